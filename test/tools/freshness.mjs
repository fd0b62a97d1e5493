// Builds first when a chosen test looks at built files and those are older than their sources.
import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn, root } from './files.mjs';

const built = /packages\/\w+\/(cdn|dist)|\/cdn\/|size\.mjs|bin\/meanwhile\.mjs/;

/** True when one of the tests names a bundle, a compiled folder or the command of the server. */
export const needsBuild = (files) => files.some((path) => built.test(readFileSync(join(root, path), 'utf8')));

const newest = (files) => Math.max(0, ...files.map((path) => statSync(join(root, path)).mtimeMs));

export function isStale() {
  const bundles = filesIn('packages/embed/cdn', { skip: new Set() });
  if (bundles.length === 0) return true;
  // Pages, samples and build steps go into the bundles too; the manifest is made from the sources by whoever needs it.
  const sources = filesIn('packages').filter(
    (path) => /\.(?:ts|m?js|css|html|json|svg)$/.test(path) && !/\/(?:cdn|dist)\/|custom-elements\.json$/.test(path),
  );
  return newest([...sources, 'rollup.config.mjs']) > newest(bundles);
}

/** Returns whether the build went well. */
export function build() {
  console.log('Building, because some tests look at the bundles and those are older than their sources.');
  return (
    spawnSync('npm', ['run', 'build', '--silent'], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' })
      .status === 0
  );
}
