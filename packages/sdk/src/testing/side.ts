import type { Adapter, ChangeSet, MutationResult, PersonRef, Session, UploadOptions } from '../adapter/contract.js';
import type { Attachment, Base } from '../model/base.js';
import { createId } from '../model/id.js';
import type { Page, Query } from '../model/query.js';
import { equals, holds } from './expect.js';
import { type LentContext, Wire } from './wire.js';

export type Values = { readonly [field: string]: unknown };
export type Item = Base & Values & { readonly kind: string };
export type Result = MutationResult & { readonly entity?: Item };

/** A mutation of any kind, with what the suite fills in by itself left out. */
export interface Draft {
  readonly op: 'create' | 'edit' | 'delete';
  readonly id: string;
  readonly kind?: string;
  readonly key?: string;
  readonly at?: string;
  readonly after?: readonly string[];
  readonly base?: string | undefined;
  readonly data?: Values;
  readonly patch?: Values;
}
/** The adapter, seen from outside: kinds do not matter here. */
interface Plain {
  list(query: Query, options: { signal: AbortSignal }): Promise<Page<Item>>;
  push(batch: readonly unknown[], options: { signal: AbortSignal }): Promise<readonly Result[]>;
  changes(since: string | null, options: { signal: AbortSignal; limit?: number }): Promise<ChangeSet>;
  search(query: unknown, options: { signal: AbortSignal }): Promise<Page<Item>>;
  people(query: unknown, options: { signal: AbortSignal }): Promise<Page<PersonRef>>;
  upload(blob: Blob, options: UploadOptions): Promise<Attachment>;
  file(attachment: Attachment, options: { signal: AbortSignal }): Promise<Blob>;
}

/** What the checks write: one kind that the backend takes. */
export interface Sample {
  readonly kind: string;
  readonly space?: string;
  data(index: number): Values;
}

export interface SideOptions {
  readonly adapter: Adapter;
  readonly lent?: LentContext | undefined;
  readonly sample: Sample;
  readonly signal: AbortSignal;
}

/** One person at one adapter, with short ways to do common things. */
export class Side {
  readonly adapter: Adapter;
  readonly session: Session;
  /** Between this adapter and its backend. */
  readonly wire: Wire;
  readonly #sample: Sample;
  readonly #signal: AbortSignal;

  private constructor(given: { adapter: Adapter; session: Session; wire: Wire; sample: Sample; signal: AbortSignal }) {
    this.adapter = given.adapter;
    this.session = given.session;
    this.wire = given.wire;
    this.#sample = given.sample;
    this.#signal = given.signal;
  }
  static async connect({ adapter, lent, sample, signal }: SideOptions): Promise<Side> {
    const wire = new Wire(lent);
    const session = await adapter.connect(wire.context(signal));
    return new Side({ adapter, session, wire, sample, signal });
  }
  get #plain(): Plain {
    return this.adapter as unknown as Plain;
  }
  get capabilities(): Session['capabilities'] {
    return this.session.capabilities;
  }

  list(query: Partial<Query> = {}, signal = this.#signal): Promise<Page<Item>> {
    return this.#plain.list({ kind: this.#sample.kind, ...query }, { signal });
  }
  /** Every page of a query, one after another. */
  async pages(query: Partial<Query>): Promise<readonly Item[]> {
    const items: Item[] = [];
    let page = await this.list(query);
    for (let count = 0; ; count++) {
      holds(count < 500, 'A list without an end: the last page must have no `next`.');
      items.push(...page.items);
      if (page.next === undefined) return items;
      page = await this.list({ ...query, after: page.next });
    }
  }
  async get(id: string, kind = this.#sample.kind): Promise<Item | undefined> {
    return (await this.list({ kind, ids: [id] })).items.find((item) => item.id === id);
  }
  mutation(draft: Draft): Draft & { readonly key: string; readonly kind: string } {
    const { kind = this.#sample.kind, data } = draft;
    const { space } = this.#sample;
    const filled = data && { ...(space !== undefined && { space }), ...data };
    const { base, ...rest } = draft;
    const times = { key: createId(), at: new Date().toISOString() };
    return { ...times, ...rest, kind, ...(filled && { data: filled }), ...(base !== undefined && { base }) };
  }
  async push(...drafts: readonly Draft[]): Promise<readonly Result[]> {
    return this.pushWith(this.#signal, ...drafts);
  }
  async pushWith(signal: AbortSignal, ...drafts: readonly Draft[]): Promise<readonly Result[]> {
    return this.#plain.push(
      drafts.map((draft) => this.mutation(draft)),
      { signal },
    );
  }
  /** One write that must be accepted. */
  async write(draft: Draft): Promise<Item | undefined> {
    const sent = this.mutation(draft);
    const [result] = await this.#plain.push([sent], { signal: this.#signal });
    holds(result, `No result for the ${draft.op} of ${draft.id}.`);
    holds(result.ok, `The ${draft.op} was refused: ${JSON.stringify(!result.ok && result.error)}.`);
    equals(result.key, sent.key, 'The key of the result');
    return result.entity;
  }
  /** One write that must be refused. */
  async refused(draft: Draft): Promise<Extract<MutationResult, { ok: false }>['error']> {
    const [result] = await this.push(draft);
    holds(result && !result.ok, `The ${draft.op} was accepted and should have been refused.`);
    return result.error;
  }
  /** Creates one entity of the sample kind and answers how it is stored. */
  async create(index = 0, data: Values = {}): Promise<Item> {
    const id = createId();
    await this.write({ op: 'create', id, data: { ...this.#sample.data(index), ...data } });
    const item = await this.get(id);
    holds(item, 'What was created is not listed under its id.');
    return item;
  }
  /** Creates several, a batch at a time. */
  async fill(count: number, data: (index: number) => Values = () => ({})): Promise<readonly string[]> {
    const ids = Array.from({ length: count }, () => createId());
    for (let from = 0; from < count; from += this.capabilities.batch) {
      const batch = ids.slice(from, from + this.capabilities.batch);
      const drafts = batch.map((id, i) => {
        const index = from + i;
        return { op: 'create', id, data: { ...this.#sample.data(index), ...data(index) } } as const;
      });
      for (const result of await this.push(...drafts))
        holds(result.ok, `A creation was refused: ${JSON.stringify(result)}.`);
    }
    return ids;
  }
  async changes(since: string | null, limit?: number): Promise<ChangeSet> {
    return this.#plain.changes(since, { signal: this.#signal, ...(limit !== undefined && { limit }) });
  }
  /** Pulls until nothing more is waiting. */
  async pull(
    since: string | null,
    limit?: number,
  ): Promise<{ readonly changes: ChangeSet['changes'][number][]; readonly cursor: string }> {
    const changes: ChangeSet['changes'][number][] = [];
    let cursor = since;
    for (let count = 0; count < 500; count++) {
      const set = await this.changes(cursor, limit);
      holds(!set.reset, 'A cursor the backend gave itself was answered with `reset`.');
      changes.push(...set.changes);
      cursor = set.cursor;
      if (!set.more) return { changes, cursor };
    }
    throw new Error('Changes without an end: the last portion must have no `more`.');
  }
  search(query: Values): Promise<Page<Item>> {
    return this.#plain.search(query, { signal: this.#signal });
  }
  people(query: Values): Promise<Page<PersonRef>> {
    return this.#plain.people(query, { signal: this.#signal });
  }
  upload(blob: Blob, options: Omit<UploadOptions, 'signal'> & { readonly signal?: AbortSignal }): Promise<Attachment> {
    return this.#plain.upload(blob, { signal: this.#signal, ...options });
  }
  file(attachment: Attachment): Promise<Blob> {
    return this.#plain.file(attachment, { signal: this.#signal });
  }
}
