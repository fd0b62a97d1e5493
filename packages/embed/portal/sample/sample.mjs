import { checkIns } from './check-ins.mjs';
import { decisions } from './decisions.mjs';
import { team } from './team.mjs';
import { createTimes } from './times.mjs';
import { updates } from './updates.mjs';

const zones = new Map(team.people.map((person) => [person.id, person.zone]));
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** `mon-fri 09:00-13:00 14:00-18:00` → hours per ISO weekday. */
function weekHours(text) {
  const [days, ...ranges] = text.split(' ');
  const [first, last] = days.split('-').map((name) => weekdays.indexOf(name) + 1);
  const hours = ranges.map((range) => ({ from: range.slice(0, 5), to: range.slice(6) }));
  return Object.fromEntries(Array.from({ length: last - first + 1 }, (_, index) => [String(first + index), hours]));
}

/** What every reader of one part of the sample needs. */
function createContext(now, zone) {
  const times = createTimes(now, zone);
  const entity = (kind, { id, author, createdAt, ...data }) => ({
    id,
    kind,
    space: team.space.id,
    ...(author && { author }),
    createdAt,
    updatedAt: createdAt,
    ...data,
  });
  return { times, entity };
}

function* teamEntities({ times }) {
  const createdAt = times.instant('-400wd 10:00', 'Europe/Lisbon');
  const { holidays, ...space } = team.space;
  const dated = holidays.map((holiday) => ({ ...holiday, date: times.date(holiday.date) }));
  yield { kind: 'space', createdAt, updatedAt: createdAt, ...space, holidays: dated };
  for (const { hours, away, ...person } of team.people) {
    const absences = away?.map((range) => ({ ...range, from: times.date(range.from), to: times.date(range.to) }));
    const entry = { kind: 'person', createdAt, updatedAt: createdAt, ...person, hours: weekHours(hours) };
    yield absences ? { ...entry, away: absences } : entry;
  }
}

function* commentEntities({ times, entity }, target, comments = []) {
  for (const [index, { by, after, parent, body }] of comments.entries()) {
    yield entity('comment', {
      id: commentId(target.id, index),
      author: by,
      createdAt: times.after(target.createdAt, after),
      target: { kind: target.kind, id: target.id },
      body,
      ...(parent !== undefined && { parent: commentId(target.id, parent) }),
    });
  }
}

const commentId = (target, index) => `${target.replace(/^(update|decision)-/, 'comment-')}-${index + 1}`;

function* reactionEntities({ times, entity }, target, reactions = {}) {
  for (const [value, people] of Object.entries(reactions)) {
    for (const [index, author] of people.entries()) {
      yield entity('reaction', {
        id: `reaction:${target.id}:${author}:${value}`,
        author,
        createdAt: times.after(target.createdAt, `${index * 7 + 4}m`),
        target: { kind: target.kind, id: target.id },
        value,
      });
    }
  }
}

/** A link may name a check-in's answer by its occurrence; everything else is kept as written. */
function resolveLinks({ times }, links) {
  return links.map((link) => {
    const { 'check-in': checkIn, occurrence, person, ...target } = link.target;
    if (!checkIn) return link;
    return { ...link, target: { ...target, id: `response:${checkIn}:${times.date(occurrence)}:${person}` } };
  });
}

function* updateEntities(context) {
  const { times, entity } = context;
  for (const { at, reactions, comments, answer, respondBy, links, ...data } of updates) {
    const zone = zones.get(data.author);
    const update = entity('update', {
      ...data,
      createdAt: times.instant(at, zone),
      ...(respondBy && { respondBy: times.instant(respondBy, zone) }),
      ...(answer !== undefined && { answer: commentId(data.id, answer) }),
      ...(links && { links: resolveLinks(context, links) }),
    });
    yield update;
    yield* commentEntities(context, update, comments);
    yield* reactionEntities(context, update, reactions);
  }
}

function decisionTimes({ times }, { outcome, review, decideBy, lastCall }, zone) {
  return {
    ...(lastCall && { lastCall: { from: times.instant(lastCall.from, zone), until: times.instant(lastCall.until, zone) } }),
    ...(decideBy && { decideBy: times.instant(decideBy, zone) }),
    ...(outcome && { outcome: { ...outcome, at: times.instant(outcome.at, zone) } }),
    ...(review && { review: { ...review, ...(review.on && { on: times.date(review.on) }) } }),
  };
}

/** What people said about a decision: positions, concerns and requests for time. */
function* participation({ times, entity }, decision, said) {
  for (const { by, after, ...data } of said.positions ?? []) {
    const id = `position:${decision.id}:${by}`;
    const createdAt = times.after(decision.createdAt, after);
    yield entity('position', { id, author: by, createdAt, decision: decision.id, ...data });
  }
  for (const { by, after, resolutionAfter, ...data } of said.objections ?? []) {
    const createdAt = times.after(decision.createdAt, after);
    const offered = resolutionAfter && { resolutionAt: times.after(decision.createdAt, resolutionAfter) };
    yield entity('objection', { author: by, createdAt, decision: decision.id, ...data, ...offered });
  }
  for (const { by, after, until, ...data } of said.holds ?? []) {
    const createdAt = times.after(decision.createdAt, after);
    const expires = times.instant(until, zones.get(by));
    yield entity('hold', { author: by, createdAt, decision: decision.id, until: expires, ...data });
  }
}

function* decisionEntities(context) {
  for (const { at, positions, objections, holds, comments, ...data } of decisions) {
    const zone = zones.get(data.author);
    const createdAt = context.times.instant(at, zone);
    const opened = data.stage === 'draft' ? {} : { openedAt: createdAt };
    const decision = context.entity('decision', { ...data, ...opened, createdAt, ...decisionTimes(context, data, zone) });
    yield decision.outcome ? { ...decision, updatedAt: decision.outcome.at } : decision;
    yield* participation(context, decision, { positions, objections, holds });
    yield* commentEntities(context, decision, comments);
  }
}

function* responseEntities({ times, entity }, checkIn, responses = []) {
  for (const { on, by, at, skipped, links, ...answers } of responses) {
    const localDate = times.date(on);
    yield entity('response', {
      id: `response:${checkIn}:${localDate}:${by}`,
      author: by,
      createdAt: times.on(localDate, at, zones.get(by)),
      checkIn,
      localDate,
      answers,
      ...(skipped && { skipped }),
      ...(links && { links }),
    });
  }
}

/** Answers without names: every ballot of a day carries the start of that day, so that no clock can join it to a person. */
function* ballotEntities({ times, entity }, checkIn, { ballots = [], submitted = {} }) {
  const subject = { kind: 'check-in', id: checkIn };
  for (const { on, id, ...answers } of ballots) {
    const localDate = times.date(on);
    yield entity('ballot', { id, createdAt: `${localDate}T00:00:00.000Z`, subject, localDate, answers });
  }
  for (const [on, people] of Object.entries(submitted)) {
    const localDate = times.date(on);
    for (const author of people) {
      const id = `submitted:${localDate}:check-in:${checkIn}:${author}`;
      yield entity('submitted', { id, author, createdAt: `${localDate}T00:00:00.000Z`, subject, localDate });
    }
  }
}

function* checkInEntities(context) {
  for (const { at, answers, ballots, submitted, schedule, ...data } of checkIns) {
    const start = context.times.date(schedule.start);
    const createdAt = context.times.instant(at, zones.get(data.author));
    yield context.entity('check-in', { ...data, createdAt, schedule: { ...schedule, start } });
    yield* responseEntities(context, data.id, answers);
    yield* ballotEntities(context, data.id, { ballots, submitted });
  }
}

/**
 * The demo's whole team as entities: a space, nine people, 40 updates, 12 decisions, 3 check-ins and what belongs to them.
 * Times are resolved against `now`; days are those of the viewer's `zone`.
 */
export function sampleEntities(now = Date.now(), zone = 'UTC') {
  const context = createContext(now, zone);
  return [
    ...teamEntities(context),
    ...updateEntities(context),
    ...decisionEntities(context),
    ...checkInEntities(context),
  ];
}

/** The person the demo is signed in as. */
export const sampleViewer = { id: 'ines', name: 'Inês Carvalho' };
/** The space everything in the sample belongs to. */
export const sampleSpace = team.space.id;
