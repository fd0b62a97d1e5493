import type { Id, Iso } from '../model/base.js';
import type { DecisionData } from '../model/kinds.js';
import type { Participant } from '../time/deadline.js';
import { isAway, workCalendar, type WorkCalendar } from '../time/work-calendar.js';
import { workingTimeBetween } from '../time/working-time.js';
import { localDateIn } from '../time/zone.js';
import { askedIn, countsFrom } from './decision-people.js';

const HOUR = 3_600_000;
/** Working hours after which somebody has had the time to speak, where a decision states no rule of its own. */
const USUAL_HOURS = 8;

/** Who took part so far: a position, or the note that stands for a vote without a name or one that shows later. */
export interface Spoken {
  readonly author?: Id;
  readonly updatedAt: Iso;
}
export interface TurnoutQuestion {
  readonly now: number;
  /** People and when they work: those the decision asks, or the whole space where it names nobody. */
  readonly people: readonly Participant[];
  readonly spoken: readonly Spoken[];
  /** When it was made, for one that does not say when it was opened. */
  readonly since?: Iso;
}

/** Who has been heard. Every list is there for the rules; none of it is kept, and none says when anybody looked. */
export interface Turnout {
  /** Took part. */
  readonly spoken: readonly Id[];
  /** Present, had the working hours the rule gives them, and said nothing. */
  readonly silent: readonly Id[];
  /** Present, and their time still runs. */
  readonly pending: readonly Id[];
  /** On leave before their time was over: they leave the count. */
  readonly away: readonly Id[];
  /** How many of those present must take part. */
  readonly needed: number;
  readonly quorum: boolean;
  /** Everybody present has spoken or had the time to. */
  readonly heard: boolean;
}

const openedAt = ({ openedAt: opened, reopenings }: DecisionData, since: Iso | undefined): number =>
  Date.parse(reopenings?.at(-1)?.at ?? opened ?? since ?? '');

function standingOf(calendar: WorkCalendar, from: number, { now, hours }: { now: number; hours: number }) {
  const had = workingTimeBetween(calendar, { from, to: now });
  if (had >= hours * HOUR) return 'silent';
  return isAway(calendar, localDateIn(now, calendar.zone)) ? 'away' : 'pending';
}

/**
 * Who took part in a decision, who is silent, and who is not there. Somebody on leave counts only once they have had
 * their working hours, or when they speak all the same: so a quorum that is met is never lost by more people speaking.
 */
export function turnout(decision: DecisionData, { now, people, spoken, since }: TurnoutQuestion): Turnout {
  const named = askedIn(decision);
  const known = new Map(people.map((person) => [person.id, person.calendar]));
  const asked = named.length > 0 ? named : people.map(({ id }) => id);
  const from = openedAt(decision, since);
  const hours = decision.silence?.afterWorkingHours ?? USUAL_HOURS;
  const heard = new Set(
    spoken.filter(({ updatedAt }) => updatedAt >= countsFrom(decision)).map(({ author }) => author),
  );
  const groups = { spoken: [] as Id[], silent: [] as Id[], pending: [] as Id[], away: [] as Id[] };
  for (const id of asked) {
    const calendar = known.get(id) ?? workCalendar({});
    const standing = Number.isNaN(from) ? 'pending' : standingOf(calendar, from, { now, hours });
    groups[heard.has(id) ? 'spoken' : standing].push(id);
  }
  const present = groups.spoken.length + groups.silent.length + groups.pending.length;
  const needed = Math.ceil((decision.quorum ?? 0) * present - 1e-9);
  return { ...groups, needed, quorum: groups.spoken.length >= needed, heard: groups.pending.length === 0 };
}
