import type { Block, Cell, Document, Inline, ListItem } from './ast.js';
import { wordsOf } from './links.js';

/** Words that the renderer shows or speaks; hosts pass them in the reader's language. */
export interface MarkdownLabels {
  /** Name of a code block, which can be scrolled with the keyboard. */
  readonly code: string;
  readonly table: string;
  readonly taskDone: string;
  readonly taskOpen: string;
}

export interface RenderOptions {
  /** The level that a text's first heading gets in the page; deeper ones follow. Default 3. */
  readonly headingLevel?: number;
  /** The name to show for `@handle`, or undefined when it names nobody: then it stays text. Default: nobody. */
  readonly mention?: (handle: string) => string | undefined;
  readonly labels?: MarkdownLabels;
  /** Another address for a link's own, where the widget knows what it leads to. */
  readonly link?: (href: string) => string | undefined;
  /** Whose text it is, where `link` answers differently for another owner: then the text is drawn anew. */
  readonly owner?: unknown;
}

const english: MarkdownLabels = { code: 'Code', table: 'Table', taskDone: 'Done', taskOpen: 'Not done' };

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element whose children are nodes or words: a string is never read as markup. */
function make(name: string, children: Iterable<Node | string> = [], attributes: Attributes = {}): HTMLElement {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined) element.setAttribute(key, String(value));
  element.append(...children);
  return element;
}
const auto = { dir: 'auto' };

class Renderer {
  readonly #options: RenderOptions;
  readonly #labels: MarkdownLabels;
  /** The levels of the headings that are open at this point of the text. */
  #outline: number[] = [];

  constructor(options: RenderOptions) {
    this.#options = options;
    this.#labels = options.labels ?? english;
  }

  #inline(nodes: readonly Inline[]): (Node | string)[] {
    return nodes.flatMap((node) => {
      switch (node.kind) {
        case 'text':
          return node.text;
        case 'code':
          return make('code', [node.text]);
        case 'link': {
          const { href, host, children } = node;
          const words = wordsOf(children).trim() ? this.#inline(children) : [href];
          const to = this.#options.link?.(href) ?? href;
          const link = make('a', words, { href: to, rel: 'noopener noreferrer nofollow ugc' });
          return host === undefined ? link : [link, make('span', [` (${host})`], { class: 'host' })];
        }
        case 'mention': {
          const name = this.#options.mention?.(node.handle);
          return name === undefined
            ? `@${node.handle}`
            : make('span', ['@', make('bdi', [name])], { class: 'mention' });
        }
        default:
          return make(node.kind, 'children' in node ? this.#inline(node.children) : []);
      }
    });
  }

  #block(node: Block): HTMLElement {
    switch (node.kind) {
      case 'heading':
        return this.#heading(node.level, node.children);
      case 'code-block':
        // Focusable so that a keyboard can scroll it (WCAG 2.1.1), a group because a page full of code is not full of
        // landmarks; code reads left to right in every language.
        return make('pre', [make('code', [node.text])], { ...this.#scrolled(this.#labels.code), dir: 'ltr' });
      case 'quote':
        return make('blockquote', this.blocks(node.children), auto);
      case 'list': {
        const items = node.items.map((item) => this.#item(item, node.tight));
        const start = node.ordered ? node.start : undefined;
        return make(node.ordered ? 'ol' : 'ul', items, { class: node.tight ? 'tight' : undefined, start, ...auto });
      }
      case 'rule':
        return make('hr');
      case 'table':
        return this.#table(node);
      case 'plain':
        return make('p', [node.text], { class: 'plain', ...auto });
      default:
        return make('p', this.#inline(node.children), auto);
    }
  }

  blocks(nodes: readonly Block[]): HTMLElement[] {
    return nodes.map((node) => this.#block(node));
  }

  #heading(level: number, words: readonly Inline[]): HTMLElement {
    // People begin with any level and skip some; the page's outline must not (WCAG 2.2, 1.3.1): each step down is one.
    this.#outline = [...this.#outline.filter((open) => open < level), level];
    // Assistive technology knows six levels (WAI-ARIA 1.2, aria-level).
    const shown = Math.min(6, (this.#options.headingLevel ?? 3) + this.#outline.length - 1);
    return make('div', this.#inline(words), { class: 'heading', role: 'heading', 'aria-level': shown, ...auto });
  }

  #item({ checked, children }: ListItem, tight: boolean): HTMLElement {
    const content = children.map((child) =>
      tight && child.kind === 'p' ? make('div', this.#inline(child.children), auto) : this.#block(child),
    );
    if (checked === undefined) return make('li', content);
    const label = checked ? this.#labels.taskDone : this.#labels.taskOpen;
    const tick = make('span', [checked ? '☑' : '☐'], { class: 'tick', role: 'img', 'aria-label': label });
    return make('li', [tick, make('div', content)], { class: 'task' });
  }

  #table({ align, head, rows }: Extract<Block, { kind: 'table' }>): HTMLElement {
    const row = (name: string, cells: readonly Cell[], more?: Attributes): HTMLElement =>
      make(
        'tr',
        cells.map((cell, column) => make(name, this.#inline(cell), { ...more, class: align[column], ...auto })),
      );
    const table = make('table', [
      make('thead', [row('th', head, { scope: 'col' })]),
      make(
        'tbody',
        rows.map((cells) => row('td', cells)),
      ),
    ]);
    return make('div', [table], { class: 'scroll', ...this.#scrolled(this.#labels.table) });
  }

  #scrolled(label: string): Attributes {
    return { tabindex: 0, role: 'group', 'aria-label': label };
  }
}

/** The elements of a parsed text. Text only ever becomes text nodes; addresses were checked when they were parsed. */
export function renderMarkdown(parsed: Document, options: RenderOptions = {}): DocumentFragment {
  const fragment = document.createDocumentFragment();
  fragment.append(...new Renderer(options).blocks(parsed));
  return fragment;
}
