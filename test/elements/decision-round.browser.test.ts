import { expect } from '@open-wc/testing';
import { define } from '@meanwhile/elements/decision/define';
import type { MeanwhileDecision } from '@meanwhile/elements/decision';
import { submittedId, type Ballot, type Decision, type Entity, type Hold, type Objection } from '@meanwhile/sdk';
import { votingDay } from '@meanwhile/sdk/rules';
import {
  ana,
  appears,
  brian,
  button,
  fill,
  focused,
  hasButton,
  openOf,
  positionOf,
  pressButton,
  says,
  settledOf,
  tabTo,
  team,
} from './decision-fixtures.js';
import { press } from '../tools/page.js';
import { $, $$, mount, type MountOptions } from './widget.js';
import { waitUntil } from '../tools/wait.js';

async function page(entities: readonly Entity[], options: MountOptions = {}) {
  define();
  const element = document.createElement('meanwhile-decision');
  element.setAttribute('decision', 'webhooks');
  element.setAttribute('layout', 'page');
  const mounted = await mount<MeanwhileDecision>(element, { person: ana, people: team, entities, ...options });
  await appears(element, '.page');
  return mounted;
}
const consent = (more: Partial<Decision> = {}): Decision => openOf('webhooks', { method: 'consent', ...more });
const objection = (more: Partial<Objection> = {}): Objection => ({
  ...positionOf('webhooks', 'chloe', 'concern'),
  id: 'o1',
  kind: 'objection',
  state: 'open',
  reason: 'Kerala needs a date first.',
  ...more,
});
const hold = (until: string): Hold => ({
  ...positionOf('webhooks', 'brian', 'agree'),
  id: 'hold:webhooks:brian',
  kind: 'hold',
  until,
  reason: 'I would like to ask all three.',
});
const later = (hours: number): string => new Date(Date.now() + hours * 3_600_000).toISOString();
const spoken = (...people: readonly string[]) => people.map((person) => positionOf('webhooks', person, 'agree'));
const read = (element: MeanwhileDecision, selector: string): string =>
  $(element, selector).textContent?.replace(/\s+/g, ' ').trim() ?? '';
const waits = (element: MeanwhileDecision) => $$(element, '.waits li').map((one) => one.textContent?.trim());

describe('deciding together', () => {
  // The parts that load with a page and a press are there before the clock of a test runs.
  before(() =>
    Promise.all([
      import('../../packages/elements/src/parts/decision-page.js'),
      import('../../packages/elements/src/parts/decision-round-panels.js'),
      import('../../packages/elements/src/parts/decision-outcome-form.js'),
    ]),
  );

  it('asks for the reason beside a vote, and keeps it with the vote', async () => {
    const { element, client } = await page([openOf('webhooks', { method: 'majority', reasons: 'required' })]);
    await appears(element, '#vote-reason');
    $(element, '.vote input[type=radio]').click();
    await pressButton(element, 'Vote');
    await says(element, 'Give a reason with your vote.');
    const field = $<HTMLTextAreaElement>(element, '#vote-reason');
    field.value = 'It saves an hour a week.';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await pressButton(element, 'Vote');
    await waitUntil(() => client.peek('position', 'position:webhooks:ana'), 'the vote is in');
    expect(client.peek('position', 'position:webhooks:ana')).to.include({
      option: 'now',
      reason: 'It saves an hour a week.',
    });
    await says(element, 'It saves an hour a week.');
  });

  it('says how it is decided, what is waited for, and who sees what', async () => {
    const silence = { means: 'agree', afterWorkingHours: 8 } as const;
    const entities = [
      consent({ quorum: 1, silence, openedAt: later(0) }),
      objection(),
      hold(later(30)),
      ...spoken('ana'),
    ];
    const { element } = await page(entities);
    await says(element, 'Consent. The proposal passes when nobody has an open objection.');
    await says(element, 'An objection has to be resolved.');
    await waitUntil(() => waits(element).length === 4, 'four things are waited for');
    expect(waits(element)[1]).to.match(/^Time was asked for, until .* your time\.$/);
    await says(element, '1 of 3 people took part · 3 are needed');
    await says(element, 'Silence counts as agreement, after 8 working hours of each person.');
    expect(read(element, '.privacy')).to.match(/your name is with your answer\.$/);
    await expect(element).to.be.accessible();
  });

  it('says when nothing stands against it', async () => {
    const { element } = await page([consent(), ...spoken('ana', 'brian', 'chloe')]);
    await says(element, 'Nothing stands against it: it can be decided.');
  });

  it('keeps what people said before it was opened again, and waits for them anew', async () => {
    const again = {
      at: later(-1),
      by: 'ana',
      reason: 'It costs more than we thought.',
      news: 'The price has doubled.',
    };
    const { element } = await page([consent({ reopenings: [again] }), ...spoken('brian', 'chloe')]);
    await says(element, 'The price has doubled.');
    expect($$(element, '.legend li').map(({ textContent }) => textContent)).to.deep.equal(['0 agree', '3 not yet']);
    await says(element, 'Brian Otieno Agrees');
  });

  it('takes an objection with the keyboard, keeps its text, and shows it as open', async () => {
    const { element, client } = await page([consent()]);
    await waitUntil(() => hasButton(element, 'Object'), 'one may object');
    await tabTo(element, (at) => at.textContent?.trim() === 'Object');
    await press('Enter');
    await appears(element, 'dialog[open] #words');
    await pressButton(element, 'Raise an objection');
    await says(element, 'Write what stands against it, so that it can be resolved.');
    fill(element, 'words', 'The tests are missing.');
    await element.updateComplete;
    await expect(element).to.be.accessible();
    $<HTMLFormElement>(element, 'dialog form').requestSubmit();
    await says(element, 'Objection raised.');
    await waitUntil(() => $$(element, '.objection.open').length === 1, 'it is in the list');
    const [saved] = await client.all('objection');
    expect([saved?.reason, saved?.state, saved?.author]).to.deep.equal(['The tests are missing.', 'open', 'ana']);
  });

  it('lets others offer a resolution, and only the author say that it resolves', async () => {
    const { element, client } = await page([consent(), objection()]);
    await pressButton(element, 'Offer a resolution');
    await appears(element, 'dialog[open] #words');
    fill(element, 'words', 'January, in writing.');
    $<HTMLFormElement>(element, 'dialog form').requestSubmit();
    await says(element, 'Ana Ferreira offers:');
    expect(hasButton(element, 'This resolves it')).to.equal(false);
    expect((await client.get('objection', 'o1'))?.resolutionBy).to.equal('ana');
  });

  it('lets the author accept a resolution', async () => {
    const mine = objection({ author: 'ana', resolution: 'January.', resolutionBy: 'brian', resolutionAt: later(-1) });
    const { element } = await page([consent(), mine]);
    await says(element, 'Brian Otieno offers:');
    await pressButton(element, 'This resolves it');
    await says(element, 'Objection resolved.');
    await waitUntil(() => $$(element, '.objection.resolved').length === 1, 'it is settled');
  });

  it('asks for time in working days of one’s own, once', async () => {
    const { element, client } = await page([consent()]);
    await pressButton(element, 'I need time');
    await appears(element, 'dialog[open] #days');
    expect($$(element, 'dialog .radio')).to.have.length(3);
    await expect(element).to.be.accessible();
    $<HTMLFormElement>(element, 'dialog form').requestSubmit();
    await says(element, 'Time was asked for, until');
    await waitUntil(() => !hasButton(element, 'I need time'), 'one asks once');
    const [saved] = await client.all('hold');
    expect(saved?.id).to.equal('hold:webhooks:ana');
    await pressButton(element, 'I need no more time');
    await waitUntil(() => $$(element, '.holds').length === 0, 'it has ended');
  });

  it('says why an outcome cannot be adopted yet, before it is written and when it is sent', async () => {
    const { element } = await page([consent({ options: [] }), objection(), ...spoken('ana', 'brian', 'chloe')]);
    await pressButton(element, 'Record the outcome');
    await appears(element, 'dialog[open] #statement');
    await says(element, 'Before it can be adopted An objection has to be resolved.');
    fill(element, 'statement', 'We keep them.');
    $<HTMLInputElement>(element, '#standing').click();
    $<HTMLFormElement>(element, 'dialog form').requestSubmit();
    await says(element, 'An objection is open. Resolve it first, or record that it is rejected or deferred.');
    expect($<HTMLTextAreaElement>(element, '#statement').value).to.equal('We keep them.');
  });

  it('begins a last call with an end that is fair to everybody', async () => {
    const { element, client } = await page([consent(), ...spoken('ana', 'brian', 'chloe')]);
    await pressButton(element, 'Actions');
    await pressButton(element, 'Begin the last call');
    await appears(element, 'dialog[open] #until');
    expect($<HTMLInputElement>(element, '#until').value).to.match(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/);
    $<HTMLFormElement>(element, 'dialog form').requestSubmit();
    await says(element, 'The last call ends');
    const decision = await client.get('decision', 'webhooks');
    expect([decision?.stage, !!decision?.lastCall?.until]).to.deep.equal(['last-call', true]);
  });
});

describe('voting', () => {
  it('takes one option by majority, and shows where the others stand', async () => {
    const votes = [
      { ...positionOf('webhooks', 'brian', 'agree'), option: 'later' },
      { ...positionOf('webhooks', 'chloe', 'agree'), option: 'later' },
    ];
    const { element, client } = await page([openOf('webhooks', { method: 'majority' }), ...votes]);
    await appears(element, '.vote');
    await pressButton(element, 'Vote');
    await says(element, 'Choose an option, or abstain.');
    await tabTo(element, (at) => at.matches('.choices input'));
    await press(' ');
    await pressButton(element, 'Vote');
    await says(element, 'Your vote is in. You can change it until it is decided.');
    const [mine] = await client.all('position', ['author', 'eq', 'ana']);
    expect(mine?.option).to.equal('now');
    expect($$(element, '.results li').map((one) => one.querySelector('[dir]')?.textContent)).to.deep.equal([
      'Keep until January',
      'Remove now',
    ]);
    await says(element, '2 votes');
    await says(element, 'Ahead');
    await expect(element).to.be.accessible();
  });

  it('puts options in order with the keyboard, and keeps the focus with the option', async () => {
    const { element, client } = await page([openOf('webhooks', { method: 'ranked' })]);
    await appears(element, '.ranking');
    button(element, 'Move Keep until January up').focus();
    await press('Enter');
    await waitUntil(() => read(element, '.ranking li .name') === 'Keep until January', 'it is the first');
    await waitUntil(
      () => focused(element)?.getAttribute('aria-label') === 'Move Keep until January down',
      'the focus stays',
    );
    await expect(element).to.be.accessible();
    await pressButton(element, 'Vote');
    await says(element, 'Your vote is in.');
    const [mine] = await client.all('position', ['author', 'eq', 'ana']);
    expect(mine?.ranking).to.deep.equal(['later', 'now']);
  });

  it('counts dots as they are spread, and refuses more than there are', async () => {
    const { element, client } = await page([openOf('webhooks', { method: 'dot' })]);
    await appears(element, '.dots');
    const [first, second] = $$<HTMLInputElement>(element, '.dots input');
    const give = (field: HTMLInputElement | undefined, value: string) => {
      field!.value = value;
      field!.dispatchEvent(new Event('change', { bubbles: true }));
    };
    give(first, '6');
    await says(element, '2 of 8 dots left');
    give(second, '4');
    await pressButton(element, 'Vote');
    await says(element, 'Use 8 dots or fewer.');
    give(second, '2');
    await pressButton(element, 'Vote');
    await says(element, 'Your vote is in.');
    const [mine] = await client.all('position');
    expect(mine?.points).to.deep.equal({ now: 6, later: 2 });
  });

  it('keeps a detached vote without a name, once, and shows nothing below five', async () => {
    const visibility = { results: 'always', voters: 'detached' } as const;
    const { element, client } = await page([openOf('webhooks', { method: 'majority', visibility })]);
    await appears(element, '.vote');
    expect(read(element, '.privacy')).to.contain('no name is kept with your answer');
    $<HTMLInputElement>(element, '.choices input').click();
    await pressButton(element, 'Vote');
    await says(element, 'Your vote is in. It carries no name, so it cannot be changed.');
    await says(element, 'Results are shown when 5 people have voted.');
    const [ballot] = await client.all('ballot');
    expect(ballot?.author).to.equal(undefined);
    expect(await client.all('position')).to.have.length(0);
    expect($$(element, '.results')).to.have.length(0);
  });

  it('shows the results of detached votes from five on', async () => {
    const visibility = { results: 'always', voters: 'detached' } as const;
    const ballots = [0, 1, 2, 3, 4].map((n): Ballot => ({
      id: `0000000${n}-0000-4000-8000-000000000000`,
      kind: 'ballot',
      subject: { kind: 'decision', id: 'webhooks' },
      localDate: '2026-11-10',
      answers: { stance: 'agree', option: n ? 'now' : 'later' },
      createdAt: '2026-11-10T00:00:00.000Z',
      updatedAt: '2026-11-10T00:00:00.000Z',
    }));
    const { element } = await page([openOf('webhooks', { method: 'majority', visibility }), ...ballots]);
    await says(element, '4 votes');
  });

  it('hides results until they are promised', async () => {
    const visibility = { results: 'after-mine', voters: 'named' } as const;
    const other = { ...positionOf('webhooks', 'brian', 'agree'), option: 'later' };
    const { element } = await page([openOf('webhooks', { method: 'majority', visibility }), other]);
    await says(element, 'You see what others think once you have said yours.');
    expect($$(element, '.results')).to.have.length(0);
    $<HTMLInputElement>(element, '.choices input').click();
    await pressButton(element, 'Vote');
    await appears(element, '.results');
  });

  it('counts who took part where votes show later, and tells nothing of the votes', async () => {
    const asked = consent({ visibility: { results: 'after-close', voters: 'named' } });
    const subject = { kind: 'decision', id: 'webhooks' };
    const localDate = votingDay(asked);
    const notes = ['ana', 'brian', 'chloe'].map((author) => ({
      ...positionOf('webhooks', author, 'agree'),
      id: submittedId({ kind: 'decision', id: 'webhooks' }, localDate, author),
      kind: 'submitted' as const,
      subject,
      localDate,
    }));
    const block = { ...positionOf('webhooks', 'brian', 'block'), reason: 'Not before March.' };
    const { element } = await page([asked, ...spoken('ana', 'chloe'), block, ...notes]);
    await says(element, '3 of 3 people took part');
    await says(element, 'What people think is shown once it is decided.');
    const text = element.shadowRoot?.textContent ?? '';
    expect(text).not.to.contain('Not before March.');
    expect(text).not.to.contain('Nothing stands against it');
  });
});

describe('after it was decided', () => {
  it('asks for a review whose day has come, and hears that an assumption holds no more', async () => {
    const decided = settledOf('webhooks', { review: { on: '2026-01-10', when: ['Three integrators use it.'] } });
    const { element, client } = await page([decided], { person: brian });
    await says(element, 'It is time to look at this decision again.');
    await pressButton(element, 'This holds no more');
    await says(element, 'Noted. The decision asks to be looked at again.');
    expect((await client.get('decision', 'webhooks'))?.review?.failed).to.deep.equal(['Three integrators use it.']);
    await pressButton(element, 'It holds after all');
    await expect(element).to.be.accessible();
  });
});
