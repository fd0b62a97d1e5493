import { html, type TemplateResult } from 'lit';
import { apart } from '../parts/apart.js';
import type { HoursEditor } from './editor.js';
import { wallTime, weekdayName } from './my-hours.js';
import { clockOf, DAY, fillsOf, paint, weekdays, type Weekday } from './week-value.js';

/** Minutes of one cell. */
const STEP = 30;
const COLUMNS = DAY / STEP;

interface Place {
  readonly row: number;
  readonly column: number;
}
/** What a grid remembers between two draws: where its one Tab stop is, and what is being drawn. */
interface Memory {
  place: Place;
  drawing: { readonly working: boolean; readonly from: Place } | undefined;
}
const memories = new WeakMap<HoursEditor, Memory>();
function memoryOf(editor: HoursEditor): Memory {
  let memory = memories.get(editor);
  if (!memory) memories.set(editor, (memory = { place: { row: 0, column: 18 }, drawing: undefined }));
  return memory;
}

const clamp = (value: number, most: number): number => Math.min(Math.max(value, 0), most);
const placeOf = (target: EventTarget | null | undefined): Place | undefined => {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-cell]') : null;
  const [row, column] = cell?.dataset['cell']?.split('-').map(Number) ?? [];
  return row === undefined || column === undefined ? undefined : { row, column };
};

/** Sets or clears everything between two cells. */
function draw(
  editor: HoursEditor,
  days: readonly Weekday[],
  stroke: { from: Place; to: Place; working: boolean },
): void {
  const { from, to, working } = stroke;
  const [top, bottom] = [Math.min(from.row, to.row), Math.max(from.row, to.row)];
  const [start, end] = [Math.min(from.column, to.column), Math.max(from.column, to.column) + 1];
  let { hours } = editor.value;
  for (const weekday of days.slice(top, bottom + 1)) {
    const cell = { day: weekdays.indexOf(weekday), from: start * STEP, to: end * STEP };
    hours = paint(hours, cell, working);
  }
  editor.change({ hours });
}

const isWorking = (event: Event): boolean =>
  (event.target as Element).closest('[data-cell]')?.getAttribute('aria-selected') === 'true';

const steps: Readonly<Record<string, readonly [row: number, column: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Home: [0, -COLUMNS],
  End: [0, COLUMNS],
  PageUp: [-7, 0],
  PageDown: [7, 0],
};

/** WAI-ARIA APG, grid pattern: one Tab stop, arrows move, Space acts; Shift carries the action along. */
function handleKey(event: KeyboardEvent, editor: HoursEditor, days: readonly Weekday[]): void {
  const memory = memoryOf(editor);
  const at = placeOf(event.target);
  if (!at || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === ' ' || event.key === 'Enter') {
    event.preventDefault();
    return draw(editor, days, { from: at, to: at, working: !isWorking(event) });
  }
  const step = steps[event.key];
  if (!step) return;
  event.preventDefault();
  const mirrored = getComputedStyle(event.currentTarget as Element).direction === 'rtl';
  const sideways = mirrored && event.key.startsWith('Arrow') ? -step[1] : step[1];
  memory.place = { row: clamp(at.row + step[0], 6), column: clamp(at.column + sideways, COLUMNS - 1) };
  if (event.shiftKey) draw(editor, days, { from: at, to: memory.place, working: isWorking(event) });
  else editor.host.requestUpdate();
  void editor.focus(`cell-${memory.place.row}-${memory.place.column}`);
}

function handlePointer(editor: HoursEditor, days: readonly Weekday[]) {
  const memory = memoryOf(editor);
  const stroke = (to: Place): void => {
    if (!memory.drawing) return;
    memory.place = to;
    draw(editor, days, { ...memory.drawing, to });
  };
  return {
    down: (event: PointerEvent): void => {
      const at = placeOf(event.target);
      if (!at || event.button) return;
      memory.drawing = { working: !isWorking(event), from: at };
      stroke(at);
      // The pointer may leave the cell it began in.
      (event.target as Element).releasePointerCapture?.(event.pointerId);
    },
    over: (event: PointerEvent): void => {
      if (!event.buttons) memory.drawing = undefined;
      const at = memory.drawing && placeOf(event.target);
      if (at) stroke(at);
    },
    up: (): void => {
      memory.drawing = undefined;
    },
  };
}

/** The week by half hours, to draw in with keys or a pointer. */
export function weekGrid(editor: HoursEditor, days: readonly Weekday[]): TemplateResult {
  const { words, value, localize } = editor;
  const { place } = memoryOf(editor);
  const { down, over, up } = handlePointer(editor, days);
  const time = (column: number): string => wallTime(localize, clockOf(column * STEP));
  const hour = (column: number): string =>
    localize.date(new Date(column * STEP * 60_000).toISOString(), { hour: 'numeric' }, 'UTC');
  return html`<p class="hint" id="grid-hint">${words.gridHint}</p>
    <div class="grid-axis" aria-hidden="true">
      ${[6, 12, 18].map((at) => html`<span class="at-${at}">${hour(at * 2)}</span>`)}
    </div>
    <div
      class="grid"
      role="grid"
      aria-label=${words.grid}
      aria-describedby="grid-hint"
      aria-multiselectable="true"
      @keydown=${(event: KeyboardEvent) => handleKey(event, editor, days)}
      @pointerdown=${down}
      @pointerover=${over}
      @pointerup=${up}
    >
      ${days.map((weekday, row) => {
        const name = weekdayName(localize, weekday, 'long');
        const fills = fillsOf(value.hours, weekdays.indexOf(weekday), STEP);
        return html`<div class="grid-row" role="row">
          <span class="grid-day sm" role="rowheader">${weekdayName(localize, weekday)}</span>
          ${fills.map((fill, column) => {
            const label = words.cell(name, time(column), time((column + 1) % COLUMNS));
            return html`<span
              id="cell-${row}-${column}"
              part="cell"
              class="cell ${fill}"
              role="gridcell"
              data-cell="${row}-${column}"
              tabindex=${row === place.row && column === place.column ? 0 : -1}
              aria-selected=${fill === 'all' ? 'true' : 'false'}
              aria-label=${fill === 'part' ? apart(localize, [label, words.part]) : label}
            ></span>`;
          })}
        </div>`;
      })}
    </div>`;
}
