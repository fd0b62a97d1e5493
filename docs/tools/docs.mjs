// Regenerates the tables of the documentation and checks its links; with --check it only compares. Run under tsx:
//   node --import tsx --conditions=meanwhile-source docs/tools/docs.mjs [--check]
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { filesIn, root } from '../../test/tools/files.mjs';
import { elementPages, elementTable } from './element-pages.mjs';
import { errorPage } from './error-page.mjs';
import { checkLinks } from './links.mjs';
import { generatedSources } from './generate.mjs';
import { llmsText } from './llms.mjs';
import { createManifest } from './manifest.mjs';
import { packageTable, promiseTable } from './readme.mjs';
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
  put('README.md', 'packages', packageTable(), '# Meanwhile\n');
  put('README.md', 'promises', promiseTable(), '# Meanwhile\n');
  for (const [path, text] of pages) pages.set(path, await formatted(path, text));
  pages.set('docs/llms.txt', llmsText(manifest));
  for (const [path, text] of await generatedSources(manifest)) pages.set(path, text);
  return pages;
}

/** The pages that differ from what they must be. */
export const stalePages = (pages) => [...pages].filter(([path, text]) => read(path) !== text).map(([path]) => path);

const documentation = () => ['README.md', 'CHANGELOG.md', ...filesIn('docs').filter((path) => path.endsWith('.md'))];

function typedoc() {
  const bin = join(dirname(createRequire(import.meta.url).resolve('typedoc/package.json')), 'bin/typedoc');
  const options = ['--options', join(root, 'docs/tools/typedoc.config.mjs')];
  return spawnSync(process.execPath, [bin, ...options], { cwd: root, stdio: 'inherit' }).status === 0;
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
  if (!check && !typedoc()) problems.push('the reference of the packages could not be made');
  for (const problem of problems) console.log(problem);
  const total = pages.size + count + (check ? 0 : 1);
  console.log(`docs: ${total - problems.length} passed, ${problems.length} failed`);
  process.exitCode = problems.length > 0 ? 1 : 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
