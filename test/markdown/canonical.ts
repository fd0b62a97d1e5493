// A tree as short HTML, to compare trees and to compare them with reference HTML.
import type { Block, Document, Inline, ListItem } from '../../packages/elements/src/markdown/ast.js';

const line = (text: string): string => text.replace(/[ \t\r\n]+/g, ' ');

function inline(node: Inline): string {
  switch (node.kind) {
    case 'text':
      return line(node.text);
    case 'code':
      return `<code>${line(node.text)}</code>`;
    case 'br':
      return '<br>';
    case 'mention':
      return `@${node.handle}`;
    case 'link':
      return `<a href="${node.href}">${inlines(node.children)}</a>`;
    default:
      return `<${node.kind}>${inlines(node.children)}</${node.kind}>`;
  }
}

export const inlines = (nodes: readonly Inline[]): string =>
  nodes
    .map(inline)
    .join('')
    .replace(/ *<br> */g, '<br>');

function item(node: ListItem, tight: boolean): string {
  const box = node.checked === undefined ? '' : node.checked ? '[x]' : '[ ]';
  const content = node.children.map((child) => (tight && child.kind === 'p' ? inlines(child.children) : block(child)));
  return `<li>${box}${content.join('')}</li>`;
}

function block(node: Block): string {
  switch (node.kind) {
    case 'p':
      return `<p>${line(inlines(node.children))}</p>`;
    case 'heading':
      return `<h${node.level}>${line(inlines(node.children))}</h${node.level}>`;
    case 'code-block':
      return `<pre>${node.text}</pre>`;
    case 'quote':
      return `<blockquote>${canonical(node.children)}</blockquote>`;
    case 'list': {
      const items = node.items.map((one) => item(one, node.tight)).join('');
      const start = node.start === 1 ? '' : ` start="${node.start}"`;
      return node.ordered ? `<ol${start}>${items}</ol>` : `<ul>${items}</ul>`;
    }
    case 'rule':
      return '<hr>';
    case 'table':
      return `<table>${node.head.map((cell) => `<th>${inlines(cell)}`).join('')}${node.rows
        .map((row) => `<tr>${row.map((cell) => `<td>${inlines(cell)}`).join('')}`)
        .join('')}</table>`;
    case 'plain':
      return `<plain>${node.text}</plain>`;
  }
}

export const canonical = (document: Document): string => document.map(block).join('');
