// Makes everything that is made from the manifest, unless nothing has changed since that was done last: half a dozen commands
// begin with this, and reading all elements takes seconds.
//   node docs/tools/manifest-when-stale.mjs
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesIn, root } from '../../test/tools/files.mjs';

const stamp = join(root, 'test/.cache/manifest.txt');
const made = /(?:^|\/)(?:dist|cdn|site|api|cache|node_modules)\//;

/** All that goes into it and comes out of it: what somebody removed or changed is made again. */
function state() {
  const hash = createHash('sha256');
  for (const path of ['package.json', 'package-lock.json', ...filesIn('packages'), ...filesIn('docs')].sort())
    if (!made.test(path))
      hash
        .update(path)
        .update('\0')
        .update(readFileSync(join(root, path)))
        .update('\0');
  return hash.digest('hex');
}

const read = () => {
  try {
    return readFileSync(stamp, 'utf8');
  } catch {
    return undefined;
  }
};

if (read() !== state()) {
  const options = ['--import', 'tsx', '--conditions=meanwhile-source', join(root, 'docs/tools/generate.mjs')];
  const { status } = spawnSync(process.execPath, options, { cwd: root, stdio: 'inherit' });
  process.exitCode = status ?? 1;
  if (status === 0) {
    mkdirSync(dirname(stamp), { recursive: true });
    writeFileSync(stamp, state());
  }
}
