import type { Host } from '../state.js';
import { angular, npm, react, svelte, vue } from './frameworks.js';
import { html, iframe, liferay } from './plain.js';
import { confluence, drupal, sharepoint, wordpress } from './portals.js';
import type { Input, Snippet } from './snippet.js';

export type { Input, Snippet, SnippetFile } from './snippet.js';

const writers: Readonly<Record<Host, (input: Input) => Snippet>> = {
  html,
  npm,
  react,
  vue,
  angular,
  svelte,
  sharepoint,
  wordpress,
  drupal,
  confluence,
  liferay,
  iframe,
};

/** What to paste into a host for this set-up. */
export const snippetFor = (host: Host, input: Input): Snippet => writers[host](input);
