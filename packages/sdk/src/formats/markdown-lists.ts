import { createVerbatimTracker, trimBlank } from './markdown-lines.js';

interface OpenItem {
  readonly raw: string[];
  readonly text: string[];
  readonly indent: number;
  readonly offset: number;
}

const marker = /^( {0,3})([*+-]|\d{1,9}[.)])([ \t]+)(?=\S)/;
const thematicBreak = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const indentOf = (line: string): number => /^[ \t]*/.exec(line)![0].replace(/\t/g, '    ').length;
const isLazyText = (line: string): boolean => !/^ {0,3}(#|>|\||<|```|~~~)/.test(line);

function dedent(line: string, offset: number): string {
  if (line.startsWith('\t')) return line.slice(1);
  return line.slice(Math.min(offset, /^ */.exec(line)![0].length));
}

function openItem(line: string, match: RegExpExecArray): OpenItem {
  const offset = match[0].length;
  return { raw: [line], text: [line.slice(offset)], indent: match[1].length, offset };
}

/** Does the line go on with the open item, or end it? (CommonMark 5.2, without lists inside quotes.) */
function continues(item: OpenItem, line: string, verbatim: boolean): boolean {
  if (line.trim() === '') return true;
  if (indentOf(line) >= Math.min(item.offset, item.indent + 2)) return true;
  const afterBlank = item.raw.at(-1)!.trim() === '';
  return !afterBlank && !verbatim && isLazyText(line) && !marker.test(line) && !thematicBreak.test(line);
}

/**
 * Takes the items of the top-level lists out of a text. What is no item, and every item `accept` refuses,
 * stays in `rest`, verbatim and in order.
 */
export function takeItems(
  markdown: string,
  accept: (item: string) => boolean = () => true,
): { items: string[]; rest: string } {
  const items: string[] = [];
  const rest: string[] = [];
  let open: OpenItem | undefined;
  const close = (): void => {
    if (!open) return;
    const text = open.text.join('\n').trimEnd();
    if (accept(text)) items.push(text);
    else for (const line of open.raw) rest.push(line);
    open = undefined;
  };
  const isVerbatim = createVerbatimTracker();
  for (const line of markdown.split('\n')) {
    const verbatim = isVerbatim(line);
    const match = verbatim || thematicBreak.test(line) ? null : marker.exec(line);
    if (match && (!open || match[1].length < Math.min(open.offset, open.indent + 2))) {
      close();
      open = openItem(line, match);
    } else if (open && continues(open, line, verbatim)) {
      open.raw.push(line);
      open.text.push(dedent(line, open.offset));
    } else {
      close();
      rest.push(line);
    }
  }
  close();
  return { items, rest: trimBlank(rest.join('\n')) };
}

/** MADR lists with an asterisk; following lines are indented so that they stay in the item. */
export function writeItems(items: readonly string[]): string {
  const write = (item: string): string =>
    `* ${trimBlank(item)
      .trimStart()
      .replace(/\n(?=[^\n])/g, '\n  ')}`;
  return items
    .filter((item) => item.trim() !== '')
    .map(write)
    .join('\n');
}
