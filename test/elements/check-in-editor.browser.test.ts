import { expect, oneEvent } from '@open-wc/testing';
import { define } from '@meanwhile/elements/check-in-editor/define';
import type { MeanwhileCheckInEditor } from '@meanwhile/elements/check-in-editor';
import type { Entity, Question } from '@meanwhile/sdk';
import { ana, brian, checkInOf } from './check-in-fixtures.js';
import { appears, fill, pressButton, says, tabTo } from './decision-fixtures.js';
import { press, type } from '../tools/page.js';
import { $, $$, mount, textOf, type MountOptions } from './widget.js';
import { waitUntil } from '../tools/wait.js';

const stamps = { createdAt: '2026-11-01T09:00:00.000Z', updatedAt: '2026-11-01T09:00:00.000Z' };
const person = (id: string, name: string, more: object = {}): Entity =>
  ({ ...stamps, id, kind: 'person', name, ...more }) as Entity;
const team = [
  person('ana', 'Ana Ferreira', { zone: 'Europe/Lisbon' }),
  person('brian', 'Brian Otieno', { zone: 'Africa/Nairobi', away: [{ from: '2026-11-26', to: '2026-11-30' }] }),
  {
    ...stamps,
    id: 'harbour',
    kind: 'space',
    name: 'Harbour',
    holidays: [{ date: '2026-12-04', name: 'Fair' }],
  } as Entity,
];

async function editor(attributes: Record<string, string> = {}, options: MountOptions = {}) {
  define();
  const element = document.createElement('meanwhile-check-in-editor');
  const all = { space: 'harbour', now: '2026-11-23T12:00:00Z', 'time-zone': 'Europe/Lisbon', ...attributes };
  for (const [name, value] of Object.entries(all)) element.setAttribute(name, value);
  const mounted = await mount<MeanwhileCheckInEditor>(element, { person: ana, people: [ana, brian], ...options });
  return mounted;
}
const submit = (element: MeanwhileCheckInEditor): void => $<HTMLFormElement>(element, 'form').requestSubmit();
const ending = (element: MeanwhileCheckInEditor, end: string): HTMLElement => $(element, `[id$="${end}"]`);

describe('<meanwhile-check-in-editor>', function () {
  // The whole form is looked at by axe, which takes its time on a slow machine.
  this.timeout(180_000);

  // The part that loads with the first form is there before the clock of a test runs.
  before(() => import('../../packages/elements/src/check-in-editor/editor.js'));

  it('plans a check-in with the keyboard alone, and says what is missing first', async () => {
    const { element, client } = await editor();
    await appears(element, '#title');
    await tabTo(element, (at) => at.id === 'title');
    await press('Enter');
    await says(element, 'Give it a title, so that people know what they are asked.');
    await tabTo(element, (at) => at.id === 'title');
    await type('Fridays');
    await tabTo(element, (at) => at.id === 'add-question');
    await press('Enter');
    await waitUntil(() => element.shadowRoot?.activeElement?.id.endsWith(':label'), 'the question has the cursor');
    await type('What moved?');
    const created = oneEvent(element, 'meanwhile-check-in-created');
    await press('Enter');
    const { checkIn } = (await created).detail;
    expect([checkIn.title, checkIn.space, checkIn.questions[0]?.label]).to.deep.equal([
      'Fridays',
      'harbour',
      'What moved?',
    ]);
    expect(checkIn.schedule).to.deep.include({ every: 'week', weekdays: [5], zone: 'participant' });
    await says(element, 'Check-in planned.');
    expect(await client.all('check-in')).to.have.length(1);
  });

  it('asks a question only after certain answers, and reads the condition as a sentence', async () => {
    const { element } = await editor({}, { entities: team });
    await pressButton(element, 'Weekly check-in');
    await pressButton(element, 'Edit What is next?');
    ending(element, ':when-1').click();
    await appears(element, '[id$=":about-0"]');
    const choose = async (end: string, value: string) => {
      fill(element, ending(element, end).id, value);
      await element.updateComplete;
    };
    await choose(':about-0', $<HTMLSelectElement>(element, '[id$=":about-0"]').options[0]?.value ?? '');
    submit(element);
    await says(element, 'Write a number.');
    await choose(':value-0', '2');
    await says(element, 'Asked when “How was your week?” is at most “Heavy”.');
    await pressButton(element, 'Add a condition');
    await appears(element, '[id$=":about-1"]');
    await says(element, 'is at most “Heavy” and “What moved forward?” was answered.');
    await expect(element).to.be.accessible();
    const created = oneEvent(element, 'meanwhile-check-in-created');
    submit(element);
    const { questions } = (await created).detail.checkIn;
    expect(questions[2]?.when).to.equal(`${questions[0]?.id} <= 2 and ${questions[1]?.id} != ""`);
  });

  it('says the schedule in a sentence and what comes next for whom, with the days that are left out', async () => {
    const { element } = await editor({}, { entities: team });
    await pressButton(element, 'Weekly check-in');
    await says(element, 'Asked every Friday, at 10:00 AM your time');
    await says(element, 'Friday at 10:00 AM, Lisbon time');
    await says(element, 'Not Fri, Dec 4: a day off for everyone.');
    fill(element, 'next-for', 'brian');
    await says(element, 'Fri, Dec 11 at 10:00 AM, Nairobi time');
    await says(element, 'Not Fri, Nov 27: on leave.');
    await pressButton(element, 'Add days off');
    await appears(element, '[id="d:0:from"]');
    fill(element, 'd:0:from', '2026-12-11');
    await says(element, 'Not Fri, Dec 11: a day off of this check-in.');
    fill(element, 's:begins', 'begin');
    fill(element, 's:repeats', 'month');
    await appears(element, '[id="s:nth"]');
    fill(element, 's:nth', '-1');
    fill(element, 's:nthDay', 'working');
    await says(element, 'Asked every month, the last working day, when your day begins');
    const created = oneEvent(element, 'meanwhile-check-in-created');
    submit(element);
    const { schedule } = (await created).detail.checkIn;
    expect(schedule).to.deep.equal({
      every: 'month',
      weekdays: [1, 2, 3, 4, 5],
      pick: [-1],
      zone: 'participant',
      start: '2026-11-23',
      except: ['2026-12-11'],
    });
  });

  it('shows until when each participant has their working time to answer', async () => {
    const { element } = await editor({}, { entities: team });
    await pressButton(element, 'Weekly check-in');
    await appears(element, '[part=turns]');
    expect($$(element, '[part=turns] li').map((one) => one.textContent.replace(/\s+/g, ' ').trim())).to.deep.equal([
      'Ana Ferreira asked Friday at 10:00 AM, until Mon, Nov 30 at 10:00 AM their time',
      'Brian Otieno not asked this time',
    ]);
  });

  it('shows the privacy line as people will read it, from what is chosen', async () => {
    const { element } = await editor({}, { entities: team });
    await pressButton(element, 'How are we?');
    await says(element, 'No name is kept with your answer'.toLowerCase());
    fill(element, 'minGroup', '8');
    await says(element, 'shown only when 8 have answered');
    await says(element, 'answers show when everybody’s time to answer is over');
    $(element, '#asks-1').click();
    await appears(element, '#people');
    submit(element);
    await says(element, 'Name somebody, or ask everybody.');
  });

  it('changes a check-in, sends what was changed, and keeps what was promised', async () => {
    const entities = [...team, checkInOf({ privacy: { identity: 'named', reveal: 'after-mine', minGroup: 5 } })];
    const { element, client } = await editor({ 'check-in': 'weekly' }, { entities });
    await appears(element, '#reveal');
    expect($$(element, '[part=question]')).to.have.length(9);
    fill(element, 'title', 'Fridays');
    fill(element, 'reveal', 'always');
    submit(element);
    await says(element, 'People were promised that results stay hidden for longer.');
    fill(element, 'reveal', 'after-window');
    await pressButton(element, 'Move Reviews waiting up');
    const edited = oneEvent(element, 'meanwhile-check-in-edited');
    submit(element);
    const { checkIn } = (await edited).detail;
    expect(checkIn.title).to.equal('Fridays');
    expect(checkIn.questions.map((question: Question) => question.id).slice(-3)).to.deep.equal([
      'reviews',
      'open',
      'who',
    ]);
    expect(client.peek('check-in', 'weekly')?.privacy?.reveal).to.equal('after-window');
  });

  it('keeps what is typed on the device, until it is discarded', async () => {
    const { element, client } = await editor();
    await appears(element, '#title');
    fill(element, 'title', 'Half a thought');
    await waitUntil(async () => (await client.device.keys('draft:')).length === 1, 'the draft is kept');
    element.remove();
    const again = document.createElement('meanwhile-check-in-editor');
    again.setAttribute('space', 'harbour');
    document.querySelector('meanwhile-provider')?.append(again);
    await waitUntil(() => again.shadowRoot?.querySelector<HTMLInputElement>('#title')?.value === 'Half a thought');
    fill(again, 'title', 'Half a thought more');
    await pressButton(again, 'Discard draft');
    await waitUntil(() => again.shadowRoot?.querySelector<HTMLInputElement>('#title')?.value === '');
    expect(await client.device.keys('draft:')).to.deep.equal([]);
  });

  it('keeps the text of a check-in that was refused', async () => {
    const { element, client } = await editor();
    await pressButton(element, 'Daily lines');
    client.create = () => Promise.reject(new Error('gone'));
    const failed = oneEvent(element, 'meanwhile-error');
    submit(element);
    await failed;
    await says(element, 'That did not save. Your text is still here.');
    expect($<HTMLInputElement>(element, '#title').value).to.equal('Daily lines');
  });

  it('opens the saved check-in where the page shows it', async () => {
    const { element } = await editor({ href: '#check-in-{id}' });
    await pressButton(element, 'Daily lines');
    element.addEventListener('meanwhile-before-open', (event) => event.preventDefault());
    const opened = oneEvent(element, 'meanwhile-before-open');
    submit(element);
    expect((await opened).detail.target.title).to.equal('Daily lines');
  });

  it('says that a check-in is not here, in a right-to-left page as well, and shows no form to a reader', async () => {
    const { element } = await editor({ 'check-in': 'gone', dir: 'rtl' });
    await says(element, 'This check-in is not here');
    await expect(element).to.be.accessible();
    const nobody = await editor({}, { person: null });
    await says(nobody.element, 'You may read check-ins here, and not plan them.');
    expect(textOf(nobody.element)).not.to.include('Plan check-in');
  });
});
