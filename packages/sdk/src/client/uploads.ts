import type { Attachment, Id } from '../model/base.js';
import { errorCodes, MeanwhileError, toErrorData } from '../adapter/errors.js';
import { place } from './enqueue.js';
import type { Timer } from './environment.js';
import type { OutboxHost } from './outbox.js';
import type { Work } from './overlay.js';
import { grown, wished } from './pauses.js';
import { named } from './named-files.js';
import { begin, park, postpone, uploaded, type Outcome, type Step } from './steps.js';
import type { Values } from './rows.js';
import type { AttachOptions } from './types.js';

/** Where the bytes wait. */
export interface FileStore {
  blob(slot: Id): Promise<Blob | undefined>;
  keepBlob(slot: Id, file: Blob): Promise<void>;
  dropBlob(slot: Id): Promise<void>;
}
export interface UploadsHost extends OutboxHost {
  jobs(): readonly Work[];
  change(step: Step, visible?: boolean): Promise<Outcome>;
  /** A file has arrived: what waited for it may go. */
  sent(): void;
  mayBeOurs(job: Work): boolean;
  unconfirmed(): { readonly unconfirmed?: Id };
}
interface Progress {
  readonly sent: number;
  readonly total: number;
}

/** Files on their way: kept like writes, sent one at a time, and named in what waits for them once they have arrived. */
export function createUploads(host: UploadsHost) {
  const { environment } = host;
  /** What the device could not keep: gone with the page. */
  const here = new Map<Id, Blob>();
  const listeners = new Map<Id, AttachOptions['onProgress']>();
  const done = new Map<Id, Progress>();
  /** Made by this tab, or found when it began: not what another tab is busy with. */
  const mine = new Set<Id>();
  /** What this page has sent, as the backend calls it: the words that name it may come later. */
  const arrived = new Map<Id, Attachment>();
  let busy: { readonly slot: Id; readonly stop: AbortController } | undefined;
  let timer: Timer;
  let resting = false;
  let adopted = false;
  let closed = false;

  const uploadOf = (slot: Id): Work | undefined => host.jobs().find((job) => job.slot === slot && job.op === 'upload');
  function next(): Work | undefined {
    if (resting || closed || busy) return undefined;
    const waiting = host
      .jobs()
      .filter((job) => job.op === 'upload' && job.state !== 'failed' && job.v === 1 && host.mayBeOurs(job));
    // What the last visit left, or a tab that is gone: whoever sends the writes takes them over, once.
    if (!adopted && host.leads()) {
      adopted = true;
      for (const { slot } of waiting) mine.add(slot);
    }
    return waiting.find(({ slot }) => mine.has(slot));
  }
  async function forget(slot: Id): Promise<void> {
    here.delete(slot);
    listeners.delete(slot);
    done.delete(slot);
    await host
      .files()
      ?.dropBlob(slot)
      .catch(() => {});
  }
  const bytes = async (slot: Id): Promise<Blob | undefined> =>
    here.get(slot) ??
    host
      .files()
      ?.blob(slot)
      .catch(() => undefined);
  async function attempt(job: Work): Promise<void> {
    const { slot, key, data } = job;
    const file = await bytes(slot);
    if (!file) {
      await host.change(
        park(job, { error: { code: 'gone', message: 'The file is no longer on this device: choose it again' } }),
      );
      return;
    }
    const stop = new AbortController();
    busy = { slot, stop };
    try {
      await host.change(begin([job], environment.now()));
      const attachment = await host.upload(file, {
        key,
        name: String(data?.['name']),
        signal: stop.signal,
        onProgress(sent, total) {
          // Only forwards, whatever a retry within the adapter says.
          if (sent < (done.get(slot)?.sent ?? 0)) return;
          done.set(slot, { sent, total });
          listeners.get(slot)?.(sent, total);
          host.changed();
        },
      });
      arrived.set(slot, attachment);
      await host.change(uploaded(job, attachment));
      await forget(slot);
      host.sent();
    } catch (thrown) {
      if (!uploadOf(slot)) return;
      const error = toErrorData(thrown);
      const { [error.code]: disposition } = errorCodes;
      done.delete(slot);
      if (disposition === 'reject' || disposition === 'resolve') await host.change(park(job, { error }));
      else {
        await host.change(postpone([job], error));
        rest(job, error.retryAfter);
      }
    } finally {
      busy = undefined;
    }
  }
  function rest({ attempts }: Work, retryAfter: number | undefined): void {
    resting = true;
    const wait = Math.max(grown(attempts) * environment.random(), wished(retryAfter, environment));
    timer = environment.after(wait, () => {
      resting = false;
      host.sent();
    });
  }
  async function cancel(slot: Id): Promise<boolean> {
    const job = uploadOf(slot);
    if (!job) return false;
    await host.change(uploaded(job, undefined), true);
    if (busy?.slot === slot) busy.stop.abort();
    await forget(slot);
    host.sent();
    return true;
  }

  return {
    ready: (): boolean => next() !== undefined,
    async send(): Promise<void> {
      for (let job = next(); job; job = next()) await attempt(job);
    },
    /** Which of these are files that have not arrived. */
    waiting: (ids: readonly Id[]): readonly Id[] => ids.filter(uploadOf),
    /** Names files that have arrived meanwhile as the backend calls them. */
    named(values: Values): Values {
      const list = values['attachments'];
      if (!Array.isArray(list)) return values;
      return (list as readonly Attachment[]).reduce((said, { id }) => {
        const attachment = arrived.get(id);
        return attachment ? named(said, id, attachment) : said;
      }, values);
    },
    progress: (slot: Id): Progress | undefined => done.get(slot),
    cancel,
    file: async (slot: Id): Promise<Blob | undefined> => (uploadOf(slot) ? bytes(slot) : undefined),
    async attach(file: Blob, { name, onProgress, signal }: AttachOptions): Promise<Attachment> {
      signal?.throwIfAborted();
      const slot = environment.id();
      const data = { name, type: file.type, size: file.size };
      mine.add(slot);
      if (onProgress) listeners.set(slot, onProgress);
      try {
        const files = host.files();
        if (!files) here.set(slot, file);
        else await files.keepBlob(slot, file);
      } catch {
        // No room for it: it is sent from memory, and the page must stay open for that.
        here.set(slot, file);
      }
      const fresh = {
        slot,
        key: environment.id(),
        op: 'upload',
        kind: 'attachment',
        id: slot,
        at: host.now(),
        data,
        ...host.unconfirmed(),
      } as const;
      await host.change((jobs) => ({ jobs: place(jobs, fresh).jobs }), true);
      signal?.addEventListener('abort', () => void cancel(slot).catch(() => {}), { once: true });
      if (signal?.aborted) {
        await cancel(slot);
        throw new MeanwhileError({ code: 'aborted' });
      }
      host.sent();
      return { id: slot, ...data };
    },
    /** The page holds bytes that nothing else does. */
    get atRisk() {
      return here.size > 0;
    },
    /** The person has left: what is on its way stops, and nothing of it stays in memory. */
    clear(): void {
      environment.clear(timer);
      resting = adopted = false;
      busy?.stop.abort();
      for (const kept of [here, listeners, done, mine, arrived]) kept.clear();
    },
    close(): void {
      closed = true;
      environment.clear(timer);
      busy?.stop.abort();
    },
  };
}
export type Uploads = ReturnType<typeof createUploads>;
