// Markdown tables from data.

/** One cell: a pipe ends a cell and a line break ends a row, so neither may stand bare. */
export const cell = (text) =>
  String(text ?? '')
    .replace(/\s+/g, ' ')
    .replace(/\|/g, '\\|')
    .trim();

export const code = (text) => (text ? `\`${cell(text)}\`` : '');

/** A table, or nothing when there is nothing to list. */
export function table(heads, rows) {
  if (rows.length === 0) return '';
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

const open = (name) => `<!-- generated: ${name} -->`;
const close = '<!-- end of generated -->';

/** Puts `text` into the region called `name`; a page without that region gets one at its end. */
export function replaceRegion(page, name, text) {
  const region = `${open(name)}\n\n${text}\n\n${close}`;
  const start = page.indexOf(open(name));
  if (start < 0) return `${page.trimEnd()}\n\n${region}\n`;
  const end = page.indexOf(close, start);
  if (end < 0) throw new Error(`The region "${name}" is not closed by ${close}`);
  return page.slice(0, start) + region + page.slice(end + close.length);
}
