// Debian's packages, installed by root where they are missing and may be.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Whether this process may install Debian's packages. */
export const mayInstall = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** Says why when it fails; whoever asked looks for the program itself. */
export function installPackages(names) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = (...args) =>
    spawnSync('apt-get', ['-q', '-o', 'DPkg::Lock::Timeout=300', ...args], { env, encoding: 'utf8' });
  // An update that fails for one of several sources can still leave a usable list.
  const update = run('update');
  const result = run('install', '-y', '--no-install-recommends', ...names);
  if (result.status !== 0) console.log(`${update.stderr ?? ''}${result.stdout ?? ''}${result.stderr ?? ''}`);
}
