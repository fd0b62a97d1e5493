import { html, nothing, type TemplateResult } from 'lit';
import type { Block, Cell, Document, Inline, Link, List, ListItem, Table } from './ast.js';
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
}

type Content = TemplateResult | string | typeof nothing;

const english: MarkdownLabels = { code: 'Code', table: 'Table', taskDone: 'Done', taskOpen: 'Not done' };

const inlines = (nodes: readonly Inline[], options: RenderOptions): Content[] =>
  nodes.map((node) => inline(node, options));

function inline(node: Inline, options: RenderOptions): Content {
  switch (node.kind) {
    case 'text':
      return node.text;
    case 'strong':
      return html`<strong>${inlines(node.children, options)}</strong>`;
    case 'em':
      return html`<em>${inlines(node.children, options)}</em>`;
    case 'del':
      return html`<del>${inlines(node.children, options)}</del>`;
    case 'code':
      return html`<code>${node.text}</code>`;
    case 'br':
      return html`<br />`;
    case 'link':
      return link(node, options);
    case 'mention':
      return mention(node.handle, options);
  }
}

function link(node: Link, options: RenderOptions): Content {
  const words = wordsOf(node.children).trim() ? inlines(node.children, options) : node.href;
  const host = node.host === undefined ? nothing : html`<span class="host"> (${node.host})</span>`;
  return html`<a href=${options.link?.(node.href) ?? node.href} rel="noopener noreferrer nofollow ugc">${words}</a
    >${host}`;
}

function mention(handle: string, options: RenderOptions): Content {
  const name = options.mention?.(handle);
  return name === undefined ? `@${handle}` : html`<span class="mention">@<bdi>${name}</bdi></span>`;
}

function block(node: Block, options: RenderOptions): Content {
  switch (node.kind) {
    case 'p':
      return html`<p dir="auto">${inlines(node.children, options)}</p>`;
    case 'heading':
      return heading(node.level, html`${inlines(node.children, options)}`, options);
    case 'code-block':
      return code(node.text, options);
    case 'quote':
      return html`<blockquote dir="auto">${blocks(node.children, options)}</blockquote>`;
    case 'list':
      return list(node, options);
    case 'rule':
      return html`<hr />`;
    case 'table':
      return table(node, options);
    case 'plain':
      return html`<p class="plain" dir="auto">${node.text}</p>`;
  }
}

const blocks = (nodes: readonly Block[], options: RenderOptions): Content[] =>
  nodes.map((node) => block(node, options));

/** The levels of the headings that are open at this point of the text; rendering is synchronous, from top to bottom. */
let outline: number[] = [];

function heading(level: number, words: Content, options: RenderOptions): Content {
  // People begin with any level and skip some; the page's outline must not (WCAG 2.2, 1.3.1): each step down is one.
  outline = [...outline.filter((open) => open < level), level];
  // Assistive technology knows six levels (WAI-ARIA 1.2, aria-level).
  const shown = Math.min(6, (options.headingLevel ?? 3) + outline.length - 1);
  return html`<div class="heading" role="heading" aria-level=${shown} dir="auto">${words}</div>`;
}

function code(text: string, options: RenderOptions): Content {
  const { code: label } = options.labels ?? english;
  // Focusable so that a keyboard can scroll it (WCAG 2.1.1), a group because a page full of code is not full of
  // landmarks; code reads left to right in every language.
  return html`<pre tabindex="0" role="group" aria-label=${label} dir="ltr"><code>${text}</code></pre>`;
}

function list(node: List, options: RenderOptions): Content {
  const items = node.items.map((item) => listItem(item, node.tight, options));
  const tight = node.tight ? 'tight' : nothing;
  return node.ordered
    ? html`<ol class=${tight} start=${node.start} dir="auto">
        ${items}
      </ol>`
    : html`<ul class=${tight} dir="auto">
        ${items}
      </ul>`;
}

function listItem(item: ListItem, tight: boolean, options: RenderOptions): Content {
  const content = item.children.map((child) =>
    tight && child.kind === 'p'
      ? html`<div dir="auto">${inlines(child.children, options)}</div>`
      : block(child, options),
  );
  if (item.checked === undefined) return html`<li>${content}</li>`;
  const labels = options.labels ?? english;
  const label = item.checked ? labels.taskDone : labels.taskOpen;
  return html`<li class="task">
    <span class="tick" role="img" aria-label=${label}>${item.checked ? '☑' : '☐'}</span>
    <div>${content}</div>
  </li>`;
}

function table(node: Table, options: RenderOptions): Content {
  const { table: label } = options.labels ?? english;
  const align = (column: number): string | typeof nothing => node.align[column] ?? nothing;
  const cells = (row: readonly Cell[]): Content[] =>
    row.map((cell, column) => html`<td class=${align(column)} dir="auto">${inlines(cell, options)}</td>`);
  const head = node.head.map(
    (cell, column) => html`<th scope="col" class=${align(column)} dir="auto">${inlines(cell, options)}</th>`,
  );
  return html`<div class="scroll" tabindex="0" role="group" aria-label=${label}>
    <table>
      <thead>
        <tr>
          ${head}
        </tr>
      </thead>
      <tbody>
        ${node.rows.map(
          (row) =>
            html`<tr>
              ${cells(row)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** The templates of a parsed text. Text only ever becomes text nodes; addresses were checked when they were parsed. */
export function renderMarkdown(document: Document, options: RenderOptions = {}): TemplateResult {
  outline = [];
  return html`${blocks(document, options)}`;
}
