import type { Id, Link, Ref } from '../model/base.js';
import type { Decision, Person } from '../model/schema.js';
import { cutEntries, writeYamlList, writeYamlString } from './front-matter.js';
import { slug } from './identity.js';
import { nestHeadings, splitSections, writeSection } from './markdown-lines.js';
import { headingOf } from './record-headings.js';
import { statusOf } from './record-entity.js';
import { writeStatus } from './record-status.js';
import type { RecordOrigin } from './types.js';
import { writeConsequences, writeOptions } from './write-parts.js';
import { writeItems } from './markdown-lists.js';

/** Whom and what a record's ids stand for. */
export interface WriteContext {
  readonly people?: readonly Person[];
  readonly decisions?: readonly Decision[];
}
export interface WrittenRecord {
  readonly name: string;
  readonly text: string;
}

/** Where an imported decision came from; absent for one made here. */
export function originOf(decision: Decision): Partial<RecordOrigin> | undefined {
  const record = decision.fields?.['record'];
  return typeof record === 'object' && record !== null ? record : undefined;
}

/** The file a decision came from, or `0042-use-maps.md`; without a number the end of its id tells two apart. */
export function recordName(decision: Decision): string {
  const file = originOf(decision)?.file;
  if (file) return file;
  const words = slug(decision.title) || 'decision';
  if (decision.number !== undefined) return `${String(decision.number).padStart(4, '0')}-${words}.md`;
  return `${words}-${slug(decision.id).slice(-6)}.md`;
}

function relativePath(from: string, to: string): string {
  const start = from.split('/').slice(0, -1);
  const end = to.split('/');
  while (start.length > 0 && end.length > 1 && start[0] === end[0]) {
    start.shift();
    end.shift();
  }
  return [...start.map(() => '..'), ...end].join('/').replace(/[\s()]/g, encodeURIComponent);
}

const names = (ids: readonly Id[], people: readonly Person[] = []): string[] =>
  ids.map((id) => people.find((person) => person.id === id)?.name ?? id);

function writeRef(ref: Ref, from: Decision, decisions: readonly Decision[] = []): string {
  const target = decisions.find((decision) => decision.id === ref.id);
  const title = ref.title ?? target?.title ?? ref.id;
  return target ? `[${title.replace(/[[\]]/g, '')}](${relativePath(recordName(from), recordName(target))})` : title;
}

function statusText(decision: Decision, context: WriteContext): string {
  const written = originOf(decision)?.status;
  if (written !== undefined) {
    const { stage, standing } = statusOf(written, Boolean(decision.outcome));
    if (stage === decision.stage && standing === decision.standing) return written;
  }
  const status = writeStatus(decision);
  if (status !== 'superseded') return status;
  const by = decision.supersededBy;
  const text = by ? `superseded by ${writeRef(by, decision, context.decisions)}` : status;
  // A status in free words is not forgotten because a newer record came.
  return written === undefined ? text : `${text}; ${written}`;
}

function dateOf(decision: Decision): string | undefined {
  const origin = originOf(decision);
  const date = decision.outcome?.at?.slice(0, 10);
  return date ?? (origin ? origin.date : decision.updatedAt.slice(0, 10));
}

function peopleLine(key: string, ids: readonly Id[] | undefined, context: WriteContext): string[] {
  const people = names(ids ?? [], context.people);
  if (people.length === 0) return [];
  const isList = people.some((name) => /[,;]/.test(name));
  return [`${key}: ${isList ? writeYamlList(people) : writeYamlString(people.join(', '))}`];
}

function writeFrontMatter(decision: Decision, context: WriteContext): string {
  const date = dateOf(decision);
  const deciders = [...new Set([...(decision.deciders ?? []), ...(decision.decider ? [decision.decider] : [])])];
  const ours = [
    `status: ${writeYamlString(statusText(decision, context))}`,
    ...(date ? [`date: ${date}`] : []),
    ...peopleLine('decision-makers', deciders, context),
    ...peopleLine('consulted', decision.consulted, context),
    ...peopleLine('informed', decision.informed, context),
    ...(decision.tags?.length ? [`tags: ${writeYamlList(decision.tags)}`] : []),
    ...(decision.method ? [`method: ${decision.method}`] : []),
    ...(decision.reversibility ? [`reversibility: ${decision.reversibility}`] : []),
    ...(decision.decideBy ? [`decide-by: ${JSON.stringify(decision.decideBy)}`] : []),
    ...(decision.review?.on ? [`review-on: ${decision.review.on}`] : []),
  ];
  const taken = new Set(ours.map((line) => line.slice(0, line.indexOf(':'))));
  const theirs = cutEntries(originOf(decision)?.frontMatter ?? '').filter((entry) => entry.source.trim() !== '');
  // The same key twice is no YAML: what we say wins, what the file said stays readable.
  const safe = theirs.map(({ key, source }) => (taken.has(key) ? source.replace(/^/gm, '# ') : source));
  return ['---', ...ours, ...safe, '---'].join('\n');
}

function titleOf(decision: Decision): string {
  const written = originOf(decision)?.headings?.['title'];
  const title = decision.title.replace(/\s*\n\s*/g, ' ');
  return written?.endsWith(title) ? written : title;
}

function writeLink(link: Link, from: Decision, context: WriteContext): string {
  const title = link.title ?? '';
  if (link.href) return title ? `[${title.replace(/[[\]]/g, '')}](${link.href})` : `<${link.href}>`;
  return link.target?.kind === 'decision'
    ? writeRef(link.target, from, context.decisions)
    : title || (link.target?.title ?? '');
}

/** An import keeps a link's line in the body where it said more than the link. */
function isSaid(link: Link, body: string): boolean {
  const words = [link.title ?? link.target?.title, link.href].filter((word) => word !== undefined);
  return words.length > 0 && words.every((word) => body.includes(word));
}

function writeLinks(decision: Decision, context: WriteContext): string[] {
  const body = decision.body ?? '';
  const writeRefs = (label: string, refs: readonly Ref[] = []): string[] => {
    const written = refs.map((target) => writeRef(target, decision, context.decisions));
    return written.filter((link) => !body.includes(link)).map((link) => `${label} ${link}`);
  };
  const links = (decision.links ?? []).filter((link) => !isSaid(link, body));
  const items = links.map((link) => {
    const label = link.rel === 'related' || link.rel === 'source' ? '' : `${link.rel.replace(/-/g, ' ')} `;
    const text = `${label}${writeLink(link, decision, context)}`;
    return label ? text.replace(/^./, (letter) => letter.toUpperCase()) : text;
  });
  return [
    ...writeRefs('Supersedes', decision.supersedes),
    ...writeRefs('Amends', decision.amends),
    ...writeRefs('Amended by', decision.amendedBy),
    ...items.filter((item) => item.trim() !== ''),
  ];
}

function writeOutcome(decision: Decision): string {
  const { outcome, options = [] } = decision;
  const headings = originOf(decision)?.headings;
  const chosen = options.find((option) => option.id === outcome?.option)?.title;
  const statement = nestHeadings(outcome?.statement ?? '', 3);
  const isNamed = !chosen || /^\W*chosen option/im.test(statement);
  const parts = [isNamed ? '' : `Chosen option: "${chosen}"`, statement];
  const consequences = writeConsequences(decision.consequences ?? [], headings);
  if (consequences) parts.push(`### ${headingOf('consequences', headings)}`, consequences);
  if (decision.confirmation) {
    parts.push(`### ${headingOf('confirmation', headings)}`, nestHeadings(decision.confirmation, 4));
  }
  return parts.filter(Boolean).join('\n\n');
}

/** Writes a decision as a MADR 4 record. What was imported from another dialect keeps every word it had. */
export function writeDecisionRecord(decision: Decision, context: WriteContext = {}): WrittenRecord {
  const headings = originOf(decision)?.headings;
  const body = splitSections(decision.body ?? '', 2);
  const options = writeOptions(decision.options ?? []);
  const part = (name: Parameters<typeof headingOf>[0], text: string) =>
    text ? [`## ${headingOf(name, headings)}`, text] : [];
  const blocks = [
    `${writeFrontMatter(decision, context)}\n\n# ${titleOf(decision)}`,
    originOf(decision)?.comments ?? '',
    body.lead,
    ...part('context', nestHeadings(decision.context ?? '', 3)),
    ...part('drivers', writeItems(decision.drivers ?? [])),
    ...part('options', options.list),
    ...part('outcome', writeOutcome(decision)),
    ...part('arguments', options.details),
    ...body.sections.map(writeSection),
    ...part('links', writeItems(writeLinks(decision, context))),
  ];
  return { name: recordName(decision), text: `${blocks.filter(Boolean).join('\n\n')}\n` };
}
