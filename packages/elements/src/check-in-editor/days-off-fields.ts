import { html, nothing, type TemplateResult } from 'lit';
import { iconButton } from '../parts/form-fields.js';
import { closeIcon, plusIcon } from '../parts/icon.js';
import type { CheckInEditor } from './editor.js';
import type { DaysOffDraft } from './schedule-draft.js';

function row(editor: CheckInEditor, place: number): TemplateResult {
  const { words, draft } = editor;
  const { daysOff } = draft.schedule;
  const id = (field: keyof DaysOffDraft): string => `d:${place}:${field}`;
  const value = (field: keyof DaysOffDraft): string => daysOff[place]?.[field] ?? '';
  const input = (field: keyof DaysOffDraft, type: 'date' | 'text') =>
    html`<label
      ><span class="xs muted">${words[field]}</span
      ><input
        part="input"
        class="field"
        type=${type}
        id=${id(field)}
        name=${id(field)}
        dir=${type === 'text' ? 'auto' : nothing}
        autocomplete="off"
        .value=${value(field)}
    /></label>`;
  const remove = (): void => {
    daysOff.splice(place, 1);
    editor.changed({ say: words.removed(words.daysOff), focus: 'add-days-off' });
  };
  return html`<li class="days-off">
    ${input('from', 'date')}${input('to', 'date')}${input('reason', 'text')}
    ${iconButton({ id: id('from').replace('from', 'remove'), label: words.removeDaysOff(place + 1), icon: closeIcon, act: remove })}
  </li>`;
}

/** Days on which this check-in rests, besides everybody's holidays and each one's leave. */
export function daysOffFields(editor: CheckInEditor): TemplateResult {
  const { words, draft } = editor;
  const { daysOff } = draft.schedule;
  const add = (): void => {
    daysOff.push({ from: '', to: '', reason: '' });
    editor.changed({ focus: `d:${daysOff.length - 1}:from` });
  };
  return html`<div class="form-field" part="days-off" role="group" aria-labelledby="days-off-title">
    <span class="label" id="days-off-title">${words.daysOff}</span>
    <p class="hint">${words.daysOffHint}</p>
    ${
      daysOff.length
        ? html`<ul class="days-off-list">
            ${daysOff.map((_, place) => row(editor, place))}
          </ul>`
        : nothing
    }
    <button part="button" class="button" type="button" id="add-days-off" @click=${add}>
      ${plusIcon}${words.addDaysOff}
    </button>
  </div>`;
}
