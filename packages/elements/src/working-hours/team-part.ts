import { html, nothing, svg, type TemplateResult } from 'lit';
import { localDateIn, type Interval } from '@meanwhile/sdk/time';
import { apart } from '../parts/apart.js';
import { avatar } from '../parts/person.js';
import { backIcon, forthIcon } from '../parts/icon.js';
import { cityOf, clockAt } from '../parts/moment.js';
import { awakeNext } from './awake.js';
import type { HoursLocalize, HoursView } from './hours-view.js';
import { shiftDay, teamDay, type MemberDay, type TeamDay } from './team-day.js';
import { teamTable } from './team-table.js';
import { offText, rangeAt, rangesAt } from './team-words.js';

export { teamStyles as styles } from './team.styles.js';

export interface TeamView extends HoursView {
  /** The day that is looked at. */
  readonly date: string;
  readonly asTable: boolean;
  readonly mirrored: boolean;
  readonly show: (change: { readonly date?: string; readonly asTable?: boolean }) => void;
}

const HOUR = 3_600_000;
const percent = (share: number): string => `${Math.round(share * 10_000) / 100}%`;

/** Which days meet, as one sentence. */
function sentence(localize: HoursLocalize, { rows, best, most }: TeamDay): string {
  const { hours: words } = localize.t;
  const working = rows.filter(({ ranges }) => ranges.length).length;
  if (!working) return words.nobody;
  if (!best.length) return words.never;
  const range = localize.list(best.map((one) => rangeAt(localize, one)));
  return most === working ? words.everyone(range) : words.most(most, working, range);
}

/** Turns moments of the day into places on the picture; SVG does not mirror by itself. */
function scale({ from, to }: Interval, mirrored: boolean) {
  const at = (moment: number): number => (moment - from) / (to - from);
  return {
    line: (moment: number): string => percent(mirrored ? 1 - at(moment) : at(moment)),
    box: (one: Interval) => ({
      x: percent(mirrored ? 1 - at(one.to) : at(one.from)),
      width: percent(at(one.to) - at(one.from)),
    }),
  };
}
type Scale = ReturnType<typeof scale>;

/** Every third hour, in the reader's time. */
function axis(view: TeamView, day: TeamDay, { line }: Scale): TemplateResult {
  const { localize } = view;
  const ticks = Array.from({ length: 9 }, (_, index) => day.from + index * 3 * HOUR).filter(
    (at, index) => index > 0 && index < 8 && at < day.to,
  );
  return html`<div class="axis" aria-hidden="true">
    <span></span
    ><svg width="100%" height="16">
      ${ticks.map(
        (at, index) =>
          svg`<text class=${index % 2 ? '' : 'minor'} x=${line(at)} y="12" text-anchor="middle">${localize.date(
            new Date(at).toISOString(),
            { hour: 'numeric' },
          )}</text>`,
      )}
    </svg>
  </div>`;
}

function row(view: TeamView, { member, ranges, off }: MemberDay, places: Scale): TemplateResult {
  const { localize, now } = view;
  const { hours: words } = localize.t;
  const { person, calendar } = member;
  const spoken = off
    ? words.worksNot(person.name, offText(localize, off))
    : words.works(person.name, rangesAt(localize, ranges));
  return html`<div class="lane" part="row">
    <div class="who">
      ${avatar(person, { small: true })}
      <span class="names"
        ><span class="strong sm" dir="auto">${person.name}</span>
        <span class="subtle xs"
          >${apart(localize, [cityOf(calendar.zone), clockAt(localize, now, calendar.zone)])}</span
        ></span
      >
    </div>
    <div class="track">
      <svg width="100%" height="20" role="img" aria-label=${spoken}>
        <rect class="rail" y="3" width="100%" height="14" rx="4" />
        ${ranges.map((range) => {
          const { x, width } = places.box(range);
          return svg`<rect class="work" y="3" height="14" rx="4" x=${x} width=${width}/>`;
        })}
        ${nowLine(view, places)}
      </svg>
      ${off && off.why !== 'free' ? html`<span class="off xs" aria-hidden="true">${offText(localize, off)}</span>` : nothing}
    </div>
  </div>`;
}

function nowLine({ now, date, localize }: TeamView, { line }: Scale) {
  if (localDateIn(now, localize.zone) !== date) return nothing;
  const x = line(now);
  return svg`<line class="now" x1=${x} x2=${x} y1="0" y2="100%"/>`;
}

/** How many work at once: taller and darker is more, and the number is written in. */
function density(view: TeamView, day: TeamDay, places: Scale): TemplateResult {
  const { localize } = view;
  const { hours: words } = localize.t;
  const height = (count: number): number => (26 * count) / Math.max(day.most, 1);
  return html`<div class="lane sum">
    <div class="who strong sm">${words.together}</div>
    <div class="track">
      <svg width="100%" height="30" role="img" aria-label=${sentence(localize, day)}>
        ${day.together.map((stretch) => {
          const { x, width } = places.box(stretch);
          const count = stretch.ids.length;
          const tall = height(count);
          const middle = places.line((stretch.from + stretch.to) / 2);
          const wide = stretch.to - stretch.from >= HOUR;
          return svg`<rect class=${count === day.most && count > 1 ? 'work' : 'some'} x=${x} width=${width} y=${30 - tall} height=${tall}/>
            ${wide && tall >= 12 ? svg`<text class=${count === day.most && count > 1 ? 'on' : ''} x=${middle} y="26" text-anchor="middle">${localize.number(count)}</text>` : nothing}`;
        })}
        ${nowLine(view, places)}
      </svg>
    </div>
  </div>`;
}

function picture(view: TeamView, day: TeamDay): TemplateResult {
  const places = scale(day, view.mirrored);
  const title = view.localize.t.hours.picture(view.localize.date(day.date, { dateStyle: 'long' }));
  return html`<div class="picture" part="picture" role="group" aria-label=${title}>
    ${axis(view, day, places)}${day.rows.map((one) => row(view, one, places))}${
      day.rows.length > 1 ? density(view, day, places) : nothing
    }
  </div>`;
}

function heading(view: TeamView): TemplateResult {
  const { localize, date, show, now, asTable } = view;
  const { hours: words } = localize.t;
  const today = localDateIn(now, localize.zone);
  const shown = localize.date(date, { weekday: 'short', day: 'numeric', month: 'short' });
  return html`<div class="row head">
    <h3 id="team-title">${words.team}</h3>
    <span class="push"></span>
    <div class="row days" role="group" aria-label=${shown}>
      <button
        part="button"
        class="button quiet icon flip"
        type="button"
        aria-label=${words.before}
        title=${words.before}
        @click=${() => show({ date: shiftDay(date, -1) })}
      >
        ${backIcon}
      </button>
      <span class="sm strong" aria-live="polite">${shown}</span>
      <button
        part="button"
        class="button quiet icon flip"
        type="button"
        aria-label=${words.after}
        title=${words.after}
        @click=${() => show({ date: shiftDay(date, 1) })}
      >
        ${forthIcon}
      </button>
      ${
        date === today
          ? nothing
          : html`<button part="button" class="button quiet" type="button" @click=${() => show({ date: today })}>
              ${words.today}
            </button>`
      }
    </div>
    <button
      part="button"
      class="button quiet"
      type="button"
      aria-pressed=${asTable ? 'true' : 'false'}
      @click=${() => show({ asTable: !asTable })}
    >
      ${words.table}
    </button>
  </div>`;
}

/** The team's day across zones as a picture or a table, and who works next. */
export function teamPart(view: TeamView): TemplateResult {
  const { localize, team, date, asTable } = view;
  const { hours: words } = localize.t;
  const day = teamDay(team, date, localize.zone);
  return html`<section class="team" part="team" aria-labelledby="team-title">
      ${heading(view)}
      <p class="muted">${sentence(localize, day)}</p>
      ${asTable ? teamTable(localize, day) : picture(view, day)}
      ${day.unknown.length ? html`<p class="subtle sm">${words.unknown(day.unknown.length)}</p>` : nothing}
    </section>
    ${awakeNext(view)}`;
}
