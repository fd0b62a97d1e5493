import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { lockFolder } from './lock.js';
import type { Parameter, Queries, Row, Store } from './store.js';

/** What the server's thread asks of the database's. */
export interface Asked {
  readonly turn: number;
  readonly text?: string;
  readonly parameters?: readonly Parameter[];
  /** Takes a copy of the whole database. */
  readonly dump?: true;
  readonly close?: true;
}
export interface Answered {
  readonly turn: number;
  readonly rows?: readonly unknown[];
  readonly dump?: Uint8Array;
  readonly error?: { readonly message: string; readonly code?: string };
}

type Open = (answered: Answered) => void;

/** The thread that runs PGlite, one question at a time. */
class Thread {
  readonly #worker: Worker;
  readonly #open = new Map<number, Open>();
  #turn = 0;
  #broken: Error | undefined;
  readonly ready: Promise<unknown>;

  constructor(folder: string | null) {
    this.#worker = new Worker(new URL('./pglite-worker.js', import.meta.url), { workerData: { folder } });
    this.ready = new Promise<Answered>((resolve) => this.#open.set(0, resolve)).then(checked);
    this.#worker.on('message', (answered: Answered) => {
      this.#open.get(answered.turn)?.(answered);
      this.#open.delete(answered.turn);
    });
    const fail = (error: Error): void => {
      this.#broken = error;
      for (const [turn, settle] of this.#open) settle({ turn, error: { message: error.message, code: '57P01' } });
      this.#open.clear();
    };
    this.#worker.on('error', fail);
    this.#worker.on('exit', () => fail(new Error('The embedded database has stopped.')));
  }
  async ask(asked: Omit<Asked, 'turn'>): Promise<Answered> {
    if (this.#broken) throw this.#broken;
    const turn = ++this.#turn;
    const answered = new Promise<Answered>((resolve) => this.#open.set(turn, resolve));
    this.#worker.postMessage({ ...asked, turn });
    return checked(await answered);
  }
  async end(): Promise<void> {
    await this.#worker.terminate();
  }
}

function checked(answered: Answered): Answered {
  if (!answered.error) return answered;
  const { message, code } = answered.error;
  throw Object.assign(new Error(message), { code });
}

export interface EmbeddedStore extends Store {
  /** A copy of everything, as a gzipped archive that PGlite opens again. */
  backup(): Promise<Uint8Array>;
}

/**
 * PGlite on disk, or in memory where no folder is named. It has one session, so that a transaction has the database
 * to itself: others wait their turn. The folder is locked for this process: a second one would lose rows silently.
 */
export async function openEmbedded(folder?: string): Promise<EmbeddedStore> {
  const unlock = folder === undefined ? undefined : lockFolder(folder);
  if (folder !== undefined) mkdirSync(folder, { recursive: true });
  const thread = new Thread(folder === undefined ? null : join(resolve(folder), 'pglite'));
  try {
    await thread.ready;
  } catch (error) {
    await thread.end();
    unlock?.();
    throw error;
  }
  const ask: Queries['query'] = async <R extends Row>(text: string, parameters: readonly Parameter[] = []) =>
    (await thread.ask({ text, parameters })).rows as readonly R[];
  let turn: Promise<unknown> = Promise.resolve();
  const alone = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = turn.then(work);
    turn = mine.catch(() => {});
    return mine;
  };
  return {
    name: folder === undefined ? 'PGlite in memory' : `PGlite in ${folder}`,
    query: (text, parameters) => alone(() => ask(text, parameters)),
    tx: (work) =>
      alone(async () => {
        await ask('begin');
        try {
          const result = await work({ query: ask });
          await ask('commit');
          return result;
        } catch (error) {
          await ask('rollback');
          throw error;
        }
      }),
    backup: async () => (await alone(() => thread.ask({ dump: true }))).dump as Uint8Array,
    async close() {
      await alone(() => thread.ask({ close: true }).catch(() => undefined));
      await thread.end();
      unlock?.();
    },
  };
}
