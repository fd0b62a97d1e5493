// A string's plain characters are one run: a picture of ten megabytes must not take a step for each.
const token =
  /[{}[\]:,]|"[ !#-[\]-\u{10ffff}]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[ !#-[\]-\u{10ffff}]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/uy;
const space = /[ \t\n\r]*/y;

type Expected = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing';

/** What may follow a token where it stands; `undefined` when it may not stand there (RFC 8259). */
function next(text: string, expected: Expected, open: string[]): Expected | undefined {
  const afterValue = (): Expected => (open.length > 0 ? 'comma-or-end' : 'nothing');
  if (text === '}' || text === ']') {
    const fits = expected === 'comma-or-end' || expected === (text === '}' ? 'key-or-end' : 'value-or-end');
    return fits && open.pop() === (text === '}' ? '{' : '[') ? afterValue() : undefined;
  }
  if (expected === 'colon') return text === ':' ? 'value' : undefined;
  if (expected === 'comma-or-end') return text === ',' ? (open.at(-1) === '{' ? 'key' : 'value') : undefined;
  if (text === ':' || text === ',' || expected === 'nothing') return undefined;
  if (expected.startsWith('key')) return text.startsWith('"') ? 'colon' : undefined;
  if (text !== '{' && text !== '[') return afterValue();
  open.push(text);
  return text === '{' ? 'key-or-end' : 'value-or-end';
}

/** The line, from 1, of the first mistake in a JSON text. Engines disagree on whether they tell. */
export function findJsonMistake(text: string): number {
  const open: string[] = [];
  let expected: Expected | undefined = 'value';
  let at = 0;
  while (at < text.length) {
    space.lastIndex = at;
    at += space.exec(text)![0].length;
    token.lastIndex = at;
    const found = token.exec(text)?.[0];
    expected = found === undefined ? undefined : next(found, expected, open);
    if (found === undefined || expected === undefined) break;
    at += found.length;
  }
  return text.slice(0, at).split('\n').length;
}

/** No export or feed nests deeper; what does would overflow some engine's stack later, in a place nobody expects. */
const maxDepth = 500;

/** Whether the brackets of a JSON text stand in each other deeper than any document of ours. */
export function isTooDeep(text: string): boolean {
  let depth = 0;
  const marks = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\]]/gs;
  for (let match = marks.exec(text); match; match = marks.exec(text)) {
    if (match[0] === '{' || match[0] === '[') depth++;
    else if (match[0] === '}' || match[0] === ']') depth--;
    if (depth > maxDepth) return true;
  }
  return false;
}
