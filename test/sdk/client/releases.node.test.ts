// What each release left on a device, as it left it: a page that is newer by any number of releases finds it and sends it. A
// release adds its file to `releases` and changes none.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fakeBackend, update } from './fake-backend.js';
import { createWorld } from './world.js';

interface Left {
  readonly name: string;
  readonly version: number;
  readonly jobs: readonly object[];
  readonly base: readonly object[];
  readonly meta: Readonly<Record<string, unknown>>;
}
const folder = new URL('./releases/', import.meta.url);
const releases = readdirSync(folder);

/** The database of the release, in its own shape. */
async function lay(factory: IDBFactory, { name, version, jobs, base, meta }: Left): Promise<void> {
  const opening = factory.open(name, version);
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore('jobs', { keyPath: 'slot' });
    opening.result.createObjectStore('base', { keyPath: ['kind', 'id'] });
    opening.result.createObjectStore('blobs');
    opening.result.createObjectStore('meta');
  };
  const db = await new Promise<IDBDatabase>((resolve) => (opening.onsuccess = () => resolve(opening.result)));
  const stage = db.transaction(['jobs', 'base', 'meta'], 'readwrite');
  for (const job of jobs) stage.objectStore('jobs').put(job);
  for (const row of base) stage.objectStore('base').put(row);
  for (const [key, value] of Object.entries(meta)) stage.objectStore('meta').put(value, key);
  await new Promise<void>((resolve) => (stage.oncomplete = () => resolve()));
  db.close();
}

describe('what a release left on the device', () => {
  assert.ok(releases.length > 0);
  for (const release of releases) {
    it(`is sent, shown and kept by this one: ${release.replace('.json', '')}`, async () => {
      const world = createWorld();
      const backend = fakeBackend({ live: false });
      for (const n of [1, 2, 3, 4]) backend.put(update(n));
      backend.put({ ...update(4), headline: 'Theirs' });
      const left = JSON.parse(readFileSync(new URL(release, folder), 'utf8')) as Left;
      const unknown = { v: 99, slot: 'future', order: 1_000, kind: 'update', id: 'u009', op: 'paint', state: 'queued' };
      await lay(world.factory, { ...left, jobs: [...left.jobs, unknown] });
      const client = world.tab().open(backend);
      client.query({ kind: 'update' }).subscribe(() => {});
      await world.pass(120_000);
      assert.equal(backend.rows.get('update/new')?.['headline'], 'New');
      assert.equal(backend.rows.get('comment/said')?.['body'], 'About the new one');
      assert.equal(backend.rows.get('update/u001')?.['headline'], 'Edited');
      assert.equal(backend.rows.get('update/u001')?.['body'], 'And again');
      assert.deepEqual(
        ['u002', 'u003'].filter((id) => backend.rows.has(`update/${id}`)),
        [],
        'deleted, one after its undo',
      );
      assert.deepEqual(
        client.problems.map(({ id, payload }) => [id, payload]),
        [
          ['u004', { headline: 'Mine' }],
          ['refused', { intent: 'note', headline: 'Refused' }],
        ],
      );
      for (const problem of client.problems) await problem.retry();
      await world.pass(10_000);
      assert.equal(backend.rows.get('update/u004')?.['headline'], 'Mine');
      assert.equal(backend.rows.get('update/refused')?.['headline'], 'Refused');
      assert.deepEqual(await world.jobs(), [unknown], 'what a newer page has left is for a newer page');
      client.close();
    });
  }
});
