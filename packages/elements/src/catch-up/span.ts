import type { Away } from '@meanwhile/sdk';
import { localDateIn } from '@meanwhile/sdk/time';
import { toInstant } from '../parts/zoned.js';
import type { Mark } from './marks.js';

const DAY = 86_400_000;
/** How far back a leave still is what somebody comes back from. */
const RECENT = 21;

/** How far to look back: to the mark, to the beginning of a leave, or a number of days. */
export type Span = 'last' | 'leave' | '7' | '14' | '28';

export interface Looking {
  readonly now: number;
  readonly zone: string;
  readonly mark: Mark | undefined;
  readonly away: readonly Away[];
}

/** The leave somebody is on or has come back from, by its first instant. */
function leaveStart({ now, zone, away }: Looking): number | undefined {
  const today = localDateIn(now, zone);
  const limit = localDateIn(now - RECENT * DAY, zone);
  const recent = away.filter(({ from, to }) => from <= today && to >= limit).sort((a, b) => (a.from < b.from ? 1 : -1));
  const instant = recent[0] && toInstant(`${recent[0].from}T00:00`, zone);
  return instant === undefined ? undefined : Date.parse(instant);
}

/** The spans that can be chosen, and from when each looks. */
export function spansOf(looking: Looking): ReadonlyMap<Span, number> {
  const { now, mark } = looking;
  const leave = leaveStart(looking);
  return new Map<Span, number>([
    ...(mark ? [['last', mark.at] as const] : []),
    ...(leave === undefined ? [] : [['leave', leave] as const]),
    ...(['7', '14', '28'] as const).map((days) => [days, now - Number(days) * DAY] as const),
  ]);
}

/** What a reader most likely means: since they last were up to date, else since their leave began, else a week. */
export const usualSpan = (spans: ReadonlyMap<Span, number>): Span =>
  spans.has('last') ? 'last' : spans.has('leave') ? 'leave' : '7';
