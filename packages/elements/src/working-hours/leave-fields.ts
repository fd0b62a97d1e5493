import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { LazyPart } from '../parts/lazy-part.js';
import { closeIcon, plusIcon } from '../parts/icon.js';
import type { HoursEditor } from './editor.js';
import { daysText } from './my-hours.js';
import { inputOf } from './week-times.js';

function leave(editor: HoursEditor, index: number): TemplateResult {
  const { words, value, localize, faults, options } = editor;
  const { from = '', to = '', cover } = value.away[index] ?? {};
  const id = `leave-${index}`;
  const fault = faults.get(id);
  const others = options.team.members.filter(({ id: person }) => person !== options.team.me?.id);
  const remove = (): void => {
    editor.change({ away: editor.value.away.filter((_, place) => place !== index) });
    void editor.focus('add-leave');
  };
  const day = (name: 'from' | 'to', label: string) =>
    html`<label
      ><span class="xs muted">${label}</span
      ><input
        part="input"
        class="field"
        type="date"
        id=${name === 'from' ? id : `${id}-to`}
        aria-invalid=${fault ? 'true' : nothing}
        aria-describedby=${fault ? `${id}-wrong` : nothing}
        .value=${live(name === 'from' ? from : to)}
        @change=${(event: Event) =>
          editor.setLeave(
            index,
            name === 'from' && !to ? { from: inputOf(event), to: inputOf(event) } : { [name]: inputOf(event) },
          )}
    /></label>`;
  return html`<li class="leave">
    ${day('from', words.first)}${day('to', words.last)}
    <label
      ><span class="xs muted">${words.cover}</span
      ><select
        part="input"
        class="field"
        id="${id}-cover"
        @change=${(event: Event) => editor.setLeave(index, { cover: inputOf(event) || undefined } as { cover?: string })}
      >
        <option value="" ?selected=${!cover}>${words.nobody}</option>
        ${others.map(
          ({ id: person, person: { name } }) =>
            html`<option value=${person} ?selected=${person === cover}>${name}</option>`,
        )}
      </select></label
    >
    <button
      part="button"
      class="button quiet icon"
      type="button"
      aria-label=${words.removeLeave(from ? daysText(localize, from, to || from) : `${index + 1}`)}
      @click=${remove}
    >
      ${closeIcon}
    </button>
    ${fault ? html`<p class="wrong" id="${id}-wrong">${fault}</p>` : nothing}
  </li>`;
}

const imports = new WeakMap<HoursEditor, LazyPart<typeof import('./calendar-import.js')>>();
function importPart(editor: HoursEditor): LazyPart<typeof import('./calendar-import.js')> {
  let part = imports.get(editor);
  if (!part) imports.set(editor, (part = new LazyPart(editor.host, () => import('./calendar-import.js'))));
  return part;
}

/** Leave, by whole days, with who answers meanwhile; and the way to bring it from a calendar. */
export function leaveFields(editor: HoursEditor): TemplateResult {
  const { words, value } = editor;
  const add = (): void => {
    const { away } = editor.value;
    editor.change({ away: [...away, { from: '', to: '' }] });
    void editor.focus(`leave-${away.length}`);
  };
  return html`<div class="form-field" part="leave" role="group" aria-labelledby="leave-title">
    <span class="label" id="leave-title">${words.leave}</span>
    <p class="hint">${words.leaveHint}</p>
    ${
      value.away.length
        ? html`<ul class="leaves">
            ${value.away.map((_, index) => leave(editor, index))}
          </ul>`
        : nothing
    }
    <div class="row">
      <button part="button" class="button" type="button" id="add-leave" @click=${add}>
        ${plusIcon}${words.addLeave}
      </button>
    </div>
    ${importPart(editor).module?.calendarImport(editor) ?? nothing}
  </div>`;
}
