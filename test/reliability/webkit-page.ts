// The page's end of webkit.ts: it asks what to do, does it, and says what came of it. On a page without `proof` it opens others.
import type { Proof } from './page.js';

interface Command {
  readonly id: number;
  readonly name: string;
  readonly args: readonly unknown[];
}
const driver = `http://127.0.0.1:${Number(new URLSearchParams(location.search).get('driver'))}`;
/** Until it was heard: the process that WebKit keeps for the network may be the one that is killed. */
async function post(path: string, body: unknown = null): Promise<Response> {
  for (;;) {
    const answer = await fetch(driver + path, { method: 'POST', body: JSON.stringify(body) }).catch(() => undefined);
    if (answer) return answer;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

const acts = {
  /** A window of its own, which nothing ties to this one. */
  openWindow: (address: string): void => void open(address, '_blank', 'noopener'),
  /** Whoever called hears of it by `pagehide`. */
  closeWindow: (): void => window.close(),
  ...(globalThis as unknown as { readonly proof?: Proof }).proof,
} as unknown as Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;

async function perform({ id, name, args }: Command): Promise<void> {
  try {
    await post('/answer', { id, value: await acts[name]!(...args) });
  } catch (error) {
    await post('/answer', { id, error: String(error) });
  }
}
async function obey(): Promise<never> {
  for (;;) {
    const answer = await post('/next');
    void perform((await answer.json()) as Command);
  }
}
addEventListener('saved', (event) => void post('/saved', (event as CustomEvent<string>).detail));
addEventListener('pagehide', () => navigator.sendBeacon(`${driver}/gone`));
void obey();
