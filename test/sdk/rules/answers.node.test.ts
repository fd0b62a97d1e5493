import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  answersOpenAt,
  responseId,
  type CarriedItem,
  type CheckIn,
  type Question,
  type Response,
} from '@meanwhile/sdk';
import {
  answerBefore,
  answersToShow,
  checkInPrivacy,
  checkInResults,
  checkWrite,
  coverage,
  decisionPrivacy,
  groupsToHide,
  isShown,
  plannedIn,
  routesOf,
  sentenceOf,
  summariseGroups,
  withCarried,
  withDone,
  writeWhen,
} from '@meanwhile/sdk/rules';
import { workCalendar } from '@meanwhile/sdk/time';
import { at, checkIn, decision, position, seed, update } from './people.js';

const questions: readonly Question[] = [
  { id: 'blocked', type: 'yes-no', label: 'Blocked?' },
  {
    id: 'topic',
    type: 'choice',
    label: 'Topic',
    options: [
      { id: 'map', label: 'The map' },
      { id: 'log', label: 'The log' },
    ],
  },
  { id: 'mood', type: 'mood', label: 'Mood' },
  { id: 'plan', type: 'long-text', label: 'Plan', carry: true },
  { id: 'why', type: 'text', label: 'Why?', when: 'blocked = yes', routeTo: 'ask' },
];
const response = (localDate: string, answers: Response['answers'], more: Partial<Response> = {}): Response => ({
  ...position({ id: responseId('check-in', localDate, 'ben'), author: 'ben' }),
  kind: 'response',
  checkIn: 'check-in',
  localDate,
  answers,
  ...more,
});

describe('a condition as a sentence', () => {
  it('has the words of the form and not its ids', () => {
    const { groups, problems } = sentenceOf('blocked = yes and topic != map or mood <= 2', questions);
    assert.deepEqual(problems, []);
    assert.deepEqual(
      groups.map((group) => group.map(({ label, operator, answer }) => [label, operator, answer])),
      [
        [
          ['Blocked?', 'is', true],
          ['Topic', 'is-not', 'The map'],
        ],
        [['Mood', 'at-most', '2']],
      ],
    );
  });
  it('says what is wrong with it: no question, a later one, no option, no number, no sense', () => {
    const code = (when: string, asked = questions) =>
      sentenceOf(when, asked, questions).problems.map((one) => one.code);
    assert.deepEqual(code('nobody = yes'), ['unknown-question']);
    assert.deepEqual(code('why = x', questions.slice(0, 2)), ['not-before']);
    assert.deepEqual(code('topic = mountain'), ['unknown-option']);
    assert.deepEqual(code('mood < high'), ['not-a-number']);
    assert.deepEqual(code('mood about 2 and blocked = yes'), ['unreadable']);
    assert.deepEqual(code(''), []);
  });
  it('is written back as it was read, and means the same', () => {
    const condition = fc.record(
      {
        question: fc.constantFrom('blocked', 'topic', 'mood'),
        operator: fc.constantFrom('is', 'is-not', 'less', 'at-most', 'more', 'at-least', 'has'),
        value: fc.constantFrom('yes', 'no', '1', '3', 'open source', 'this and that', 'one or two', ''),
      },
      { noNullPrototype: true },
    );
    const form = fc.array(fc.array(condition, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(form, fc.boolean(), fc.integer({ min: 1, max: 5 }), (groups, blocked, mood) => {
        const text = writeWhen(groups as Parameters<typeof writeWhen>[0]);
        const back = sentenceOf(text, questions).groups.map((group) =>
          group.map(({ question, operator, value }) => ({ question, operator, value })),
        );
        assert.deepEqual(back, groups);
        assert.equal(typeof isShown(text, { blocked, mood }), 'boolean');
      }),
      { seed, numRuns: 300 },
    );
  });
});

describe('what was planned last time', () => {
  const last = response('2026-11-20', { plan: '- Write the page\n- [ ] Ask Cem\n\n3. Rest', mood: 2 });
  it('comes back line by line, of the latest day that was not skipped', () => {
    const all = [last, response('2026-11-13', { plan: 'Old' }), response('2026-11-24', {}, { skipped: true })];
    const found = answerBefore(all, { person: 'ben', localDate: '2026-11-25' });
    assert.equal(found?.localDate, '2026-11-20');
    assert.deepEqual(
      plannedIn({ questions }, found).map(({ text }) => text),
      ['Write the page', 'Ask Cem', 'Rest'],
    );
    assert.equal(answerBefore(all, { person: 'ana', localDate: '2026-11-25' }), undefined);
    assert.deepEqual(plannedIn({ questions, privacy: { identity: 'detached' } }, found), []);
  });
  it('is done, carried or dropped; nothing is doubled and nothing else is lost', () => {
    const carried: readonly CarriedItem[] = [
      { question: 'plan', text: 'Write the page', mark: 'done' },
      { question: 'plan', text: 'Ask Cem', mark: 'carry' },
      { question: 'plan', text: 'Rest', mark: 'drop' },
    ];
    assert.equal(withCarried('Read the map', carried, 'plan'), 'Ask Cem\nRead the map');
    assert.equal(withCarried('- Ask Cem', carried, 'plan'), '- Ask Cem');
    assert.equal(withCarried('', carried, 'other'), '');
    assert.equal(withDone('Slept', carried), 'Slept\nWrite the page');
  });
});

describe('where an answer goes', () => {
  it('is an ask, an update or thanks, and nowhere for detached ones', () => {
    const answers = { blocked: true, why: 'No access' };
    assert.deepEqual(
      routesOf({ questions }, { answers }).map(({ to, text }) => [to, text]),
      [['ask', 'No access']],
    );
    assert.deepEqual(routesOf({ questions }, { answers: { blocked: false, why: 'No access' } }), []);
    assert.deepEqual(routesOf({ questions, privacy: { identity: 'detached' } }, { answers }), []);
    const links = [{ rel: 'became-ask', title: 'why', target: { kind: 'update', id: 'u1' } }];
    assert.equal(routesOf({ questions }, { answers, links })[0]?.made?.id, 'u1');
  });
});

describe('coverage', () => {
  it('is of topics and not of people: what nobody wrote about comes first', () => {
    const updates = [
      update({ id: 'a', on: '2026-11-20' }, { topics: ['Map'], status: 'at-risk' }),
      update({ id: 'b', on: '2026-11-10' }, { topics: ['Log'] }),
    ];
    const found = coverage(updates, {
      topics: ['map', 'Log', 'Import'],
      from: '2026-11-16T00:00:00.000Z',
      to: '2026-11-23T00:00:00.000Z',
    });
    assert.deepEqual(found, [
      { topic: 'Import', covered: false },
      { topic: 'Log', covered: false, latest: '2026-11-10T00:00:00.000Z' },
      { topic: 'map', covered: true, latest: '2026-11-20T00:00:00.000Z', status: 'at-risk' },
    ]);
    assert.doesNotMatch(JSON.stringify(found), /author|ana|ben|count/);
  });
});

describe('small groups', () => {
  it('are hidden, with enough others that none is found by subtraction', () => {
    assert.deepEqual([...groupsToHide([9, 8, 2], 5)].sort(), [1, 2]);
    assert.deepEqual([...groupsToHide([9, 8, 3, 4], 5)].sort(), [2, 3]);
    assert.deepEqual([...groupsToHide([9, 1, 2, 8], 5)].sort(), [1, 2, 3]);
    assert.deepEqual([...groupsToHide([6, 7], 5)], []);
    assert.deepEqual([...groupsToHide([6, 2], 5)].sort(), [0, 1]);
  });
  it('cannot be had from what shows and the total, whatever the sizes', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 8 }),
        fc.integer({ min: 3, max: 8 }),
        (sizes, least) => {
          const hidden = groupsToHide(sizes, least);
          const missing = [...hidden].reduce((sum, place) => sum + (sizes[place] ?? 0), 0);
          const visible = sizes.filter((size, place) => size > 0 && !hidden.has(place));
          assert.ok(visible.every((size) => size >= least));
          // What subtraction gives is the sum of the hidden ones: two groups and enough answers, or nothing else shows.
          if (hidden.size > 0 && visible.length > 0) assert.ok(hidden.size > 1 && missing >= least);
        },
      ),
      { seed, numRuns: 1000 },
    );
  });
  it('carry nothing at all when they are hidden', () => {
    const asked: CheckIn = checkIn({}, { questions, privacy: { identity: 'detached' } });
    const sets = [...Array<string>(6).fill('map'), ...Array<string>(2).fill('log')].map((topic) => ({
      answers: { topic, plan: `secret ${topic}` },
    }));
    const groups = summariseGroups(asked, sets, 'topic');
    assert.deepEqual(
      groups.map(({ hidden, questions: shown }) => [hidden, shown.length]),
      [
        [true, 0],
        [true, 0],
      ],
    );
    assert.doesNotMatch(JSON.stringify(groups), /secret|answered/);
    const more = summariseGroups(
      asked,
      [...sets, ...sets.slice(0, 6).map(() => ({ answers: { topic: 'sea', plan: 'x' } }))],
      'topic',
    );
    assert.equal(more.filter(({ hidden }) => hidden).length, 2);
  });
  it('do not matter to a mood: it is its owner’s, and the team’s as a spread', () => {
    assert.deepEqual(answersToShow({ questions }, { mood: 1, plan: 'x' }, false), { plan: 'x' });
    assert.deepEqual(answersToShow({ questions }, { mood: 1, plan: 'x' }, true), { mood: 1, plan: 'x' });
  });
});

describe('the answers of others', () => {
  const people = ['Europe/Berlin', 'America/Lima'].map((zone) => ({ id: zone, calendar: workCalendar({ zone }) }));
  const view = (reveal: 'always' | 'after-mine' | 'after-window' | 'after-last-day', now: string, mine = false) =>
    checkInResults(
      { privacy: { identity: 'named', reveal }, window: { workingHours: 8 } },
      { now: at(now), mine, people, askedAt: () => at('2026-11-23T08:00:00Z') },
    );
  it('show always, after mine, or when the last window has closed, also to somebody who was away', () => {
    assert.ok(view('always', '2026-11-23T09:00:00Z').shown);
    assert.ok(view('after-mine', '2026-11-23T09:00:00Z', true).shown);
    const until = at('2026-11-23T22:00:00Z');
    assert.deepEqual(view('after-mine', '2026-11-23T09:00:00Z'), { shown: false, because: 'after-mine', until });
    assert.deepEqual(view('after-window', '2026-11-23T09:00:00Z', true), {
      shown: false,
      because: 'after-window',
      until,
    });
    assert.ok(view('after-window', '2026-11-23T22:00:00Z').shown);
    assert.ok(view('after-mine', '2026-11-23T22:00:00Z').shown);
  });
  it('show when the working day has ended for the last of those who were asked', () => {
    const until = at('2026-11-23T22:00:00Z');
    assert.deepEqual(view('after-last-day', '2026-11-23T21:59:00Z', true), {
      shown: false,
      because: 'after-last-day',
      until,
    });
    assert.ok(view('after-last-day', '2026-11-23T22:00:00Z').shown);
  });
  it('open for a backend without calendars later than anybody’s own moment, never sooner', () => {
    const opens = (reveal: 'always' | 'after-mine' | 'after-window' | 'after-last-day', hours = 8) =>
      answersOpenAt({ privacy: { identity: 'named', reveal }, window: { workingHours: hours } }, '2026-11-23');
    assert.equal(opens('always'), -Infinity);
    assert.equal(new Date(opens('after-last-day')).toISOString(), '2026-11-24T12:00:00.000Z');
    assert.equal(new Date(opens('after-window')).toISOString(), '2026-11-28T12:00:00.000Z');
    assert.ok(opens('after-window', 1) > opens('after-last-day', 1));
    assert.equal(answersOpenAt({ privacy: { identity: 'named', reveal: 'after-last-day' } }, 'never'), Infinity);
  });
});

describe('the privacy line', () => {
  const server = { write: true, storage: 'server' } as const;
  const says = (list: readonly { readonly says: string }[]) =>
    list.map((one) => Object.values(one).join(' ')).join('; ');
  it('is made from what is so: audience, threshold, what the backend can keep apart, where it lies', () => {
    const asked = checkIn({}, { questions, privacy: { identity: 'detached', reveal: 'after-mine' } });
    assert.equal(
      says(checkInPrivacy(asked, { people: 5, asked: 5 }, server)),
      'seen-by 5; detached; shown-from 5; no-time; given-once; hidden-until after-mine',
    );
    assert.equal(
      says(checkInPrivacy(asked, { asked: 4 }, server)),
      'seen-by; detached; never-shown 5; no-time; given-once; hidden-until after-mine',
    );
    assert.equal(
      says(checkInPrivacy(asked, {}, { write: ['response'], storage: 'device' })),
      'only-here; not-kept-apart; hidden-until after-mine',
    );
    assert.equal(
      says(checkInPrivacy(checkIn({}, { questions }), { people: 9 }, server)),
      'seen-by 9; named; mood-spread 5',
    );
  });
  it('tells voters who sees their vote, and that an objection carries a name', () => {
    const vote = decision({}, { visibility: { voters: 'detached', results: 'after-close' } });
    assert.equal(
      says(decisionPrivacy(vote, { people: 8, asked: 6 }, server)),
      'seen-by 8; detached; shown-from 5; no-time; given-once; objections-named; hidden-until after-close',
    );
    assert.equal(says(decisionPrivacy(decision({}), {}, server)), 'seen-by; named');
  });
});

describe('answers', () => {
  const asked = checkIn({}, { questions, schedule: { every: 'week', weekdays: [5] } });
  const give = (
    localDate: string,
    answers: Response['answers'],
    more: { actor?: string; asked?: Partial<CheckIn> } = {},
  ) => {
    const found = checkWrite(
      {
        op: 'create',
        kind: 'response',
        id: responseId('check-in', localDate, 'ben'),
        data: { checkIn: 'check-in', localDate, answers },
      },
      {
        actor: more.actor ?? 'ben',
        now: at('2026-11-20T12:00:00Z'),
        records: { checkIns: [{ ...asked, ...more.asked }] },
      },
    );
    return found.ok ? 'ok' : found.reason;
  };
  it('are one’s own, fit their questions, and belong to a day that is asked about', () => {
    assert.equal(give('2026-11-20', { blocked: true }), 'ok');
    assert.equal(give('2026-11-13', { blocked: true }), 'ok');
    assert.equal(give('2026-11-19', { blocked: true }), 'no-such-day');
    assert.equal(give('2026-11-27', { blocked: true }), 'no-such-day');
    assert.equal(give('2026-11-20', { blocked: 'perhaps' }), 'answer-odd');
    assert.equal(give('2026-11-20', {}, { actor: 'ana' }), 'not-yours');
    assert.equal(give('2026-11-20', {}, { asked: { people: ['ana'] } }), 'not-asked');
    assert.equal(give('2026-11-20', {}, { asked: { state: 'ended' } }), 'not-running');
    assert.equal(give('2026-11-20', {}, { asked: { privacy: { identity: 'detached' } } }), 'detached-only');
  });
});
