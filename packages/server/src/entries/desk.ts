import {
  type CheckIn,
  type Decision,
  type ErrorData,
  type Id,
  isHeldTooLate,
  isOn,
  repeatableKinds,
  sameJson,
  type Submitted,
  submittedId,
  submittedIds,
} from '@meanwhile/sdk';
import { countedPositions, isAsking, showsVotesLater, votingDay } from '@meanwhile/sdk/rules';
import { type Access, audienceOf, isSeenBy, mayCreate, mayDelete, mayImport, mayPatch } from './access.js';
import { ballotOf, type Occurrence } from './ballots.js';
import { contentOf, fitting, type Entity, type Entry, type Gate } from './entity.js';
import { gateOf, gateOfVote } from './gate.js';
import { type Known, ruleOn } from './records.js';
import { invalid, judge } from './rules.js';
import { edited, isoOf, occurrenceOf, spaceOf, standing, type Verdict, type Write } from './write.js';
import type { SchemaSpec } from '@meanwhile/sdk';

/** What is known before a batch is judged. */
export interface Ground {
  readonly access: Access;
  readonly now: number;
  readonly entries: readonly Entry[];
  /** What this person's keys were used for. */
  readonly used: ReadonlyMap<Id, string>;
  /** Ballots of the batch that were cast before, by id. */
  readonly cast: ReadonlyMap<Id, Entity>;
  /** What each write is judged by, by its key. */
  readonly known: ReadonlyMap<Id, Known>;
  readonly schema?: SchemaSpec | undefined;
}
/** A new state of one entry: `place` counts the effective writes of a space in one batch. */
export interface Put {
  readonly space: string;
  readonly kind: string;
  readonly id: Id;
  readonly place: number;
  /** The state it rests on; null: there was nothing. */
  readonly expected: number | null;
  readonly entity?: Entity | undefined;
  readonly audience: readonly Id[] | null;
  readonly gate: Gate | null;
  readonly told: boolean;
  readonly privacy?: unknown;
}
export interface KeyUse {
  readonly space: string;
  readonly key: Id;
  readonly print: string;
}

const placeOf = ({ kind, id }: { readonly kind: string; readonly id: Id }): string => `${kind} ${id}`;
const isUuid4 = (id: Id): boolean => /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id);

type Refused = { readonly error: ErrorData };
type Outcome =
  Refused | { readonly entity: Entity | null; readonly space: string } | { readonly same: Entity | undefined };
const refused = (error: ErrorData): Refused => ({ error });

/** Judges a batch, one write after another, and collects what must be stored. Reads and writes nothing itself. */
export class Desk {
  readonly #ground: Ground;
  readonly #entries = new Map<string, Entry>();
  readonly #stored = new Map<string, number>();
  readonly puts = new Map<string, Put>();
  readonly keys: KeyUse[] = [];
  readonly casts: { readonly occurrence: Occurrence; readonly ballot: Entity; readonly about?: Entity }[] = [];
  /** How many writes have an effect, by space. */
  readonly counts = new Map<string, number>();

  constructor(ground: Ground) {
    this.#ground = ground;
    for (const entry of ground.entries) {
      // What only others may see is as good as not there.
      if (!isSeenBy(entry.audience, ground.access) && (entry.entity || !entry.told)) continue;
      // One id in two spaces are two entries: the one written first is meant, unless it is gone.
      const known = this.#entries.get(placeOf(entry));
      if (known?.entity && (!entry.entity || known.entity.createdAt <= entry.entity.createdAt)) continue;
      this.#entries.set(placeOf(entry), entry);
    }
    for (const entry of ground.entries) this.#stored.set(`${entry.space} ${placeOf(entry)}`, entry.seq);
  }

  /** The verdict on one write, with the entity as it will be but for its place in the order. */
  take(write: Write, print: string): Verdict {
    const { key } = write;
    const use = this.#ground.used.get(key);
    if (use !== undefined && use !== print)
      return { key, ok: false, error: { code: 'key-reused', message: 'This key was used for another write.' } };
    const current = this.#entries.get(placeOf(write));
    const outcome = use === undefined ? this.#outcome(write, current) : { same: current?.entity };
    if ('error' in outcome) return { key, ok: false, error: outcome.error };
    if ('same' in outcome) return { key, ok: true, replayed: true, ...(outcome.same && { entity: outcome.same }) };
    const { space, entity } = outcome;
    if (write.kind === 'ballot') return { key, ok: true, ...(entity && { entity }) };
    this.keys.push({ space, key, print });
    const put = this.#put({ space, entity, write });
    if (write.kind === 'position') this.#noteVote(space, { before: current?.entity, after: entity });
    return { key, ok: true, ...put };
  }

  /** Beside a vote that shows later stands that its author has taken part, whatever the client sends; it goes with the vote. */
  #noteVote(space: string, { before, after }: { readonly before: Entity | undefined; readonly after: Entity | null }) {
    const { access } = this.#ground;
    const decision = (after ?? before) && this.#decisionOf((after ?? before)!);
    if (access.operator || !decision || !showsVotesLater(decision) || !isAsking(decision)) return;
    if ((after ?? before)?.author !== access.person.id) return;
    const localDate = votingDay(decision);
    const subject = { kind: 'decision', id: decision.id };
    const note = this.#noteOn({ subject, localDate });
    const id = note?.id ?? submittedId(subject, localDate, access.person.id);
    const counts = note !== undefined && countedPositions(decision, [note]).length > 0;
    if (!after && note) this.#put({ space, entity: null, write: { kind: 'submitted', id } });
    else if (after && !counts) this.#note(id, { space, subject, localDate });
  }

  #put({
    space,
    entity,
    write: { kind, id },
  }: {
    space: string;
    entity: Entity | null;
    write: { kind: string; id: Id };
  }) {
    const before = this.#entries.get(placeOf({ kind, id }));
    const place = (this.counts.get(space) ?? 0) + 1;
    this.counts.set(space, place);
    const audience = entity ? audienceOf(entity, this.#ground.now) : (before?.audience ?? null);
    const told = (before?.space === space && before.told) || audience === null;
    const privacy = before?.entity?.['privacy'];
    const expected = this.#stored.get(`${space} ${placeOf({ kind, id })}`) ?? null;
    const gate = entity ? this.#gate(entity) : null;
    const put = { space, kind, id, place, expected, audience, gate, told, ...(entity ? { entity } : { privacy }) };
    this.puts.set(`${space} ${placeOf({ kind, id })}`, put);
    this.#entries.set(placeOf({ kind, id }), {
      space,
      kind,
      id,
      seq: -place,
      audience,
      gate,
      told,
      ...(entity && { entity }),
    });
    return entity ? { entity } : {};
  }

  #outcome(write: Write, current: Entry | undefined): Outcome {
    const { kind, id, op } = write;
    if (!/^[a-z][a-z0-9-]{0,62}$/.test(kind) || !id || id.length > 300 || id !== fitting(id))
      return refused(invalid('A write needs the kind and the id of what it writes.'));
    if (op === 'create') return kind === 'ballot' ? this.#ballot(write) : this.#creation(write, current);
    if (kind === 'ballot')
      return refused({ code: 'unsupported', message: 'A ballot belongs to nobody, so nobody can edit or delete it.' });
    if (!current?.entity) {
      if (op === 'delete') return { same: undefined };
      const message = `There is no ${kind} with the id ${id}.`;
      return refused({ code: current ? 'gone' : 'not-found', message, current: null });
    }
    return this.#change(write, { space: current.space, entity: current.entity });
  }

  #change(write: Write, { space, entity }: { readonly space: string; readonly entity: Entity }): Outcome {
    const { access, now } = this.#ground;
    const { kind, op, base } = write;
    const patch = contentOf(write.patch ?? {});
    const allowed = op === 'delete' ? mayDelete(access, space, entity) : mayPatch(access, { space, entity }, patch);
    if (!allowed) return refused({ code: 'forbidden', message: `You may not ${op} this ${kind}.` });
    if (base !== undefined && base !== entity.version)
      return refused({ code: 'conflict', message: `The ${kind} was changed meanwhile.`, current: entity as never });
    if (op === 'delete') {
      const error = this.#ruleOn(write);
      return error ? refused(error) : { entity: null, space };
    }
    if ('space' in patch && patch['space'] !== entity.space)
      return refused(invalid('An entry cannot be moved to another space.', 'space'));
    const next = edited(entity, patch, now);
    if (kind === 'update' && isHeldTooLate(next, entity, now))
      return refused(invalid('It has been published: it cannot be held any more.', 'publishAt'));
    return this.#judged(next, { write: { ...write, patch }, space });
  }

  #creation(write: Write, current: Entry | undefined): Outcome {
    const { access, now } = this.#ground;
    const { kind, id, data = {} } = write;
    const space = spaceOf(write);
    if (space === undefined) return refused(invalid('A space has a name of text that does not begin with @.', 'space'));
    const content = contentOf(data);
    if (current?.entity) {
      const same = Object.entries(content).every(([name, value]) => sameJson(current.entity?.[name], value));
      if (same) return { same: current.entity };
      if (repeatableKinds.includes(kind))
        return this.#change({ ...write, op: 'edit', patch: content }, { space: current.space, entity: current.entity });
      const message = `There is already another ${kind} with the id ${id}.`;
      return refused({ code: 'conflict', message, current: current.entity as never });
    }
    const told = { author: data['author'], createdAt: isoOf(data['createdAt']), updatedAt: isoOf(data['updatedAt']) };
    const mine = told.author === undefined || told.author === access.person.id;
    if ((!mine || told.createdAt !== undefined) && !mayImport(access, space))
      return refused({
        code: 'forbidden',
        message: 'Only a steward of the space may keep the author and times of an entry.',
      });
    const createdAt = told.createdAt ?? new Date(now).toISOString();
    const author = typeof told.author === 'string' ? told.author : access.person.id;
    const times = { ...(author && { author }), createdAt, updatedAt: told.updatedAt ?? createdAt };
    const next = standing({ ...content, id, kind, ...times } as Entity, now);
    if (!mayCreate(access, space, next))
      return refused({ code: 'forbidden', message: `You may not create a ${kind} here.` });
    if (this.#isTaken(space, write))
      return refused({ code: 'conflict', message: 'This id is taken: use another one.' });
    return this.#judged(next, {
      write: { ...write, data: content },
      space,
      isImport: !mine || told.createdAt !== undefined,
    });
  }

  /** Somebody's draft has this id: the database would refuse, again and again. */
  #isTaken(space: string, { kind, id }: Write): boolean {
    return this.#ground.entries.some(
      (entry) => entry.entity && entry.space === space && entry.kind === kind && entry.id === id,
    );
  }
  #judged(next: Entity, at: { readonly write: Write; readonly space: string; readonly isImport?: boolean }): Outcome {
    const error = judge({ next, schema: this.#ground.schema }) ?? (at.isImport ? undefined : this.#ruleOn(at.write));
    return error ? refused(error) : { entity: next, space: at.space };
  }
  #ruleOn(write: Write): ErrorData | undefined {
    const { known, access, now } = this.#ground;
    const pending = [...this.puts.values()].filter(({ kind, id }) => kind !== write.kind || id !== write.id);
    return ruleOn(write, { known: known.get(write.key), actor: access.person.id, now, pending });
  }
  #gate(entity: Entity): Gate | null {
    if (entity.kind === 'position') return gateOfVote(this.#decisionOf(entity));
    const form = entity.kind === 'response' ? this.#related('check-in', String(entity['checkIn'])) : undefined;
    return gateOf(entity, form as unknown as CheckIn | undefined);
  }
  #decisionOf(position: Entity): Decision | undefined {
    return this.#related('decision', String(position['decision'])) as unknown as Decision | undefined;
  }
  readonly #related = (kind: string, id: Id): Entity | undefined => this.#entries.get(placeOf({ kind, id }))?.entity;

  /** Casts a ballot, and beside it notes who took part where a check-in asks: once, whatever the client sends. */
  #ballot(write: Write): Outcome {
    const { id, data = {} } = write;
    const { access, cast } = this.#ground;
    const known = cast.get(id);
    if (known) return { same: known };
    if (!isUuid4(id))
      return refused(invalid('The id of a ballot is a random UUID: another tells when it was cast.', 'id'));
    const content = contentOf(data);
    const occurrence = occurrenceOf(content);
    if (!occurrence) return refused(invalid('A ballot has a subject and a day.', 'subject'));
    const { space, subject, localDate } = occurrence;
    const ballot = ballotOf(id, occurrence, content);
    if (!mayCreate(access, space, ballot))
      return refused({ code: 'forbidden', message: 'You may not take part here.' });
    const error = judge({ next: ballot }) ?? this.#ruleOn({ ...write, data: content });
    if (error) return refused(error);
    const about = this.#related(subject.kind, subject.id);
    // In a box that is not of its space nothing would hold it back.
    if (about && (about.space ?? '') !== space)
      return refused(invalid('A ballot belongs to the space of what it is about.', 'space'));
    if (!access.operator && about) {
      const note = this.#noteOn(occurrence);
      // The client's own note may stand before its ballot in the same batch.
      if (!note) this.#note(submittedId(subject, localDate, access.person.id), occurrence);
      else if (!this.#isNew('submitted', note.id))
        return refused(invalid('A detached answer is given once.', 'subject'));
    }
    this.casts.push({ occurrence, ballot, ...(about && { about }) });
    return { entity: ballot, space };
  }
  #isNew(kind: string, id: Id): boolean {
    return [...this.puts.values()].some((put) => put.kind === kind && put.id === id && put.expected === null);
  }
  /** The note that this person has taken part, under whichever id it stands. */
  #noteOn({ subject, localDate }: Pick<Occurrence, 'subject' | 'localDate'>): Entity | undefined {
    const ids = submittedIds(subject, localDate, this.#ground.access.person.id);
    const notes = ids.map((id) => this.#related('submitted', id));
    return notes.find((note) => note && isOn(subject)(note as unknown as Submitted));
  }
  #note(id: Id, { space, subject, localDate }: Occurrence): void {
    const { access, now } = this.#ground;
    const at = new Date(now).toISOString();
    const times = { author: access.person.id, createdAt: at, updatedAt: at };
    const about = { id, kind: 'submitted', ...(space && { space }), subject, localDate };
    const entity = { ...about, ...times } as unknown as Entity;
    this.#put({ space, entity, write: { kind: 'submitted', id } });
  }
}
