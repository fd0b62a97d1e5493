// The words a property may hold. The manifest says only the name of a type; people and editors want the words.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn, root } from '../../test/tools/files.mjs';

const oneLine = (union) => union.replace(/\s+/g, ' ').replace(/^\| /, '').trim();
const words = String.raw`(?:\|?\s*(?:'[^']*'|undefined)\s*)+`;

/** `export type Order = 'newest' | 'oldest';` */
function* writtenUnions(text) {
  for (const [, name, union] of text.matchAll(new RegExp(String.raw`^export type (\w+) =\s*(${words});`, 'gm')))
    yield [name, oneLine(union)];
}

/** `export type Intent = (typeof intents)[number];` beside `export const intents = [ … ] as const;` */
function* listedUnions(text) {
  for (const [, name, list] of text.matchAll(/^export type (\w+) = \(typeof (\w+)\)\[number\];/gm)) {
    const members = new RegExp(String.raw`^export const ${list} = \[([^\]]*)\] as const;`, 'm').exec(text)?.[1];
    if (members) yield [name, (members.match(/'[^']*'/g) ?? []).join(' | ')];
  }
}

/** `DecisionFilters['order']`, from the interface of that name. */
function* memberUnions(text) {
  for (const [, name, body] of text.matchAll(/^export interface (\w+)[^{]*\{\n([\s\S]*?)^\}/gm))
    for (const [, key, union] of body.matchAll(new RegExp(String.raw`^\s+(?:readonly )?(\w+)\??: (${words});`, 'gm')))
      yield [`${name}['${key}']`, oneLine(union)];
}

/** Every union of words that the elements or the model name, by the name of its type. */
export function unionsByName() {
  const unions = new Map();
  for (const path of ['packages/sdk/src/model', 'packages/elements/src'].flatMap((folder) => filesIn(folder))) {
    const text = readFileSync(join(root, path), 'utf8');
    for (const [name, union] of [...writtenUnions(text), ...listedUnions(text), ...memberUnions(text)])
      unions.set(name, union);
  }
  return unions;
}
