import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { HoursRange } from '@meanwhile/sdk';
import { closeIcon, plusIcon } from '../parts/icon.js';
import type { HoursEditor } from './editor.js';
import { wallTime, weekdayName } from './my-hours.js';
import { clockOf, DAY, minutesOf, weekdays, type Weekday } from './week-value.js';

/** As it is now: two changes may come before one redraw. */
const rangesOf = (editor: HoursEditor, weekday: Weekday): readonly HoursRange[] => editor.value.hours[weekday] ?? [];
/** What stands in the field that speaks. */
export const inputOf = (event: Event): string => (event.target as HTMLInputElement | HTMLSelectElement).value;

/** `24:00` is no value of a time field; its midnight is `00:00`. */
const shown = (time: string): string => (time === '24:00' ? '00:00' : time);

/** What a new range begins with: after the last one, or the usual day. */
function nextRange(ranges: readonly HoursRange[]): HoursRange {
  const last = Math.max(...ranges.map(({ to }) => minutesOf(to) ?? 0));
  if (!ranges.length || last + 120 > DAY) return ranges.length ? { from: '', to: '' } : { from: '09:00', to: '17:00' };
  return { from: clockOf(last + 60), to: clockOf(Math.min(last + 300, DAY - 60)) };
}

function range(editor: HoursEditor, weekday: Weekday, index: number): TemplateResult {
  const { words, localize, faults } = editor;
  const { from = '', to = '' } = rangesOf(editor, weekday)[index] ?? {};
  const id = `range-${weekday}-${index}`;
  const fault = faults.get(id);
  const day = weekdayName(localize, weekday, 'long');
  const put = (patch: Partial<HoursRange>): void =>
    editor.setDay(
      weekday,
      rangesOf(editor, weekday).map((one, place) => (place === index ? { ...one, ...patch } : one)),
    );
  const remove = (): void => {
    editor.setDay(
      weekday,
      rangesOf(editor, weekday).filter((_, place) => place !== index),
    );
    void editor.focus(`add-${weekday}`);
  };
  const night = from && to && to !== '24:00' && to < from;
  return html`<li class="range">
    <input
      part="input"
      class="field"
      type="time"
      id=${id}
      aria-label=${words.from(day)}
      aria-invalid=${fault ? 'true' : nothing}
      aria-describedby=${fault ? `${id}-wrong` : nothing}
      .value=${live(shown(from))}
      @change=${(event: Event) => put({ from: inputOf(event) })}
    /><span aria-hidden="true">–</span
    ><input
      part="input"
      class="field"
      type="time"
      id="${id}-to"
      aria-label=${words.to(day)}
      aria-invalid=${fault ? 'true' : nothing}
      .value=${live(shown(to))}
      @change=${(event: Event) => put({ to: inputOf(event) === '00:00' ? '24:00' : inputOf(event) })}
    />
    <button
      part="button"
      class="button quiet icon"
      type="button"
      aria-label=${words.removeRange(day, wallTime(localize, from), wallTime(localize, to))}
      @click=${remove}
    >
      ${closeIcon}
    </button>
    ${night ? html`<span class="xs subtle">${words.nextDay}</span>` : nothing}
    ${fault ? html`<p class="wrong" id="${id}-wrong">${fault}</p>` : nothing}
  </li>`;
}

function dayRow(editor: HoursEditor, weekday: Weekday): TemplateResult {
  const { words, localize } = editor;
  const ranges = rangesOf(editor, weekday);
  const day = weekdayName(localize, weekday, 'long');
  const add = (): void => {
    const before = rangesOf(editor, weekday);
    editor.setDay(weekday, [...before, nextRange(before)]);
    void editor.focus(`range-${weekday}-${before.length}`);
  };
  // One week is rarely five different days.
  const copy = (): void => {
    const same = Object.fromEntries(weekdays.slice(0, 5).map((one) => [one, rangesOf(editor, weekday)]));
    editor.change({ hours: { ...editor.value.hours, ...same } });
  };
  return html`<div class="day" role="group" aria-label=${words.ranges(day)}>
    <span class="day-name">${day}</span>
    <ul>
      ${ranges.length ? ranges.map((_, index) => range(editor, weekday, index)) : html`<li class="subtle">${words.free}</li>`}
    </ul>
    <button
      part="button"
      class="button quiet icon"
      type="button"
      id="add-${weekday}"
      aria-label=${words.addRange(day)}
      title=${words.addRange(day)}
      @click=${add}
    >
      ${plusIcon}
    </button>
    ${
      weekday === '1' && ranges.length
        ? html`<button part="button" class="button quiet copy" type="button" @click=${copy}>${words.copy(day)}</button>`
        : nothing
    }
  </div>`;
}

/** The week as fields for times: every range of every day. */
export const weekTimes = (editor: HoursEditor, days: readonly Weekday[]): TemplateResult =>
  html`${days.map((weekday) => dayRow(editor, weekday))}`;
