import { html, nothing, type TemplateResult } from 'lit';
import { addHolidays, toErrorData } from '@meanwhile/sdk';
import {
  localDateIn,
  readCalendar,
  toAway,
  toHolidays,
  type CalendarDays,
  type CalendarReading,
} from '@meanwhile/sdk/time';
import { emit } from '../internal/events.js';
import type { HoursEditor } from './editor.js';
import { zoneNamed } from './editor-value.js';
import { daysText } from './my-hours.js';
import { shiftDay } from './team-day.js';

/** Repeated entries are followed this far. */
const DAYS_AHEAD = 730;

interface Found {
  readonly reading: CalendarReading;
  /** What is to be taken, by its place. */
  readonly chosen: ReadonlySet<number>;
}
interface State {
  readonly found?: Found | undefined;
  readonly unreadable?: boolean;
  readonly said?: string;
}
const states = new WeakMap<HoursEditor, State>();
const stateOf = (editor: HoursEditor): State => states.get(editor) ?? {};
function setState(editor: HoursEditor, state: State): void {
  states.set(editor, state);
  editor.host.requestUpdate();
}

async function read(editor: HoursEditor, file: File | undefined): Promise<void> {
  if (!file) return;
  try {
    const zone = zoneNamed(editor.value.zone) ?? editor.localize.zone;
    const today = localDateIn(editor.options.now(), zone);
    const reading = readCalendar(await file.text(), { from: today, to: shiftDay(today, DAYS_AHEAD), zone });
    // What is only noted in a calendar, such as a birthday, takes nobody's time.
    const chosen = new Set(reading.days.flatMap(({ busy }, index) => (busy ? [index] : [])));
    setState(editor, { found: { reading, chosen } });
    await editor.focus('import-found');
  } catch {
    setState(editor, { unreadable: true });
  }
}

function chosenDays({ reading, chosen }: Found): readonly CalendarDays[] {
  return reading.days.filter((_, index) => chosen.has(index)).map((days) => ({ ...days, busy: true }));
}

function takeLeave(editor: HoursEditor, found: Found): void {
  const there = new Set(editor.value.away.map(({ from, to }) => `${from} ${to}`));
  const fresh = toAway(chosenDays(found)).filter(({ from, to }) => !there.has(`${from} ${to}`));
  const away = [...editor.value.away, ...fresh].sort((a, b) => (a.from < b.from ? -1 : 1));
  editor.change({ away });
  setState(editor, { said: editor.words.leaveAdded(fresh.length) });
  void editor.focus('import-said');
}

async function takeHolidays(editor: HoursEditor, found: Found): Promise<void> {
  const { client } = editor.options.clients;
  const { space } = editor.options.team;
  if (!client || !space) return;
  const holidays = toHolidays(chosenDays(found));
  try {
    await addHolidays(client, space.id, holidays);
    setState(editor, { said: editor.words.holidaysAdded(holidays.length) });
    void editor.focus('import-said');
  } catch (thrown) {
    const error = toErrorData(thrown);
    emit(editor.host, 'meanwhile-error', { error });
    const { common } = editor.localize.t;
    setState(editor, { found, said: `${common.notSaved} ${common.error(error.code)}` });
  }
}

function entry(editor: HoursEditor, found: Found, index: number): TemplateResult | typeof nothing {
  const days = found.reading.days[index];
  if (!days) return nothing;
  const toggle = (): void => {
    const chosen = new Set(found.chosen);
    if (!chosen.delete(index)) chosen.add(index);
    setState(editor, { found: { ...found, chosen } });
  };
  return html`<li>
    <label class="row"
      ><input type="checkbox" .checked=${found.chosen.has(index)} @change=${toggle} /><span
        >${daysText(editor.localize, days.from, days.to)}</span
      ><span class="muted" dir="auto">${days.title}</span></label
    >
  </li>`;
}

function review(editor: HoursEditor, found: Found): TemplateResult {
  const { words, options } = editor;
  const { days, issues } = found.reading;
  const { space, me } = options.team;
  const none = found.chosen.size === 0;
  const maySpace = space && me && options.clients.client?.can('edit', space);
  return html`<div class="import-review" role="group" aria-labelledby="import-found">
    <p class="strong sm" id="import-found" tabindex="-1">${days.length ? words.found(days.length) : words.foundNone}</p>
    <ul class="import-days sm">
      ${days.map((_, index) => entry(editor, found, index))}
    </ul>
    ${
      issues.length
        ? html`<details>
            <summary part="fold" class="sm">${words.issues(issues.length)}</summary>
            <ul class="sm muted">
              ${issues.map(({ line, code, title }) => html`<li dir="auto">${words.issue(line, code, title)}</li>`)}
            </ul>
          </details>`
        : nothing
    }
    ${
      days.length
        ? html`<div class="row">
            <button
              part="button"
              class="button"
              type="button"
              ?disabled=${none}
              @click=${() => takeLeave(editor, found)}
            >
              ${words.asLeave(found.chosen.size)}
            </button>
            ${
              maySpace
                ? html`<button
                    part="button"
                    class="button"
                    type="button"
                    ?disabled=${none}
                    @click=${() => void takeHolidays(editor, found)}
                  >
                    ${words.asHolidays(space.name)}
                  </button>`
                : nothing
            }
          </div>`
        : nothing
    }
  </div>`;
}

/** Leave or holidays from an iCalendar file (RFC 5545), looked at before anything is taken. */
export function calendarImport(editor: HoursEditor): TemplateResult {
  const { words } = editor;
  const { found, unreadable, said } = stateOf(editor);
  return html`<details class="import">
    <summary part="fold" class="sm">${words.bring}</summary>
    <div class="import-body">
      <label class="hint" for="calendar">${words.bringHint}</label>
      <input
        class="sm"
        type="file"
        id="calendar"
        accept=".ics,text/calendar"
        @change=${(event: Event) => void read(editor, (event.target as HTMLInputElement).files?.[0])}
      />
      ${unreadable ? html`<p class="wrong" role="alert">${words.unreadable}</p>` : nothing}
      ${found ? review(editor, found) : nothing}
      ${said ? html`<p class="sm" id="import-said" tabindex="-1" role="status">${said}</p>` : nothing}
    </div>
  </details>`;
}
