import { html, nothing, type TemplateResult } from 'lit';
import type { Id, PersonRef } from '@meanwhile/sdk';
import { closeIcon } from './icon.js';
import { avatar } from './person.js';

export interface PeoplePicker {
  readonly desk: { person(id: Id): PersonRef };
  readonly words: { readonly addPerson: string; removePerson(name: string): string };
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly fault?: string | undefined;
  readonly ids: readonly Id[];
  /** Whom the directory offers for what is typed. */
  readonly found: readonly PersonRef[];
  /** One person only: the field goes away once somebody is named. */
  readonly single?: boolean;
  look(text: string): void;
  change(ids: readonly Id[]): void;
}

function focusAfter(event: Event, id: string): void {
  const root = (event.currentTarget as HTMLElement).getRootNode() as ShadowRoot;
  // After the redraw the field is there again.
  queueMicrotask(() => requestAnimationFrame(() => root.getElementById(id)?.focus()));
}

function chosen(picker: PeoplePicker, id: Id): TemplateResult {
  const { desk, words, ids, change } = picker;
  const person = desk.person(id);
  return html`<li part="person" class="person">
    ${avatar(person, { small: true })}<span class="sm" dir="auto">${person.name}</span>
    <button
      part="button"
      class="button quiet icon"
      type="button"
      aria-label=${words.removePerson(person.name)}
      @click=${(event: Event) => {
        change(ids.filter((one) => one !== id));
        focusAfter(event, picker.id);
      }}
    >
      ${closeIcon}
    </button>
  </li>`;
}

/** People by name: a text field with the directory's suggestions, and the chosen ones beside it. */
export function peoplePicker(picker: PeoplePicker): TemplateResult {
  const { id, label, hint, fault, words, ids, found, single, look, change } = picker;
  const handleInput = (event: Event): void => {
    event.stopPropagation();
    const input = event.target as HTMLInputElement;
    const name = input.value.trim().toLocaleLowerCase();
    const match = found.filter((person) => person.name.toLocaleLowerCase() === name);
    const person = match.length === 1 ? match[0] : undefined;
    if (!person) return look(input.value);
    input.value = '';
    if (!ids.includes(person.id)) change([...ids, person.id]);
  };
  const open = !single || !ids.length;
  return html`<div class="form-field" part="field" role="group" aria-labelledby="${id}-label">
    <label class="label" id="${id}-label" for=${id}>${label}</label>
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
    ${
      ids.length
        ? html`<ul class="people">
            ${ids.map((one) => chosen(picker, one))}
          </ul>`
        : nothing
    }
    ${
      open
        ? html`<input
              part="input"
              class="field"
              id=${id}
              dir="auto"
              autocomplete="off"
              list="${id}-list"
              placeholder=${words.addPerson}
              aria-invalid=${fault ? 'true' : nothing}
              aria-describedby=${hint ? `${id}-hint` : nothing}
              @focus=${() => look('')}
              @input=${handleInput}
              @change=${(event: Event) => event.stopPropagation()}
            /><datalist id="${id}-list">
              ${found.filter((one) => !ids.includes(one.id)).map((one) => html`<option value=${one.name}></option>`)}
            </datalist>`
        : nothing
    }
    ${fault ? html`<p class="wrong" id="${id}-wrong">${fault}</p>` : nothing}
  </div>`;
}
