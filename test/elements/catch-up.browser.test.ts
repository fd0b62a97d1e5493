import { expect, oneEvent } from '@open-wc/testing';
import { define } from '@meanwhile/elements/catch-up/define';
import type { MeanwhileCatchUp } from '@meanwhile/elements/catch-up';
import type { Entity, Person } from '@meanwhile/sdk';
import { press } from '../tools/page.js';
import { ana, now, team } from './hours-fixtures.js';
import { commentOf, decisionOf, updateOf } from './needs-fixtures.js';
import { $, $$, mount, textOf, type MountOptions } from './widget.js';
import { waitUntil } from '../tools/wait.js';

const since = '2026-11-20T17:00:00.000Z';
const missed: readonly Entity[] = [
  ...team,
  updateOf({ id: 'before', on: '2026-11-19T09:00:00Z' }),
  updateOf({ id: 'mine', on: '2026-11-19T10:00:00Z', author: 'ana' }),
  commentOf({ id: 'said', on: '2026-11-23T10:00:00Z', author: 'luz' }, 'mine'),
  updateOf(
    { id: 'ask', on: '2026-11-23T12:00:00Z' },
    { intent: 'ask', state: 'open', needs: ['ana'], headline: 'Which berth?' },
  ),
  updateOf({ id: 'fine', on: '2026-11-23T13:00:00Z' }, { status: 'on-track' }),
  updateOf({ id: 'late', on: '2026-11-23T14:00:00Z' }, { status: 'off-track', body: 'The crane is late.' }),
  decisionOf(
    { id: 'done', on: '2026-11-10T09:00:00Z', edited: '2026-11-23T09:00:00Z' },
    {
      stage: 'decided',
      standing: 'accepted',
      outcome: { statement: 'We take room 4', by: ['luz'], at: '2026-11-23T09:00:00.000Z' },
    },
  ),
];

type Attributes = Record<string, string>;
async function widget(options: MountOptions & { readonly attributes?: Attributes } = {}) {
  define();
  const element = document.createElement('meanwhile-catch-up');
  const attributes = { space: 'harbour', now, since, lang: 'en-GB', 'time-zone': 'UTC', ...options.attributes };
  for (const [name, value] of Object.entries(attributes)) if (value) element.setAttribute(name, value);
  return mount<MeanwhileCatchUp>(element, { entities: missed, ...options });
}
const titles = (element: MeanwhileCatchUp, section: string) =>
  $$(element, `[data-section="${section}"] .entry`).map(({ textContent }) => textContent?.trim());
const button = (element: MeanwhileCatchUp, text: string): HTMLButtonElement => {
  const found = $$<HTMLButtonElement>(element, 'button').find((one) => one.textContent?.includes(text));
  if (!found) throw new Error(`no button says ${text}`);
  return found;
};

describe('<meanwhile-catch-up>', () => {
  it('tells what I missed in the order of reading', async () => {
    const { element } = await widget();
    expect($$(element, '[part=section]').map(({ dataset }) => dataset['section'])).to.deep.equal([
      'needs-you',
      'decided',
      'changed',
      'rest',
    ]);
    expect(titles(element, 'needs-you')).to.deep.equal(['Which berth?']);
    expect(titles(element, 'decided')).to.deep.equal(['Decision done']);
    expect(titles(element, 'changed')).to.deep.equal(['Update mine']);
    expect(titles(element, 'rest')).to.deep.equal(['Update late', 'Update fine']);
    expect(textOf(element)).to.include('We take room 4');
    expect(textOf(element)).to.include('1 new reply from Luz Quispe');
    expect(textOf(element)).to.match(/Since Fri,? 20 Nov at 17:00 your time 5 things to read, about/);
    await expect(element).to.be.accessible();
  });

  it('ends: I am up to date, it is kept on this device, and can be taken back', async () => {
    const { element, client } = await widget();
    button(element, 'I am up to date').focus();
    await press('Enter');
    await waitUntil(() => textOf(element).includes('You are up to date.'));
    expect(element.matches(':state(up-to-date)')).to.equal(true);
    expect(element.shadowRoot?.activeElement?.textContent).to.equal('You are up to date.');
    await expect(element).to.be.accessible();
    expect((await client.device.get<{ at: number }>('caught-up:harbour'))?.at).to.equal(Date.parse(now));
    button(element, 'Undo').click();
    await waitUntil(() => titles(element, 'needs-you').length === 1);
    expect(await client.device.get('caught-up:harbour')).to.equal(undefined);
  });

  it('begins next time where I was, and tells what has changed since I saw it', async () => {
    const { element, client } = await widget();
    await element.markUpToDate();
    await client.edit('update', 'fine', { status: 'at-risk' });
    const again = document.createElement('meanwhile-catch-up');
    for (const name of ['space', 'lang', 'time-zone']) again.setAttribute(name, element.getAttribute(name) ?? '');
    element.replaceWith(again);
    await waitUntil(() => again.renderRoot.textContent?.includes('Update fine'));
    expect(titles(again, 'changed')).to.deep.equal(['Update fine']);
    expect(textOf(again)).to.include('Status: On track → At risk');
  });

  it('begins with the leave somebody comes back from', async () => {
    const away = [{ from: '2026-11-09', to: '2026-11-23' }];
    const entities = [...missed.filter(({ id }) => id !== 'ana'), { ...(ana as Person), away }];
    const { element } = await widget({ entities, attributes: { since: '' } });
    expect($<HTMLSelectElement>(element, 'select').selectedOptions[0]?.textContent?.trim()).to.equal(
      'Since my leave began',
    );
    expect(titles(element, 'rest')).to.include('Update before');
  });

  it('looks back as far as the reader chooses', async () => {
    const { element } = await widget({ attributes: { since: '' } });
    const select = $<HTMLSelectElement>(element, 'select');
    expect(select.value).to.equal('7');
    select.value = '28';
    select.dispatchEvent(new Event('change'));
    await waitUntil(() => textOf(element).includes('27 Oct'));
    expect(titles(element, 'rest')).to.include('Update before');
  });

  it('is bounded by the minutes I have, and goes on when I want', async () => {
    const many = Array.from({ length: 40 }, (_, index) =>
      updateOf({ id: `many-${index}`, on: '2026-11-23T15:00:00Z' }, { body: 'word '.repeat(200) }),
    );
    const { element } = await widget({ entities: [...missed, ...many], attributes: { minutes: '2' } });
    const before = $$(element, '.thing').length;
    expect(before).to.be.lessThan(10);
    expect(titles(element, 'needs-you')).to.have.length(1);
    expect(textOf(element)).to.match(/\d+ more things wait, about/);
    button(element, 'Read on').click();
    await waitUntil(() => $$(element, '.thing').length > before);
    expect(element.shadowRoot?.activeElement).to.equal($$(element, '.thing .entry')[before]);
    await expect(element).to.be.accessible();
  });

  it('asks the page to open what is read', async () => {
    const { element } = await widget();
    const asked = oneEvent(element, 'meanwhile-before-open');
    $(element, '[data-section=decided] .entry').click();
    expect((await asked).detail.target).to.deep.equal({ kind: 'decision', id: 'done', title: 'Decision done' });
  });

  it('says so when nothing has happened', async () => {
    const { element } = await widget({ entities: team });
    expect(textOf(element)).to.include('You are up to date.');
    expect(textOf(element)).to.include('Nothing has happened since');
    await expect(element).to.be.accessible();
  });
});
