/** One line of Markdown; a heading underlined with `===` or `---` is one line holding both. */
export interface MarkdownLine {
  readonly text: string;
  /** 1 to 6 for a heading, else 0. */
  readonly level: number;
  readonly title: string;
  /** Inside a fenced code block or an HTML comment. */
  readonly verbatim: boolean;
}

export interface MarkdownSection {
  readonly level: number;
  readonly title: string;
  readonly text: string;
}

const plainLine = (text: string, verbatim = false): MarkdownLine => ({ text, level: 0, title: '', verbatim });

/** Follows fences (CommonMark 4.5) and comments line by line; answers whether a line lies inside one. */
export function createVerbatimTracker(): (line: string) => boolean {
  let fence = '';
  let comment = false;
  return (line) => {
    const text = line.trim();
    if (fence) {
      if (text.startsWith(fence) && text.split(fence[0]).join('') === '') fence = '';
      return true;
    }
    if (comment) {
      comment = !text.includes('-->');
      return true;
    }
    const open = /^(`{3,}(?=[^`]*$)|~{3,})/.exec(text);
    if (open) fence = open[1]!;
    else if (text.startsWith('<!--')) comment = !text.includes('-->', 4);
    return open !== null || text.startsWith('<!--');
  };
}

function atxHeading(line: string): { level: number; title: string } | undefined {
  const level = /^#{1,6}(?=[ \t]|$)/.exec(line)?.[0].length;
  if (!level) return undefined;
  const title = line.slice(level).trim();
  const closing = /(^|[ \t])#+$/.exec(title);
  return { level, title: closing ? title.slice(0, closing.index).trim() : title };
}

function underlineLevel(line: string | undefined): number {
  if (line === undefined) return 0;
  if (/^={2,}[ \t]*$/.test(line)) return 1;
  return /^-{3,}[ \t]*$/.test(line) ? 2 : 0;
}
const startsParagraph = (line: string): boolean => /^[^\s#>|*+\-<`~=]/.test(line) && !/^\d+[.)]\s/.test(line);

/** Headings count at the start of a line only: an indented one belongs to a list item. */
export function scanLines(markdown: string): MarkdownLine[] {
  const source = markdown.split('\n');
  const isVerbatim = createVerbatimTracker();
  const lines: MarkdownLine[] = [];
  for (let i = 0; i < source.length; i++) {
    const text = source[i];
    if (isVerbatim(text)) {
      lines.push(plainLine(text, true));
      continue;
    }
    const heading = atxHeading(text);
    const underline =
      startsParagraph(text) && (i === 0 || source[i - 1].trim() === '') ? underlineLevel(source[i + 1]) : 0;
    if (heading) lines.push({ text, ...heading, verbatim: false });
    else if (underline)
      lines.push({ text: `${text}\n${source[++i]}`, level: underline, title: text.trim(), verbatim: false });
    else lines.push(plainLine(text));
  }
  return lines;
}

/** Without blank lines around it; indentation stays, because it means code. */
export const trimBlank = (text: string): string => text.replace(/^(?:[ \t]*\n)+/, '').trimEnd();

/** Cuts at headings of `level` and above; deeper ones stay in the text. */
export function splitSections(markdown: string, level: number): { lead: string; sections: MarkdownSection[] } {
  const cuts: { level: number; title: string; lines: string[] }[] = [{ level: 0, title: '', lines: [] }];
  for (const line of scanLines(markdown)) {
    if (line.level > 0 && line.level <= level) cuts.push({ level: line.level, title: line.title, lines: [] });
    else cuts.at(-1)!.lines.push(line.text);
  }
  const sections = cuts.map((cut) => ({ level: cut.level, title: cut.title, text: trimBlank(cut.lines.join('\n')) }));
  return { lead: sections[0].text, sections: sections.slice(1) };
}

/** The level of the highest heading inside, or 0. */
export function topLevel(markdown: string): number {
  const levels = scanLines(markdown).flatMap((line) => line.level || []);
  return levels.reduce((top, level) => Math.min(top, level), levels[0] ?? 0);
}

/** Lowers all headings together so that none is higher than `level`: a field's text stays inside its section. */
export function nestHeadings(markdown: string, level: number): string {
  const top = topLevel(markdown);
  if (top === 0 || top >= level) return markdown;
  const lower = (line: MarkdownLine) => `${'#'.repeat(Math.min(6, line.level + level - top))} ${line.title}`;
  return scanLines(markdown)
    .map((line) => (line.level ? lower(line) : line.text))
    .join('\n');
}

export function writeSection(section: MarkdownSection): string {
  return [`${'#'.repeat(section.level)} ${section.title}`.trimEnd(), section.text].filter(Boolean).join('\n\n');
}

/** A title without link targets: `[MADR](https://…) 4` reads "MADR 4". */
export function withoutLinks(markdown: string): string {
  return markdown.replace(/!?\[([^\][]*)\]\([^()\s]*\)/g, '$1').trim();
}
