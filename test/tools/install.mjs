// Debian's packages, installed by root where they are missing and may be.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Whether this process may install Debian's packages. */
export const mayInstall = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

const aptGet = (args, cwd) =>
  spawnSync('apt-get', ['-q', '-o', 'DPkg::Lock::Timeout=300', ...args], {
    cwd,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    encoding: 'utf8',
  });

/** Says why when it fails; whoever asked looks for the program itself. */
export function installPackages(names) {
  const run = (...args) => aptGet(args);
  // An update that fails for one of several sources can still leave a usable list.
  const update = run('update');
  const result = run('install', '-y', '--no-install-recommends', ...names);
  if (result.status !== 0) console.log(`${update.stderr ?? ''}${result.stdout ?? ''}${result.stderr ?? ''}`);
}

/**
 * Unpacks packages into a folder and changes nothing else on the machine: what would take minutes to set up, or would start
 * servers. `names` are taken with those of their needs that the machine does not have, `alone` are taken as they are.
 */
export function unpackPackages(folder, { names, alone }) {
  const archives = join(folder, 'archives');
  mkdirSync(join(archives, 'partial'), { recursive: true });
  const steps = [
    ['update'],
    [
      ...['install', '-y', '--no-install-recommends', '--download-only'],
      ...['-o', `Dir::Cache::archives=${archives}`, ...names],
    ],
    ['download', ...alone],
  ];
  const results = steps.map((step) => aptGet(step, archives));
  for (const name of readdirSync(archives).filter((file) => file.endsWith('.deb')))
    results.push(spawnSync('dpkg-deb', ['-x', join(archives, name), folder], { encoding: 'utf8' }));
  rmSync(archives, { recursive: true });
  const [update, ...others] = results;
  for (const result of others)
    if (result.status !== 0) console.log(`${update.stderr}${result.stdout ?? ''}${result.stderr ?? ''}`);
}
