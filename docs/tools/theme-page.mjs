// The table of theme tokens.
import { filesIn, root } from '../../test/tools/files.mjs';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { elementNames } from './element-pages.mjs';
import { cell, code, table } from './tables.mjs';
import { readTokens } from './tokens.mjs';

/** Every token the style sheets read that belongs to no single element. */
function tokensRead(manifest) {
  const elements = elementNames(manifest);
  const sheets = filesIn('packages/elements/src').filter((path) => path.endsWith('.ts'));
  const text = sheets.map((path) => readFileSync(join(root, path), 'utf8')).join('\n');
  const names = [...text.matchAll(/var\(\s*--meanwhile-([a-z0-9-]+)/g)].map(([, name]) => name);
  return new Set(names.filter((name) => !elements.some((element) => name.startsWith(`${element}-`))));
}

/** Every token of the theme: its custom property, what it is for, its default. Those of one element are on its page. */
export function themeTokens(manifest) {
  const tokens = readTokens();
  const known = new Set(tokens.map(({ name }) => name));
  for (const name of tokensRead(manifest))
    if (!known.has(name))
      throw new Error(`--meanwhile-${name} is read and not in packages/elements/src/themes/base.tokens.json`);
  return tokens.map(({ name, description, value }) => ({ name: `--meanwhile-${name}`, description, default: value }));
}

/** Private names in a default mean nothing to a page: a colour made from the brand is said so. */
const readable = (value) => (value.includes('var(--_') ? 'from the brand' : code(value));

export function themePage(manifest) {
  const rows = themeTokens(manifest).map((one) => [code(one.name), cell(one.description), readable(one.default)]);
  return table(['Token', 'For', 'Default'], rows);
}
