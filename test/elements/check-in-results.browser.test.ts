import { expect } from '@open-wc/testing';
import { createMemoryAdapter, createMemoryBackend, type MemoryBackend } from '@meanwhile/adapters/memory';
import { define } from '@meanwhile/elements/check-in-results/define';
import type { MeanwhileCheckInResults } from '@meanwhile/elements/check-in-results';
import { createClient, responseId, submitCheckIn, type Entity } from '@meanwhile/sdk';
import { currentOccurrence, localDateIn } from '@meanwhile/sdk/rules';
import { ballotOf, brian, checkInOf, responseOf } from './check-in-fixtures.js';
import { $, $$, mount, textOf } from './widget.js';
import { waitUntil } from '../tools/wait.js';

const days = ['2026-11-20', '2026-11-13'] as const;
const named = (count: number, day: string): Entity[] =>
  Array.from({ length: count }, (_, i) =>
    responseOf(`p${i}`, day, {
      week: (i % 5) + 1,
      line: `Line of ${i}`,
      pace: i % 2 ? 'right' : 'slow',
      areas: ['import'],
      focus: (i % 5) + 1,
      open: true,
      reviews: i,
      who: 'p1',
    }),
  );
const ballots = (count: number, day: string): Entity[] =>
  Array.from({ length: count }, (_, i) => ballotOf(`${day}-${i}`, day, { week: 1, line: `secret ${i}` }));

async function results(entities: readonly Entity[], attributes: Record<string, string> = {}, backend?: MemoryBackend) {
  define();
  const element = document.createElement('meanwhile-check-in-results');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const people = Array.from({ length: 9 }, (_, i) => ({ id: `p${i}`, name: `Person ${i}` }));
  return mount<MeanwhileCheckInResults>(element, { entities, people, ...(backend && { backend }) });
}
const result = (element: MeanwhileCheckInResults, id: string) => $(element, `[data-question="${id}"]`);

describe('<meanwhile-check-in-results>', () => {
  it('draws every closed question as bars with their numbers', async () => {
    const { element } = await results([checkInOf(), ...named(7, days[0]), ...named(6, days[1])]);
    expect($(element, '[data-question=week] svg.stack').getAttribute('aria-label')).to.equal(
      'Rough 2, Heavy 1, Steady 1, Good 1, Great 1',
    );
    expect(result(element, 'pace').textContent).to.match(/Slow\s+4/);
    expect(result(element, 'focus').textContent).to.include('Average');
    expect(result(element, 'line').textContent).to.include('Person 3');
    await expect(element).to.be.accessible();
  });

  it('shows the same numbers as tables', async () => {
    const { element } = await results([checkInOf(), ...named(7, days[0]), ...named(6, days[1])]);
    [...$$(element, 'button')].find(({ textContent }) => textContent?.includes('View as table'))?.click();
    await element.updateComplete;
    expect($$(element, 'table')).to.have.length(6);
    expect($$(element, '[data-question=week] tbody tr')).to.have.length(2);
    const row = $$(element, '[data-question=pace] tbody tr:first-child > *').map(({ textContent }) =>
      textContent?.trim(),
    );
    expect(row).to.deep.equal(['Slow', '4', '57 %']);
    await expect(element).to.be.accessible();
  });

  it('has nothing of a detached check-in in the page below the threshold', async () => {
    const privacy = { identity: 'detached' } as const;
    const { element } = await results([checkInOf({ privacy }), ...ballots(4, days[0])]);
    expect(textOf(element)).to.include('at least 5 are needed');
    expect(textOf(element)).to.not.include('secret');
    expect($$(element, 'svg.stack')).to.have.length(0);
  });

  it('opens at the threshold', async () => {
    const privacy = { identity: 'detached' } as const;
    const { element } = await results([checkInOf({ privacy }), ...ballots(5, days[0])]);
    expect(textOf(element)).to.include('secret 0');
    expect($$(element, 'svg.stack')).to.have.length(1);
  });

  it('never shows a mood below the threshold, even where answers carry names', async () => {
    const { element } = await results([checkInOf(), ...named(4, days[0])]);
    expect($$(element, 'svg.stack')).to.have.length(0);
    expect(result(element, 'week').textContent).to.include('at least 5 are needed');
    expect(result(element, 'line').textContent).to.include('Line of 2');
  });

  it('waits for my own answer where the check-in says so', async () => {
    const checkIn = checkInOf({
      privacy: { identity: 'named', reveal: 'after-mine' },
      schedule: { every: 'day', start: '2026-01-01' },
    });
    const today = localDateIn(Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone);
    const { element, client } = await results([checkIn, ...named(5, today)]);
    expect(textOf(element)).to.include('open once yours are in');
    expect(textOf(element)).to.not.include('Line of 2');
    const mine = {
      space: 'harbour',
      checkIn: 'weekly',
      localDate: today,
      answers: { line: 'Mine' },
    };
    await client.create('response', mine, { id: responseId('weekly', today, client.status.user!.id) });
    await waitUntil(() => textOf(element).includes('Line of 2'), 'the others’ answers open');
  });

  it('leaves skipped turns out', async () => {
    const skipped = { ...responseOf('p8', days[0], {}), skipped: true } as Entity;
    const { element } = await results([checkInOf(), ...named(5, days[0]), skipped]);
    expect(result(element, 'line').textContent).to.include('5 answers');
  });

  it('shows another day when it is chosen', async () => {
    const { element } = await results([checkInOf(), ...named(7, days[0]), ...named(5, days[1])]);
    const select = $<HTMLSelectElement>(element, 'select');
    select.value = days[1];
    select.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(result(element, 'line').textContent).to.include('5 answers');
  });

  it('grows while answers arrive', async () => {
    const { element, client } = await results([checkInOf(), ...named(1, days[0])]);
    await client.create('response', {
      space: 'harbour',
      checkIn: 'weekly',
      localDate: days[0],
      answers: { line: 'New' },
    });
    await waitUntil(() => textOf(element).includes('New'));
  });

  it('grows while others vote, though no list of changes tells of a ballot', async () => {
    const checkIn = checkInOf({ privacy: { identity: 'detached' } });
    const backend = createMemoryBackend();
    const { element } = await results([checkIn, ...ballots(5, days[0])], {}, backend);
    expect(textOf(element)).to.include('secret 0');
    const other = createClient({ adapter: createMemoryAdapter({ backend, person: brian }), storage: 'memory' });
    await other.connect();
    await submitCheckIn(other, { checkIn, localDate: days[0], answers: { week: 2, line: 'secret last' } });
    await waitUntil(() => textOf(element).includes('secret last'));
    other.close();
  });

  it('reads bars from the right on a right-to-left page', async () => {
    const { element } = await results([checkInOf(), ...named(5, days[0])]);
    const x = () => $(element, '.bars rect.c-bar').getAttribute('x');
    expect(x()).to.equal('0');
    element.dir = 'rtl';
    element.requestUpdate();
    await element.updateComplete;
    expect($$(element, '[data-question=pace] rect.c-bar')[1]?.getAttribute('x')).to.not.equal('0');
  });

  it('says that nobody has answered yet', async () => {
    const { element } = await results([checkInOf()]);
    expect(textOf(element)).to.include('No answers yet');
  });

  it('waits until everybody’s day has ended, or their time is over, and says when that is', async () => {
    const today = localDateIn(Date.now(), 'UTC');
    for (const [reveal, words] of [
      ['after-last-day', 'The latest answers open when everybody’s day has ended:'],
      ['after-window', 'The latest answers open when everybody’s time is over:'],
    ] as const) {
      const schedule = { every: 'day', zone: 'UTC' } as const;
      const form = checkInOf({ schedule, window: { workingHours: 8 }, privacy: { identity: 'named', reveal } });
      const mine = responseOf('ana', today, { line: 'Not yet' });
      const { element } = await results([form, mine, ...named(3, days[1])]);
      await waitUntil(() => textOf(element).includes(words), reveal);
      expect(element.renderRoot.textContent).not.to.include('Not yet');
      expect(element.renderRoot.textContent).to.include('Line of 1');
      await expect(element).to.be.accessible();
      element.remove();
    }
  });

  const choose = async (element: MeanwhileCheckInResults, label: string, value: string) => {
    const select = $$(element, 'label')
      .find((one) => one.textContent?.includes(label))
      ?.querySelector('select');
    if (!select) throw new Error(`no ${label}`);
    select.value = value;
    select.dispatchEvent(new Event('change'));
    await element.updateComplete;
    await waitUntil(() => !element.renderRoot.querySelector('.loading'), 'it has loaded');
    await element.updateComplete;
  };

  it('says that answers without a name gather, where the backend shows none of them yet', async () => {
    const form = checkInOf({ privacy: { identity: 'detached' }, schedule: { every: 'day', start: '2026-11-02' } });
    const today = currentOccurrence(form, Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone);
    const at = '2026-11-20T09:00:00.000Z';
    const note = {
      id: `submitted:${today}:check-in:weekly:p1`,
      kind: 'submitted',
      space: 'harbour',
      author: 'p1',
      subject: { kind: 'check-in', id: 'weekly' },
      localDate: today,
      createdAt: at,
      updatedAt: at,
    } as Entity;
    const { element } = await results([form, note]);
    await waitUntil(() => textOf(element).includes('Some have answered. Answers are shown in groups of at least 5'));
    expect(textOf(element)).not.to.include('No answers yet');
    await expect(element).to.be.accessible();
  });

  it('reads closed questions and numbers over time, and nothing of a round below the threshold', async () => {
    const { element } = await results([checkInOf(), ...named(7, days[0]), ...named(2, days[1])]);
    await choose(element, 'Read', 'round');
    expect($$(element, '[part=result] h3').map(({ textContent }) => textContent)).to.deep.equal([
      'How was your week?',
      'How is our pace?',
      'Where are you?',
      'How focused?',
      'Can you say what goes wrong?',
      'Reviews waiting',
    ]);
    expect($$(element, '[part=result]')[0]?.textContent).to.include('Not enough answers to show');
    const pace = $$(element, '[part=result]')[1];
    expect([...(pace?.querySelectorAll('svg.stack') ?? [])].map((bar) => bar.getAttribute('aria-label'))).to.deep.equal(
      ['Slow 1, About right 1', 'Slow 4, About right 3'],
    );
    await expect(element).to.be.accessible();
  });

  it('reads what each one wrote, by name, without their mood', async () => {
    const { element } = await results([checkInOf(), ...named(3, days[0])]);
    await choose(element, 'Read', 'person');
    expect($$(element, '[part=result] h3').map(({ textContent }) => textContent)).to.deep.equal([
      'Person 0',
      'Person 1',
      'Person 2',
    ]);
    expect(textOf(element)).to.include('Line of 2').and.not.include('How was your week?');
    await expect(element).to.be.accessible();
  });

  it('reads by one answer, and hides small groups together so that none is found by subtraction', async () => {
    const pace = (count: number, from: number, answer: string): Entity[] =>
      Array.from({ length: count }, (_, i) =>
        ballotOf(`b${from + i}`, days[0], { pace: answer, line: `${answer} ${i}` }),
      );
    const privacy = { identity: 'detached', minGroup: 3 } as const;
    const questions = checkInOf().questions.map((one) =>
      one.id === 'pace' ? { ...one, options: ['slow', 'right', 'fast'].map((id) => ({ id, label: id })) } : one,
    );
    const form = checkInOf({ privacy, questions });
    const entities = [form, ...pace(6, 0, 'right'), ...pace(4, 10, 'slow'), ...pace(1, 20, 'fast')];
    const { element } = await results(entities, { by: 'group', group: 'pace' });
    await waitUntil(() => textOf(element).includes('2 groups are not shown'), 'two groups hide each other');
    expect($$(element, '[part=result] > .row h3').map(({ textContent }) => textContent)).to.include('right');
    // Neither the small group nor the one that hides it is present in the page in any form.
    expect(element.renderRoot.textContent).not.to.match(/fast 0|slow [0-3]/);
    expect($$(element, '[part=result] > .row h3').map(({ textContent }) => textContent)).not.to.include('slow');
    await expect(element).to.be.accessible();
  });

  it('never lists persons where answers carry no names', async () => {
    const form = checkInOf({ privacy: { identity: 'detached' } });
    const { element } = await results([form, ...ballots(6, days[0])], { by: 'person' });
    await waitUntil(() => element.renderRoot.querySelector('[part=result], [part=hidden], .hint'));
    expect($$<HTMLOptionElement>(element, 'option').map(({ value }) => value)).not.to.include('person');
    expect($$(element, '.avatar')).to.have.length(0);
  });
});
