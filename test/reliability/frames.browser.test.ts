// Rows B4 and B5 of the fault matrix in every engine, in frames: WebKit's driver has no way into a page before its scripts.
import { expect } from '@open-wc/testing';
import { type Client, createId } from '@meanwhile/sdk';
import { createWireServer, type WireServer } from '../contract/wire/server.js';
import { engine } from '../tools/page.js';
import { waitUntil } from '../tools/wait.js';
import type { begin } from './frame-page.js';
import { storageFaults } from './storage-faults.js';

type FrameWindow = Window & typeof globalThis & { readonly begin?: typeof begin };

interface Tab {
  readonly client: Client;
  close(): void;
}
/** A frame with the client in it; `first` runs before anything else there. */
async function openTab(server: WireServer, name: string, first = ''): Promise<Tab> {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const view = frame.contentWindow as FrameWindow;
  const add = (type: string, text: string): void => {
    const script = view.document.createElement('script');
    script.type = type;
    script.textContent = text;
    view.document.head.append(script);
  };
  add('text/javascript', first);
  add('module', `import '${new URL('/test/reliability/frame-page.ts', location.href).href}';`);
  await waitUntil(() => view.begin);
  // An answer of the frame's own kind: what it holds is then made by the frame's `JSON`.
  const client = view.begin!(name, async (address, init) => {
    const answer = await server.fetch(String(address), init);
    return new view.Response(await answer.text(), { status: answer.status, headers: answer.headers });
  });
  return { client, close: () => frame.remove() };
}
const write = (client: Client, headline: string): Promise<{ readonly id: string }> =>
  client.create('update', { intent: 'note', headline });
const isThere = (server: WireServer, id: string): boolean => server.backend.rows.has(`update ${id}`);

describe('a client whose storage fails', () => {
  for (const [fault, script] of Object.entries(storageFaults))
    it(`takes a write and sends it: ${fault}`, async () => {
      const server = createWireServer();
      const { client, close } = await openTab(server, `wire-${createId()}`, script);
      client.connect().catch(() => {});
      const { id } = await write(client, 'Written all the same');
      await waitUntil(() => isThere(server, id));
      await waitUntil(() => client.queue.length === 0);
      expect(server.applied.map(({ op }) => op)).to.deep.equal(['create']);
      close();
    });
});

describe('a page that goes away', () => {
  it('keeps the draft it wrote in its last turn', async function () {
    if ((await engine()) === 'webkit') this.skip(); // WebKit forgets what was not done when the page went, committed or not
    const server = createWireServer();
    const name = `wire-${createId()}`;
    const kept: (string | undefined)[] = [];
    for (let turn = 0; turn < 5; turn++) {
      const { client, close } = await openTab(server, name);
      await client.device.set('draft', 'begun');
      client.device.set('draft', `the last words ${turn}`).catch(() => {});
      // As after a listener of `pagehide`: what it left to microtasks is done.
      for (let n = 0; n < 20; n++) await undefined;
      close();
      const next = await openTab(server, name);
      kept.push(await next.client.device.get<string>('draft'));
      next.close();
    }
    expect(kept).to.deep.equal([0, 1, 2, 3, 4].map((turn) => `the last words ${turn}`));
  });
});

describe('several tabs of one person', () => {
  it('send everything once, though the one that sends is closed in every round', async () => {
    const server = createWireServer();
    const name = `wire-${createId()}`;
    const open = async (): Promise<Tab> => {
      const tab = await openTab(server, name);
      tab.client.query({ kind: 'update', limit: 500 }).subscribe(() => {});
      await tab.client.connect();
      return tab;
    };
    const tabs = [await open(), await open(), await open()];
    const saved: string[] = [];
    for (let round = 0; round < 5; round++) {
      const written = await Promise.all(tabs.map(({ client }, n) => write(client, `${round} ${n}`)));
      saved.push(...written.map(({ id }) => id));
      tabs.shift()!.close();
      tabs.push(await open());
    }
    await waitUntil(() => saved.every((id) => isThere(server, id)));
    expect(server.applied.filter(({ op }) => op === 'create')).to.have.length(saved.length);
    for (const { client, close } of tabs) {
      const live = client.query({ kind: 'update', limit: 500 });
      live.subscribe(() => {});
      await waitUntil(() => live.get().items.length === saved.length);
      close();
    }
  });
});
