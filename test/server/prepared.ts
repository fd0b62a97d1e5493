// A database that PGlite has made before: the making takes seconds of every core, and comes before each of our tests. Those of
// the making itself and of a database in memory call `openEmbedded` (full-disk, process, requests).
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbedded, type Store } from '@meanwhile/server';
import { root } from '../tools/files.mjs';

const cache = join(root, 'test/.cache');

/** An empty database without tables of ours, made once for each release of PGlite. */
async function template(): Promise<string> {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'packages/server/package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const ready = join(cache, `pglite-${dependencies['@electric-sql/pglite']}`);
  if (existsSync(ready)) return ready;
  mkdirSync(cache, { recursive: true });
  const made = mkdtempSync(join(cache, 'making-'));
  await (await openEmbedded(made)).close();
  try {
    renameSync(made, ready);
  } catch {
    rmSync(made, { recursive: true, force: true }); // another test file was faster
  }
  return ready;
}

/** Makes `folder` a data folder that holds an empty database. */
export async function prepareFolder(folder: string): Promise<void> {
  cpSync(join(await template(), 'pglite'), join(folder, 'pglite'), { recursive: true });
}

/** A store on an empty database of its own, which goes when it is closed. */
export async function openPrepared(): Promise<Store> {
  const folder = mkdtempSync(join(tmpdir(), 'meanwhile-prepared-'));
  await prepareFolder(folder);
  const store = await openEmbedded(folder);
  return {
    ...store,
    async close() {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
