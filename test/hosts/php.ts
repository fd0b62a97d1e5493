// PHP as it was unpacked, or as the machine has it.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The names in a folder; none where there is no such folder. */
export const list = (path: string): readonly string[] => {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
};

/** The first thing named like that in `place`, of the folder or of the machine. */
export function findIn(folder: string, place: string, name: RegExp): string {
  for (const base of [folder, '/']) {
    const found = list(join(base, place)).find((one) => name.test(one));
    if (found) return join(base, place, found);
  }
  throw new Error(`${place} holds nothing like ${name}, neither unpacked nor installed.`);
}

/** The libraries that unpacked programs need, for LD_LIBRARY_PATH. */
export const librariesIn = (folder: string): string =>
  list(join(folder, 'usr/lib'))
    .filter((name) => name.includes('-linux-'))
    .map((name) => join(folder, 'usr/lib', name))
    .join(':');

/** The command, with these extensions and settings and no others. */
export const phpIn = (
  folder: string,
  extensions: readonly string[],
  settings: readonly string[] = [],
): readonly string[] => [
  findIn(folder, 'usr/bin', /^php\d[\d.]*$/),
  '-n',
  ...[
    `extension_dir=${findIn(folder, 'usr/lib/php', /^\d{8}$/)}`,
    ...extensions.map((name) => `extension=${name}`),
    ...settings,
  ].flatMap((setting) => ['-d', setting]),
];
