import { expect, oneEvent } from '@open-wc/testing';
import { define } from '@meanwhile/elements/needs-me/define';
import type { MeanwhileNeedsMe } from '@meanwhile/elements/needs-me';
import type { Entity, Person } from '@meanwhile/sdk';
import { click, press } from '../tools/page.js';
import { ana, now, team } from './hours-fixtures.js';
import { checkInOf, decisionOf, updateOf } from './needs-fixtures.js';
import { $, $$, mount, textOf, type MountOptions } from './widget.js';
import { waitUntil } from '../tools/wait.js';

/** Tuesday 22:00, outside of Ana's hours. */
const night = '2026-11-24T22:00:00.000Z';
const ask = updateOf(
  { id: 'ask', on: '2026-11-24T10:00:00Z' },
  { intent: 'ask', state: 'open', headline: 'Which berth?', needs: ['ana'], respondBy: '2026-11-26T16:00:00.000Z' },
);
const view = decisionOf(
  { id: 'view', on: '2026-11-24T09:30:00Z', author: 'luz' },
  { consulted: ['ana'], title: 'A new crane' },
);
const check = checkInOf(
  { id: 'check', on: '2026-11-20T09:00:00Z' },
  { title: 'Daily', schedule: { every: 'day', weekdays: [1, 2, 3, 4, 5], at: '09:30' }, window: { workingHours: 8 } },
);
const waiting: readonly Entity[] = [...team, ask, view, check];

type Attributes = Record<string, string>;
async function widget(options: MountOptions & { readonly attributes?: Attributes } = {}) {
  define();
  const element = document.createElement('meanwhile-needs-me');
  const attributes = { space: 'harbour', now, lang: 'en-GB', 'time-zone': 'UTC', ...options.attributes };
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return mount<MeanwhileNeedsMe>(element, { entities: waiting, ...options });
}
const keys = (element: MeanwhileNeedsMe) => $$(element, '[data-key]').map(({ dataset }) => dataset['key']);
const entry = (element: MeanwhileNeedsMe, key: string) => $(element, `[data-key^="${key}"]`);
const snooze = (element: MeanwhileNeedsMe, key: string) =>
  entry(element, key).querySelector<HTMLButtonElement>('[popovertarget]') as HTMLButtonElement;

describe('<meanwhile-needs-me>', () => {
  it('lists what waits for me, the most urgent first, and counts it', async () => {
    const { element } = await widget();
    expect(keys(element).map((key) => key?.split(':').slice(0, 3).join(':'))).to.deep.equal([
      'check-in:check-in:check',
      'answer:update:ask',
      'take-part:decision:view',
    ]);
    expect($(element, '[part=count]').textContent).to.equal('3');
    const text = entry(element, 'answer').textContent?.replace(/\s+/g, ' ') ?? '';
    expect(text).to.include('Which berth?');
    expect(text).to.include('from Amani Eze');
    expect(text).to.include('by Thursday at 16:00 your time · 18 hours of your working time left');
    await expect(element).to.be.accessible();
  });

  it('counts nothing outside my hours and says until when it is held', async () => {
    const { element } = await widget({ attributes: { now: night } });
    expect(element.renderRoot.querySelector('[part=count]')).to.equal(null);
    expect(textOf(element)).to.include('Outside your hours');
    expect(textOf(element)).to.include('Held until tomorrow at 09:00 your time.');
    const details = $<HTMLDetailsElement>(element, 'details[part=held]');
    expect(details.open).to.equal(false);
    details.open = true;
    expect(keys(element)).to.have.length(3);
    await expect(element).to.be.accessible();
  });

  it('five things that happen at 22:00 change no number; at 09:00 they are there', async () => {
    const late = Array.from({ length: 5 }, (_, index) =>
      updateOf({ id: `late-${index}`, on: '2026-11-24T21:00:00Z' }, { needs: ['ana'], intent: 'question' }),
    );
    const { element } = await widget({ entities: [...team, ...late], attributes: { layout: 'badge', now: night } });
    expect(element.renderRoot.querySelector('[part=count]')).to.equal(null);
    element.now = '2026-11-25T09:00:00.000Z';
    await element.updateComplete;
    expect($(element, '[part=count]').textContent).to.equal('5');
  });

  it('says until which day of leave it is quiet', async () => {
    const away = [{ from: '2026-11-23', to: '2026-11-27' }];
    const { element } = await widget({
      entities: [...waiting.filter(({ id }) => id !== 'ana'), { ...(ana as Person), away }],
    });
    expect(textOf(element)).to.include('You are away until 27 November');
    expect(textOf(element)).to.include('Held until Monday at 09:00 your time.');
  });

  it('puts something aside until my next working day, by keyboard, and brings it back', async () => {
    const { element, client } = await widget();
    snooze(element, 'answer').focus();
    await press('Enter');
    await waitUntil(() => element.renderRoot.querySelector('.menu:popover-open'));
    await press('Tab');
    expect(element.shadowRoot?.activeElement?.textContent).to.include('tomorrow at 09:00 your time');
    await press('Enter');
    await waitUntil(() => keys(element).length === 2);
    expect($(element, '[role=status]').textContent).to.include('Put aside until tomorrow at 09:00 your time.');
    expect(element.shadowRoot?.activeElement).to.equal(snooze(element, 'take-part'));
    const kept = await client.device.get<Record<string, number>>('snoozes');
    expect(Object.values(kept ?? {})).to.deep.equal([Date.parse('2026-11-25T09:00:00.000Z')]);
    $<HTMLDetailsElement>(element, 'details[part=aside]').open = true;
    await expect(element).to.be.accessible();
    $(element, '[aria-label="Bring back: Which berth?"]').click();
    await waitUntil(() => keys(element).length === 3);
  });

  it('puts something aside until a day of my own, and it comes back then', async () => {
    const { element } = await widget();
    await click(snooze(element, 'take-part'));
    const menu = entry(element, 'take-part').querySelector('.menu') as HTMLElement;
    await waitUntil(() => menu.matches(':popover-open'));
    (menu.querySelector('input[type=date]') as HTMLInputElement).value = '2026-12-01';
    (menu.querySelector('[type=submit]') as HTMLButtonElement).click();
    await waitUntil(() => keys(element).length === 2);
    element.now = '2026-12-01T09:00:00.000Z';
    await element.updateComplete;
    expect(keys(element).some((key) => key?.startsWith('take-part'))).to.equal(true);
  });

  it('a badge and a list of one page say the same', async () => {
    const { element } = await widget();
    const other = document.createElement('meanwhile-needs-me');
    for (const name of ['space', 'now', 'lang', 'time-zone'])
      other.setAttribute(name, element.getAttribute(name) ?? '');
    other.layout = 'badge';
    element.after(other);
    await waitUntil(() => other.renderRoot.querySelector('[part=count]')?.textContent === '3');
    snooze(element, 'answer').click();
    $(element, `[data-key^=answer] .menu button`).click();
    await waitUntil(() => other.renderRoot.querySelector('[part=count]')?.textContent === '2');
  });

  it('as a badge it opens the list and is read aloud with its number', async () => {
    const { element } = await widget({ attributes: { layout: 'badge' } });
    const button = $(element, '[part=badge]');
    await waitUntil(() => button.textContent?.includes('3 things wait for you'));
    button.focus();
    await press('Enter');
    await waitUntil(() => $(element, '[part=popover]').matches(':popover-open'));
    await expect(element).to.be.accessible();
    await press('Escape');
    await waitUntil(() => !$(element, '[part=popover]').matches(':popover-open'));
  });

  it('asks the page to open what waits, or links to where the page shows it', async () => {
    const { element } = await widget({ attributes: { 'decision-href': '#decision-{id}' } });
    expect(entry(element, 'take-part').querySelector('a')?.getAttribute('href')).to.equal('#decision-view');
    const asked = oneEvent(element, 'meanwhile-before-open');
    entry(element, 'answer').querySelector<HTMLElement>('.entry')?.click();
    expect((await asked).detail.target).to.deep.equal({ kind: 'update', id: 'ask', title: 'Which berth?' });
  });

  it('takes away what I have answered, and ends with nothing', async () => {
    const { element, client } = await widget({ entities: [...team, ask] });
    expect(keys(element)).to.have.length(1);
    await client.create('comment', { target: { kind: 'update', id: 'ask' }, body: 'Berth four', space: 'harbour' });
    await waitUntil(() => textOf(element).includes('Nothing waits for you'));
    await expect(element).to.be.accessible();
  });
});
