import { showsVotesLater, votingDay } from '@meanwhile/sdk/rules';
import { type Decision, type Id, type Ref, submittedIds } from '@meanwhile/sdk';
import type { Queries } from '../store/store.js';
import type { Access } from './access.js';
import type { Entry, Values } from './entity.js';
import { findEntries } from './read.js';
import { occurrenceOf, type Write } from './write.js';

/** What an answer or a vote is given to. */
function subjectOf({ kind, data }: { readonly kind: string; readonly data: Values }): readonly Ref[] {
  const { checkIn, decision, subject } = data;
  if (kind === 'position' && typeof decision === 'string') return [{ kind: 'decision', id: decision }];
  if (kind === 'response' && typeof checkIn === 'string') return [{ kind: 'check-in', id: checkIn }];
  const { kind: of, id } = (subject ?? {}) as { readonly kind?: unknown; readonly id?: unknown };
  return kind === 'ballot' && typeof of === 'string' && typeof id === 'string' ? [{ kind: of, id }] : [];
}

/** Where a person's note of having taken part may stand. */
const notesOn = (on: { readonly subject: Ref; readonly localDate: string }, person: Id): readonly Ref[] =>
  submittedIds(on.subject, on.localDate, person).map((id) => ({ kind: 'submitted', id }));

/** Every entry a batch looks at: what it writes, and what that is judged by. */
function placesOf(batch: readonly Write[], person: Id): readonly { readonly kind: string; readonly id: Id }[] {
  const places = batch.flatMap((write) => {
    const { kind, id, data = {}, patch = {} } = write;
    const occurrence = kind === 'ballot' ? occurrenceOf(data) : undefined;
    const notes = occurrence ? notesOn(occurrence, person) : [];
    return [{ kind, id }, ...subjectOf({ kind, data: { ...data, ...patch } }), ...notes];
  });
  return [...new Map(places.map(({ kind, id }) => [`${kind} ${id}`, { kind, id }])).values()];
}

/** What a batch looks at, and what that belongs to: an edit names neither its form nor its decision. */
export async function groundFor(queries: Queries, access: Access, batch: readonly Write[]): Promise<readonly Entry[]> {
  const me = access.person.id;
  const places = placesOf(batch, me);
  const entries = [...(await findEntries(queries, access, places))];
  const isThere = ({ kind, id }: Ref): boolean =>
    [...places, ...entries].some((one) => one.kind === kind && one.id === id);
  const parents = entries.flatMap(({ kind, entity }) => (entity ? subjectOf({ kind, data: entity }) : []));
  const missing = parents.filter((place) => !isThere(place));
  if (missing.length) entries.push(...(await findEntries(queries, access, missing)));
  const notes = entries.flatMap(({ kind, entity }) => {
    const decision = entity as unknown as Decision;
    if (kind !== 'decision' || !entity || !showsVotesLater(decision)) return [];
    return notesOn({ subject: decision, localDate: votingDay(decision) }, me);
  });
  const unknown = notes.filter((place) => !isThere(place));
  return unknown.length ? [...entries, ...(await findEntries(queries, access, unknown))] : entries;
}
