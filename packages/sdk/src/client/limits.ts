import { MeanwhileError } from '../adapter/errors.js';
import type { Environment, Timer } from './environment.js';
import type { Backend } from './rows.js';

// After a freeze an answer that was on its way may never come.
const limit = { ask: 30_000, push: 60_000, resumed: 3_000 };

/** A question that is never answered has failed: rejects with `timeout` after so long, and `abort` is called. */
export function within<T>(
  environment: Environment,
  milliseconds: number,
  work: Promise<T>,
  abort?: () => void,
): Promise<T> {
  let timer: Timer;
  let off: (() => void) | undefined;
  const late = new Promise<never>((_, reject) => {
    const wait = (time: number): void => {
      environment.clear(timer);
      timer = environment.after(time, () => {
        reject(new MeanwhileError({ code: 'timeout', message: 'The backend did not answer' }));
        abort?.();
      });
    };
    wait(milliseconds);
    off = environment.listen('resume', () => wait(limit.resumed));
  });
  return Promise.race([work, late]).finally(() => {
    environment.clear(timer);
    off?.();
  });
}

type Call = (input: unknown, options: { readonly signal: AbortSignal }) => Promise<unknown>;

/** The backend with an end to every question. A stream and a file have none: the one runs on, the other may be long. */
export function limited(backend: Backend, environment: Environment): Backend {
  const ended: { [name: string]: unknown } = {};
  const limits = { list: limit.ask, changes: limit.ask, search: limit.ask, people: limit.ask, push: limit.push };
  for (const [name, milliseconds] of Object.entries(limits)) {
    const methods = backend as unknown as { readonly [name: string]: Call | undefined };
    if (!methods[name]) continue;
    const call: Call = async (input, options) => {
      const mine = new AbortController();
      const stop = (): void => mine.abort(options.signal.reason);
      options.signal.addEventListener('abort', stop);
      if (options.signal.aborted) stop();
      try {
        const work = methods[name]!(input, { ...options, signal: mine.signal });
        return await within(environment, milliseconds, work, () => mine.abort());
      } finally {
        options.signal.removeEventListener('abort', stop);
      }
    };
    ended[name] = call;
  }
  return {
    name: backend.name,
    connect: (context) => within(environment, limit.ask, backend.connect(context)),
    ...(backend.subscribe && { subscribe: (...call) => backend.subscribe!(...call) }),
    ...(backend.upload && { upload: (...call) => backend.upload!(...call) }),
    ...(backend.file && { file: (...call) => backend.file!(...call) }),
    close: () => backend.close?.(),
    ...ended,
  } as Backend;
}
