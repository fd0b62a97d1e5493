/*
 * The lines of an iCalendar text (RFC 5545, section 3.1): folding, properties with parameters, escaped text.
 */

export interface ContentLine {
  /** Upper case. */
  readonly name: string;
  /** Names in upper case, values as written, quotes removed. */
  readonly parameters: ReadonlyMap<string, string>;
  readonly value: string;
  /** Where it begins in the file, counted from 1. */
  readonly line: number;
}

const MOST_OCTETS = 75;

const octetsOf = (character: string): number => {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
};

/** A content line in pieces of at most 75 octets, never cut inside a character. */
export function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > MOST_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

// A text may hold a tab and no other control character (section 3.3.11).
// eslint-disable-next-line no-control-regex -- these are the characters to leave out
const controls = /[\u0000-\u0008\u000b-\u001f\u007f]/g;

/** Text as the value of a property: backslash, comma, semicolon and line ends are escaped. */
export const escapeText = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(controls, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');

/** The text that an escaped value stands for. */
export const unescapeText = (value: string): string =>
  value.replace(/\\([\\;,nN])/g, (_, character: string) => (character.toLowerCase() === 'n' ? '\n' : character));

/** Where the name and parameters end: the first colon outside quotes. */
function colonOf(text: string): number {
  let quoted = false;
  for (let index = 0; index < text.length; index++) {
    if (text[index] === '"') quoted = !quoted;
    else if (text[index] === ':' && !quoted) return index;
  }
  return -1;
}

function readLine(text: string, line: number): ContentLine | undefined {
  const colon = colonOf(text);
  // An odd number of quotes is an error of the writer: then the first colon ends the name.
  const end = colon >= 0 ? colon : text.indexOf(':');
  const [name = '', ...parameters] = text.slice(0, Math.max(end, 0)).match(/(?:"[^"]*"|[^;"])+/g) ?? [];
  if (!/^[A-Za-z0-9-]+$/.test(name)) return undefined;
  const pairs = parameters.map((parameter): [string, string] => {
    const [key = '', value = ''] = parameter.split(/=(.*)/s);
    return [key.toUpperCase(), value.replaceAll('"', '')];
  });
  return { name: name.toUpperCase(), parameters: new Map(pairs), value: text.slice(end + 1), line };
}

/** All content lines of a text, folded ones joined. What is no content line is given by its number in the file. */
export function readLines(text: string): { readonly lines: readonly ContentLine[]; readonly odd: readonly number[] } {
  const joined: { text: string; line: number }[] = [];
  for (const [index, raw] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .entries()) {
    const last = joined.at(-1);
    if (/^[ \t]/.test(raw) && last) last.text += raw.slice(1);
    else if (raw !== '') joined.push({ text: raw, line: index + 1 });
  }
  const lines: ContentLine[] = [];
  const odd: number[] = [];
  for (const { text: content, line } of joined) {
    const read = readLine(content, line);
    if (read) lines.push(read);
    else odd.push(line);
  }
  return { lines, odd };
}
