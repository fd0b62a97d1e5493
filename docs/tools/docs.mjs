// Regenerates the tables of the documentation and checks its links; with --check it only compares. Run under tsx:
//   node --import tsx --conditions=meanwhile-source docs/tools/docs.mjs [--check]
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { filesIn, root } from '../../test/tools/files.mjs';
import { conformanceReport, conformanceTable } from './conformance.mjs';
import { elementPages, elementTable } from './element-pages.mjs';
import { errorPage } from './error-page.mjs';
import { checkLinks } from './links.mjs';
import { generatedSources } from './generate.mjs';
import { llmsText } from './llms.mjs';
import { createManifest } from './manifest.mjs';
import { packageTable, promiseTable } from './readme.mjs';
import { buildPages, checkSite, gatherParts } from './site.mjs';
import { replaceRegion } from './tables.mjs';
import { themePage } from './theme-page.mjs';

const read = (path, otherwise) => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : otherwise);

/** As the formatter would leave it, so that the two never disagree about a table. */
const formatted = async (path, text) =>
  format(text, { ...(await resolveConfig(join(root, path))), parser: 'markdown' });

/** Every page with tables in it, by path, as it must be. */
export async function createPages() {
  const manifest = await createManifest();
  const pages = elementPages(manifest);
  const put = (path, name, text, otherwise) =>
    pages.set(path, replaceRegion(pages.get(path) ?? read(path, otherwise), name, text));
  put('docs/elements/index.md', 'elements', elementTable(manifest, './'), '# Elements\n');
  put('docs/errors.md', 'codes', errorPage(), '# Errors\n');
  put('docs/theming.md', 'tokens', themePage(manifest), '# Theming\n');
  put('docs/accessibility.md', 'conformance', conformanceTable(), '# Accessibility\n');
  put('README.md', 'packages', packageTable(), '# Meanwhile\n');
  put('README.md', 'promises', promiseTable(), '# Meanwhile\n');
  for (const [path, text] of pages) pages.set(path, await formatted(path, text));
  pages.set('docs/llms.txt', llmsText(manifest));
  const { version } = JSON.parse(read('package.json'));
  pages.set('docs/accessibility.openacr.yaml', conformanceReport(version));
  for (const [path, text] of await generatedSources(manifest)) pages.set(path, text);
  return pages;
}

/** The pages that differ from what they must be. */
export const stalePages = (pages) => [...pages].filter(([path, text]) => read(path) !== text).map(([path]) => path);

const onWindows = process.platform === 'win32';

const documentation = () => ['README.md', 'CHANGELOG.md', ...filesIn('docs').filter((path) => path.endsWith('.md'))];

function typedoc() {
  const bin = join(dirname(createRequire(import.meta.url).resolve('typedoc/package.json')), 'bin/typedoc');
  const options = ['--options', join(root, 'docs/tools/typedoc.config.mjs')];
  return spawnSync(process.execPath, [bin, ...options], { cwd: root, stdio: 'inherit' }).status === 0;
}

/** A part that takes a build of its own is made where it is missing; whoever changed it builds it anew. */
function makeMissing(path, script) {
  if (existsSync(join(root, path))) return true;
  return spawnSync('npm', ['run', script, '--silent'], { cwd: root, stdio: 'ignore', shell: onWindows }).status === 0;
}

function makeSite() {
  const problems = [];
  const hold = (good, problem) => good || problems.push(problem);
  hold(typedoc(), 'the reference of the packages could not be made');
  hold(makeMissing('packages/embed/cdn', 'build'), 'what a page loads could not be built');
  hold(makeMissing('stories/dist', 'storybook:build'), 'the stories could not be built');
  hold(buildPages(), 'the site could not be built');
  for (const missing of gatherParts()) problems.push(`the site lacks ${missing}`);
  const { pages, count, broken } = checkSite();
  problems.push(...broken);
  console.log(`site: ${pages} pages, ${count} links, in docs/site`);
  return { checked: 5 + count, problems };
}

async function main() {
  const check = process.argv.includes('--check');
  const pages = await createPages();
  const stale = stalePages(pages);
  if (!check) {
    for (const path of stale) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), pages.get(path));
      console.log(`written: ${path}`);
    }
  }
  const problems = check ? stale.map((path) => `${path} is stale: run npm run docs`) : [];
  const { count, broken } = checkLinks(documentation());
  problems.push(...broken);
  const parts = check ? { checked: 0, problems: [] } : makeSite();
  problems.push(...parts.problems);
  for (const problem of problems) console.log(problem);
  const total = pages.size + count + parts.checked;
  console.log(`docs: ${total - problems.length} passed, ${problems.length} failed`);
  process.exitCode = problems.length > 0 ? 1 : 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
