// Puts a widget onto a page and takes it away again, over and over, and counts what is left besides what the engine counts:
// timers, channels, connections to storage, requests that hang.
import { createMemoryAdapter, createMemoryBackend } from '@meanwhile/adapters/memory';
import { define } from '@meanwhile/elements/define';
import { type Client, createClient } from '@meanwhile/sdk';
import { subjects } from './subjects.js';

interface Open {
  timers: number;
  intervals: number;
  channels: number;
  connections: number;
}
const open: Open = { timers: 0, intervals: 0, channels: 0, connections: 0 };

/** Counts from now on what is begun and ended. */
function watch(): void {
  const { setTimeout: start, clearTimeout: stop, setInterval: repeat, clearInterval: end } = globalThis;
  const timers = new Set<number>();
  const intervals = new Set<number>();
  const page = globalThis as unknown as Record<string, unknown>;
  page['setTimeout'] = (run: () => void, ms?: number) => {
    const id = start(() => (timers.delete(id), (open.timers = timers.size), run()), ms) as unknown as number;
    open.timers = timers.add(id).size;
    return id;
  };
  page['clearTimeout'] = (id: number) => (timers.delete(id), (open.timers = timers.size), stop(id));
  page['setInterval'] = (run: () => void, ms?: number) => {
    const id = repeat(run, ms) as unknown as number;
    open.intervals = intervals.add(id).size;
    return id;
  };
  page['clearInterval'] = (id: number) => (intervals.delete(id), (open.intervals = intervals.size), end(id));
  const { BroadcastChannel: Channel } = globalThis;
  page['BroadcastChannel'] = class extends Channel {
    #open = open.channels++ >= 0;
    override close(): void {
      if (this.#open) open.channels--;
      this.#open = false;
      super.close();
    }
  };
  const { open: opened } = IDBFactory.prototype;
  IDBFactory.prototype.open = function (...given: Parameters<IDBFactory['open']>) {
    const request = opened.apply(this, given);
    request.addEventListener('success', () => open.connections++);
    return request;
  };
  const { close } = IDBDatabase.prototype;
  const closed = new WeakSet<IDBDatabase>();
  IDBDatabase.prototype.close = function () {
    if (!closed.has(this)) open.connections--;
    closed.add(this);
    close.call(this);
  };
}

const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
let client: Client;
let backend: ReturnType<typeof createMemoryBackend>;
let host: HTMLElement;

async function begin(): Promise<readonly string[]> {
  watch();
  define();
  backend = createMemoryBackend();
  const adapter = createMemoryAdapter({
    backend,
    entities: subjects as never,
    person: { id: 'ana', name: 'Ana Ferreira' },
    people: [],
  });
  client = createClient({ adapter, storage: 'memory' });
  await client.connect();
  host = document.body.appendChild(document.createElement('meanwhile-provider'));
  Object.assign(host, { client });
  return ['catch-up', 'check-in', 'check-in-results', 'decision', 'decision-form', 'decision-log', 'needs-me', 'update', 'update-composer', 'update-feed', 'working-hours'].map((name) => `meanwhile-${name}`); // prettier-ignore
}
function made(tag: string): HTMLElement {
  const element = document.createElement(tag);
  const name = tag.slice(10);
  const subject = { 'check-in': 'check-in', 'check-in-results': 'check-in', decision: 'decision', update: 'update' }[
    name
  ];
  if (subject) element.setAttribute(subject, `${subject}-1`);
  return element;
}
/** Anew each time, with time to draw, as a router does; `hurry` leaves the wait for what was begun to whoever counts. */
async function connect(tag: string, times: number, hurry = false): Promise<void> {
  for (let n = 0; n < times; n++) {
    const element = host.appendChild(made(tag));
    await (element as HTMLElement & { readonly updateComplete?: Promise<unknown> }).updateComplete;
    // Now and then long enough for everything that loads later.
    if (n % 10 === 0) await frame();
    element.remove();
  }
  if (!hurry) await rest();
}
/** One element, from one place to the other. */
async function move(tag: string, times: number): Promise<void> {
  const [one, other] = [document.createElement('div'), document.createElement('div')];
  host.append(one, other);
  const element = one.appendChild(made(tag));
  for (let n = 0; n < times; n++) {
    (n % 2 ? one : other).append(element);
    if (n % 10 === 0) await frame();
  }
  one.remove();
  other.remove();
  await rest();
}
/** Until what was begun has ended: the longest is the wait for a client, two seconds. */
async function rest(): Promise<void> {
  const end = performance.now() + 2_500;
  while (performance.now() < end) await frame();
}
/** A feed of the client, for as long as the page is there. */
async function stand(given: Client): Promise<void> {
  define();
  client = given;
  host = document.body.appendChild(document.createElement('meanwhile-provider'));
  Object.assign(host, { client });
  const feed = host.appendChild(made('meanwhile-update-feed')) as HTMLElement & {
    readonly updateComplete: Promise<unknown>;
  };
  await feed.updateComplete;
}
/** Whether the feed shows these words. */
const shows = (words: string): boolean =>
  !!host.querySelector('meanwhile-update-feed')!.shadowRoot!.textContent?.includes(words);
export const leaks = {
  begin,
  connect,
  move,
  watch,
  stand,
  shows,
  open: (): Open => ({ ...open }),
};
