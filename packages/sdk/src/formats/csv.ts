import type { Id, Ref } from '../model/base.js';
import type { Decision, Person } from '../model/schema.js';

/**
 * One field (RFC 4180). A spreadsheet runs what begins with `=`, `+`, `-`, `@`, a tab or a return, full-width twins
 * included; an apostrophe before it makes it text (OWASP, "CSV injection").
 */
function writeField(value: string | number | undefined): string {
  if (typeof value === 'number') return String(value);
  const text = value ?? '';
  const safe = /^[\s]*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(text) ? `'${text}` : text;
  return /[",\r\n']|^\s|\s$/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

type Column = readonly [name: string, value: (decision: Decision) => string | number | undefined];

function columnsOf(people: readonly Person[]): readonly Column[] {
  const names = (ids: readonly Id[] | undefined): string =>
    (ids ?? []).map((id) => people.find((person) => person.id === id)?.name ?? id).join('; ');
  const titles = (refs: readonly Ref[] | undefined): string =>
    (refs ?? []).map((ref) => ref.title ?? ref.id).join('; ');
  const titleOf = (decision: Decision, option: Id | undefined): string | undefined =>
    decision.options?.find(({ id }) => id === option)?.title;
  return [
    ['Number', (decision) => decision.number],
    ['Title', (decision) => decision.title],
    ['Stage', (decision) => decision.stage],
    ['Standing', (decision) => decision.standing],
    ['Decided on', (decision) => decision.outcome?.at?.slice(0, 10)],
    ['Decide by', (decision) => decision.decideBy],
    ['Deciders', (decision) => names(decision.deciders ?? (decision.decider ? [decision.decider] : []))],
    ['Consulted', (decision) => names(decision.consulted)],
    ['Informed', (decision) => names(decision.informed)],
    ['Tags', (decision) => decision.tags?.join('; ')],
    ['Options', (decision) => decision.options?.map(({ title }) => title).join('; ')],
    ['Chosen option', (decision) => titleOf(decision, decision.outcome?.option)],
    ['Outcome', (decision) => decision.outcome?.statement],
    ['Context', (decision) => decision.context],
    ['Supersedes', (decision) => titles(decision.supersedes)],
    ['Superseded by', (decision) => decision.supersededBy?.title ?? decision.supersededBy?.id],
    ['Review on', (decision) => decision.review?.on],
    ['Created', (decision) => decision.createdAt],
    ['Id', (decision) => decision.id],
  ];
}

/** A table of decisions for a spreadsheet. Starts with a byte order mark, without which Excel misreads accents. */
export function writeDecisionsCsv(
  decisions: readonly Decision[],
  options: { readonly people?: readonly Person[] } = {},
): string {
  const columns = columnsOf(options.people ?? []);
  const rows = decisions.map((decision) => columns.map(([, value]) => writeField(value(decision))).join(','));
  return `\uFEFF${[columns.map(([name]) => name).join(','), ...rows].join('\r\n')}\r\n`;
}
