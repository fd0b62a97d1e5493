import { html, nothing, type TemplateResult } from 'lit';
import type { PersonRef, WeekHours } from '@meanwhile/sdk';
import { defaultHours, localDateIn } from '@meanwhile/sdk/time';
import { apart } from '../parts/apart.js';
import type { Member } from '../controllers/team-controller.js';
import { clockIcon } from '../parts/icon.js';
import { cityOf, clockAt, timeFormat } from '../parts/moment.js';
import type { HoursLocalize, HoursView } from './hours-view.js';
import { groupsOf, minutesOf, type DayGroup, type Weekday } from './week-value.js';

/** How many leaves and holidays to come are listed. */
const SHOWN = 3;

/** Weekday 1 is a Monday. */
export const weekdayName = (localize: HoursLocalize, weekday: Weekday, width: 'long' | 'short' = 'short'): string =>
  localize.date(`2024-01-0${weekday}`, { weekday: width });

/** A wall time of no zone in the reader's manner: 09:00 or 9:00 AM. */
export const wallTime = (localize: HoursLocalize, time: string): string =>
  localize.date(new Date((minutesOf(time) ?? 0) * 60_000).toISOString(), timeFormat, 'UTC');

export const rangesText = (localize: HoursLocalize, ranges: DayGroup['ranges']): string =>
  apart(
    localize,
    ranges.map(({ from, to }) => localize.t.moment.range(wallTime(localize, from), wallTime(localize, to))),
  );

/** A range of days: "21 Dec – 1 Jan 2027". */
export function daysText(localize: HoursLocalize, from: string, to: string): string {
  const format = new Intl.DateTimeFormat(localize.lang, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const [first, last] = [new Date(from), new Date(to)];
  return Number.isNaN(+first) || Number.isNaN(+last) || last < first ? from : format.formatRange(first, last);
}

function week(localize: HoursLocalize, hours: WeekHours): TemplateResult {
  const groups = groupsOf(hours);
  const { hours: words } = localize.t;
  if (!groups.length) return html`<p class="muted">${words.noHours}</p>`;
  return html`<dl class="week-text">
    ${groups.map(
      ({ first, last, ranges }) =>
        html`<dt>
            ${
              first === last
                ? weekdayName(localize, first)
                : words.days(weekdayName(localize, first), weekdayName(localize, last))
            }
          </dt>
          <dd>${rangesText(localize, ranges)}</dd>`,
    )}
  </dl>`;
}

interface DayOff {
  readonly from: string;
  readonly to: string;
  readonly what: string;
  readonly note?: string | undefined;
}
function daysOff({ localize, team, now }: HoursView, { person, calendar }: Member): TemplateResult | typeof nothing {
  const { hours: words } = localize.t;
  const today = localDateIn(now, calendar.zone);
  const name = (id: string | undefined) => id && team.member(id)?.person.name;
  const leave = (person.away ?? []).map(({ from, to, cover }): DayOff => {
    const covers = name(cover);
    return { from, to, what: words.away, note: covers && words.covers(covers) };
  });
  const holidays = team.holidays.map((day): DayOff => ({
    from: day.date,
    to: day.date,
    what: words.dayOff,
    note: day.name,
  }));
  const coming = [...leave, ...holidays].filter(({ to }) => to >= today).sort((a, b) => (a.from < b.from ? -1 : 1));
  if (!coming.length) return nothing;
  const left = coming.length - SHOWN;
  return html`<ul class="days-off" part="days-off">
    ${coming.slice(0, SHOWN).map(
      ({ from, to, what, note }) =>
        html`<li>
          <span part="tag" class="tag">${what}</span> <span>${daysText(localize, from, to)}</span>
          ${note ? html`<span class="muted sm" dir="auto">${note}</span>` : nothing}
        </li>`,
    )}
    ${left > 0 ? html`<li class="subtle sm">${words.more(left)}</li>` : nothing}
  </ul>`;
}

const declaredAnything = ({ zone, hours }: PersonRef): boolean => !!zone || !!hours;

/** What the reader has declared, in words, and the way to change it. */
export function myHours(view: HoursView): TemplateResult {
  const { localize, team, now, canEdit, edit } = view;
  const { hours: words } = localize.t;
  const { me } = team;
  if (!me) return html`<p class="muted">${words.signIn}</p>`;
  const declared = declaredAnything(me.person);
  return html`<section class="mine" part="mine" aria-labelledby="mine-title">
    <div class="row">
      <h3 id="mine-title">${words.mine}</h3>
      <span class="push"></span>
      ${
        canEdit
          ? html`<button class="button" part="change" type="button" @click=${edit}>
              ${declared ? words.change : words.set}
            </button>`
          : nothing
      }
    </div>
    <p class="where sm muted">
      ${clockIcon}<span>${words.zone(cityOf(me.calendar.zone), clockAt(localize, now, me.calendar.zone))}</span>
    </p>
    ${declared ? week(localize, me.person.hours ?? defaultHours) : html`<p class="muted">${words.undeclared}</p>`}
    ${daysOff(view, me)}
  </section>`;
}
