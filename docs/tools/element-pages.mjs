// The reference tables of every element's page, from the manifest.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../test/tools/files.mjs';
import { cell, code, replaceRegion, table } from './tables.mjs';

const section = (title, text) => (text ? `### ${title}\n\n${text}` : '');

const propertyRows = ({ members }) =>
  members
    .filter(({ kind }) => kind === 'field')
    .map((field) => [
      code(field.attribute) || 'none',
      code(field.name),
      code(field.type?.text),
      code(field.default),
      cell(field.description),
    ]);

const methodRows = ({ members }) =>
  members
    .filter(({ kind }) => kind === 'method')
    .map(({ name, parameters = [], description }) => [
      code(`${name}(${parameters.map((one) => one.name).join(', ')})`),
      cell(description),
    ]);

const named = (list) => list.map(({ name, description }) => [code(name) || 'the default slot', cell(description)]);

/** Everything a page can set, hear or style, as Markdown. */
function reference(element) {
  const events = element.events.map(({ name, type, description }) => [code(name), code(type?.text), cell(description)]);
  const styles = element.cssProperties.map((one) => [code(one.name), code(one.default), cell(one.description)]);
  return [
    section(
      'Attributes and properties',
      table(['Attribute', 'Property', 'Type', 'Default', ''], propertyRows(element)),
    ),
    section('Methods', table(['Method', ''], methodRows(element))),
    section('Events', table(['Event', 'Type', ''], events)),
    section('Slots', table(['Slot', ''], named(element.slots))),
    section('Parts', table(['Part', ''], named(element.cssParts))),
    section('CSS properties', table(['Property', 'Default', ''], styles)),
    section('States', table(['State', ''], named(element.cssStates))),
  ]
    .filter((text) => text !== '')
    .join('\n\n');
}

const skeleton = (element) => `# \`<${element.tagName}>\`

${element.description}

\`\`\`html
<${element.tagName}></${element.tagName}>
\`\`\`

## Reference
`;

/** Every element of the manifest, in the order of the alphabet. */
export const elementsOf = (manifest) => manifest.modules.flatMap(({ declarations }) => declarations);

const nameOf = (element) => element.tagName.replace(/^meanwhile-/, '');

/** `update-feed`, `decision-log` … */
export const elementNames = (manifest) => elementsOf(manifest).map(nameOf);

/** Pages by path: prose as it stands, reference as it must be. */
export function elementPages(manifest) {
  const pages = new Map();
  for (const element of elementsOf(manifest)) {
    const path = `docs/elements/${nameOf(element)}.md`;
    const present = existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : skeleton(element);
    pages.set(path, replaceRegion(present, 'reference', reference(element)));
  }
  return pages;
}

/** The list of elements for the README and the index page. */
export function elementTable(manifest, prefix) {
  const rows = elementsOf(manifest).map((element) => [
    `[\`<${element.tagName}>\`](${prefix}${nameOf(element)}.md)`,
    cell(element.description),
  ]);
  return table(['Element', ''], rows);
}
