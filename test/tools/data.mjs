// Real data beside the repository, where there is some, is copied to test/.cache/data so that browser tests can fetch it.
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn, root } from './files.mjs';

const target = join(root, 'test/.cache/data');

/** `test/.cache/data/index.json` lists the copied files; without real data the list is empty, and tests use our own samples. */
export function copyRealData() {
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  try {
    cpSync(join(root, '../shared/data'), target, { recursive: true, mode: 0 });
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
  const files = filesIn('test/.cache/data').map((path) => path.slice('test/.cache/data/'.length));
  writeFileSync(join(target, 'index.json'), JSON.stringify({ files }));
}
