// Looks at the bundles, packages/embed/cdn/: they are there, the same every time, and each of them works on a bare page.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { after, before, describe, it, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { rollup, type OutputOptions, type Plugin, type RollupOptions } from 'rollup';
import { areaOf, areas } from '../../packages/embed/tools/language-chunks.mjs';
import { elementNames } from '@meanwhile/embed';
import { filesIn, root } from '../tools/files.mjs';
import { openPortal, shows, skip, type Portal } from './portal-page.js';

type Config = RollupOptions & { readonly output: OutputOptions[]; readonly plugins: Plugin[] };

const cdn = 'packages/embed/cdn';
const { version } = JSON.parse(readFileSync(join(root, 'packages/embed/package.json'), 'utf8')) as { version: string };
const bundles = filesIn(cdn, { skip: new Set() }).filter((path) => path.endsWith('.js'));

/** Not the list for the configurator, and not the five lines that go into the frame as they stand. */
const made = bundles.filter((path) => !/configurator\/integrity\.js$|frame\/scheme\.js$/.test(path));

test('every bundle begins with its version', () => {
  assert.ok(made.length > 5);
  for (const path of made)
    assert.ok(readFileSync(join(root, path), 'utf8').startsWith(`/*! Meanwhile ${version} | MIT */`), path);
});

// The chunked build is where an order could slip; the single files take the same steps and much longer.
test('building the chunks again gives the same bytes', async () => {
  const { default: configs } = (await import('../../rollup.config.mjs')) as { default: Config[] };
  const again: string[] = [];
  for (const { output, plugins, ...options } of configs.slice(1)) {
    // The step that empties the folder would take away what we compare with.
    const build = await rollup({ ...options, plugins: plugins.filter(({ name }) => name !== 'clean') });
    for (const target of output) {
      const folder = target.dir ?? join(target.file!, '..');
      for (const file of (await build.generate(target)).output) {
        if (file.type !== 'chunk') continue;
        const path = relative(root, join(folder, file.fileName)).replaceAll('\\', '/');
        again.push(path);
        // Not assert.equal: it would print both files.
        assert.ok(readFileSync(join(root, path), 'utf8') === file.code, `${path} differs`);
      }
    }
  }
  assert.deepEqual(
    again.sort(),
    made.filter((path) => !/cdn\/meanwhile(?:\.iife)?\.js$/.test(path)),
  );
});

test('every file of a language weighs 4 kB at most, and holds the words that are read together', () => {
  const sections = filesIn('packages/elements/src/locales/en').map((path) => basename(path, '.ts'));
  for (const section of sections) assert.ok(areaOf(section), `${section} belongs to no file of a language`);
  const tags = [...new Set(filesIn('packages/elements/src/locales').map((path) => basename(dirname(path))))].filter(
    (name) => name !== 'locales' && name !== 'en',
  );
  assert.equal(tags.length, 11);
  for (const tag of tags)
    for (const [area] of areas) {
      const [path, ...more] = made.filter((one) => new RegExp(`/auto/${tag}-${area}-[\\w-]{8}\\.js$`).test(one));
      assert.ok(path && more.length === 0, `${tag}-${area}`);
      const weight = gzipSync(readFileSync(join(root, path)), { level: 9 }).length;
      assert.ok(weight <= 4000, `${path} weighs ${weight} bytes`);
    }
});

const readList = <T>(name: string): T => JSON.parse(readFileSync(join(root, cdn, name), 'utf8')) as T;
const importMap = readList<{ imports: Record<string, string>; integrity: Record<string, string> }>('importmap.json');

test('the lists name every script with its hash, and every import with its script', () => {
  const hashes = readList<Record<string, string>>('integrity.json');
  const loaded = bundles.filter((path) => !path.includes('/configurator/')).map((path) => path.slice(cdn.length + 1));
  assert.deepEqual(Object.keys(hashes).sort(), [...loaded].sort());
  for (const [path, hash] of Object.entries(hashes)) {
    const bytes = readFileSync(join(root, cdn, path));
    assert.equal(hash, `sha384-${createHash('sha384').update(bytes).digest('base64')}`, path);
    assert.equal(importMap.integrity[`./${path}`], hash);
  }
  const imports = Object.keys(importMap.imports);
  for (const name of elementNames) assert.ok(imports.includes(`@meanwhile/elements/${name}/define`), name);
  for (const path of Object.values(importMap.imports)) assert.ok(path in importMap.integrity, path);
});

const tag = '<meanwhile-decision-log></meanwhile-decision-log>';
/** The import map as a page in /bare.html writes it, the files being in /meanwhile/. */
const mapText = (map: typeof importMap): string => JSON.stringify(map).replaceAll('"./', '"/meanwhile/');
const damaged = {
  ...importMap,
  integrity: Object.fromEntries(Object.keys(importMap.integrity).map((path) => [path, `sha384-${'A'.repeat(64)}`])),
};
const mapped = (
  map: typeof importMap,
): string => `<script type="importmap">${mapText(map)}</script><script type="module">
    import { attachPageDefault, registerAdapters } from '@meanwhile/embed'; import { createClient } from '@meanwhile/sdk';
    import { crudAdapter } from '@meanwhile/sdk/adapter'; window.made = typeof createClient + typeof crudAdapter;</script>${tag}`;

const pages = {
  'an import map with the hash of every file': mapped(importMap),
  'the single file': `<script type="module" src="/meanwhile/meanwhile.js"></script>${tag}`,
  'the classic script': `<script src="/meanwhile/meanwhile.iife.js"></script>${tag}<script>window.made = typeof Meanwhile.pageClient</script>`,
  'the autoloader': `<script type="module" src="/meanwhile/auto/autoload.js"></script>${tag}`,
  'the autoloader and a provider': `<script type="module" src="/meanwhile/auto/autoload.js" data-meanwhile-adapter="none"></script><meanwhile-provider adapter="memory">${tag}</meanwhile-provider>`,
  'a second copy of the script': `<script type="module" src="/meanwhile/meanwhile.js"></script><script type="module" src="/meanwhile/auto/autoload.js"></script><script src="/meanwhile/meanwhile.iife.js"></script>${tag}`,
  'a second copy with a prefix of its own': `<script type="module" src="/meanwhile/meanwhile.js"></script><script type="module" src="/meanwhile/auto/autoload.js" data-meanwhile-prefix="team-"></script>${tag}<team-decision-log></team-decision-log>`,
  'an adapter registered in a later script': `<script type="module" src="/meanwhile/meanwhile.js" data-meanwhile-adapter="ours"></script>${tag}<script type="module">
    import { loadAdapter } from '/own.js'; import { registerAdapter } from '/meanwhile/meanwhile.js'; registerAdapter('ours', loadAdapter);</script>`,
};
/** An adapter as a page author may write one. */
const own = `export const loadAdapter = () => ({ spec: 1, name: 'ours',
  connect: async () => ({ user: { id: 'a', name: 'A' }, scope: 'a', protocol: 1, capabilities: { write: false, filter: {}, sort: [], versions: false, idempotency: 'none', batch: 1, changes: false, live: false, search: false, people: false, upload: false } }),
  list: async () => ({ items: [] }) });`;

describe('on a bare page', { skip, timeout: 600_000 }, () => {
  let portal: Portal;
  before(async () => (portal = await openPortal()));
  after(() => portal?.close());

  for (const [name, body] of Object.entries(pages)) {
    it(`${name} works and says nothing`, async () => {
      const { page, complaints, leave } = await portal.arrive();
      const answers = new Map([
        [
          `${portal.address}bare.html`,
          {
            contentType: 'text/html',
            body: `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>x</title><body>${body}`,
          },
        ],
        [`${portal.address}own.js`, { contentType: 'text/javascript', body: own }],
      ]);
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        const answer = answers.get(request.url());
        void (answer ? request.respond(answer) : request.continue());
      });
      await page.goto(`${portal.address}bare.html`);
      await shows(page, 'meanwhile-decision-log', 'No decisions recorded yet');
      if (body.includes('<team-')) await shows(page, 'team-decision-log', 'No decisions recorded yet');
      if (name.startsWith('an import map')) assert.equal(await page.evaluate('window.made'), 'functionfunction');
      if (name === 'the classic script') assert.equal(await page.evaluate('window.made'), 'function');
      assert.deepEqual(complaints, []);
      await leave();
    });
  }
  it('a file that was tampered with is not run', async () => {
    const { page, leave } = await portal.arrive();
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (!request.url().endsWith('bare.html')) return void request.continue();
      void request.respond({
        contentType: 'text/html',
        body: `<!doctype html><title>x</title><body>${mapped(damaged)}`,
      });
    });
    await page.goto(`${portal.address}bare.html`, { waitUntil: 'load' });
    assert.equal(await page.evaluate("customElements.get('meanwhile-decision-log')"), undefined);
    assert.equal(await page.evaluate('window.made'), undefined);
    await leave();
  });
});
