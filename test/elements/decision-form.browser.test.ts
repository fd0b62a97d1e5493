import { expect, oneEvent } from '@open-wc/testing';
import { define } from '@meanwhile/elements/decision-form/define';
import type { Entity } from '@meanwhile/sdk';
import type { MeanwhileDecisionForm } from '@meanwhile/elements/decision-form';
import {
  ana,
  appears,
  fill,
  openOf,
  positionOf,
  pressButton,
  says,
  settledOf,
  tabTo,
  team,
} from './decision-fixtures.js';
import { press, type } from '../tools/page.js';
import { $, mount, type MountOptions } from './widget.js';
import { waitUntil } from '../tools/wait.js';

async function form(attributes: Record<string, string> = {}, options: MountOptions = {}) {
  define();
  const element = document.createElement('meanwhile-decision-form');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return mount<MeanwhileDecisionForm>(element, { person: ana, people: team, ...options });
}

describe('<meanwhile-decision-form>', () => {
  // The part that loads with the first form is there before the clock of a test runs.
  before(() => import('../../packages/elements/src/parts/decision-form.js'));

  it('asks others with the keyboard alone, says what is missing, and makes way for a fresh form', async () => {
    const { element, client } = await form({ space: 'team' });
    await appears(element, '#title');
    await tabTo(element, (at) => at.id === 'title');
    await press('Enter');
    await says(element, 'Give it a title, so that people can find it.');
    await tabTo(element, (at) => at.id === 'title');
    await type('Which room?');
    const created = oneEvent(element, 'meanwhile-decision-created');
    await press('Enter');
    const { decision } = (await created).detail;
    expect([decision.title, decision.stage, decision.space, !!decision.openedAt]).to.deep.equal([
      'Which room?',
      'open',
      'team',
      true,
    ]);
    await waitUntil(() => $<HTMLInputElement>(element, '#title').value === '', 'the next one is empty');
    expect(await client.all('decision')).to.have.length(1);
  });

  it('explains the method and says what is promised to those who take part', async () => {
    const { element, client } = await form();
    await pressButton(element, 'Add background, options and people');
    fill(element, 'title', 'Which room?');
    fill(element, 'method', 'consent');
    await says(element, 'The proposal passes when nobody has an open objection.');
    fill(element, 'voters', 'detached');
    fill(element, 'results', 'after-close');
    fill(element, 'quorum', '0.5');
    fill(element, 'silence', 'agree');
    await appears(element, '#silenceHours');
    fill(element, 'silenceHours', '16');
    await expect(element).to.be.accessible();
    const created = oneEvent(element, 'meanwhile-decision-created');
    $<HTMLFormElement>(element, 'form').requestSubmit();
    const { decision } = (await created).detail;
    expect(decision.silence).to.deep.equal({ means: 'agree', afterWorkingHours: 16 });
    expect(decision.visibility).to.deep.equal({ results: 'after-close', voters: 'detached' });
    expect((await client.get('decision', decision.id))?.quorum).to.equal(0.5);
  });

  it('keeps what was promised when it edits, and keeps the text that was refused', async () => {
    const visibility = { results: 'after-close', voters: 'detached' } as const;
    const { element, client } = await form(
      { decision: 'webhooks' },
      { entities: [openOf('webhooks', { visibility })] },
    );
    await appears(element, '#voters');
    fill(element, 'title', 'A better title');
    fill(element, 'voters', 'named');
    $<HTMLFormElement>(element, 'form').requestSubmit();
    await says(element, 'People were promised that no names are kept. That cannot be changed.');
    expect($<HTMLInputElement>(element, '#title').value).to.equal('A better title');
    expect(client.peek('decision', 'webhooks')?.title).to.equal('How long do we keep the old webhooks?');
    fill(element, 'voters', 'detached');
    const edited = oneEvent(element, 'meanwhile-decision-edited');
    $<HTMLFormElement>(element, 'form').requestSubmit();
    expect((await edited).detail.decision.title).to.equal('A better title');
  });

  it('refuses to take names from people who gave theirs', async () => {
    const entities = [openOf('webhooks'), positionOf('webhooks', 'brian', 'agree')];
    const { element } = await form({ decision: 'webhooks' }, { entities });
    await appears(element, '#voters');
    fill(element, 'voters', 'detached');
    $<HTMLFormElement>(element, 'form').requestSubmit();
    await says(element, 'People have answered with their names already.');
  });

  it('replaces a decision and leads to the new one where the page shows it', async () => {
    const { element, client } = await form(
      { replaces: 'old', href: '#decision-{id}' },
      { entities: [settledOf('old', { number: 7 })] },
    );
    await says(element, 'Replace D-7');
    fill(element, 'title', 'The new way');
    fill(element, 'outcome', 'We do it so.');
    const opened = oneEvent(element, 'meanwhile-before-open');
    element.addEventListener('meanwhile-before-open', (event) => event.preventDefault());
    $<HTMLFormElement>(element, 'form').requestSubmit();
    const { target } = (await opened).detail;
    await waitUntil(() => client.peek('decision', 'old')?.supersededBy?.id === target.id, 'both say so');
  });

  it('asks for times: each option begins and ends, and needs no other name', async () => {
    const { element, client } = await form({ 'time-zone': 'Europe/Lisbon' });
    await pressButton(element, 'Add background, options and people');
    fill(element, 'title', 'When do we meet?');
    fill(element, 'method', 'time-poll');
    await pressButton(element, 'Add an option');
    await appears(element, '#option-0-start');
    fill(element, 'option-0-title', 'After lunch');
    $<HTMLFormElement>(element, 'form').requestSubmit();
    await says(element, 'Say when option 1 begins, or remove it.');
    fill(element, 'option-0-title', '');
    fill(element, 'option-0-start', '2099-01-15T14:00');
    fill(element, 'option-0-end', '2099-01-15T13:00');
    $<HTMLFormElement>(element, 'form').requestSubmit();
    await says(element, 'It ends before it begins.');
    fill(element, 'option-0-end', '2099-01-15T15:00');
    const created = oneEvent(element, 'meanwhile-decision-created');
    $<HTMLFormElement>(element, 'form').requestSubmit();
    const { id } = (await created).detail.decision;
    const slot = { start: '2099-01-15T14:00:00.000Z', end: '2099-01-15T15:00:00.000Z' };
    const option = client.peek('decision', id)?.options?.[0];
    expect([option?.slot, option?.title]).to.deep.equal([slot, '2099-01-15 14:00 Europe/Lisbon']);
  });

  it('keeps the times of a poll when its title is edited', async () => {
    const slot = { start: '2099-01-15T14:00:00.000Z' };
    const options = [{ id: 'a', title: 'Early', slot }];
    const { element, client } = await form(
      { decision: 'webhooks' },
      { entities: [openOf('webhooks', { method: 'time-poll', options })] },
    );
    await appears(element, '#option-0-title');
    fill(element, 'option-0-title', 'At two');
    const edited = oneEvent(element, 'meanwhile-decision-edited');
    $<HTMLFormElement>(element, 'form').requestSubmit();
    await edited;
    expect(client.peek('decision', 'webhooks')?.options).to.deep.equal([{ id: 'a', title: 'At two', slot }]);
  });

  it('proposes a time to decide that is fair to those who take part, with the reason', async () => {
    const stamps = { createdAt: '2026-11-01T09:00:00.000Z', updatedAt: '2026-11-01T09:00:00.000Z', kind: 'person' };
    const entities = [
      { ...stamps, ...ana, zone: 'Europe/Lisbon' },
      { ...stamps, ...team[1], zone: 'Africa/Nairobi' },
    ] as Entity[];
    const { element } = await form({}, { entities });
    await pressButton(element, 'Add background, options and people');
    await appears(element, '[part=deadline-advice]');
    await says(element, 'Earliest fair time:');
    await pressButton(element, '2 working days');
    await waitUntil(() => $<HTMLInputElement>(element, '#decideBy').value !== '', 'one press fills the field');
    expect(Date.parse($<HTMLInputElement>(element, '#decideBy').value)).to.be.greaterThan(Date.now());
    await expect(element).to.be.accessible();
  });

  it('says that a decision is not here, in a right-to-left page as well', async () => {
    const { element } = await form({ decision: 'gone', dir: 'rtl' });
    await says(element, 'This decision is not here');
    await expect(element).to.be.accessible();
  });
});
