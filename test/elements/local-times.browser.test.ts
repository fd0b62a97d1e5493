import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { define as defineDecision } from '@meanwhile/elements/decision/define';
import { define as defineUpdate } from '@meanwhile/elements/update/define';
import { decisionOf, settledOf, team } from './decision-fixtures.js';
import { act, ana, feedOf, rowOf, updateOf } from './update-fixtures.js';
import { mount } from './widget.js';
import { waitUntil } from '../tools/wait.js';

/** A Wednesday in winter. */
const createdAt = '2026-11-25T10:00:00.000Z';
const attributes = { 'time-zone': 'Africa/Lagos', lang: 'en-GB' };
const bodyOf = (row: Element | null): string =>
  (row?.querySelector('.markdown')?.textContent ?? '').replace(/\s+/g, ' ').trim();
const timesIn = (element: LitElement): string[] =>
  [...element.renderRoot.querySelectorAll('.local-time')].map((one) => (one.textContent ?? '').trim());

describe('times in a text', () => {
  it('that say whose they are have the reader’s own beside them', async () => {
    const body =
      'We freeze at 15:00 UTC and open on 2026-11-27 at 08:30 Asia/Tokyo. `09:00 UTC` is code, 09:00 is nobody’s.';
    const { element } = await feedOf({ entities: [updateOf('u1', { createdAt, body })], attributes });
    await waitUntil(() => timesIn(element).length === 2);
    expect(bodyOf(rowOf(element, 'u1'))).to.match(
      /^We freeze at 15:00 UTC \(16:00 your time\) and open on 2026-11-27 at 08:30 Asia\/Tokyo \(Fri,? 27 Nov,? (at )?00:30 your time\)\. 09:00 UTC is code, 09:00 is nobody’s\.$/,
    );
    const instants = [...element.renderRoot.querySelectorAll<HTMLTimeElement>('.local-time time')].map(
      (one) => one.dateTime,
    );
    expect(instants).to.deep.equal(['2026-11-25T15:00:00.000Z', '2026-11-26T23:30:00.000Z']);
  });

  it('say on which day, where it is another one there', async () => {
    const body = 'Call me at 23:30 UTC or at 00:15 Europe/Berlin.';
    const { element } = await feedOf({
      entities: [updateOf('u1', { createdAt, body })],
      attributes: { ...attributes, 'time-zone': 'America/Lima' },
    });
    await waitUntil(() => timesIn(element).length === 2);
    expect(timesIn(element)).to.deep.equal(['(18:30 your time)', '(18:15 your time, the day before)']);
  });

  it('follow the reader to another zone, and go where the page wants texts as they were written', async () => {
    const entities = [updateOf('u1', { createdAt, body: 'At 15:00 UTC.' })];
    const { element } = await feedOf({ entities, attributes });
    await waitUntil(() => timesIn(element).join() === '(16:00 your time)');
    element.setAttribute('time-zone', 'Asia/Kolkata');
    element.requestUpdate();
    await waitUntil(() => timesIn(element).join() === '(20:30 your time)');
    element.setAttribute('time-zone', 'UTC');
    element.requestUpdate();
    await waitUntil(() => !timesIn(element).length);
    element.setAttribute('time-zone', 'Africa/Lagos');
    element.requestUpdate();
    await waitUntil(() => timesIn(element).length === 1);
    element.withoutLocalTimes = true;
    await element.updateComplete;
    expect(bodyOf(rowOf(element, 'u1'))).to.equal('At 15:00 UTC.');
  });

  it('are read in answers too, and after an edit', async () => {
    const comment = {
      id: 'c1',
      kind: 'comment',
      author: 'brian',
      target: { kind: 'update', id: 'u1' },
      body: 'Or 16:00 UTC?',
    };
    const entities = [updateOf('u1', { createdAt, body: 'At noon.' }), { ...comment, createdAt, updatedAt: createdAt }];
    const { element, other } = await feedOf({ entities: entities as never, attributes });
    await act(element, 'u1', 'thread');
    await waitUntil(() => timesIn(element).join() === '(17:00 your time)');
    await other.edit('update', 'u1', { body: 'At 12:00 UTC.' });
    await waitUntil(() => timesIn(element).length === 2);
    expect(bodyOf(rowOf(element, 'u1'))).to.equal('At 12:00 UTC (13:00 your time).');
  });

  it('are the same in one update on a page of its own', async () => {
    defineUpdate();
    const element = Object.assign(document.createElement('meanwhile-update'), { item: 'u1' });
    element.setAttribute('time-zone', 'Africa/Lagos');
    await mount(element, { entities: [updateOf('u1', { createdAt, body: 'At 15:00 UTC.' })] });
    await waitUntil(() => timesIn(element).length === 1);
    element.setAttribute('without-local-times', '');
    await waitUntil(() => !timesIn(element).length);
  });

  it('are read in decisions too: in what was decided and in what was said on it, by the day each was written', async () => {
    defineDecision();
    const decided = settledOf('d1', {
      day: 25,
      context: 'Until 27 November the gates close at 09:00 UTC.',
      outcome: { statement: 'We meet at 15:00 UTC.', by: ['brian'], at: '2026-11-25T09:00:00.000Z' },
    });
    const said = {
      id: 'c1',
      kind: 'comment',
      author: 'brian',
      createdAt: '2026-07-01T09:00:00.000Z',
      updatedAt: '2026-07-01T09:00:00.000Z',
      target: { kind: 'decision', id: 'd1' },
      body: 'Better 16:00 Europe/Berlin.',
    };
    const element = Object.assign(document.createElement('meanwhile-decision'), { decision: 'd1' });
    element.layout = 'page';
    element.setAttribute('time-zone', 'Africa/Lagos');
    element.lang = 'en-GB';
    await mount(element, { entities: [decided, said] as never, people: team });
    await waitUntil(() => timesIn(element).length === 3);
    // 16:00 in a Berlin summer is 15:00 in Lagos; in the winter of the decision it would be the same time.
    expect(timesIn(element)).to.deep.equal(['(16:00 your time)', '(10:00 your time)', '(15:00 your time)']);
    await expect(element).to.be.accessible();
    element.setAttribute('without-local-times', '');
    await waitUntil(() => !timesIn(element).length);
  });
});

describe('times in a text of another language', () => {
  it('are said in its words, once those are there', async () => {
    defineDecision();
    const element = Object.assign(document.createElement('meanwhile-decision'), { decision: 'd1' });
    element.layout = 'page';
    element.lang = 'de';
    element.setAttribute('time-zone', 'Africa/Lagos');
    await mount(element, { entities: [decisionOf('d1', { context: 'At 15:00 UTC.' })] as never, people: team });
    await waitUntil(() => timesIn(element).join().includes('Ihrer Zeit'));
  });
});

describe('a time to answer by', () => {
  const HOUR = 3_600_000;
  const day = { from: '00:00', to: '24:00' };
  const always = Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((one) => [one, [day]]));
  const inHours = (hours: number): string => new Date(Date.now() + hours * HOUR).toISOString();
  const leftIn = (row: Element | null): string | undefined =>
    row?.querySelector('.work-left')?.textContent ?? undefined;

  it('set expectations, objectives, deadlines: each item says it in the reader’s zone with their working time until then, and others say none', async () => {
    const by = inHours(10.1);
    const entities = [
      updateOf('asked', { respondBy: by, needs: ['ana'] }),
      updateOf('over', { respondBy: inHours(-1) }),
      updateOf('plain'),
    ];
    const person = { ...ana, zone: 'Asia/Kolkata', hours: always };
    const { element } = await feedOf({ entities, person, attributes: { 'time-zone': 'Asia/Kolkata', lang: 'en-GB' } });
    await waitUntil(() => leftIn(rowOf(element, 'asked')) === '(10 hours of working time)');
    const there = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'Asia/Kolkata' });
    expect(rowOf(element, 'asked')?.querySelector('.due')?.textContent).to.include(
      `${there.format(new Date(by))} your time`,
    );
    expect(leftIn(rowOf(element, 'over'))).to.equal(undefined);
    expect(rowOf(element, 'plain')?.querySelector('.due')).to.equal(null);
    await expect(element).to.be.accessible();
  });

  it('is no working time for somebody on leave until then', async () => {
    defineUpdate();
    const element = Object.assign(document.createElement('meanwhile-update'), { item: 'u1' });
    const away = [{ from: inHours(-48).slice(0, 10), to: inHours(96).slice(0, 10) }];
    const person = { ...ana, zone: 'Africa/Lagos', hours: always, away };
    await mount(element, { entities: [updateOf('u1', { respondBy: inHours(5) })], person });
    await waitUntil(() => leftIn(element.renderRoot as never) === '(no working time)');
  });

  it('is said of a decision too', async () => {
    defineDecision();
    const element = Object.assign(document.createElement('meanwhile-decision'), { decision: 'd1' });
    element.layout = 'page';
    const person = { ...ana, zone: 'Africa/Lagos', hours: always };
    await mount(element, { entities: [decisionOf('d1', { decideBy: inHours(5.1) })] as never, person, people: team });
    await waitUntil(() => leftIn(element.renderRoot as never) === '(5 hours of working time)');
    await expect(element).to.be.accessible();
  });
});
