// The table of theme tokens, read from the style sheets of the elements.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn, root } from '../../test/tools/files.mjs';
import { elementNames } from './element-pages.mjs';
import { cell, code, table } from './tables.mjs';

/** What each token is for. A token of the style sheets that is not named here stops the build of this page. */
const roles = {
  brand: 'The one colour to set: accent, links and selection follow from it, with readable contrast.',
  'font-family': 'The face of the text; the page’s own unless told.',
  'font-size': 'The size everything else follows; the page’s own unless told.',
  radius: 'The corner of a widget; smaller and larger corners follow.',
  density: 'Scales every space and control: 0.75 compact, 1.25 roomy.',
  'color-surface': 'Background of a widget.',
  'color-surface-sunken': 'Wells, code, quoted text.',
  'color-surface-raised': 'Menus and dialogs.',
  'color-surface-hover': 'A row under the pointer, neutral tags.',
  'color-border': 'Decorative hairlines.',
  'color-border-strong': 'Borders of inputs; keep 3:1 against the surface.',
  'color-text': 'Body and titles; keep 4.5:1 against the surface.',
  'color-text-muted': 'Secondary text.',
  'color-text-subtle': 'Times and placeholders.',
  'color-accent': 'The primary button, the selected border.',
  'color-on-accent': 'Text on the accent.',
  'color-accent-text': 'Links and selected text.',
  'color-accent-soft': 'What you selected, your own reaction.',
  'color-accent-border': 'Soft outlines.',
  'color-success': 'Icons and rules of what went well.',
  'color-success-text': 'Decided, done.',
  'color-success-soft': 'Fill of such a tag.',
  'color-warning': 'Icons of what is due.',
  'color-warning-text': 'Input wanted, at risk.',
  'color-warning-soft': 'Fill of such a tag.',
  'color-danger': 'Borders of errors, deleting.',
  'color-danger-text': 'Blocked, off track, errors.',
  'color-danger-soft': 'Fill of such a tag.',
  'color-info': 'Icons of questions.',
  'color-info-text': 'Question, proposed.',
  'color-info-soft': 'Fill of such a tag.',
  'color-plum': 'Icons of thanks.',
  'color-plum-text': 'Thanks, superseded.',
  'color-plum-soft': 'Fill of such a tag.',
  'color-unread': 'The line above what is new.',
  'color-focus': 'The focus ring; keep 3:1 against what is around it.',
  'color-mark': 'What a search found.',
  'color-mood-2': 'The second of five moods in a chart.',
  'color-mood-3': 'The third of five moods in a chart.',
  'color-mood-5': 'The best of five moods in a chart.',
};

/** Reads `var(--meanwhile-name, default)` with the brackets inside the default. */
function* readTokens(text) {
  for (const match of text.matchAll(/var\(\s*--meanwhile-([a-z0-9-]+)\s*,/g)) {
    let depth = 1;
    let end = match.index + match[0].length;
    while (depth > 0 && end < text.length) {
      if (text[end] === '(') depth++;
      if (text[end] === ')') depth--;
      end++;
    }
    yield [
      match[1],
      text
        .slice(match.index + match[0].length, end - 1)
        .replace(/\s+/g, ' ')
        .trim(),
    ];
  }
}

function tokens() {
  const found = new Map();
  const isTokenSheet = (path) => path.endsWith('themes/tokens.styles.ts');
  const sheets = filesIn('packages/elements/src').filter((path) => path.endsWith('.ts'));
  sheets.sort((a, b) => isTokenSheet(b) - isTokenSheet(a));
  for (const path of sheets) {
    for (const [name, value] of readTokens(readFileSync(join(root, path), 'utf8')))
      if (!found.has(name)) found.set(name, value);
  }
  return found;
}

/** Private names in a default mean nothing to a page: a colour made from the brand is said so. */
const readable = (value) => (value.includes('var(--_') ? 'from the brand' : code(value));

/** Every token of the theme: its custom property, what it is for, its default. Those of one element are on its page. */
export function themeTokens(manifest) {
  const elements = elementNames(manifest);
  const themed = [...tokens()].filter(([name]) => !elements.some((element) => name.startsWith(`${element}-`)));
  return themed.map(([name, value]) => {
    if (!roles[name]) throw new Error(`--meanwhile-${name} has no role: add it to docs/tools/theme-page.mjs`);
    return { name: `--meanwhile-${name}`, description: roles[name], default: value };
  });
}

export function themePage(manifest) {
  const rows = themeTokens(manifest).map((one) => [code(one.name), cell(one.description), readable(one.default)]);
  return table(['Token', 'For', 'Default'], rows);
}
