/** Texts longer than this show their beginning first, in characters; the cut falls on a paragraph where there is one. */
export const PREVIEW_LENGTH = 700;
/** A rest shorter than this is not worth a button. */
const WORTH_HIDING = 240;

const DEFINITION = /^ {0,3}\[[^\]\n]{1,200}\]:[^\n]*$/gm;
const FENCE = /^ {0,3}(?:`{3,}|~{3,})/gm;

/**
 * The beginning of a long Markdown text, cut between paragraphs and never inside fenced code;
 * `undefined` when the text is short enough to show whole. Link definitions from the end come along.
 */
export function previewOf(text: string): string | undefined {
  if (text.length <= PREVIEW_LENGTH + WORTH_HIDING) return undefined;
  const head = text.slice(0, PREVIEW_LENGTH);
  let end = head.lastIndexOf('\n\n');
  if (end < PREVIEW_LENGTH / 4) end = -1;
  let cut = end > 0 ? head.slice(0, end) : '';
  const fences = [...cut.matchAll(FENCE)];
  if (fences.length % 2) cut = cut.slice(0, fences.at(-1)?.index);
  // A heading that heads nothing yet waits for the rest.
  cut = cut.replace(/\n+ {0,3}#{1,6} [^\n]*\s*$/, '');
  if (!cut.trim())
    cut = `${head
      .replace(FENCE, '')
      .replace(/[^\s]*$/, '')
      .trimEnd()}…`;
  const definitions = text.match(DEFINITION);
  return definitions ? `${cut}\n\n${definitions.join('\n')}` : cut;
}
