import { html, nothing, type TemplateResult } from 'lit';
import { cityOf } from '../parts/moment.js';
import type { HoursLocalize } from './hours-view.js';
import type { TeamDay } from './team-day.js';
import { offText, rangeAt, rangesAt } from './team-words.js';

function table(caption: string, head: readonly string[], rows: readonly (readonly string[])[]): TemplateResult {
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${caption}>
    <table class="sm" part="table">
      <caption class="spoken">
        ${caption}
      </caption>
      <thead>
        <tr>
          ${head.map((cell) => html`<th part="cell" scope="col">${cell}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([first, ...rest]) =>
            html`<tr>
              <th part="cell" scope="row" dir="auto">${first}</th>
              ${rest.map((cell) => html`<td part="cell" dir="auto">${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** The same day as tables: everybody's hours in the reader's time and in their own, and who works together when. */
export function teamTable(localize: HoursLocalize, day: TeamDay): TemplateResult {
  const { hours: words } = localize.t;
  const { columns } = words;
  const people = day.rows.map(({ member, ranges, off }) => {
    const { zone } = member.calendar;
    const free = off && offText(localize, off);
    return [
      member.person.name,
      cityOf(zone),
      free ?? rangesAt(localize, ranges),
      free ?? rangesAt(localize, ranges, zone),
    ];
  });
  const names = new Map(day.rows.map(({ member }) => [member.id, member.person.name]));
  const stretches = day.together
    .filter(({ ids }) => ids.length > 1)
    .map((stretch) => [
      rangeAt(localize, stretch),
      localize.number(stretch.ids.length),
      localize.list(stretch.ids.map((id) => names.get(id) ?? '')),
    ]);
  const title = words.picture(localize.date(day.date, { dateStyle: 'long' }));
  return html`${table(title, [columns.person, columns.place, columns.yours, columns.theirs], people)}
  ${stretches.length ? table(words.together, [words.stretch, words.together, words.who], stretches) : nothing}`;
}
