import type { MarkdownSection } from './markdown-lines.js';

/** MADR 4's heading for each part of a decision, and the words other dialects and older versions use for it. */
const parts = {
  context: [
    'Context and Problem Statement',
    'context',
    'problem statement',
    'context and problem',
    'problem',
    'background',
    'issue',
    'motivation',
  ],
  drivers: ['Decision Drivers', 'drivers', 'forces'],
  options: ['Considered Options', 'options', 'options considered', 'alternatives', 'alternatives considered'],
  arguments: ['Pros and Cons of the Options', 'pros and cons'],
  outcome: ['Decision Outcome', 'decision', 'outcome', 'proposal', 'proposed decision', 'resolution'],
  consequences: ['Consequences', 'implications', 'impact'],
  good: ['Positive Consequences', 'positive', 'positives', 'benefits', 'advantages', 'good', 'pros'],
  neutral: ['Neutral Consequences', 'neutral'],
  bad: [
    'Negative Consequences',
    'negative',
    'negatives',
    'negatives and risks',
    'drawbacks',
    'disadvantages',
    'bad',
    'cons',
    'risks',
  ],
  confirmation: ['Confirmation', 'validation', 'compliance'],
  links: ['More Information', 'links', 'references', 'related', 'related decisions', 'see also'],
  status: ['Status'],
} as const;
export type RecordPart = keyof typeof parts;
export type Headings = { [part in RecordPart]?: string };

const simplify = (title: string): string =>
  title
    .replace(/<!--.*?(-->|$)/g, '')
    .replace(/^\s*\d+(\.\d+)*[.)]?\s+/, '')
    .replace(/[*_`:]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

/** How well a heading names a part: 0 is best, -1 is not at all. */
function rank(part: RecordPart, title: string): number {
  const plain = simplify(title);
  return parts[part].findIndex((name) => name.toLowerCase() === plain);
}

export const isPart = (part: RecordPart, title: string): boolean => rank(part, title) >= 0;

/** The section that names a part best; the first of equals. */
export function findPart(part: RecordPart, sections: readonly MarkdownSection[]): MarkdownSection | undefined {
  const named = sections.filter((section) => isPart(part, section.title));
  return named.sort((a, b) => rank(part, a.title) - rank(part, b.title))[0];
}

/** Remembers a heading only where MADR 4's own would drop some of its words. */
export function rememberHeading(headings: Headings, part: RecordPart, title: string): void {
  if (!parts[part][0].toLowerCase().includes(title.toLowerCase())) headings[part] = title;
}

export const headingOf = (part: RecordPart, headings: Headings | undefined): string =>
  headings?.[part] ?? parts[part][0];
