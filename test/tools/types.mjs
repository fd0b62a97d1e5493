// Checks the types of packages, tests and stories: node test/tools/types.mjs [--packages], which also writes what packages ship.
// With the compiler's native version, which does it in a third of the time. It comes under a name of its own, because the linter
// and the makers of the reference and the manifest still need the version before it; both bring a command called tsc.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './files.mjs';

const compiler = join(root, 'node_modules/typescript-native/bin/tsc');
const rest = [
  'test/tsconfig.json',
  'test/types/tsconfig.json',
  'test/types/frameworks',
  'test/types/hosts',
  'stories/tsconfig.json',
];
const runs = [['-b'], ...(process.argv.includes('--packages') ? [] : rest.map((project) => ['-p', project]))];

for (const run of runs) {
  const { status } = spawnSync(process.execPath, [compiler, ...run], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
