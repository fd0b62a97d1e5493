import { reach } from '@meanwhile/sdk/time';
import type { Localize } from '../controllers/localize-controller.js';
import type { Member } from '../controllers/team-controller.js';
import { deadline } from '../locales/en/deadline.js';
import { momentIn, momentWords } from './moment.js';

/** Groups named one by one; those after them are counted. */
const SHOWN = 2;

export interface ReachAsk {
  readonly localize: Localize<object>;
  readonly members: readonly Member[];
  readonly now: number;
  /** When it goes out, where that is later, and what "at once" is called then. */
  readonly later?: { readonly at: number; readonly atOnce: (count: number, all: number) => string } | undefined;
  /** False where nothing leaves this browser. */
  readonly sent: boolean;
}

/** "Reaches 3 of 8 people tomorrow at 09:00 their time": from declared hours; empty when nobody's are known. */
export function reachText({ localize, members, now, later: out, sent }: ReachAsk): string {
  const { deadline: words } = localize.words({ deadline });
  const { now: here, later } = reach(members, out?.at ?? now);
  const all = members.length;
  const groups = new Map<string, number>();
  for (const { at, ids } of later)
    for (const id of ids) {
      const zone = members.find((one) => one.id === id)?.calendar.zone ?? localize.zone;
      const key = momentWords(localize).theirTime(momentIn(localize, at, { now, zone }));
      groups.set(key, (groups.get(key) ?? 0) + 1);
    }
  const parts = [...groups].map(([time, count], index) =>
    index === 0 && !here.length ? words.first(count, all, time) : words.then(count, time),
  );
  if (here.length) parts.unshift((out?.atOnce ?? words.now)(here.length, all));
  if (!parts.length) return '';
  const kept = parts.slice(0, SHOWN + (here.length ? 1 : 0));
  const rest = [...groups.values()].slice(SHOWN).reduce((sum, count) => sum + count, 0);
  const text = localize.list(rest ? [...kept, words.others(rest)] : kept);
  return sent ? words.reaches(text) : words.wouldReach(text);
}
