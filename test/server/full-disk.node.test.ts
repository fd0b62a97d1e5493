// Row C7 of the fault matrix on a real full disk: a small file system in memory, which only root may mount.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { openEmbedded } from '@meanwhile/server';
import { type Backend, signedIn, startBackend } from './backend.js';

const folder = mkdtempSync(join(tmpdir(), 'meanwhile-full-'));
const isMounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=70m', 'tmpfs', folder]).status === 0;
const filler = join(folder, 'filler');

/** Writes until there is no room left. */
async function fill(): Promise<void> {
  const file = await open(filler, 'w');
  const piece = Buffer.alloc(64 * 1024, 1);
  try {
    for (;;) if ((await file.write(piece)).bytesWritten === 0) break;
  } catch (error) {
    assert.equal((error as NodeJS.ErrnoException).code, 'ENOSPC');
  } finally {
    await file.close();
  }
}

describe('a disk that is full', { skip: !isMounted && 'only root may mount a small file system' }, () => {
  let backend: Backend;
  const headers = signedIn('ana');
  before(async () => (backend = await startBackend(await openEmbedded(join(folder, 'data')))));
  after(async () => {
    await backend.close();
    spawnSync('umount', [folder]);
    rmSync(folder, { recursive: true, force: true });
  });

  let count = 0;
  const kept: string[] = [];
  /** Words that do not compress, so that they need room. */
  const long = (): string => Array.from({ length: 1_500 }, () => Math.random().toString(36).slice(2, 12)).join(' ');
  async function write(): Promise<Response> {
    const id = `w${count++}`;
    const data = { space: 'team', intent: 'note', headline: id, body: long() };
    const response = await fetch(`${backend.address}/v1/push`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ mutations: [{ key: id, op: 'create', kind: 'update', id, data }] }),
    });
    if (response.ok) kept.push(id);
    return response;
  }
  const isThere = async (id: string): Promise<boolean> =>
    (await fetch(`${backend.address}/v1/update/${id}`, { headers })).status === 200;

  it('refuses writes for the moment, goes on reading, and takes them again without a new start', async () => {
    assert.equal((await write()).status, 200);
    await fill();
    let refused = 0;
    for (let i = 0; i < 60; i++) {
      const response = await write();
      if (response.ok) continue;
      refused++;
      assert.equal(response.status, 503);
      assert.ok(Number(response.headers.get('retry-after')) > 0);
    }
    assert.ok(refused > 0);
    assert.ok(await isThere('w0'));
    await rm(filler);
    for (let i = 0; i < 10; i++) assert.equal((await write()).status, 200);
    for (const id of kept) assert.ok(await isThere(id), `${id} was answered and is lost`);
  });
});
