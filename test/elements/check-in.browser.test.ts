import { expect, oneEvent } from '@open-wc/testing';
import { define } from '@meanwhile/elements/check-in/define';
import type { MeanwhileCheckIn } from '@meanwhile/elements/check-in';
import type { Response } from '@meanwhile/sdk';
import { needsMe } from '@meanwhile/sdk/rules';
import { workCalendar } from '@meanwhile/sdk/time';
import { press, type } from '../tools/page.js';
import { ana, brian, checkInOf, nine, responseOf } from './check-in-fixtures.js';
import { $, $$, mount, settled, textOf } from './widget.js';
import { waitUntil } from '../tools/wait.js';

const day = '2026-11-20';

async function form(options: Partial<Parameters<typeof mount>[1]> & { attributes?: Record<string, string> } = {}) {
  define();
  const element = document.createElement('meanwhile-check-in');
  element.setAttribute('local-date', day);
  for (const [name, value] of Object.entries(options.attributes ?? {})) element.setAttribute(name, value);
  return mount<MeanwhileCheckIn>(element, { entities: [checkInOf()], person: ana, people: [ana, brian], ...options });
}
const field = (element: MeanwhileCheckIn, name: string, value?: string) =>
  $<HTMLInputElement>(element, `[name="${name}"]${value === undefined ? '' : `[value="${value}"]`}`);
function write(element: MeanwhileCheckIn, name: string, text: string) {
  const input = field(element, name);
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
}
const send = (element: MeanwhileCheckIn) => $(element, '[part=submit]').click();

describe('<meanwhile-check-in>', () => {
  it('asks all nine types with native controls and names each of them', async () => {
    const { element } = await form();
    expect($$(element, '.question')).to.have.length(9);
    for (const { id, label } of nine) {
      const control = $(element, `[name="${id}"]`);
      const named = control.closest('fieldset')?.querySelector('legend') ?? $(element, `label[for="${control.id}"]`);
      expect(named.textContent).to.include(label);
    }
    await expect(element).to.be.accessible();
  });

  it('sends typed answers and says so', async () => {
    const { element, client } = await form();
    field(element, 'week', '4').click();
    write(element, 'line', 'Import resumes');
    write(element, 'blocked', 'Archive access');
    field(element, 'pace', 'right').click();
    field(element, 'areas', 'import').click();
    field(element, 'areas', 'map').click();
    field(element, 'focus', '3').click();
    field(element, 'open', 'false').click();
    write(element, 'reviews', '2');
    write(element, 'who', brian.name);
    const sent = oneEvent(element, 'meanwhile-check-in-submitted');
    send(element);
    expect((await sent).detail).to.include({ localDate: day, skipped: false });
    const stored = await client.get('response', `response:weekly:${day}:ana`);
    expect(stored?.answers).to.deep.equal({
      week: 4,
      line: 'Import resumes',
      blocked: 'Archive access',
      pace: 'right',
      areas: ['import', 'map'],
      focus: 3,
      open: false,
      reviews: 2,
      who: 'brian',
    });
    await waitUntil(() => textOf(element).includes('Your answers are in.'));
  });

  it('keeps everything and names each fault when something is missing', async () => {
    const { element, client } = await form();
    write(element, 'reviews', '99');
    send(element);
    await element.updateComplete;
    expect($$(element, '[part=fault]').map(({ textContent }) => textContent?.trim())).to.deep.equal([
      'Answer this question, or skip the check-in.',
      'Answer this question, or skip the check-in.',
      'That is above the highest value.',
    ]);
    expect($(element, '[part=summary]').textContent).to.include('3 answers need a look');
    await waitUntil(
      () => element.shadowRoot?.activeElement === field(element, 'week', '1'),
      'the first fault has focus',
    );
    expect(field(element, 'reviews').value).to.equal('99');
    expect(await client.all('response')).to.deep.equal([]);
    await expect(element).to.be.accessible();
  });

  it('clears a fault as soon as the answer is mended', async () => {
    const { element } = await form();
    send(element);
    await element.updateComplete;
    field(element, 'week', '3').click();
    write(element, 'line', 'Something');
    await element.updateComplete;
    expect($$(element, '[part=fault]')).to.have.length(0);
  });

  it('keeps a draft while somebody types on and never rests', async () => {
    const { element, client } = await form();
    let text = '';
    const typing = setInterval(() => write(element, 'line', (text += 'a')), 100);
    await waitUntil(async () => (await client.device.keys('draft:')).length === 1).finally(() => clearInterval(typing));
  });

  it('keeps a draft on the device and brings it back', async () => {
    const { element, client } = await form();
    write(element, 'line', 'Half a thought');
    await waitUntil(() => textOf(element).includes('Draft kept'), 'the form says that the draft is kept');
    element.remove();
    const again = document.createElement('meanwhile-check-in');
    again.setAttribute('local-date', day);
    document.querySelector('meanwhile-provider')?.append(again);
    await waitUntil(() => again.shadowRoot?.querySelector('[name=line]'));
    expect(field(again, 'line').value).to.equal('Half a thought');
    expect((await client.device.keys('draft:')).length).to.equal(1);
  });

  it('keeps what was typed when the page takes the widget away at once', async () => {
    const { element, client } = await form();
    write(element, 'line', 'Just typed');
    element.remove();
    await waitUntil(async () => (await client.device.keys('draft:')).length === 1);
  });

  it('clarity on deliverables and timelines: a check-in without a change takes two key presses, and waits no more', async () => {
    const answers = {
      week: 3,
      line: 'Import resumes',
      blocked: 'Archive access',
      areas: ['import', 'map'],
      open: false,
    };
    const { element, client } = await form({ entities: [checkInOf(), responseOf('ana', '2026-11-13', answers)] });
    await waitUntil(() => element.shadowRoot?.querySelector('[part=no-change]'));
    expect($(element, '[part=last-time]').textContent.replace(/\s+/g, ' ').trim()).to.equal(
      'No change As you answered on Friday, November 13 Steady; Import resumes; Archive access; Import and Berth map; No',
    );
    await expect(element).to.be.accessible();
    $(element, '[part=no-change]').focus();
    await press('Enter');
    await waitUntil(() => element.shadowRoot?.activeElement === $(element, '[part=submit]'), 'the next press sends');
    expect(field(element, 'line').value).to.equal('Import resumes');
    await press('Enter');
    const find = () => client.get('response', `response:weekly:${day}:ana`);
    await waitUntil(async () => (await find()) !== undefined);
    const sent = await find();
    expect(sent?.answers).to.deep.equal(answers);
    expect(sent?.carried).to.deep.equal([{ question: 'blocked', text: 'Archive access', mark: 'carry' }]);
    await waitUntil(() => textOf(element).includes('Your answers are in.'));
    const reader = {
      id: 'ana',
      calendar: workCalendar({ zone: 'Europe/Lisbon' }),
      now: Date.parse('2026-11-20T11:00:00Z'),
    };
    const weekly = checkInOf({ schedule: { every: 'week', weekdays: [5], start: '2026-11-06' } });
    expect(needsMe({ checkIns: [weekly] }, reader)).to.have.length(1);
    expect(needsMe({ checkIns: [weekly], responses: [sent!] }, reader)).to.deep.equal([]);
  });

  it('leaves what was typed when nothing else has changed', async () => {
    const { element, client } = await form({
      entities: [checkInOf(), responseOf('ana', '2026-11-13', { week: 3, line: 'Import resumes' })],
      attributes: { layout: 'steps' },
    });
    await waitUntil(() => element.shadowRoot?.querySelector('[part=no-change]'));
    field(element, 'week', '5').click();
    $(element, '[part=no-change]').click();
    await waitUntil(() => element.shadowRoot?.activeElement === $(element, '[part=submit]'));
    expect($(element, '[part=submit]').textContent.trim()).to.equal('Send answers');
    const sent = oneEvent(element, 'meanwhile-check-in-submitted');
    send(element);
    await sent;
    await waitUntil(() => textOf(element).includes('Your answers are in.'));
    const stored = await client.get('response', `response:weekly:${day}:ana`);
    expect(stored?.answers).to.deep.equal({ week: 5, line: 'Import resumes' });
  });

  it('offers "no change" only where last time’s answers would do as they are', async () => {
    const questions = [{ id: 'line', type: 'text', label: 'One line', required: true }] as const;
    const { element } = await form({
      entities: [
        checkInOf({ questions, schedule: { every: 'week' } }),
        responseOf('ana', '2026-11-13', { week: 3 }),
        responseOf('brian', '2026-11-13', { line: 'Mine' }),
      ],
    });
    await settled(element);
    expect(element.shadowRoot?.querySelector('[part=no-change]')).to.equal(null);
  });

  it('skips in one step and tells nobody', async () => {
    const { element, client } = await form();
    $(element, '[part=skip]').click();
    await waitUntil(() => textOf(element).includes('Skipped. Nobody is told.'));
    const stored = await client.get('response', `response:weekly:${day}:ana`);
    expect(stored?.skipped).to.equal(true);
    expect(stored?.answers).to.deep.equal({});
  });

  it('brings the plans of last time back line by line: done, carried on or dropped', async () => {
    const { element, client } = await form({
      entities: [checkInOf(), responseOf('ana', '2026-11-13', { week: 3, line: 'x', blocked: 'Archive access' })],
    });
    await waitUntil(() => element.shadowRoot?.querySelector('.planned'));
    expect(textOf(element)).to.include('Last time you planned');
    await expect(element).to.be.accessible();
    const [done, carry, drop] = element.shadowRoot!.querySelectorAll<HTMLInputElement>('.planned input');
    carry!.click();
    await waitUntil(() => field(element, 'blocked').value === 'Archive access', 'it goes on');
    drop!.click();
    await waitUntil(() => field(element, 'blocked').value === '', 'it was dropped');
    done!.click();
    field(element, 'week', '2').click();
    write(element, 'line', 'Quiet');
    send(element);
    await waitUntil(() => textOf(element).includes('Your answers are in.'));
    const stored = await client.get('response', `response:weekly:${day}:ana`);
    expect(stored?.carried).to.deep.equal([{ question: 'blocked', text: 'Archive access', mark: 'done' }]);
    expect(stored?.answers['blocked']).to.equal(undefined);
  });

  it('says in a sentence when it is asked', async () => {
    const schedule = { every: 'month', weekdays: [1], nth: [1, -1], at: '09:30', zone: 'Europe/Lisbon' } as const;
    const { element } = await form({ entities: [checkInOf({ schedule, window: { workingHours: 8 } })] });
    await waitUntil(
      () => textOf(element).includes('Asked every month, the first and last Monday'),
      'the sentence is there',
    );
    expect(textOf(element)).to.match(/at 9:30.AM in Europe\/Lisbon · 8 working hours to answer/);
  });

  it('stores a detached answer without person, clock or time-ordered id', async () => {
    const { element, client } = await form({ entities: [checkInOf({ privacy: { identity: 'detached' } })] });
    expect(textOf(element)).to.include(
      'no name is kept with your answer; shown only when 5 have answered; no time is stored',
    );
    field(element, 'week', '2').click();
    write(element, 'line', 'Quiet');
    send(element);
    await waitUntil(() => textOf(element).includes('Your answers are in, without your name.'));
    const [ballot] = await client.all('ballot');
    expect(ballot?.author).to.equal(undefined);
    expect(ballot?.createdAt).to.equal(`${day}T00:00:00.000Z`);
    expect(ballot?.id[14]).to.equal('4');
    expect(await client.all('response')).to.deep.equal([]);
    expect(await client.get('submitted', `submitted:${day}:check-in:weekly:ana`)).to.not.equal(undefined);
  });

  it('turns a blocker into an ask that both ends link to', async () => {
    const { element, client } = await form();
    field(element, 'week', '2').click();
    write(element, 'line', 'Blocked');
    write(element, 'blocked', 'Who can open the archive?');
    send(element);
    await waitUntil(() => element.shadowRoot?.querySelector('.routes button'));
    const created = oneEvent(element, 'meanwhile-update-created');
    $(element, '.routes button').click();
    const { update } = (await created).detail as { update: { id: string } };
    const [ask] = await client.all('update');
    const response = (await client.get('response', `response:weekly:${day}:ana`)) as Response;
    expect(ask).to.include({ id: update.id, intent: 'ask', state: 'open' });
    expect(ask?.links?.some(({ target }) => target?.id === response.id)).to.equal(true);
    expect(response.links?.some(({ target }) => target?.id === update.id)).to.equal(true);
    await waitUntil(() => textOf(element).includes('The team has been asked'));
  });

  it('asks one question at a time in steps and checks each before going on', async () => {
    const { element } = await form({ attributes: { layout: 'steps' } });
    expect(textOf(element)).to.include('1 of 9');
    send(element);
    await element.updateComplete;
    expect($$(element, '[part=fault]')).to.have.length(1);
    field(element, 'week', '5').click();
    send(element);
    await waitUntil(() => textOf(element).includes('2 of 9'));
    expect($$(element, '.question')).to.have.length(1);
  });

  it('shows a question only when its condition holds', async () => {
    const questions = [
      { id: 'stuck', type: 'yes-no', label: 'Are you stuck?' },
      { id: 'why', type: 'text', label: 'On what?', required: true, when: 'stuck = yes' },
    ] as const;
    const { element } = await form({ entities: [checkInOf({ questions })] });
    expect($$(element, '.question')).to.have.length(1);
    field(element, 'stuck', 'true').click();
    await element.updateComplete;
    expect($$(element, '.question')).to.have.length(2);
  });

  it('can be answered with the keyboard alone', async () => {
    const questions = [
      { id: 'week', type: 'mood', label: 'How was your week?', required: true },
      { id: 'line', type: 'text', label: 'One line', required: true },
    ] as const;
    const { element, client } = await form({ entities: [checkInOf({ questions })] });
    field(element, 'week', '1').focus();
    await press('ArrowDown');
    await press('ArrowDown');
    await press('Tab');
    await type('Calm week');
    await press('Enter');
    await waitUntil(async () => (await client.all('response')).length === 1);
    const [stored] = await client.all('response');
    expect(stored?.answers).to.deep.equal({ week: 3, line: 'Calm week' });
  });

  it('has few listeners however long the form is', async () => {
    const questions = Array.from({ length: 200 }, (_, i) => ({ id: `q${i}`, type: 'text', label: `Q ${i}` }) as const);
    let listeners = 0;
    const add = EventTarget.prototype.addEventListener;
    EventTarget.prototype.addEventListener = function (this: EventTarget, ...args: Parameters<typeof add>) {
      if (this instanceof Element && this.getRootNode() instanceof ShadowRoot) listeners++;
      add.apply(this, args);
    };
    try {
      const { element } = await form({ entities: [checkInOf({ questions })] });
      expect($$(element, '.question')).to.have.length(200);
      expect(listeners).to.be.at.most(20);
    } finally {
      EventTarget.prototype.addEventListener = add;
    }
  });

  it('says what to do when nothing is open', async () => {
    const { element } = await form({ entities: [checkInOf({ state: 'ended' })] });
    await settled(element);
    expect(textOf(element)).to.include('No check-in is open');
  });
});
