import { themeCss } from '../theme.js';
import { attributeText, nameOf, policyFor, tagText, type Input, type Snippet, type SnippetFile } from './snippet.js';

/** The theme as a file of the page's own; nothing where it is left as it is. */
export function themeFile({ tokens }: Input, selector?: string): readonly SnippetFile[] {
  const code = themeCss(tokens, selector);
  return code ? [{ name: 'meanwhile-theme.css', language: 'css', code }] : [];
}

/** A script tag whose content the browser checks, where the hash is known. */
export function scriptTag({ state: { base }, integrity }: Input, path: string, { module = true } = {}): string {
  const hash = integrity[path];
  const check = hash ? `\n  integrity="${hash}"\n  crossorigin="anonymous"` : '';
  const type = module ? 'type="module" ' : 'defer ';
  return check
    ? `<script\n  ${type.trim()}\n  src="${base}${path}"${check}\n></script>`
    : `<script ${type}src="${base}${path}"></script>`;
}

export function html(input: Input): Snippet {
  const { state } = input;
  const theme = themeFile(input);
  const link = theme.length > 0 ? '<link rel="stylesheet" href="meanwhile-theme.css" />\n' : '';
  return {
    files: [
      {
        name: 'page.html',
        language: 'html',
        code: `${link}${scriptTag(input, 'auto/autoload.js')}\n\n${tagText(state)}`,
      },
      ...theme,
    ],
    policy: policyFor(state.base),
    note:
      'Put the folder packages/embed/cdn on your own server and name it under “Scripts in”. The autoloader fetches only what the ' +
      'page shows; meanwhile.js holds everything in one file, meanwhile.iife.js is for hosts without modules.',
  };
}

/** The address of the frame page for this set-up. */
export function frameAddress({ base, element, attributes }: Input['state']): string {
  const query = new URLSearchParams({ element: nameOf(element), ...attributes });
  return `${base}frame/index.html?${query.toString()}`;
}

export function iframe(input: Input): Snippet {
  const { state } = input;
  const address = frameAddress(state).replace(/&/g, '&amp;');
  return {
    files: [
      {
        name: 'page.html',
        language: 'html',
        code: `<iframe\n  data-meanwhile-src="${address}"\n  title="${nameOf(state.element)}"\n  width="100%"\n  height="480"\n  loading="lazy"\n></iframe>\n${scriptTag(input, 'frame/connect.js')}`,
      },
    ],
    policy: policyFor(state.base, { frame: true }),
    note:
      'For hosts that let no script of ours run in the page. The script makes the frame as high as its content and gives it the ' +
      'page’s colour scheme; without it, write src instead of data-meanwhile-src. Whoever serves the folder says in ' +
      'frame-ancestors which sites may show it. A theme is set in the frame page, or sent with connectFrame().theme().',
  };
}

export function liferay(input: Input): Snippet {
  const { state } = input;
  const properties = Object.entries(state.attributes).map(([name, value]) => {
    const line = `${name}=${value || 'true'}`;
    return `    - ${/^[\w=-]+$/.test(line) ? line : JSON.stringify(line)}`;
  });
  return {
    files: [
      {
        name: 'client-extension.yaml',
        language: 'yaml',
        code: `assemble:
  - from: cdn
    into: static
${nameOf(state.element)}:
  type: customElement
  name: Meanwhile ${nameOf(state.element).replace(/-/g, ' ')}
  htmlElementName: ${state.element}
  useESM: true
  urls:
    - auto/autoload.js
  instanceable: true
  portletCategoryName: category.client-extensions${properties.length > 0 ? `\n  properties:\n${properties.join('\n')}` : ''}`,
      },
      ...themeFile(input),
    ],
    policy: policyFor(''),
    note: 'Copy packages/embed/cdn beside this file. Liferay writes the properties as attributes, and every option of ours is one.',
  };
}

/** Pasted where a wiki takes HTML. `also` are characters with a meaning of their own there. */
export const oneTag = ({ state }: Input, also = ''): string =>
  `<${state.element}${attributeText(state, also)}></${state.element}>`;
