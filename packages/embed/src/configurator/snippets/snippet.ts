import type { State } from '../state.js';
import type { Tokens } from '../theme.js';

/** One file to paste. */
export interface SnippetFile {
  readonly name: string;
  readonly language: 'html' | 'css' | 'js' | 'tsx' | 'vue' | 'ts' | 'svelte' | 'sh' | 'yaml' | 'twig' | 'json' | 'text';
  readonly code: string;
}
/** What a host needs. */
export interface Snippet {
  readonly files: readonly SnippetFile[];
  /** The lines of a content security policy this way asks for. */
  readonly policy: readonly string[];
  /** One or two sentences: where it goes, and what to know. */
  readonly note: string;
}
export interface Input {
  readonly state: State;
  readonly tokens: Tokens;
  /** What each script must hash to, by its path in the folder; empty where that is not known. */
  readonly integrity: Readonly<Record<string, string>>;
}

export const nameOf = (tag: string): string => tag.replace(/^meanwhile-/, '');
export const classOf = (tag: string): string =>
  tag.replace(/(?:^|-)(\w)/g, (_match, letter: string) => letter.toUpperCase());

const references: Readonly<Record<string, string>> = { '&': '&amp;', '"': '&quot;', '<': '&lt;' };

/** Text between double quotes of HTML. `also` are characters with a meaning of their own where the tag stands. */
export const escaped = (text: string, also = ''): string =>
  Array.from(text, (mark) => references[mark] ?? (also.includes(mark) ? `&#${mark.codePointAt(0)};` : mark)).join('');

/** ` space="team" without-composer`, for HTML and for templates that are written like it. */
export const attributeText = ({ attributes }: State, also = ''): string =>
  Object.entries(attributes)
    .map(([name, value]) => (value === '' ? ` ${name}` : ` ${name}="${escaped(value, also)}"`))
    .join('');

/** What is seen before the script has come, and for ever where scripts are off. */
export const fallback = '<p>This part of the page needs JavaScript.</p>';

export const tagText = (state: State, indent = ''): string =>
  `${indent}<${state.element}${attributeText(state)}>\n${indent}  ${fallback}\n${indent}</${state.element}>`;

const originOf = (base: string): string | undefined => /^https?:\/\/[^/]+/.exec(base)?.[0];

/** The shortest policy this way works under. Chromium and Firefox need no name for Trusted Types; Safari does. */
export function policyFor(base: string, { frame = false } = {}): readonly string[] {
  const from = originOf(base) ?? "'self'";
  if (frame) return [`frame-src ${from}`, `script-src ${from}`];
  return [
    `script-src ${from}`,
    `style-src ${from}`,
    "connect-src 'self'",
    "img-src 'self' data:",
    "require-trusted-types-for 'script'",
    'trusted-types meanwhile',
  ];
}

/**
 * For an app that bundles our modules itself. Only our own build keeps Lit from making a policy as it loads; without the name it needs,
 * nothing would be shown. `names` are those of the app's framework.
 */
export const policyOfBundle = (...names: readonly string[]): readonly string[] =>
  policyFor('').map((line) => line.replace(/^trusted-types /, ['trusted-types', ...names, 'lit-html', ''].join(' ')));
