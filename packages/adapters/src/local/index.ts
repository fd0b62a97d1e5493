import type { Adapter, DefaultSchema, PersonRef, SchemaSpec, Zone } from '@meanwhile/sdk/adapter';
import { isMeanwhileError } from '@meanwhile/sdk/adapter';
import { createDatabase } from './database.js';
import { createStoreAdapter } from './store-adapter.js';

export interface LocalAdapterOptions {
  /** Keeps this store apart from others on the same site: the name of a portal page or a team. `local` unless told. */
  readonly name?: string;
  /** Who uses this browser; a person called "You", the same at every visit, unless told. */
  readonly person?: PersonRef;
  /** The time zone of the person called "You"; the device's own unless told. */
  readonly zone?: Zone;
}

/**
 * Keeps everything in this browser (IndexedDB): it survives a reload, works without a network, and several tabs
 * see each other's writes. Where the browser forbids storage it keeps everything in memory instead, and the
 * session says `storage: 'memory'`.
 *
 * The database's name carries the major version, `name` and the person's id. Two people who sign in to one portal
 * in one browser therefore have two databases, and neither sees what the other wrote. Without a `person` there is one
 * database for whoever uses the browser: nobody has signed in, so there is nobody to tell apart.
 */
export function createLocalAdapter<S extends SchemaSpec = DefaultSchema>(
  options: LocalAdapterOptions = {},
): Adapter<S> {
  const { name = 'local', person } = options;
  const zone = options.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  const database = createDatabase(['meanwhile-1', name, person?.id ?? ''].map(encodeURIComponent).join('/'));
  let inner: Promise<Adapter> | undefined;
  const start = async (): Promise<Adapter> => {
    try {
      const me = await database.use(async ({ device }) => person ?? { id: `device-${device}`, name: 'You', zone });
      return createStoreAdapter(database, { name, me });
    } catch (error) {
      // A newer version owns the database: what it holds is not ours to hide behind an empty one.
      if (isMeanwhileError(error) && error.code === 'upgrade-required') throw error;
      const { createMemoryAdapter } = await import('../memory.js');
      return createMemoryAdapter({ name, person: person ?? { id: 'you', name: 'You', zone } });
    }
  };
  const ready = (): Promise<Adapter> =>
    (inner ??= start().catch((error: unknown) => {
      inner = undefined;
      throw error;
    }));
  const adapter: Adapter = {
    spec: 1,
    name: 'local',
    connect: async (context) => (await ready()).connect(context),
    list: async (query, call) => (await ready()).list(query, call),
    push: async (batch, call) => (await ready()).push!(batch, call),
    changes: async (since, call) => (await ready()).changes!(since, call),
    subscribe: async (since, sink, call) => (await ready()).subscribe!(since, sink, call),
    search: async (query, call) => (await ready()).search!(query, call),
    upload: async (blob, call) => (await ready()).upload!(blob, call),
    file: async (attachment, call) => (await ready()).file!(attachment, call),
    people: async (query, call) => (await ready()).people!(query, call),
    close() {
      inner?.then((opened) => opened.close?.()).catch(() => {});
      inner = undefined;
    },
  };
  return adapter as unknown as Adapter<S>;
}
