import type { Random } from '../random.js';

interface Waiting {
  readonly due: number;
  readonly order: number;
  run(): void;
}

/** Virtual time, and what is under way in it. Nothing waits in real time: an hour passes in a moment. */
export interface World {
  readonly random: Random;
  /** Milliseconds since the world began; never goes back. */
  elapsed(): number;
  /** The wall clock of the devices, which may jump. */
  now(): number;
  /** The wall clock of a backend, which does not. */
  steady(): number;
  jump(milliseconds: number): void;
  after(milliseconds: number, run: () => void): object;
  clear(timer: unknown): void;
  /** Something is under way until the returned function is called: time does not pass meanwhile. */
  begin(): () => void;
  /** A call to the backend: under way until it is answered, or until it is plain that it waits for something to happen. */
  call<T>(call: Promise<T>): Promise<T>;
  /** Lets everything happen that needs no time. */
  settle(): Promise<void>;
  /** Lets time pass. */
  pass(milliseconds: number): Promise<void>;
}

// One turn of the event loop: what a storage or a stream does next happens in one.
const turn = (): Promise<void> => {
  const { setImmediate } = globalThis as { setImmediate?: (run: () => void) => void };
  return new Promise((resolve) => (setImmediate ? setImmediate(resolve) : setTimeout(resolve)));
};
const start = Date.UTC(2026, 2, 2, 9);

export function createWorld(random: Random): World {
  const timers = new Map<object, Waiting>();
  let elapsed = 0;
  let offset = start;
  let order = 0;
  let busy = 0;

  async function settle(): Promise<void> {
    // Twice quiet: a turn may end one thing and begin the next.
    for (let quiet = 0, turns = 0; quiet < 2; turns++) {
      await turn();
      quiet = busy ? 0 : quiet + 1;
      if (turns > 20_000) throw new Error('Something in the simulated world never ends');
    }
  }
  const next = (): readonly [object, Waiting] | undefined => {
    let first: readonly [object, Waiting] | undefined;
    for (const entry of timers) {
      const [, { due, order: place }] = entry;
      if (!first || due < first[1].due || (due === first[1].due && place < first[1].order)) first = entry;
    }
    return first;
  };
  function begin(): () => void {
    busy++;
    let open = true;
    return () => {
      if (open) busy--;
      open = false;
    };
  }
  return {
    random,
    elapsed: () => elapsed,
    now: () => offset + elapsed,
    steady: () => start + elapsed,
    jump(milliseconds) {
      offset += milliseconds;
    },
    after(milliseconds, run) {
      const timer = {};
      timers.set(timer, { due: elapsed + Math.max(0, milliseconds), order: order++, run });
      return timer;
    },
    clear: (timer) => void timers.delete(timer as object),
    begin,
    call(call) {
      const end = begin();
      void (async () => {
        for (let turns = 0; turns < 5; turns++) await turn();
        end();
      })();
      return call.finally(end);
    },
    settle,
    async pass(milliseconds) {
      const end = elapsed + milliseconds;
      await settle();
      for (let first = next(); first && first[1].due <= end; first = next()) {
        timers.delete(first[0]);
        elapsed = Math.max(elapsed, first[1].due);
        first[1].run();
        await settle();
      }
      elapsed = end;
    },
  };
}
