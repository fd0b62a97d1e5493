import { expect, oneEvent } from '@open-wc/testing';
import { define } from '@meanwhile/elements/update/define';
import type { MeanwhileUpdate } from '@meanwhile/elements/update';
import { team } from './hours-fixtures.js';
import { commentOf, updateOf } from './needs-fixtures.js';
import { $, mount, textOf } from './widget.js';
import { waitUntil } from '../tools/wait.js';

const note = updateOf(
  { id: 'note', on: '2026-11-24T10:00:00Z' },
  { intent: 'ask', state: 'open', headline: 'Which **berth**?', body: 'Four or *five*.', topics: ['quay'] },
);

async function widget(entities = [...team, note], inside = '') {
  define();
  const element = document.createElement('meanwhile-update');
  element.setAttribute('update', 'note');
  element.setAttribute('href', '#update-{id}');
  element.textContent = inside;
  return mount<MeanwhileUpdate>(element, { entities });
}

describe('<meanwhile-update>', () => {
  it('shows one update with what belongs to it', async () => {
    const { element } = await widget([...team, note, commentOf({ id: 'said', on: '2026-11-24T11:00:00Z' }, 'note')]);
    await waitUntil(() => textOf(element).includes('1 reply'));
    expect(textOf(element)).to.include('Amani Eze');
    expect(textOf(element)).to.include('Help wanted');
    expect(textOf(element)).to.include('Four or five.');
    expect(textOf(element)).to.include('#quay');
    await expect(element).to.be.accessible();
  });

  it('follows what happens to it', async () => {
    const { element, client } = await widget();
    await client.edit('update', 'note', { state: 'answered', headline: 'Berth four' });
    await waitUntil(() => textOf(element).includes('Berth four') && textOf(element).includes('Answered'));
    await client.remove('update', 'note');
    await waitUntil(() => textOf(element).includes('no longer here'));
  });

  it('leads to where the page shows it, unless the page opens it itself', async () => {
    const { element } = await widget();
    const link = $<HTMLAnchorElement>(element, 'a.when');
    expect(link.getAttribute('href')).to.equal('#update-note');
    element.addEventListener('meanwhile-before-open', (event) => event.preventDefault());
    const asked = oneEvent(element, 'meanwhile-before-open');
    link.click();
    expect((await asked).detail.target).to.deep.equal({ kind: 'update', id: 'note' });
    expect(location.hash).to.not.equal('#update-note');
  });

  it('keeps the page’s own words in sight when it is gone', async () => {
    const { element } = await widget([...team], 'See the notice board.');
    const slot = $<HTMLSlotElement>(element, 'slot');
    expect(slot.assignedNodes().map(({ textContent }) => textContent)).to.deep.equal(['See the notice board.']);
    await expect(element).to.be.accessible();
  });
});
