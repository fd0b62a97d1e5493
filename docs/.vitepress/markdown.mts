// Two changes to how a page is read: links to files that are not pages, and a live widget under an element's first example.
import { posix } from 'node:path';
import type { MarkdownOptions } from 'vitepress';

type Markdown = Parameters<NonNullable<MarkdownOptions['config']>>[0];
interface Page {
  readonly relativePath?: string;
}

/** A page's own address within the repository, before anything was renamed. */
const pathOf = ({ relativePath = '' }: Page) => posix.join('docs', relativePath);

/** Pages, and what is handed out beside them. */
const isCarried = (path: string) => path.startsWith('docs/') && /\.md$|\.openacr\.yaml$|llms\.txt$/.test(path);

/** Links to sources and other files of the repository stay as words: the site does not carry them. */
export function outsideLinks(markdown: Markdown, exists: (path: string) => boolean): void {
  markdown.core.ruler.push('meanwhile-outside-links', ({ tokens, env }) => {
    for (const { children } of tokens) {
      let open = false;
      for (const token of children ?? []) {
        const target = token.type === 'link_open' ? token.attrGet('href') : null;
        if (target !== null && !/^[a-z]+:|^[/#]/i.test(target)) {
          const path = posix.join(posix.dirname(pathOf(env as Page)), decodeURI(target.split('#')[0] ?? ''));
          open = exists(path) && !isCarried(path);
          if (open) markAs(token, 'code');
        } else if (token.type === 'link_close' && open) {
          markAs(token, 'code');
          open = false;
        }
      }
    }
  });
}

function markAs(token: { type: string; tag: string; attrs: [string, string][] | null }, tag: string): void {
  token.type = token.type === 'link_open' ? 'em_open' : 'em_close';
  token.tag = tag === 'code' ? 'span' : tag;
  token.attrs = token.type === 'em_open' ? [['class', 'outside']] : null;
}

/** Pages of elements show the element at work above its first example. */
export function livePlaces(markdown: Markdown): void {
  markdown.core.ruler.push('meanwhile-live-places', (state) => {
    const name = /^elements\/([a-z-]+)\.md$/.exec((state.env as Page).relativePath ?? '')?.[1];
    const place = state.tokens.findIndex(({ type, info }) => type === 'fence' && info.startsWith('html'));
    if (!name || name === 'index' || place < 0) return;
    const token = new state.Token('html_block', '', 0);
    token.content = `<LiveExample name="${name}" />\n`;
    state.tokens.splice(place, 0, token);
  });
}
