import { type ChangeSet, type Cursor, type LiveSink, MeanwhileError } from '@meanwhile/sdk/adapter';
import { eventReader, type ServerEvent } from './events.js';
import { addressOf, ask, failureOf, type Line, open } from './request.js';

// So many cuts in a row before anything came are no accident.
const mostCuts = 3;
// A buffering proxy or a virus scanner never lets a stream through: then it is asked again and again instead.
const helloWithin = 5_000;
const pollFor = 10 * 60_000;
// The server says something every 20 seconds.
const silence = 50_000;

interface Listening {
  readonly line: Line;
  readonly sink: LiveSink;
  readonly signal: AbortSignal;
  cursor: Cursor | null;
  /** How often in a row a stream was cut before it said anything. */
  cuts: number;
}

/** How long after a cut the next one begins, in milliseconds: where many are cut at once they do not come back as one. */
const again = (): number => 500 + Math.random() * 1_500;
const pause = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const done = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    signal.addEventListener('abort', done, { once: true });
    return undefined;
  });

function take(listening: Listening, { event, data }: ServerEvent): number | undefined {
  const said = JSON.parse(data) as Partial<ChangeSet> & { readonly retry?: number };
  if (event === 'hello') listening.cursor ??= said.cursor ?? null;
  if (event === 'bye') return said.retry ?? 0;
  if (event === 'poke') listening.sink.poke();
  if (event === 'changes' && said.cursor !== undefined && Array.isArray(said.changes)) {
    listening.cursor = said.cursor;
    listening.sink.changes(said as ChangeSet);
  }
  return undefined;
}

/** Reads one stream to its end. Answers how long to wait before the next one, or `buffered` if nothing came through. */
async function stream(listening: Listening): Promise<number | 'buffered'> {
  const { line, signal, cursor } = listening;
  const address = addressOf(line, 'live', { since: cursor ?? undefined });
  const { response, stop, done } = await open(line, address, { signal, headers: { accept: 'text/event-stream' } });
  let greeted = false;
  let timer = setTimeout(() => stop.abort(), helloWithin);
  try {
    const isStream = /^text\/event-stream\b/i.test(response.headers.get('content-type') ?? '');
    if (!response.ok) throw failureOf(response.status, await response.text());
    if (!isStream || !response.body) return 'buffered';
    const reader = response.body.getReader();
    const decoder = new TextDecoder();
    const read = eventReader();
    for (;;) {
      const { value, done: ended } = await reader.read();
      if (ended) break;
      for (const event of read(decoder.decode(value, { stream: true }))) {
        greeted = true;
        listening.cuts = 0;
        const retry = take(listening, event);
        if (retry !== undefined) return retry;
      }
      if (!greeted) continue;
      clearTimeout(timer);
      timer = setTimeout(() => stop.abort(), silence);
    }
  } catch (error) {
    if (signal.aborted) return 0;
    // Cut on the way: it goes on from the last cursor.
    if (error instanceof MeanwhileError) throw error;
    const buffered = !greeted && (stop.signal.aborted || ++listening.cuts >= mostCuts);
    return buffered ? 'buffered' : again();
  } finally {
    clearTimeout(timer);
    done();
    stop.abort();
  }
  return greeted ? again() : 'buffered';
}

/** Asks for changes, each answer being held back until there are some. */
async function poll(listening: Listening): Promise<void> {
  const { line, sink, signal } = listening;
  const until = Date.now() + pollFor;
  while (!signal.aborted && Date.now() < until) {
    const first = listening.cursor === null;
    const address = addressOf(line, 'changes', { since: listening.cursor ?? 'now', wait: first ? undefined : 25 });
    const set = await ask<ChangeSet>(line, address, {
      signal,
      patience: 60_000,
      lists: ['changes'],
      texts: ['cursor'],
    });
    if (signal.aborted) return;
    listening.cursor = set.cursor;
    if (set.changes.length || set.reset) sink.changes(set);
  }
}

/** Listens until the signal aborts: comes back after a goodbye or a cut, and polls where no stream comes through. */
export async function listen(
  line: Line,
  given: { since: Cursor | null; sink: LiveSink; signal: AbortSignal },
): Promise<void> {
  const { since, sink, signal } = given;
  const listening: Listening = { line, sink, signal, cursor: since, cuts: 0 };
  while (!signal.aborted) {
    try {
      const next = await stream(listening);
      if (next === 'buffered' && !signal.aborted) await poll(listening);
      else if (next !== 'buffered') await pause(next, signal);
    } catch (error) {
      if (signal.aborted) return;
      throw error;
    }
  }
}
