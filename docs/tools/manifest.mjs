// The manifest of the elements, from which everything about them is made: tables, types, editor data, lists.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { create, ts } from '@custom-elements-manifest/analyzer';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import { filesIn, root } from '../../test/tools/files.mjs';
import { unionsByName } from './unions.mjs';

const folder = join(root, 'packages/elements');

/** The class itself knows its attributes: spread and inherited properties included. */
async function attributesOf(modulePath, className) {
  const module = await import(pathToFileURL(join(folder, modulePath)).href);
  const element = module[className];
  element.finalize();
  return new Map(
    [...element.elementProperties]
      .filter(([name, options]) => typeof name === 'string' && !options.state)
      .map(([name, options]) => [
        name,
        {
          attribute: options.attribute === false ? undefined : attributeName(name, options),
          reflects: options.reflect === true,
        },
      ]),
  );
}

/** As Lit names it. */
const attributeName = (name, { attribute }) => (typeof attribute === 'string' ? attribute : name.toLowerCase());

const withoutUndefined = (text) => text?.replace(/\s*\|\s*undefined\b/, '');

function cleanMember(member, unions, attributes) {
  const type = member.type && {
    text: withoutUndefined(unions.get(withoutUndefined(member.type.text)) ?? member.type.text),
  };
  const known = attributes.get(member.name);
  // A boolean is false unless set: an attribute can only be added.
  const value = member.default ?? (known?.attribute && type?.text === 'boolean' ? 'false' : undefined);
  return {
    kind: member.kind,
    name: member.name,
    ...(type && { type }),
    ...(value !== undefined && { default: value }),
    ...(member.description && { description: member.description }),
    ...(member.parameters && { parameters: member.parameters }),
    ...(member.return && { return: member.return }),
    ...(member.readonly && { readonly: true }),
    ...(known?.attribute && { attribute: known.attribute }),
    ...(known?.reflects && { reflects: true }),
  };
}

const isPublic = (member, attributes) =>
  !member.static &&
  !member.name.startsWith('#') &&
  !member.name.startsWith('_') &&
  member.privacy !== 'private' &&
  member.privacy !== 'protected' &&
  (member.kind === 'field' ? attributes.has(member.name) || member.description : member.description !== undefined);

const lit = new Set(['render', 'willUpdate', 'updated', 'firstUpdated', 'shouldUpdate', 'connectedCallback']);
const isLit = (member) => lit.has(member.name) || member.name === 'disconnectedCallback';

async function cleanDeclaration(declaration, path, unions) {
  const attributes = await attributesOf(path, declaration.name);
  const members = (declaration.members ?? [])
    .filter((member) => isPublic(member, attributes) && !isLit(member))
    .map((member) => cleanMember(member, unions, attributes));
  const fields = members.filter((member) => member.attribute);
  return {
    kind: 'class',
    name: declaration.name,
    tagName: declaration.tagName,
    customElement: true,
    description: declaration.description,
    ...(declaration.superclass && { superclass: declaration.superclass }),
    attributes: fields.map(({ attribute, name, type, default: value, description }) => ({
      name: attribute,
      fieldName: name,
      ...(type && { type }),
      ...(value !== undefined && { default: value }),
      ...(description && { description }),
    })),
    members,
    events: (declaration.events ?? []).filter((event) => event.name),
    slots: declaration.slots ?? [],
    cssParts: declaration.cssParts ?? [],
    cssProperties: declaration.cssProperties ?? [],
    cssStates: declaration.cssStates ?? [],
  };
}

function analyze() {
  const modules = filesIn('packages/elements/src').map((path) => {
    const text = readFileSync(join(root, path), 'utf8');
    return ts.createSourceFile(path.slice('packages/elements/'.length), text, ts.ScriptTarget.ES2015, true);
  });
  return create({ modules, plugins: litPlugin(), context: { dev: false, thirdPartyCEMs: [] } });
}

/** The manifest of every element, the same bytes for the same sources. */
export async function createManifest() {
  const raw = analyze();
  const unions = unionsByName();
  const modules = [];
  for (const module of raw.modules) {
    const elements = (module.declarations ?? []).filter((one) => one.kind === 'class' && one.tagName);
    if (elements.length === 0) continue;
    const declarations = await Promise.all(elements.map((one) => cleanDeclaration(one, module.path, unions)));
    const path = module.path.replace(/^src\//, 'dist/').replace(/\.ts$/, '.js');
    modules.push({
      kind: 'javascript-module',
      path,
      declarations,
      exports: declarations.flatMap(({ name, tagName }) => [
        { kind: 'js', name, declaration: { name, module: path } },
        { kind: 'custom-element-definition', name: tagName, declaration: { name, module: path } },
      ]),
    });
  }
  return { schemaVersion: '1.0.0', readme: '../../README.md', modules };
}
