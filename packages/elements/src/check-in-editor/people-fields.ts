import { html, nothing, type TemplateResult } from 'lit';
import type { Id } from '@meanwhile/sdk';
import { radioField } from '../parts/form-fields.js';
import { peoplePicker } from '../parts/people-picker.js';
import type { CheckInEditor } from './editor.js';

function people(editor: CheckInEditor, id: 'people' | 'observers', label: string): TemplateResult {
  const { draft, words, faults, found, look } = editor;
  return peoplePicker({
    desk: editor,
    words,
    id,
    label,
    fault: faults.get(id),
    ids: draft[id],
    found,
    look,
    change: (ids: readonly Id[]) => {
      draft[id] = [...ids];
      editor.changed();
    },
  });
}

/** Who is asked, and who reads along. */
export function peopleFields(editor: CheckInEditor): TemplateResult {
  const { words, draft } = editor;
  return html`<section class="group" part="people" aria-labelledby="people-title">
    <h3 id="people-title">${words.people}</h3>
    ${radioField({ id: 'asks', label: words.asks, value: draft.asks, values: Object.entries(words.peopleOf) })}
    ${draft.asks === 'some' ? people(editor, 'people', words.persons) : nothing}
    ${people(editor, 'observers', words.observers)}
  </section>`;
}
