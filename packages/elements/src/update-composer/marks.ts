/** A text with its selection, as a text area holds it. */
export interface Selected {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}
/** What to put where, and what to select afterwards. */
export interface Insertion {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
  readonly start: number;
  readonly end: number;
}
export const marks = ['bold', 'italic', 'list', 'link', 'code', 'quote'] as const;
export type Mark = (typeof marks)[number];

function around({ text, start, end }: Selected, sign: string): Insertion {
  const chosen = text.slice(start, end);
  const off = text.slice(start - sign.length, start) === sign && text.slice(end, end + sign.length) === sign;
  if (off) {
    const from = start - sign.length;
    return { from, to: end + sign.length, insert: chosen, start: from, end: from + chosen.length };
  }
  const at = start + sign.length;
  return { from: start, to: end, insert: sign + chosen + sign, start: at, end: at + chosen.length };
}

function lines({ text, start, end }: Selected, sign: string): Insertion {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const next = text.indexOf('\n', end);
  const to = next < 0 ? text.length : next;
  const chosen = text.slice(from, to).split('\n');
  const off = chosen.every((line) => line.startsWith(sign));
  const insert = chosen.map((line) => (off ? line.slice(sign.length) : sign + line)).join('\n');
  const caret = from + insert.length;
  return { from, to, insert, start: start === end ? caret : from, end: caret };
}

/** What a formatting button does to the selected text; pressing it again takes it back. */
export function applyMark(selected: Selected, mark: Mark): Insertion {
  const { text, start, end } = selected;
  switch (mark) {
    case 'bold':
      return around(selected, '**');
    case 'italic':
      return around(selected, '_');
    case 'code':
      return around(selected, '`');
    case 'list':
      return lines(selected, '- ');
    case 'quote':
      return lines(selected, '> ');
    case 'link': {
      const words = text.slice(start, end);
      const insert = `[${words}](https://)`;
      const at = words ? start + insert.length - 1 : start + 1;
      return { from: start, to: end, insert, start: at, end: at };
    }
  }
}

/** Applies it to a text area so that the browser's own undo takes it back. */
export function insertInto(area: HTMLTextAreaElement, { from, to, insert, start, end }: Insertion): void {
  area.focus();
  area.setSelectionRange(from, to);
  // The only way that keeps the undo history; where a browser has given it up the text still arrives.
  const done = insert ? document.execCommand('insertText', false, insert) : document.execCommand('delete');
  if (!done) {
    area.setRangeText(insert, from, to);
    area.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }
  area.setSelectionRange(start, end);
}
