import { html, nothing, type TemplateResult } from 'lit';
import { privacy } from '../check-in/about.js';
import { radioField, selectField, textField } from '../parts/form-fields.js';
import type { CheckInEditor } from './editor.js';

/** What a detached check-in or one with a mood is shown from. */
function group({ draft, words, data }: CheckInEditor): TemplateResult | typeof nothing {
  const isDetached = draft.identity === 'detached';
  if (!isDetached && !data.questions.some(({ type }) => type === 'mood')) return nothing;
  return textField({
    id: 'minGroup',
    label: isDetached ? words.minGroup : words.minGroupNamed,
    hint: words.minGroupHint,
    value: draft.minGroup,
    type: 'number',
  });
}

/** Who sees the answers and when, and the line that will say so, made from what is chosen. */
export function privacyFields(editor: CheckInEditor): TemplateResult {
  const { words, draft, faults, data, options, edited } = editor;
  const { client } = options.clients;
  const { identity, reveal, window, schedule } = draft;
  const isEndless = reveal === 'after-window' && (!window || schedule.repeats === 'once');
  return html`<section class="group" part="audience" aria-labelledby="privacy-title">
    <h3 id="privacy-title">${words.privacy}</h3>
    ${radioField({
      id: 'identity',
      label: words.identity,
      value: identity,
      values: Object.entries(words.identities),
      fault: faults.get('identity'),
    })}
    ${selectField({
      id: 'reveal',
      label: words.reveal,
      value: reveal,
      values: Object.entries(words.reveals),
      fault: faults.get('reveal'),
      hint: isEndless ? words.needsWindow : undefined,
    })}
    ${group(editor)}
    <p class="hint">${edited ? words.promised : words.promise}</p>
    ${
      client
        ? html`<div part="preview" class="preview">
            <h4 class="sm">${words.preview}</h4>
            ${privacy(client, options.localize, data)}
          </div>`
        : nothing
    }
  </section>`;
}
