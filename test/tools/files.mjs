// Lists files by hand: Node 20 expands no globs.
import { readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

const skipped = new Set(['node_modules', 'dist', 'cdn', '.git', '.cache', 'output', 'api']);

/** Every file under `folder` (relative to the repository), as sorted paths with `/`. */
export function filesIn(folder, { skip = skipped } = {}) {
  const found = [];
  const walk = (directory) => {
    for (const entry of readdirSync(directory, { withFileTypes: true })) {
      const path = join(directory, entry.name);
      if (entry.isDirectory()) {
        if (!skip.has(entry.name)) walk(path);
      } else found.push(relative(root, path).split(sep).join('/'));
    }
  };
  if (statSync(join(root, folder), { throwIfNoEntry: false })?.isDirectory()) walk(join(root, folder));
  return found.sort();
}

/** True when `path` contains one of the patterns (`*` stands for anything but `/`, `**` for anything), or none is given. */
export function matches(path, patterns) {
  return patterns.length === 0 || patterns.some((pattern) => toExpression(pattern).test(path));
}

function toExpression(pattern) {
  const text = relative(root, join(root, pattern.replace(root, '')))
    .split(sep)
    .join('/');
  const source = text
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\*\*\/?|\*/g, (star) => (star === '*' ? '[^/]*' : '.*'));
  return new RegExp(source);
}

/** The test files of one kind: `node` or `browser`. */
export function testFiles(kind, patterns = []) {
  return filesIn('test').filter((path) => path.endsWith(`.${kind}.test.ts`) && matches(path, patterns));
}
