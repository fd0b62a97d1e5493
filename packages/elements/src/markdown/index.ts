export type { Align, Block, Cell, Document, Inline, Link, List, ListItem, Table } from './ast.js';
export { needsFull, parseCore } from './core.js';
export { safeHref } from './links.js';
export { hasFullMarkdown, markdown } from './markdown.js';
export { plainText } from './plain-text.js';
export { renderMarkdown, type MarkdownLabels, type RenderOptions } from './render.js';
export { markdownStyles } from './styles.js';
