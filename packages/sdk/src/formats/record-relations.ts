import { cleanPath, folderOf } from './identity.js';

export const relations = ['supersedes', 'superseded-by', 'amends', 'amended-by'] as const;
export type RelationKind = (typeof relations)[number];
/** One record pointing at another, before anybody knows whether the other one is there. */
export interface Relation {
  readonly rel: RelationKind | 'related';
  /** As it was written: `5. Use maps`, `ADR-0005`. */
  readonly label: string;
  /** Within what is imported. */
  readonly path?: string;
  readonly number?: number;
  readonly href?: string;
}

const phrases: readonly (readonly [RegExp, RelationKind])[] = [
  [/^(super[cs]e+d+ed|replaced)[ -]by/i, 'superseded-by'],
  [/^(super[cs]e+des|replaces)/i, 'supersedes'],
  [/^amended[ -]by/i, 'amended-by'],
  [/^amends/i, 'amends'],
];
const phrase = /\b(?:super[cs]e+d+ed[ -]by|replaced[ -]by|super[cs]e+des|replaces|amended[ -]by|amends)\b:?\s*/gi;
const target = /^(?:\[([^\][\n]+)\]\(([^()\s]+)\)|((?:adr|rfc|d)[-_ #]*(\d{1,6})|#?(\d{1,6}))(?![\w.]))/i;
const separator = /^(?:\s*(?:,|;|&|and)\s*)+/i;

/** Where a link leads: a path within the import, or an address on the web. */
export function readTarget(href: string, from: string): { path?: string; href?: string } {
  if (/^https?:\/\//i.test(href)) return { href };
  if (/^[a-z][a-z\d+.-]*:/i.test(href) || href.startsWith('#') || href.startsWith('//')) return {};
  const bare = decodePath(href.replace(/[?#].*$/, ''));
  return { path: cleanPath(joinPath(href.startsWith('/') ? '' : folderOf(from), bare)) };
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
function joinPath(folder: string, path: string): string {
  const parts = folder.split('/').filter(Boolean);
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}
const numberOf = (label: string): number | undefined => {
  const digits = /(?:^|[^\d])0*(\d{1,6})(?!\d)/.exec(label)?.[1];
  return digits === undefined ? undefined : Number(digits);
};

function readTargets(rest: string, rel: Relation['rel'], from: string): Relation[] {
  const found: Relation[] = [];
  let text = rest;
  for (let match = target.exec(text); match; match = target.exec(text)) {
    const label = match[1] ?? match[3] ?? match[5];
    const where = match[2] === undefined ? {} : readTarget(match[2], from);
    const number = match[2] === undefined ? numberOf(match[4] ?? match[5] ?? '') : undefined;
    found.push({ rel, label, ...where, ...(number === undefined ? {} : { number }) });
    text = text.slice(match[0].length);
    const next = separator.exec(text);
    if (!next) break;
    text = text.slice(next[0].length);
  }
  return found;
}

/** Every "supersedes", "superseded by", "amends" and "amended by" in a line, with what they point at. */
export function readRelations(line: string, from: string): Relation[] {
  return [...line.matchAll(phrase)].flatMap((match) => {
    const rel = phrases.find(([pattern]) => pattern.test(match[0]))![1];
    return readTargets(line.slice(match.index + match[0].length), rel, from);
  });
}

/** True when the line says nothing that writing its one relation would not say again. */
export function isExactRelation(line: string): boolean {
  const plain = line.trim().replace(/^[*+-]\s+/, '');
  return /^(supersedes|superseded by|amends|amended by) (\[[^\][\n]+\]\([^()\s]+\.md\)|(adr|rfc)-\d{1,6})\.?$/i.test(
    plain,
  );
}

const pureLink = /^(?:\[([^\][\n]+)\]\(([^()\s]+)\)|<(https?:\/\/[^<>\s]+)>|(https?:\/\/[^\s<>]+))$/i;
/** A list item that is a link and nothing more. */
export function readLink(item: string, from: string): Relation | undefined {
  const match = pureLink.exec(item.trim());
  if (!match) return undefined;
  const where = readTarget(match[2] ?? match[3] ?? match[4], from);
  if (!where.href && !where.path?.endsWith('.md')) return undefined;
  return { rel: 'related', label: match[1] ?? '', ...where };
}
