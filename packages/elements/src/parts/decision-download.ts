import type { Client, Decision, Entity, Filter, Person } from '@meanwhile/sdk';
import { writeDecisionRecord, writeDecisionsCsv, writeExport } from '@meanwhile/sdk/formats';
import { decisionPage } from '../locales/en/decision-page.js';
import { decidersOf } from './decision-card.js';
import type { DecisionDesk } from './decision-desk.js';

export type ExportFormat = 'markdown' | 'markdown-files' | 'json' | 'csv';
// Long enough for a slow disk; the text is freed afterwards.
const KEEP_FOR = 60_000;

/** Saves a text as a file. */
function download(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name.replace(/[\\/]/g, '-');
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEEP_FOR);
}

/** Everybody the records name, for their names. */
async function peopleOf(client: Client, decisions: readonly Decision[]): Promise<readonly Person[]> {
  const ids = new Set(
    decisions.flatMap((one) => [
      ...decidersOf(one),
      ...(one.deciders ?? []),
      ...(one.decider ? [one.decider] : []),
      ...(one.consulted ?? []),
      ...(one.informed ?? []),
      ...(one.author ? [one.author] : []),
    ]),
  );
  const found = ids.size ? await client.people({ ids: [...ids], limit: ids.size }).catch(() => []) : [];
  const known = new Set(found.map(({ id }) => id));
  // A person who has left the directory keeps the id, which says more than a gap.
  const now = new Date().toISOString();
  return [...found, ...[...ids].filter((id) => !known.has(id)).map((id) => ({ id, name: id }))].map((person) => ({
    ...person,
    kind: 'person',
    createdAt: now,
    updatedAt: now,
  }));
}

/** What was said about the decisions: it belongs to a complete export. */
async function saidAbout(client: Client, decisions: readonly Decision[]): Promise<readonly Entity[]> {
  const ids = decisions.map(({ id }) => id);
  const about = (field: string): Filter => [field, 'in', ids];
  const kinds = await Promise.all([
    client.all('position', about('decision')),
    client.all('objection', about('decision')),
    client.all('comment', about('target.id')),
  ]);
  return kinds.flat();
}

/** A record names its deciders in one place; an outcome may name them alone. */
function withDeciders(decision: Decision): Decision {
  const { deciders, decider, outcome } = decision;
  return deciders?.length || decider || !outcome?.by?.length ? decision : { ...decision, deciders: outcome.by };
}

const today = (): string => new Date().toISOString().slice(0, 10);

/** One decision as a Markdown record (MADR 4). */
export async function downloadRecord(desk: DecisionDesk, decision: Decision): Promise<void> {
  const { client } = desk;
  if (!client) return;
  const people = await peopleOf(client, [decision]);
  const { name, text } = writeDecisionRecord(withDeciders(decision), { people, decisions: [decision] });
  download(name, text, 'text/markdown');
  desk.tell({ text: desk.localize.words({ decisionPage }).decisionPage.saved });
}

/** Many decisions in one of the formats. */
export async function downloadAll(client: Client, decisions: readonly Decision[], format: ExportFormat): Promise<void> {
  const people = await peopleOf(client, decisions);
  const name = `decisions-${today()}`;
  if (format === 'csv')
    return download(`${name}.csv`, writeDecisionsCsv(decisions.map(withDeciders), { people }), 'text/csv');
  if (format === 'json') {
    const said = await saidAbout(client, decisions);
    return download(`${name}.json`, writeExport([...people, ...decisions, ...said]), 'application/json');
  }
  const records = decisions.map((decision) => writeDecisionRecord(withDeciders(decision), { people, decisions }));
  if (format === 'markdown-files') for (const { name: file, text } of records) download(file, text, 'text/markdown');
  else {
    const text = records.map((record) => `<!-- ${record.name} -->\n\n${record.text}`).join('\n\n');
    download(`${name}.md`, text, 'text/markdown');
  }
}
