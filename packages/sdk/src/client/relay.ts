import type { ChangeSet } from '../adapter/contract.js';
import type { Cursor } from '../model/query.js';
import type { Environment, Timer } from './environment.js';
import type { Backend } from './rows.js';
import { openStream, type StreamHost } from './stream.js';

/** Silent for so long, the tab with the stream is asked whether it lives; without an answer, a follower asks the backend itself. */
const patience = { silence: 20_000, answer: 5_000 };

/** What the tab with the stream tells the others. */
export type Relayed = { readonly type: 'stream' } & (
  | { readonly say: 'ask' | 'poke' | 'down' }
  | { readonly say: 'up'; readonly cursor: Cursor | null }
  | { readonly say: 'changes'; readonly from: Cursor | null; readonly set: ChangeSet }
);
type Told = Relayed extends infer R ? (R extends Relayed ? Omit<R, 'type'> : never) : never;

export interface RelayHost {
  readonly environment: Environment;
  leads(): boolean;
  /** How far this tab has heard. */
  cursor(): Cursor | null;
  post(message: Relayed): void;
}
interface Listening {
  readonly backend: Backend;
  readonly host: StreamHost;
  /** Of the tab that leads. */
  stream?: AbortController;
  timer?: Timer;
  /** Another tab has a stream. */
  heard?: boolean;
}

/**
 * One live stream for all tabs of a person. The tab that leads has it and passes on what it says. A follower takes a change
 * only where it goes on from what the follower has; else it asks the backend itself, as it does when nobody leads.
 */
export function createRelay({ environment, leads, cursor, post }: RelayHost) {
  let listening: Listening | undefined;
  const tell = (told: Told): void => post({ type: 'stream', ...told } as Relayed);

  function end(one: Listening): void {
    environment.clear(one.timer);
    if (listening === one) listening = undefined;
  }
  /** Pages in the background hear at once, but their timers may rest for a minute: they answer, and say nothing by themselves. */
  function ask(one: Listening): void {
    one.timer = environment.after(patience.answer, () => {
      end(one);
      one.host.down();
    });
    tell({ say: 'ask' });
  }
  const show = (): void => tell({ say: 'up', cursor: cursor() });
  function open(one: Listening): void {
    const { backend, host } = one;
    environment.clear(one.timer);
    one.stream = openStream(backend, cursor(), {
      alive: () => host.alive(),
      changes(set) {
        const from = cursor();
        host.changes(set);
        tell({ say: 'changes', from, set });
      },
      poke() {
        host.poke();
        tell({ say: 'poke' });
      },
      down(refused) {
        end(one);
        tell({ say: 'down' });
        host.down(refused);
      },
    });
    show();
  }
  function follow(one: Listening, message: Relayed): void {
    const { host } = one;
    if (message.say === 'down') {
      end(one);
      return host.down();
    }
    const first = !one.heard;
    one.heard = true;
    environment.clear(one.timer);
    one.timer = environment.after(patience.silence, () => ask(one));
    if (message.say === 'up') {
      // Where nothing tells how far each is, what was said before this tab listened is looked for.
      if (message.cursor !== cursor() || (first && message.cursor === null)) host.poke();
      return;
    }
    host.alive();
    if (message.say !== 'changes') return host.poke();
    const { from, set } = message;
    if (set.cursor === cursor() && !set.reset) return;
    if (from === cursor()) host.changes(set);
    else host.poke();
  }

  return {
    /** Listens, by a stream of this tab's own or to the tab that has one. Gives back the way to end it. */
    stream(backend: Backend, _since: Cursor | null, host: StreamHost): AbortController {
      const stop = new AbortController();
      const one: Listening = { backend, host };
      listening = one;
      stop.signal.addEventListener('abort', () => {
        end(one);
        one.stream?.abort();
      });
      if (leads()) open(one);
      else ask(one);
      return stop;
    },
    /** This tab leads from now on. */
    lead(): void {
      const one = listening;
      if (!one || one.stream) return;
      open(one);
      // What was said between the last word of the one before and this is looked for: not every stream goes on from a place.
      if (one.heard) one.host.poke();
    },
    /** Another tab leads from now on, and has the stream. */
    yield(): void {
      const one = listening;
      if (!one?.stream) return;
      one.stream.abort();
      delete one.stream;
      one.heard = true;
      ask(one);
    },
    hear(message: Relayed): void {
      if (message.say === 'ask') {
        if (listening?.stream) show();
      } else if (listening && !listening.stream) follow(listening, message);
    },
  };
}
