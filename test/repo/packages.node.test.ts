// What npm would publish: packed, unpacked into a folder of its own beside what the packages ask for, and imported there.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { manifestOf, packageNames, read, root, type PackageName } from './tree.js';

interface Packed {
  readonly name: string;
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}

/** Packs everything into `folder`. */
function pack(folder: string): readonly Packed[] {
  const chosen = packageNames.flatMap((name) => ['-w', `packages/${name}`]);
  const options = ['pack', '--json', '--silent', '--pack-destination', folder, ...chosen];
  const shell = process.platform === 'win32';
  const said = JSON.parse(execFileSync('npm', options, { cwd: root, encoding: 'utf8', shell, maxBuffer: 1e8 })) as
    readonly Packed[] | Readonly<Record<string, Packed>>; // a list until npm 11
  return Object.values(said);
}

/** Lays them out as an installation does; what they depend on is lent from ours. */
function install(folder: string, packed: readonly Packed[]): void {
  const modules = join(folder, 'node_modules');
  mkdirSync(join(modules, '@meanwhile'), { recursive: true });
  for (const name of readdirSync(join(root, 'node_modules')))
    if (!name.startsWith('.') && name !== '@meanwhile')
      symlinkSync(join(root, 'node_modules', name), join(modules, name));
  for (const { name, filename } of packed) {
    mkdirSync(join(modules, name));
    execFileSync('tar', ['-xzf', join(folder, filename), '--strip-components=1', '-C', join(modules, name)]);
  }
}

/** What people write to import it: a pattern stands for its every file. */
function entriesOf(name: PackageName, folder: string): readonly string[] {
  return Object.entries(manifestOf(name).exports).flatMap(([entry, target]) => {
    if (typeof target === 'string') return [];
    if (!entry.includes('*')) return [entry];
    const files = readdirSync(join(folder, target.default!.replace(/\*.*$/, '')));
    return files.filter((file) => file.endsWith('.js')).map((file) => entry.replace('*', file.replace(/\.js$/, '')));
  });
}

describe('the packages', () => {
  const folder = mkdtempSync(join(tmpdir(), 'meanwhile-packages-'));
  let packed: readonly Packed[] = [];
  before(() => {
    packed = pack(folder);
    install(folder, packed);
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  for (const name of packageNames) {
    const place = join(folder, 'node_modules/@meanwhile', name);
    it(`${name} brings its licence, a page about itself and what it exports, and nothing of how it is made`, () => {
      const files = packed.find((one) => one.name === `@meanwhile/${name}`)!.files.map(({ path }) => path);
      assert.equal(readFileSync(join(place, 'LICENSE'), 'utf8'), read('LICENSE'));
      assert.ok(readFileSync(join(place, 'README.md'), 'utf8').startsWith(`# @meanwhile/${name}\n`));
      const strange = /(?:^|\/)(?:tests?|tools|node_modules|portal|\..*)\/|\.test\.|tsbuildinfo|tsconfig|\.tgz$/;
      assert.deepEqual(
        files.filter((path) => strange.test(path)),
        [],
      );
      const targets = Object.values(manifestOf(name).exports).flatMap((target) =>
        typeof target === 'string' ? target : [target.types!, target.default!],
      );
      assert.deepEqual(
        targets.filter((target) => !existsSync(join(place, target.replace(/\/[^/]*\*.*$/, '')))),
        [],
      );
    });

    it(`every entry point of ${name} can be imported in Node`, () => {
      const entries = entriesOf(name, place).map((entry) => `@meanwhile/${name}${entry.slice(1)}`);
      const script = join(folder, `${name}.mjs`);
      writeFileSync(script, entries.map((entry) => `await import('${entry}');`).join('\n'));
      execFileSync(process.execPath, [script], { encoding: 'utf8' });
    });
  }
});
