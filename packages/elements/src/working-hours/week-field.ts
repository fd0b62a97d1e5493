import { html, type TemplateResult } from 'lit';
import type { HoursEditor } from './editor.js';
import { weekdays, weekMinutes, type Weekday } from './week-value.js';
import { weekGrid } from './week-grid.js';
import { weekTimes } from './week-times.js';

/** The days in the order of the reader's language: some weeks begin on Sunday, some on Saturday. */
export function orderedWeek(lang: string): readonly Weekday[] {
  type WithWeek = Intl.Locale & { getWeekInfo?(): { firstDay: number }; weekInfo?: { firstDay: number } };
  const locale = new Intl.Locale(lang) as WithWeek;
  const first = ((locale.getWeekInfo?.() ?? locale.weekInfo)?.firstDay ?? 1) - 1;
  return [...weekdays.slice(first), ...weekdays.slice(0, first)];
}

/** The week: a grid to draw in, or the same as fields for times. Where there is little room, the fields. */
export function weekField(editor: HoursEditor): TemplateResult {
  const { words, layout, value, localize, host } = editor;
  const choose = (chosen: 'grid' | 'times') => (): void => {
    editor.layout = chosen;
    host.requestUpdate();
  };
  const tab = (chosen: 'grid' | 'times', word: string) =>
    html`<button
      part="chip"
      class="chip"
      type="button"
      aria-pressed=${layout === chosen ? 'true' : 'false'}
      @click=${choose(chosen)}
    >
      ${word}
    </button>`;
  const days = orderedWeek(localize.lang);
  return html`<div class="form-field week ${layout}" part="week" role="group" aria-labelledby="week-title">
    <div class="row">
      <span class="label" id="week-title">${words.week}</span>
      <span class="hint">${words.total(words.hours(Math.round(weekMinutes(value.hours) / 6) / 10))}</span>
      <span class="push"></span>
      <span class="row layouts">${tab('grid', words.asGrid)}${tab('times', words.asTimes)}</span>
    </div>
    <div class="as-grid">${weekGrid(editor, days)}</div>
    <div class="as-times">${weekTimes(editor, days)}</div>
  </div>`;
}
