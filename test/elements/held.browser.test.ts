import { expect, oneEvent } from '@open-wc/testing';
import { createMemoryAdapter, createMemoryBackend, type MemoryBackend } from '@meanwhile/adapters/memory';
import { define } from '@meanwhile/elements/update-composer/define';
import type { MeanwhileUpdateComposer } from '@meanwhile/elements/update-composer';
import { createClient, type Client, type Update } from '@meanwhile/sdk';
import { nextMorning, workCalendar } from '@meanwhile/sdk/time';
import { amani, luz, team } from './hours-fixtures.js';
import { brian, feedOf, hoursAgo, idsOf, updateOf } from './update-fixtures.js';
import { $, $$, mount, textOf, type Mounted } from './widget.js';
import { waitUntil } from '../tools/wait.js';

const HOUR = 3_600_000;
const later = (hours: number): string => new Date(Date.now() + hours * HOUR).toISOString();
const mine = { author: 'ana', createdAt: hoursAgo(1) };
const heldOf = (id: string, hours: number, more: Partial<Update> = {}): Update =>
  updateOf(id, { ...mine, publishAt: later(hours), ...more });

interface Held extends Mounted<MeanwhileUpdateComposer> {
  readonly backend: MemoryBackend;
  /** Somebody else at the same backend. */
  readonly other: Client;
}
async function composerWith(
  held: readonly Update[] = [],
  attributes: Readonly<Record<string, string>> = {},
): Promise<Held> {
  define();
  const backend = createMemoryBackend();
  const element = document.createElement('meanwhile-update-composer');
  for (const [name, value] of Object.entries({ space: 'harbour', lang: 'en-GB', 'time-zone': 'UTC', ...attributes }))
    element.setAttribute(name, value);
  const mounted = await mount(element, { entities: [...team, ...held], backend });
  const other = createClient({ adapter: createMemoryAdapter({ backend, person: brian }), storage: 'memory' });
  await other.connect();
  return { ...mounted, backend, other };
}
async function input(element: MeanwhileUpdateComposer, selector: string, value: string): Promise<void> {
  const field = $<HTMLInputElement>(element, selector);
  field.value = value;
  field.dispatchEvent(new Event(selector.includes('headline') ? 'input' : 'change', { bubbles: true }));
  await element.updateComplete;
}
async function writeLater(element: MeanwhileUpdateComposer, headline: string): Promise<void> {
  await waitUntil(() => element.renderRoot.querySelector('.additions'));
  await input(element, '[name="headline"]', headline);
  $$(element, '.additions button')
    .find((button) => button.textContent?.includes('Publish later'))!
    .click();
  await waitUntil(() => element.renderRoot.querySelector('#composer-publish'));
}
const titles = (element: MeanwhileUpdateComposer): string[] =>
  $$(element, '[part=held-item] strong').map((one) => one.textContent ?? '');
async function act(element: MeanwhileUpdateComposer, id: string, word: string): Promise<void> {
  $$(element, `[data-held="${id}"] button`)
    .find((button) => button.textContent?.includes(word))!
    .click();
  await element.updateComplete;
}

describe('an update written for later', () => {
  it('is held until the next working morning of its readers, and the form says whose time that is', async () => {
    const { element, client, other } = await composerWith([], { expanded: '' });
    await writeLater(element, 'The crane is back');
    await waitUntil(() => /Goes out .+ your time\./.test(textOf(element)));
    await waitUntil(() => /reach [12] of 2 people at once/.test(textOf(element)));
    expect($(element, '[part=submit]').textContent).to.include('Hold until then');
    const readers = [amani, luz].map((one) => ({ id: one.id, calendar: workCalendar(one as never) }));
    const morning = (): string => new Date(nextMorning(readers, Date.now())!.at).toISOString();
    const before = morning();
    const created = oneEvent(element, 'meanwhile-update-created');
    $(element, '[part=submit]').click();
    const { update } = (await created).detail as { update: Update };
    expect([before, morning()]).to.include(update.publishAt);
    await waitUntil(() => titles(element).join() === 'The crane is back');
    expect(textOf(element)).to.include('1 update waits to be published').and.to.include('Only you see this.');
    expect(await client.get('update', update.id)).to.include({ headline: 'The crane is back' });
    expect(await other.get('update', update.id).catch((error: { code: string }) => error.code)).to.be.oneOf([
      undefined,
      'not-found',
    ]);
  });

  it('goes out at a moment of the writer’s own, which lies ahead and before people are to answer', async () => {
    const { element } = await composerWith([], { expanded: '', intent: 'question' });
    await writeLater(element, 'Which berth?');
    await input(element, '#composer-publish', 'moment');
    await input(element, '#composer-publish-at', '2020-01-01T09:00');
    $(element, '[part=submit]').click();
    await waitUntil(() => $(element, '#composer-publish-at').getAttribute('aria-invalid') === 'true');
    await input(element, '#composer-publish-at', '2090-01-02T09:00');
    await input(element, '#composer-respond-by', '2090-01-02T08:00');
    $(element, '[part=submit]').click();
    await waitUntil(() => textOf(element).includes('That is before it is published.'));
    await input(element, '#composer-respond-by', '2090-01-03T08:00');
    const created = oneEvent(element, 'meanwhile-update-created');
    $(element, '[part=submit]').click();
    expect((await created).detail.update.publishAt).to.equal('2090-01-02T09:00:00.000Z');
  });

  it('is not offered where the backend cannot hold it', async () => {
    define();
    const whole = createMemoryAdapter({ person: { id: 'ana', name: 'Ana' } });
    const connect: typeof whole.connect = async (context) => {
      const { capabilities, ...session } = await whole.connect(context);
      return { ...session, capabilities: { ...capabilities, publishAt: false } };
    };
    const element = Object.assign(document.createElement('meanwhile-update-composer'), { expanded: true });
    const client = createClient({ adapter: { ...whole, connect }, storage: 'memory' });
    const provider = document.createElement('meanwhile-provider');
    Object.assign(provider, { client });
    provider.append(element);
    document.body.append(provider);
    await client.connect();
    await waitUntil(() => element.renderRoot.querySelector('.additions'));
    expect(textOf(element)).to.include('Topics').and.not.to.include('Publish later');
    provider.remove();
  });

  it('stands in a list in the order of its moments, and only its author’s own', async () => {
    const { element } = await composerWith([
      heldOf('second', 48, { headline: 'Second' }),
      heldOf('first', 24, { headline: '', body: 'First, **in bold**' }),
      heldOf('theirs', 24, { author: 'brian', headline: 'Not mine' }),
      updateOf('out', mine),
    ]);
    await waitUntil(() => titles(element).length === 2);
    expect(titles(element)).to.deep.equal(['First, in bold', 'Second']);
    expect(textOf(element)).to.match(/Until [^.]+ your time/);
    await expect(element).to.be.accessible();
  });

  it('can be published now', async () => {
    const { element, other } = await composerWith([heldOf('one', 24, { headline: 'One' })]);
    await waitUntil(() => titles(element).length === 1);
    const before = Date.now();
    await act(element, 'one', 'Publish now');
    await waitUntil(() => !titles(element).length);
    const published = await other.get('update', 'one');
    expect(Date.parse(published?.createdAt ?? '')).to.be.at.least(before);
  });

  it('can be taken back, and kept after all', async () => {
    const { element, client } = await composerWith([heldOf('one', 24, { headline: 'One' })]);
    await waitUntil(() => titles(element).length === 1);
    await act(element, 'one', 'Take back');
    await waitUntil(() => textOf(element).includes('Taken back.'));
    await waitUntil(() => element.shadowRoot?.activeElement?.getAttribute('part') === 'undo');
    $(element, '[part=undo]').click();
    await waitUntil(() => titles(element).length === 1);
    expect(await client.get('update', 'one')).to.include({ headline: 'One' });
  });

  it('can be edited, its moment too', async () => {
    const { element, client } = await composerWith([heldOf('one', 24, { headline: 'One' })]);
    await waitUntil(() => titles(element).length === 1);
    await act(element, 'one', 'Edit');
    await waitUntil(() => element.renderRoot.querySelector('dialog[open] #edit-publish-at'));
    await input(element, 'dialog [name="headline"]', 'One, mended');
    await input(element, '#edit-publish-at', '2090-01-02T09:00');
    $(element, 'dialog [part=submit]').click();
    await waitUntil(() => titles(element).join() === 'One, mended');
    expect(await client.get('update', 'one')).to.include({ publishAt: '2090-01-02T09:00:00.000Z' });
  });

  it('is under the composer of a feed, and not in the feed before its time', async () => {
    const { element, other } = await feedOf({
      entities: [heldOf('one', 24, { headline: 'One' }), updateOf('out', mine)],
    });
    await waitUntil(() => element.renderRoot.querySelector('[part=held-item]'));
    expect(idsOf(element)).to.deep.equal(['out']);
    [...element.renderRoot.querySelectorAll<HTMLElement>('[data-held] button')]
      .find((button) => button.textContent?.includes('Publish now'))!
      .click();
    await waitUntil(() => idsOf(element).join() === 'one,out');
    expect(element.renderRoot.querySelector('[part=held-item]')).to.equal(null);
    expect(await other.get('update', 'one')).to.include({ headline: 'One' });
  });
});
