import type { Filter } from '@meanwhile/sdk';
import type { DecisionFilters } from '../internal/events.js';
import { toInstant } from '../parts/zoned.js';

const isDay = (value: string | undefined): value is string => /^\d{4}-\d\d-\d\d$/.test(value ?? '');
/** The instant the day after this one begins. */
function nextDay(day: string, zone: string): string | undefined {
  const next = new Date(Date.parse(day) + 86_400_000);
  return Number.isNaN(+next) ? undefined : toInstant(next.toISOString().slice(0, 10), zone);
}

/** A decision counts by the day it was decided, or, before that, by the day it was written. */
function within(op: 'gte' | 'lt', instant: string): Filter {
  return {
    or: [
      ['outcome.at', op, instant],
      {
        and: [
          ['outcome.at', 'eq', null],
          ['createdAt', op, instant],
        ],
      },
    ],
  };
}

/** The conditions of `from` and `to`, whole days of a zone; a date that is none asks for nothing. */
export function dayFilters({ from, to }: DecisionFilters, zone: string): readonly Filter[] {
  const start = isDay(from) && toInstant(from, zone);
  const end = isDay(to) && nextDay(to, zone);
  return [...(start ? [within('gte', start)] : []), ...(end ? [within('lt', end)] : [])];
}
