// Style sheets that hand a host's own variables to our tokens: packages/elements/themes/<host>.css, from bridges.json.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../test/tools/files.mjs';
import { elementsOf } from './element-pages.mjs';

export const readBridges = () =>
  JSON.parse(readFileSync(join(root, 'packages/elements/src/themes/bridges.json'), 'utf8'));

/** The first of several variables that the host has. */
const firstOf = ([name, ...others]) => `var(${name}${others.length > 0 ? `, ${firstOf(others)}` : ''})`;

/**
 * Set on the tags themselves, not on `:root`: a host may give its variables to a part of the page only, and what is computed there
 * is what a widget must get. `:where()` leaves a page's own rule the last word; a variable that is not there leaves the default.
 */
function bridgeCss({ title, dark, light, system = [], tokens, values = {} }, tags) {
  const lines = [
    ...Object.entries(tokens).map(([name, host]) => `  --meanwhile-${name}: ${firstOf([host].flat())};`),
    ...Object.entries(values).map(([name, value]) => `  --meanwhile-${name}: ${value};`),
  ];
  const scheme = (selectors, name) =>
    selectors.length > 0 ? `\n:where(${selectors.join(', ')}) ${tags} {\n  color-scheme: ${name};\n}\n` : '';
  return `/* ${title}: its variables as tokens of Meanwhile. Written by docs/tools/bridges.mjs. */
${tags} {
${lines.join('\n')}
}
${scheme(system, 'light dark')}${scheme(light, 'light')}${scheme(dark, 'dark')}`;
}

/** Every bridge by the name of its file; `.meanwhile-host` is for tags with a prefix of their own. */
export function bridgeFiles(manifest) {
  const names = elementsOf(manifest).map(({ tagName }) => tagName);
  const tags = `:where(\n  ${[...names, '.meanwhile-host'].join(',\n  ')}\n)`;
  return new Map(Object.entries(readBridges()).map(([host, bridge]) => [`${host}.css`, bridgeCss(bridge, tags)]));
}
