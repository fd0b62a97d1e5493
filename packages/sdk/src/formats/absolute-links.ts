import { scanLines } from './markdown-lines.js';

const inlineTarget = /(\]\([ \t]*)(<[^<>\n]*>|[^\s()<>]+(?:\([^\s()]*\)[^\s()<>]*)*)/g;
// A link definition (CommonMark 4.7), not a footnote: `[^1]: See …` is prose.
const definitionTarget =
  /^( {0,3}\[(?!\^)[^\][\n]+\]:[ \t]*)(<[^<>\n]*>|\S+)(?=[ \t]*(?:"[^"\n]*"|'[^'\n]*'|\([^()\n]*\))?[ \t]*\r?$)/gm;
const htmlTag = /<[a-z][^<>]*>/gi;
const htmlTarget = /([\s"'](?:href|src|poster)[ \t]*=[ \t]*)("[^"]*"|'[^']*'|[^\s"'<>=]+)/gi;

/** Absolute for the base, or as it was when it has a scheme of its own or makes no address. */
function absolute(target: string, base: URL): string {
  if (target === '' || /^[a-z][a-z\d+.-]*:/i.test(target) || target.startsWith('@')) return target;
  try {
    return new URL(target, base).href;
  } catch {
    return target;
  }
}

function inQuotes(target: string, base: URL): string {
  const quote = /^["'<]/.exec(target)?.[0];
  if (!quote) return absolute(target, base);
  return `${quote}${absolute(target.slice(1, -1), base)}${quote === '<' ? '>' : quote}`;
}

function mendProse(text: string, base: URL): string {
  const mend = (_whole: string, before: string, target: string): string => before + inQuotes(target, base);
  return text
    .replace(inlineTarget, mend)
    .replace(definitionTarget, mend)
    .replace(htmlTag, (tag) => tag.replace(htmlTarget, mend));
}

/** Leaves `code spans` alone: a run of backticks closes at the next run of the same length (CommonMark 6.1). */
function mendParagraph(text: string, base: URL): string {
  const runs = [...text.matchAll(/`+/g)];
  const done: string[] = [];
  let from = 0;
  for (let i = 0; i < runs.length; i++) {
    const length = runs[i][0].length;
    const close = runs.findIndex((run, index) => index > i && run[0].length === length);
    if (close === -1) continue;
    const end = runs[close].index + length;
    done.push(mendProse(text.slice(from, runs[i].index), base), text.slice(runs[i].index, end));
    from = end;
    i = close;
  }
  return [...done, mendProse(text.slice(from), base)].join('');
}

/** Turns the relative addresses of Markdown and HTML into absolute ones; code stays as it is. */
export function withAbsoluteLinks(markdown: string, base: string | undefined): string {
  if (!base || !URL.canParse(base)) return markdown;
  const url = new URL(base);
  const blocks: { verbatim: boolean; lines: string[] }[] = [];
  for (const line of scanLines(markdown)) {
    const last = blocks.at(-1);
    if (last?.verbatim === line.verbatim && (line.verbatim || line.text.trim() !== '')) last.lines.push(line.text);
    else blocks.push({ verbatim: line.verbatim, lines: [line.text] });
  }
  return blocks
    .map(({ verbatim, lines }) => (verbatim ? lines.join('\n') : mendParagraph(lines.join('\n'), url)))
    .join('\n');
}
