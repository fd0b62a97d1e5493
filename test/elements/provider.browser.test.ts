import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { createMemoryAdapter } from '@meanwhile/adapters/memory';
import { define } from '@meanwhile/elements/provider/define';
import { define as defineCheckIn } from '@meanwhile/elements/check-in/define';
import type { MeanwhileProvider } from '@meanwhile/elements/provider';
import { registerAdapter } from '@meanwhile/elements';
import { isMeanwhileError, type Client } from '@meanwhile/sdk';
import { checkInOf } from './check-in-fixtures.js';
import { textOf } from './widget.js';
import { waitUntil } from '../tools/wait.js';

const clientOf = async (provider: MeanwhileProvider): Promise<Client> =>
  ((await oneEvent(provider, 'meanwhile-ready')).detail as { client: Client }).client;

function put(attributes: Record<string, string>, into: HTMLElement): MeanwhileProvider {
  const provider = document.createElement('meanwhile-provider');
  for (const [name, value] of Object.entries(attributes)) provider.setAttribute(name, value);
  into.append(provider);
  return provider;
}

describe('<meanwhile-provider>', () => {
  let place: HTMLElement;
  beforeEach(async () => {
    define();
    defineCheckIn();
    registerAdapter('sample', ({ store, personName }) =>
      createMemoryAdapter({
        entities: [checkInOf({ title: `Check-in of ${store ?? 'nobody'}` })],
        person: { id: 'p', name: personName ?? 'You' },
      }),
    );
    place = await fixture(html`<div></div>`);
  });

  it('gives its widgets the adapter it names', async () => {
    const provider = put({ adapter: 'sample', store: 'harbour' }, place);
    const widget = document.createElement('meanwhile-check-in');
    provider.append(widget);
    await waitUntil(() => textOf(widget).includes('Check-in of harbour'));
  });

  it('shares one client between equal providers and none between stores', async () => {
    const clients = await Promise.all(
      [
        { adapter: 'sample', store: 'a' },
        { adapter: 'sample', store: 'a' },
        { adapter: 'sample', store: 'b' },
      ].map((attributes) => clientOf(put(attributes, place))),
    );
    expect(clients[0]).to.equal(clients[1]);
    expect(clients[0]).to.not.equal(clients[2]);
  });

  it('takes an adapter object', async () => {
    const provider = document.createElement('meanwhile-provider');
    provider.adapter = createMemoryAdapter({ entities: [checkInOf()] });
    const widget = document.createElement('meanwhile-check-in');
    provider.append(widget);
    place.append(provider);
    await waitUntil(() => textOf(widget).includes('Weekly check-in'));
  });

  it('takes properties that were set before the upgrade', async () => {
    const before = document.createElement('later-provider') as MeanwhileProvider;
    before.adapter = createMemoryAdapter({ entities: [checkInOf()] });
    place.append(before);
    define({ prefix: 'later-' });
    const client = await clientOf(before);
    expect(isMeanwhileError(client)).to.equal(false);
    expect((await client.all('check-in')).length).to.equal(1);
  });

  it('answers widgets that were there before it, where nobody else could', async () => {
    const before = document.createElement('afterwards-provider') as MeanwhileProvider;
    const widget = document.createElement('meanwhile-check-in');
    before.append(widget);
    place.append(before);
    await widget.updateComplete;
    before.setAttribute('adapter', 'sample');
    before.setAttribute('store', 'afterwards');
    define({ prefix: 'afterwards-' });
    await waitUntil(() => textOf(widget).includes('Check-in of afterwards'));
  });

  it('says what is wrong when the name is unknown, and throws nothing at the page', async () => {
    const warnings: unknown[] = [];
    const { warn } = console;
    console.warn = (text: unknown) => warnings.push(text);
    try {
      const provider = document.createElement('meanwhile-provider');
      const failed = oneEvent(provider, 'meanwhile-error');
      provider.setAttribute('adapter', 'nowhere');
      place.append(provider);
      await failed;
      expect(String(warnings[0])).to.include('no adapter named "nowhere"');
    } finally {
      console.warn = warn;
    }
  });

  it('keeps its client when it is moved in the page', async () => {
    const provider = put({ adapter: 'sample', store: 'move' }, place);
    const widget = document.createElement('meanwhile-check-in');
    provider.append(widget);
    await waitUntil(() => textOf(widget).includes('Check-in of move'));
    const elsewhere = document.createElement('div');
    place.append(elsewhere);
    elsewhere.append(provider);
    await widget.updateComplete;
    expect(textOf(widget)).to.include('Check-in of move');
  });
});

describe('define', () => {
  it('is silent the second time and gives a prefix a class of its own', () => {
    expect(() => {
      define();
      define();
      define({ prefix: 'again-' });
    }).to.not.throw();
    expect(customElements.get('again-provider')).to.not.equal(customElements.get('meanwhile-provider'));
  });
});
