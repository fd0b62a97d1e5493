// The theme's tokens: authored as DTCG 2025.10 JSON (base.tokens.json, dark.tokens.json, meanwhile.resolver.json), read here and
// written as the widgets' own styles and as a TypeScript list. What DTCG cannot say, a formula over the brand or a private name,
// stands under `$extensions.meanwhile`.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../test/tools/files.mjs';

const folder = 'packages/elements/src/themes';
const readJson = (name) => JSON.parse(readFileSync(join(root, folder, name), 'utf8'));

/** The leaves of a token file by dashed name, the type of their group filled in. */
export function* leaves(group, path = [], inherited = undefined) {
  const type = group.$type ?? inherited;
  for (const [key, value] of Object.entries(group)) {
    if (key.startsWith('$')) continue;
    if ('$value' in value) yield [[...path, key].join('-'), { $type: type, ...value }];
    else yield* leaves(value, [...path, key], type);
  }
}

const extension = (token) => token?.$extensions?.meanwhile ?? {};
const brand = 'var(--_brand)';

function colour(token) {
  const { fromBrand } = extension(token);
  if (fromBrand) return fromBrand.replace('{meanwhile.brand}', brand);
  const text = token.$value.components.join(' ');
  return text === '1 0 0' ? '#fff' : `oklch(${text})`;
}

const dimension = ({ value, unit }) => `${value}${unit}`;

function cssValue(token, dark) {
  const { css } = extension(token);
  if (css) return css;
  if (token.$type === 'color') return dark ? `light-dark(${colour(token)}, ${colour(dark)})` : colour(token);
  return token.$type === 'dimension' ? dimension(token.$value) : String(token.$value);
}

/** Every token: its name without prefix, what it is for, its CSS default, and the private property that holds it. */
export function readTokens() {
  const dark = new Map(leaves(readJson('dark.tokens.json').meanwhile));
  return [...leaves(readJson('base.tokens.json').meanwhile)].map(([name, token]) => {
    const own = extension(token).private;
    return {
      name,
      description: token.$description,
      type: token.$type,
      value: cssValue(token, dark.get(name)),
      // Some are read where they are used: by one widget, or by the box itself.
      private: own === null ? undefined : (own ?? name.replace(/^color-/, '')),
    };
  });
}

const open = '/* Written from base.tokens.json and dark.tokens.json by docs/tools/tokens.mjs. */';
const close = '/* End of what is written. */';

/** The style sheet of the tokens, with its generated lines as they must be. */
export function tokenStyles() {
  const path = `${folder}/tokens.styles.ts`;
  const text = readFileSync(join(root, path), 'utf8');
  const lines = readTokens()
    .filter((token) => token.private)
    .map((token) => `--_${token.private}: var(--meanwhile-${token.name}, ${token.value});`);
  const start = text.indexOf(open);
  const end = text.indexOf(close);
  if (start < 0 || end < start) throw new Error(`${path} has lost the two comments around its generated lines.`);
  return [path, `${text.slice(0, start)}${open}\n${lines.join('\n')}\n${text.slice(end)}`];
}

const quote = (text) => JSON.stringify(text);

/** `themes/tokens.ts`: for theme builders and tests, loaded by no widget. */
export function tokenModule() {
  const rows = readTokens().map(
    ({ name, type, value, description }) =>
      `{ name: ${quote(`--meanwhile-${name}`)}, type: ${quote(type)}, value: ${quote(
        value.replaceAll(brand, 'var(--meanwhile-brand)'),
      )}, description: ${quote(description)} },`,
  );
  return [
    `${folder}/tokens.ts`,
    `// Written from base.tokens.json and dark.tokens.json by docs/tools/tokens.mjs.

/** One public custom property of the theme. */
export interface ThemeToken {
  readonly name: \`--meanwhile-\${string}\`;
  /** The type of the Design Tokens format: \`color\`, \`dimension\`, \`number\`, \`fontFamily\`. */
  readonly type: 'color' | 'dimension' | 'number' | 'fontFamily';
  /** The default, as CSS; a page's own value replaces it. */
  readonly value: string;
  readonly description: string;
}

export const themeTokens: readonly ThemeToken[] = [
${rows.join('\n')}
];
`,
  ];
}
