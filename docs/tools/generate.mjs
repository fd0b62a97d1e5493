// Writes everything that is made from the manifest of the elements. Run under tsx:
//   node --import tsx --conditions=meanwhile-source docs/tools/generate.mjs
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { root } from '../../test/tools/files.mjs';
import { bridgeFiles } from './bridges.mjs';
import { vscodeCss, vscodeHtml, webTypes } from './editor-data.mjs';
import { configuratorElements, elementLists } from './element-lists.mjs';
import { typeFiles } from './framework-types.mjs';
import { hostFiles } from './host-files.mjs';
import { createManifest } from './manifest.mjs';
import { tokenModule, tokenStyles } from './tokens.mjs';

const read = (path) => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined);
const json = (value) => `${JSON.stringify(value, null, 2)}\n`;
const { version } = JSON.parse(read('package.json'));

/** What git ignores: the manifest and its descendants, by path. */
export function generatedFiles(manifest) {
  const folder = 'packages/elements';
  const files = new Map([
    [`${folder}/custom-elements.json`, json(manifest)],
    [`${folder}/vscode.html-custom-data.json`, json(vscodeHtml(manifest))],
    [`${folder}/vscode.css-custom-data.json`, json(vscodeCss(manifest))],
    [`${folder}/web-types.json`, json(webTypes(manifest, version))],
  ]);
  files.set('packages/embed/src/configurator/elements.ts', configuratorElements(manifest));
  for (const [name, text] of bridgeFiles(manifest)) files.set(`${folder}/themes/${name}`, text);
  for (const [name, text] of typeFiles(manifest)) files.set(`${folder}/types/${name}`, text);
  return files;
}

/** What git keeps: source files that list the elements or the tokens, formatted, by path. */
export async function generatedSources(manifest) {
  const files = new Map([...elementLists(manifest), tokenStyles(), tokenModule()]);
  for (const [path, text] of files)
    files.set(path, await format(text, { ...(await resolveConfig(join(root, path))), filepath: path }));
  for (const [path, text] of hostFiles(manifest))
    files.set(
      path,
      path.endsWith('.twig')
        ? text
        : await format(text, { ...(await resolveConfig(join(root, path))), filepath: path }),
    );
  return files;
}

async function main() {
  const manifest = await createManifest();
  for (const [path, text] of [...generatedFiles(manifest), ...(await generatedSources(manifest))]) {
    if (read(path) === text) continue; // an unchanged date spares the compiler a round
    mkdirSync(dirname(join(root, path)), { recursive: true });
    // In one go: two commands that begin with this may run beside each other, and neither may read half a file.
    const whole = join(root, `${path}.${process.pid}`);
    writeFileSync(whole, text);
    renameSync(whole, join(root, path));
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
