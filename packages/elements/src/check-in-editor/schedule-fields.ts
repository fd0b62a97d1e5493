import { html, nothing, type TemplateResult } from 'lit';
import { checkInAbout } from '../locales/en/check-in-about.js';
import { radioField, selectField, textField } from '../parts/form-fields.js';
import { cityOf } from '../parts/moment.js';
import { knownZones } from '../working-hours/editor-value.js';
import { daysOffFields } from './days-off-fields.js';
import type { CheckInEditor } from './editor.js';
import { checkBox } from './fields.js';
import { schedulePreview } from './schedule-preview.js';

/** A Monday, to name weekdays by. */
const weekdayName = (editor: CheckInEditor, weekday: number, weekdayStyle: 'long' | 'short'): string =>
  editor.options.localize.date(`2024-01-0${weekday}`, { weekday: weekdayStyle });
const week = [1, 2, 3, 4, 5, 6, 7] as const;

function weekdays(editor: CheckInEditor): TemplateResult {
  const { words, draft } = editor;
  return html`<fieldset class="form-field">
    <legend class="label">${words.weekdays}</legend>
    <div class="row">
      ${week.map(
        (day) =>
          html`<label part="chip" class="chip"
            ><input
              class="spoken"
              type="checkbox"
              id="s:weekdays:${day}"
              name="s:weekdays:"
              value=${day}
              .checked=${draft.schedule.weekdays.includes(day)}
            /><span aria-hidden="true">${weekdayName(editor, day, 'short')}</span
            ><span class="spoken">${weekdayName(editor, day, 'long')}</span></label
          >`,
      )}
    </div>
  </fieldset>`;
}

function monthDays(editor: CheckInEditor): TemplateResult {
  const { words, draft, options } = editor;
  const { monthly, monthDay, nth, nthDay } = draft.schedule;
  const { places } = options.localize.words({ checkInAbout }).checkInAbout;
  return html`<div class="pair">
    ${selectField({ id: 's:monthly', label: words.monthly, value: monthly, values: Object.entries(words.monthlyOf) })}
    ${
      monthly === 'date'
        ? textField({ id: 's:monthDay', label: words.monthDay, value: monthDay, type: 'number' })
        : nothing
    }
    ${
      monthly === 'weekday'
        ? html`${selectField({
            id: 's:nth',
            label: words.nth,
            value: nth,
            values: [1, 2, 3, 4, -1].map((place) => [String(place), places[place] ?? ''] as const),
          })}
          ${selectField({
            id: 's:nthDay',
            label: words.nthDay,
            value: nthDay,
            values: [
              ...week.map((day) => [String(day), weekdayName(editor, day, 'long')] as const),
              ['working', words.workingDay] as const,
            ],
          })}`
        : nothing
    }
  </div>`;
}

function days(editor: CheckInEditor): TemplateResult {
  const { words, draft, edited, faults } = editor;
  const { repeats, interval } = draft.schedule;
  // What these fields cannot say can be kept, where there is something to keep.
  const canKeep = repeats === 'kept' || !!edited?.schedule;
  const values = [...Object.entries(words.repeatsOf), ...(canKeep ? [['kept', words.kept] as const] : [])];
  const isCounted = repeats === 'day' || repeats === 'week' || repeats === 'month';
  return html`<div class="pair">
      ${selectField({ id: 's:repeats', label: words.repeats, value: repeats, values, fault: faults.get('s:repeats') })}
      ${
        isCounted
          ? textField({ id: 's:interval', label: words.interval[repeats], value: interval, type: 'number' })
          : nothing
      }
    </div>
    ${repeats === 'week' || repeats === 'day' ? weekdays(editor) : nothing}
    ${repeats === 'month' ? monthDays(editor) : nothing}`;
}

function time(editor: CheckInEditor): TemplateResult {
  const { words, draft, options } = editor;
  const { begins, at, whose, zone } = draft.schedule;
  const isAt = begins === 'at';
  return html`<div class="pair">
      ${selectField({ id: 's:begins', label: words.time, value: begins, values: Object.entries(words.times) })}
      ${isAt ? textField({ id: 's:at', label: words.at, value: at, type: 'time' }) : nothing}
    </div>
    ${
      isAt
        ? html`<div class="pair">
            ${selectField({ id: 's:whose', label: words.whose, value: whose, values: Object.entries(words.zones) })}
            ${
              whose === 'one'
                ? selectField({
                    id: 's:zone',
                    label: words.zone,
                    value: zone,
                    values: [...new Set([zone, options.localize.zone, ...knownZones()])].map(
                      (one) => [one, one === zone ? `${cityOf(one)} (${one})` : one] as const,
                    ),
                  })
                : nothing
            }
          </div>`
        : nothing
    }`;
}

function answering(editor: CheckInEditor): TemplateResult {
  const { words, draft } = editor;
  const hours = ['2', '4', '8', '16', '24', '40'];
  const offered = draft.window && !hours.includes(draft.window) ? [draft.window, ...hours] : hours;
  return html`${selectField({
    id: 'window',
    label: words.window,
    value: draft.window,
    values: [['', words.noWindow] as const, ...offered.map((one) => [one, words.windows(Number(one))] as const)],
  })}
  ${draft.window ? checkBox({ id: 'remind', label: words.remind, checked: draft.remind }) : nothing}`;
}

/** When it is asked, for how long, and what that comes to. */
export function scheduleFields(editor: CheckInEditor): TemplateResult {
  const { words, draft, faults } = editor;
  const { repeats, start, end, holidays } = draft.schedule;
  return html`<section class="group" part="schedule" aria-labelledby="schedule-title">
    <h3 id="schedule-title">${words.schedule}</h3>
    ${days(editor)}
    ${
      repeats === 'once'
        ? nothing
        : html`${time(editor)}
            <div class="pair">
              ${textField({ id: 's:start', label: words.start, value: start, type: 'date' })}
              ${textField({ id: 's:end', label: words.end, value: end, type: 'date', fault: faults.get('s:end') })}
            </div>
            ${radioField({
              id: 's:holidays',
              label: words.holidays,
              value: holidays,
              values: Object.entries(words.holidaysOf),
            })}
            ${daysOffFields(editor)}`
    }
    ${answering(editor)} ${schedulePreview(editor)}
  </section>`;
}
