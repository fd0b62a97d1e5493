import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { createMemoryAdapter } from '@meanwhile/adapters/memory';
import { define as defineProvider } from '@meanwhile/elements/provider/define';
import { define } from '@meanwhile/elements/update-composer/define';
import type { MeanwhileUpdateComposer } from '@meanwhile/elements/update-composer';
import { createClient, MeanwhileError, type Client, type DeviceStore } from '@meanwhile/sdk';
import { press, type } from '../tools/page.js';
import { now, team } from './hours-fixtures.js';
import { ana, people } from './update-fixtures.js';
import { $, $$, textOf } from './widget.js';
import { waitUntil } from '../tools/wait.js';

interface Options {
  readonly attributes?: Readonly<Record<string, string>>;
  readonly client?: Client;
}
const clientOf = (storage: 'memory' | DeviceStore = 'memory'): Client =>
  createClient({
    adapter: createMemoryAdapter({
      person: ana,
      people,
      entities: [
        {
          id: 'harbour',
          kind: 'space',
          name: 'Harbour team',
          createdAt: '2026-11-01T09:00:00.000Z',
          updatedAt: '2026-11-01T09:00:00.000Z',
        },
      ],
    }),
    storage,
  });

async function composerOf({ attributes = {}, client = clientOf() }: Options = {}) {
  defineProvider();
  define();
  const element = document.createElement('meanwhile-update-composer');
  for (const [name, value] of Object.entries({ space: 'harbour', expanded: '', ...attributes }))
    element.setAttribute(name, value);
  await fixture(html`<meanwhile-provider .client=${client}>${element}</meanwhile-provider>`);
  await client.connect();
  await waitUntil(() => element.renderRoot.querySelector('.opener, form'));
  return { element, client };
}
const field = (element: MeanwhileUpdateComposer, name: string) => $<HTMLTextAreaElement>(element, `[name="${name}"]`);
async function write(element: MeanwhileUpdateComposer, name: string, text: string): Promise<void> {
  field(element, name).value = text;
  field(element, name).dispatchEvent(new InputEvent('input', { bubbles: true }));
  await element.updateComplete;
}
const send = (element: MeanwhileUpdateComposer): void => $(element, '[part=submit]').click();
async function unfold(element: MeanwhileUpdateComposer, word: string): Promise<void> {
  $$(element, '.additions button')
    .find((button) => button.textContent!.includes(word))!
    .click();
  await element.updateComplete;
}

describe('<meanwhile-update-composer>', () => {
  it('is one line until it is opened, and puts the cursor into the headline', async () => {
    const { element } = await composerOf();
    element.expanded = false;
    await element.updateComplete;
    const opener = $(element, '.opener');
    expect(opener.textContent).to.include('What changed since your last update?');
    await expect(element).to.be.accessible();
    opener.click();
    await waitUntil(() => element.shadowRoot!.activeElement?.getAttribute('name') === 'headline');
    await expect(element).to.be.accessible();
  });

  it('posts everything it can hold', async () => {
    const { element, client } = await composerOf({ attributes: { intent: 'ask' } });
    await write(element, 'headline', 'Who reads the token change with me?');
    await write(element, 'body', 'Half an hour.');
    for (const part of ['Done', 'Status', 'Topics']) await unfold(element, part);
    const next = $<HTMLTextAreaElement>(element, '#composer-next');
    next.value = 'Merge';
    next.dispatchEvent(new InputEvent('input', { bubbles: true }));
    $<HTMLSelectElement>(element, '#composer-status').value = 'at-risk';
    $(element, '#composer-status').dispatchEvent(new Event('change'));
    $<HTMLInputElement>(element, '#composer-respond-by').value = '2030-01-02T10:00';
    $(element, '#composer-respond-by').dispatchEvent(new Event('change'));
    $(element, '#composer-needs').focus();
    await type('Brian Otieno');
    await waitUntil(() => textOf(element).includes('Brian Otieno') && $$(element, '.tokens .chip').length === 1);
    $(element, '#composer-topics').focus();
    await type('security');
    await press('Enter');
    await waitUntil(() => $$(element, '.tokens .chip').length === 2);
    const created = oneEvent(element, 'meanwhile-update-created');
    send(element);
    const { update } = (await created).detail;
    expect(await client.get('update', update.id)).to.deep.include({
      space: 'harbour',
      intent: 'ask',
      state: 'open',
      headline: 'Who reads the token change with me?',
      body: 'Half an hour.',
      status: 'at-risk',
      sections: [{ name: 'next', text: 'Merge' }],
      needs: ['brian'],
      topics: ['security'],
      respondBy: new Date('2030-01-02T10:00').toISOString(),
    });
  });

  it('says next to the field what is missing, and goes there', async () => {
    const { element } = await composerOf();
    send(element);
    await waitUntil(() => field(element, 'headline').getAttribute('aria-invalid') === 'true');
    await waitUntil(() => element.shadowRoot!.activeElement === field(element, 'headline'));
    expect($(element, '#composer-headline-note').textContent).to.include('Write a headline');
    await expect(element).to.be.accessible();
    await write(element, 'headline', 'Now there is one');
    expect(field(element, 'headline').getAttribute('aria-invalid')).to.equal('false');
  });

  it('refuses a time to answer that has passed', async () => {
    const { element } = await composerOf({ attributes: { intent: 'question' } });
    await write(element, 'headline', 'When?');
    const by = $<HTMLInputElement>(element, '#composer-respond-by');
    by.value = '2020-01-02T10:00';
    by.dispatchEvent(new Event('change'));
    send(element);
    await waitUntil(() => element.shadowRoot!.activeElement === by);
    expect(textOf(element)).to.include('This time has passed');
  });

  it('tells how much of the headline is left, and allows more', async () => {
    const { element } = await composerOf();
    await write(element, 'headline', 'x'.repeat(250));
    expect(textOf(element)).to.include('30 characters left');
    await write(element, 'headline', 'x'.repeat(290));
    expect(textOf(element)).to.include('10 characters over');
    const created = oneEvent(element, 'meanwhile-update-created');
    send(element);
    expect((await created).detail.update.headline).to.have.length(290);
  });

  it('formats what is selected, and takes it back on the second press', async () => {
    const { element } = await composerOf();
    await write(element, 'body', 'make it bold');
    const area = field(element, 'body');
    area.setSelectionRange(8, 12);
    const bold = $$(element, '[role=toolbar] button')[0]!;
    bold.click();
    await waitUntil(() => area.value === 'make it **bold**');
    bold.click();
    await waitUntil(() => area.value === 'make it bold');
    area.setSelectionRange(0, 0);
    $$(element, '[role=toolbar] button')[2]!.click();
    await waitUntil(() => area.value === '- make it bold');
  });

  it('moves inside the toolbar with the arrow keys: one stop for Tab', async () => {
    const { element } = await composerOf();
    const tools = $$(element, '[role=toolbar] button');
    expect(tools).to.have.length(6);
    tools[0]!.focus();
    await press('ArrowRight');
    expect(element.shadowRoot!.activeElement).to.equal(tools[1]);
    await press('End');
    expect(element.shadowRoot!.activeElement).to.equal(tools[5]);
    await press('ArrowRight');
    expect(element.shadowRoot!.activeElement).to.equal(tools[0]);
    expect(tools.map((tool) => tool.tabIndex)).to.deep.equal([0, -1, -1, -1, -1, -1]);
  });

  describe('the draft', () => {
    it('is kept on the device, said so, and comes back in a new page', async () => {
      const client = clientOf();
      const first = await composerOf({ client });
      await write(first.element, 'headline', 'Half a thought');
      await waitUntil(() => textOf(first.element).includes('Draft kept'));
      first.element.remove();
      const second = await composerOf({ client, attributes: { expanded: '' } });
      await waitUntil(() => field(second.element, 'headline').value === 'Half a thought');
    });

    it('is written at once when the widget goes', async () => {
      const { element, client } = await composerOf();
      await write(element, 'headline', 'Quick');
      element.remove();
      await waitUntil(async () => (await client.device.get('draft:update:harbour')) !== undefined);
    });

    it('is kept while somebody types on and never rests', async () => {
      const { element, client } = await composerOf();
      const typing = setInterval(() => void write(element, 'headline', `${field(element, 'headline').value}a`), 100);
      await waitUntil(async () => (await client.device.get('draft:update:harbour')) !== undefined).finally(() =>
        clearInterval(typing),
      );
    });

    it('belongs to one space', async () => {
      const { element } = await composerOf();
      await write(element, 'headline', 'For the harbour');
      element.space = 'elsewhere';
      await waitUntil(() => field(element, 'headline').value === '', 'the other space begins empty');
      element.space = 'harbour';
      await waitUntil(() => field(element, 'headline').value === 'For the harbour');
    });

    it('says so honestly when it lasts only until the page closes', async () => {
      const { element, client } = await composerOf();
      expect(client.device.kind).to.equal('memory');
      await write(element, 'headline', 'Short-lived');
      await waitUntil(() => textOf(element).includes('Draft kept until this page closes'));
    });

    it('tells the time where the device keeps it', async () => {
      const kept = new Map<string, unknown>();
      const device: DeviceStore = {
        kind: 'device',
        get: <T>(key: string) => Promise.resolve(kept.get(key) as T | undefined),
        set: async (key, value) => void kept.set(key, value),
        delete: async (key) => void kept.delete(key),
        keys: async () => [...kept.keys()],
      };
      const { element } = await composerOf({ client: clientOf(device) });
      await write(element, 'headline', 'Long-lived');
      await waitUntil(() => /Draft kept on this device, \d/.test(textOf(element)));
      expect(kept.get('draft:update:harbour')).to.include({ headline: 'Long-lived' });
    });

    it('can be discarded, and brought back', async () => {
      const { element, client } = await composerOf();
      await write(element, 'headline', 'Maybe not');
      await waitUntil(() => element.renderRoot.querySelector('[part=discard]'));
      $(element, '[part=discard]').click();
      await waitUntil(() => field(element, 'headline').value === '');
      await waitUntil(async () => (await client.device.get('draft:update:harbour')) === undefined);
      $(element, '[part=draft] button').click();
      await waitUntil(() => field(element, 'headline').value === 'Maybe not');
    });

    it('is gone once the update is posted', async () => {
      const { element, client } = await composerOf();
      await write(element, 'headline', 'Done');
      await waitUntil(() => textOf(element).includes('Draft kept'));
      const created = oneEvent(element, 'meanwhile-update-created');
      send(element);
      await created;
      expect(await client.device.get('draft:update:harbour')).to.equal(undefined);
    });

    it('survives what a stranger put in its place', async () => {
      const client = clientOf();
      await client.device.set('draft:update:harbour', { intent: 'nonsense', headline: 7, needs: 'ana', body: 'Kept' });
      const { element } = await composerOf({ client });
      await waitUntil(() => field(element, 'body').value === 'Kept');
      expect(field(element, 'headline').value).to.equal('');
    });
  });

  it('keeps the text and says why when the backend refuses', async () => {
    const client = clientOf();
    const refusing: Client = Object.create(client, {
      create: { value: () => Promise.reject(new MeanwhileError({ code: 'forbidden' })) },
    });
    const { element } = await composerOf({ client: refusing });
    await write(element, 'headline', 'My words');
    send(element);
    await waitUntil(() => element.renderRoot.querySelector('[role=alert]'));
    expect(textOf(element)).to.include('Your text is still here').and.include('forbidden');
    expect(field(element, 'headline').value).to.equal('My words');
    await waitUntil(async () => (await client.device.get('draft:update:harbour')) !== undefined);
  });

  it('offers to post when online while offline, and names who can read', async () => {
    const client = clientOf();
    await client.connect();
    const offline: Client = Object.create(client, {
      status: { value: { ...client.status, phase: 'offline', storage: 'server' } },
    });
    const { element } = await composerOf({ client: offline });
    expect($(element, '[part=submit]').textContent!.trim()).to.equal('Post when online');
    await waitUntil(() => textOf(element).includes('Everyone in Harbour team can read this.'));
  });

  it('is not drawn for who may not write', async () => {
    const client = createClient({ adapter: createMemoryAdapter({ person: null }), storage: 'memory' });
    defineProvider();
    define();
    const element = document.createElement('meanwhile-update-composer');
    await fixture(html`<meanwhile-provider .client=${client}>${element}</meanwhile-provider>`);
    await client.connect();
    await element.updateComplete;
    expect(element.renderRoot.querySelector('.opener, form')).to.equal(null);
  });

  describe('in the hours of its readers', () => {
    // Tuesday 14:00 in UTC: Lagos works, Lima begins.
    const attributes = { now, intent: 'ask', lang: 'en-GB', 'time-zone': 'UTC' };
    const inHours = (at = now, more: Readonly<Record<string, string>> = {}) => {
      const adapter = createMemoryAdapter({ person: { id: 'ana', name: 'Ana Ferreira' }, entities: team });
      const client = createClient({ adapter, storage: 'memory' });
      return composerOf({ attributes: { ...attributes, ...more, now: at }, client });
    };

    it('says when it reaches them, in their time', async () => {
      const { element } = await inHours('2026-11-24T21:00:00.000Z');
      await waitUntil(() => textOf(element).includes('Would reach'));
      // Lima works until 22:00 UTC.
      expect(textOf(element)).to.include('Would reach 1 of 2 people now and 1 tomorrow at 09:00 their time.');
      element.now = '2026-11-24T23:00:00.000Z';
      await waitUntil(() => textOf(element).includes('Would reach 2 of 2 people tomorrow at 09:00 their time.'));
    });

    it('names the day as the reader counts it, and nothing to come after a day that is over', async () => {
      const { element } = await inHours('2026-11-25T00:30:00.000Z', { 'time-zone': 'Asia/Tokyo' });
      // Wednesday 09:30 for the reader, Tuesday 19:30 in Lima: its next morning is still the reader's Wednesday.
      await waitUntil(() => textOf(element).includes('Would reach 2 of 2 people today at 09:00 their time.'));
      // Wednesday 00:30 in Auckland, Tuesday 06:30 in Lima and 12:30 in Lagos.
      element.setAttribute('time-zone', 'Pacific/Auckland');
      element.now = '2026-11-24T11:30:00.000Z';
      await waitUntil(() => textOf(element).includes('now and 1 Tuesday at 09:00 their time.'));
    });

    it('tells what a time is for each, and takes the earliest that is fair', async () => {
      const { element } = await inHours();
      await waitUntil(() => element.renderRoot.querySelector('[part=fair-time]'));
      const by = $<HTMLInputElement>(element, '#composer-respond-by');
      by.value = '2026-11-24T23:30';
      by.dispatchEvent(new Event('change'));
      await element.updateComplete;
      const said = $$(element, '.views li').map((one) => one.textContent.replace(/\s+/g, ' ').trim());
      expect(said[0]).to.equal('Amani Eze tomorrow at 00:30 their time 2 hours of working time night there');
      expect(textOf(element)).to.include('Earliest fair time: tomorrow at 14:00 your time.');
      await expect(element).to.be.accessible();
      [...$$(element, '.advice button')].find((one) => one.textContent.includes('Use this time'))?.click();
      await element.updateComplete;
      expect(by.value).to.equal('2026-11-25T14:00');
      expect(textOf(element)).to.include('Everyone has at least 4 hours of working time until then.');
    });
  });

  describe('where nothing has changed', () => {
    const last = (data: object) => ({
      id: 'last',
      kind: 'update',
      space: 'harbour',
      author: ana.id,
      createdAt: '2026-11-20T09:00:00.000Z',
      updatedAt: '2026-11-20T09:00:00.000Z',
      intent: 'progress',
      headline: 'The import runs every night',
      ...data,
    });
    const lastSaid = async (data: object) => {
      const entities = [last(data) as never];
      const client = createClient({
        adapter: createMemoryAdapter({ person: ana, people, entities }),
        storage: 'memory',
      });
      const made = await composerOf({ client, attributes: { now } });
      made.element.expanded = false;
      await made.element.updateComplete;
      return made;
    };

    it('clarity on deliverables and timelines: an update without a change takes two key presses', async () => {
      const objective = { kind: 'objective', id: 'quay' };
      const sections = [
        { name: 'done', text: 'Moved the archive' },
        { name: 'next', text: 'Watch it' },
      ];
      const { element, client } = await lastSaid({
        status: 'on-track',
        body: 'At length',
        objective,
        sections,
        needs: ['ben'],
      });
      await waitUntil(() => element.renderRoot.querySelector('[part=no-change]'));
      await expect(element).to.be.accessible();
      $(element, '[part=no-change]').focus();
      await press('Enter');
      await waitUntil(() => element.shadowRoot?.activeElement === $(element, '[part=submit]'), 'the next press posts');
      expect(field(element, 'headline').value).to.equal('The import runs every night');
      await press('Enter');
      await waitUntil(async () => (await client.all('update')).length === 2);
      const posted = (await client.all('update')).find(({ id }) => id !== 'last');
      expect(posted).to.include({ status: 'on-track', headline: 'The import runs every night', intent: 'progress' });
      expect(posted?.objective).to.deep.equal(objective);
      expect(posted?.sections).to.deep.equal([{ name: 'next', text: 'Watch it' }]);
      expect(posted).not.to.have.any.keys('body', 'needs', 'respondBy');
    });

    it('offers it only to those who have said how it stands', async () => {
      const { element } = await lastSaid({});
      await waitUntil(() => element.renderRoot.querySelector('.opener'));
      await element.updateComplete;
      expect(element.renderRoot.querySelector('[part=no-change]')).to.equal(null);
    });
  });
});
