import type { ErrorData, Id } from '@meanwhile/sdk';
import {
  checkWrite,
  codeOfReason,
  recordsNeeded,
  ruleReasons,
  type RuleContext,
  type RuleWrite,
} from '@meanwhile/sdk/rules';
import { workCalendar } from '@meanwhile/sdk/time';
import type { Queries } from '../store/store.js';
import type { Access } from './access.js';
import type { Entity } from './entity.js';
import { listEntries } from './read.js';

/** What one write is judged by, as it stands in the database. */
export type Known = Pick<RuleContext, 'records'> & { readonly people: NonNullable<RuleContext['people']> };
type Records = { readonly [name: string]: readonly Entity[] };

/** Under which name the rules know each kind. */
const names: { readonly [kind: string]: string } = {
  decision: 'decisions',
  position: 'positions',
  objection: 'objections',
  hold: 'holds',
  'check-in': 'checkIns',
  response: 'responses',
  ballot: 'ballots',
  submitted: 'submitted',
};
const isRuled = (kind: string): boolean => Object.hasOwn(names, kind);
const mostRecords = 500;
// What a write belongs to counts only where the person sees it: a refusal must not tell that there is a draft.
const openly = new Set(['decisions', 'checkIns']);

/** When everybody works, for rules that count working time. */
async function calendars(queries: Queries, access: Access): Promise<Known['people']> {
  const { items } = await listEntries(queries, access, { kind: 'person', limit: mostRecords });
  return items.map((person) => ({ id: person.id, calendar: workCalendar(person as never) }));
}
const isTimed = ({ kind, op }: RuleWrite): boolean =>
  (kind === 'decision' && op === 'edit') || kind === 'objection' || kind === 'hold';

/**
 * Loads what the rules look at: everything there is about it in the spaces the person sees, also what this person may not
 * read. A rule says yes or no, and why; it never quotes.
 */
export async function knownFor(
  queries: Queries,
  access: Access,
  at: { readonly write: RuleWrite; readonly current: Entity | undefined },
): Promise<Known | undefined> {
  const { write, current } = at;
  if (!isRuled(write.kind) || access.operator) return undefined;
  const all: Access = { ...access, operator: true };
  const queriesByName = Object.entries(recordsNeeded(write, current));
  const [people, ...lists] = await Promise.all([
    isTimed(write) ? calendars(queries, all) : [],
    ...queriesByName.map(([name, query]) =>
      listEntries(queries, openly.has(name) ? access : all, { ...query, limit: mostRecords }),
    ),
  ]);
  const records = Object.fromEntries(queriesByName.map(([name], i) => [name, lists[i]?.items ?? []]));
  return { records: records, people };
}

/** The records with the writes of the same batch that come before over them. */
function overlaid(
  records: Records,
  pending: readonly { readonly kind: string; readonly id: Id; readonly entity?: Entity | undefined }[],
): Records {
  const result: { [name: string]: readonly Entity[] } = { ...records };
  for (const { kind, id, entity } of pending) {
    const name = names[kind];
    if (name === undefined) continue;
    const others = (result[name] ?? []).filter((one) => one.id !== id);
    result[name] = entity ? [...others, entity] : others;
  }
  return result;
}

export interface Ruling {
  readonly known: Known | undefined;
  readonly actor: Id;
  readonly now: number;
  readonly pending: Parameters<typeof overlaid>[1];
}
/** Whether the domain allows a write (the same function the widgets ask), and if not, why. */
export function ruleOn(write: RuleWrite, { known, actor, now, pending }: Ruling): ErrorData | undefined {
  if (!known) return undefined;
  const records = overlaid(known.records as unknown as Records, pending);
  const verdict = checkWrite(write, { actor, now, people: known.people, records: records });
  if (verdict.ok) return undefined;
  const { reason, field } = verdict;
  return {
    code: codeOfReason(reason),
    message: ruleReasons[reason],
    issues: [{ message: reason, path: field.split('.') }],
  };
}
