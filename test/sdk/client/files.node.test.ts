import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { MeanwhileError, type Attachment } from '@meanwhile/sdk';
import type { UploadOptions } from '@meanwhile/sdk/adapter';
import { fakeBackend } from './fake-backend.js';
import { createWorld } from './world.js';

function filing(upload: (blob: Blob, options: UploadOptions) => Promise<Attachment>, maxBytes = 100) {
  const backend = fakeBackend({ upload: { maxBytes, types: ['text/plain', 'image/*'], progress: true } });
  const sent: string[] = [];
  backend.adapter.upload = (blob, options) => {
    sent.push(options.key);
    return upload(blob, options);
  };
  return { ...backend, sent };
}
const stored = (blob: Blob, { name }: { name: string }): Attachment => ({
  id: 'server-1',
  name,
  type: blob.type,
  size: blob.size,
  url: 'https://files.example/1',
});
const text = (words = 'words'): Blob => new Blob([words], { type: 'text/plain' });

describe('a file', () => {
  it('is kept on the device, goes first, and is named in what waited for it by what the backend calls it', async () => {
    const world = createWorld();
    const backend = filing(async (blob, options) => {
      options.onProgress?.(2, 5);
      options.onProgress?.(5, 5);
      return stored(blob, options);
    });
    const client = world.tab().open(backend);
    await client.connect();
    await world.quiet();
    backend.fail({ code: 'network' });
    const progress: number[] = [];
    const open = backend.hold();
    const file = await client.attach(text(), { name: 'notes.txt', onProgress: (sent) => progress.push(sent) });
    assert.deepEqual({ ...file, id: '' }, { id: '', name: 'notes.txt', type: 'text/plain', size: 5 });
    await client.create('update', { intent: 'note', headline: 'With a file', attachments: [file] }, { id: 'x' });
    assert.deepEqual(
      client.queue.map(({ op, kind }) => `${op} ${kind}`),
      ['upload attachment', 'create update'],
    );
    open();
    backend.fail(undefined);
    await world.pass(60_000);
    assert.deepEqual(
      (backend.rows.get('update/x')?.['attachments'] as Attachment[])[0]?.url,
      'https://files.example/1',
    );
    assert.deepEqual(client.queue, []);
    assert.deepEqual(progress, [2, 5]);
    client.close();
  });

  it('survives a reload, and a lost answer is asked for again under the same key', async () => {
    const world = createWorld();
    let away = true;
    const backend = filing(async (blob, options) => {
      if (away) throw new MeanwhileError({ code: 'network' });
      assert.equal(await blob.text(), 'words');
      return stored(blob, options);
    });
    const client = world.tab().open(backend);
    await client.connect();
    await world.quiet();
    const file = await client.attach(text(), { name: 'a.txt' });
    await client.create('update', { intent: 'note', attachments: [file] }, { id: 'x' });
    await world.pass(5_000);
    assert.equal(backend.rows.size, 0, 'the write waits for its file');
    client.close();
    await world.quiet();
    away = false;
    const next = world.tab().open(backend);
    await next.connect();
    await world.pass(60_000);
    assert.equal((backend.rows.get('update/x')?.['attachments'] as Attachment[])[0]?.id, 'server-1');
    assert.equal(new Set(backend.sent).size, 1);
    assert.ok(backend.sent.length >= 2);
    next.close();
  });

  it('that is too large, or of a kind the backend does not take, is refused before it is read', async () => {
    const world = createWorld();
    const backend = filing(async (blob, options) => stored(blob, options), 3);
    const client = world.tab().open(backend);
    await client.connect();
    const unread = Object.assign(text(), { arrayBuffer: () => assert.fail('read'), stream: () => assert.fail('read') });
    await assert.rejects(client.attach(unread, { name: 'big.txt' }), { code: 'too-large' });
    const film = new Blob(['x'], { type: 'video/mp4' });
    await assert.rejects(client.attach(film, { name: 'film.mp4' }), { code: 'unsupported' });
    assert.deepEqual(client.queue, []);
    client.close();
    const without = world.tab().open(fakeBackend());
    await assert.rejects(without.attach(text(), { name: 'a.txt' }), { code: 'unsupported' });
    without.close();
  });

  it('can be taken back while it is on its way: what waited for it goes without', async () => {
    const world = createWorld();
    let ended = false;
    const backend = filing(
      (_, { signal }) =>
        new Promise((_resolve, reject) =>
          signal.addEventListener('abort', () => {
            ended = true;
            reject(signal.reason as Error);
          }),
        ),
    );
    const client = world.tab().open(backend);
    await client.connect();
    await world.quiet();
    const abort = new AbortController();
    const file = await client.attach(text(), { name: 'a.txt', signal: abort.signal });
    await client.create('update', { intent: 'note', headline: 'Words', attachments: [file] }, { id: 'x' });
    await world.pass(1_000);
    assert.equal(client.queue[0]?.state, 'sending');
    abort.abort();
    await world.pass(1_000);
    assert.equal(ended, true);
    assert.deepEqual(backend.rows.get('update/x')?.['attachments'], []);
    assert.deepEqual(client.queue, []);
    client.close();
  });

  it('that is refused is a problem to retry or to give up; the words are not lost with it', async () => {
    const world = createWorld();
    let refused = true;
    const backend = filing(async (blob, options) => {
      if (refused) throw new MeanwhileError({ code: 'too-large' });
      return stored(blob, options);
    });
    const client = world.tab().open(backend);
    await client.connect();
    await world.quiet();
    for (const way of ['retry', 'discard'] as const) {
      refused = true;
      const file = await client.attach(text(), { name: 'a.txt' });
      await client.create('update', { intent: 'note', headline: way, attachments: [file] }, { id: way });
      await world.pass(1_000);
      assert.equal(client.problems[0]?.op, 'upload');
      assert.equal(client.queue[1]?.state, 'blocked');
      refused = false;
      if (way === 'retry') await client.problems[0]!.retry();
      else client.problems[0]!.discard();
      await world.pass(1_000);
      assert.equal(backend.rows.get(`update/${way}`)?.['headline'], way);
      assert.equal((backend.rows.get(`update/${way}`)?.['attachments'] as unknown[]).length, way === 'retry' ? 1 : 0);
    }
    client.close();
  });

  it('that has arrived before the words that name it is named as the backend calls it, with what it shows', async () => {
    const world = createWorld();
    const backend = filing(async (blob, options) => stored(blob, options));
    const client = world.tab().open(backend);
    await client.connect();
    await world.quiet();
    const file = await client.attach(text(), { name: 'a.txt' });
    await world.pass(1_000);
    assert.deepEqual(client.queue, [], 'it has arrived');
    await client.create('update', { intent: 'note', attachments: [{ ...file, alt: 'A note' }] }, { id: 'x' });
    await world.pass(1_000);
    const [named] = backend.rows.get('update/x')?.['attachments'] as Attachment[];
    assert.deepEqual([named?.id, named?.alt], ['server-1', 'A note']);
    client.close();
  });

  it('is read from the device while it waits, and from the backend afterwards', async () => {
    const world = createWorld();
    let away = true;
    const backend = filing(async (blob, options) => {
      if (away) throw new MeanwhileError({ code: 'network' });
      return stored(blob, options);
    });
    const asked: string[] = [];
    backend.adapter.file = async ({ id }) => {
      asked.push(id);
      return text('from the backend');
    };
    const client = world.tab().open(backend);
    await client.connect();
    await world.quiet();
    const file = await client.attach(text(), { name: 'a.txt' });
    await client.create('update', { intent: 'note', attachments: [file] }, { id: 'x' });
    assert.equal(await (await client.file(file))?.text(), 'words');
    assert.deepEqual(asked, []);
    away = false;
    await world.pass(60_000);
    const [arrived] = client.peek('update', 'x')!.attachments!;
    assert.equal(await (await client.file(arrived!))?.text(), 'from the backend');
    assert.deepEqual(asked, ['server-1']);
    client.close();
  });

  it('goes on being sent after somebody has signed out and in again', async () => {
    const world = createWorld();
    const backend = filing(async (blob, options) => stored(blob, options));
    const client = world.tab().open(backend);
    await client.connect();
    await world.quiet();
    await client.signOut({ pending: 'discard' });
    await client.connect();
    await world.quiet();
    const file = await client.attach(text(), { name: 'a.txt' });
    await client.create('update', { intent: 'note', headline: 'After', attachments: [file] }, { id: 'x' });
    await world.pass(1_000);
    assert.equal((backend.rows.get('update/x')?.['attachments'] as Attachment[])[0]?.id, 'server-1');
    client.close();
  });
});
