import { html, nothing, type TemplateResult } from 'lit';

/** What is wrong, by the id of the field. */
export type Faults = ReadonlyMap<string, string>;

export interface FieldOptions {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly fault?: string | undefined;
}

/** The ids of the texts that describe a field. */
export const describedBy = ({ id, hint, fault }: FieldOptions): string | typeof nothing =>
  [fault && `${id}-wrong`, hint && `${id}-hint`].filter(Boolean).join(' ') || nothing;

/** A control with its label, its hint and, beside it, what is wrong. */
export function field(options: FieldOptions, control: TemplateResult): TemplateResult {
  const { id, label, hint, fault } = options;
  return html`<div class="form-field" part="field">
    <label class="label" for=${id}>${label}</label>
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing} ${control}
    ${fault ? html`<p class="wrong" id="${id}-wrong">${fault}</p>` : nothing}
  </div>`;
}

export interface TextOptions extends FieldOptions {
  readonly value: string;
  /** More than one line. */
  readonly rows?: number;
  readonly type?: 'text' | 'number' | 'date' | 'time' | 'datetime-local';
}
/** A text field; the form hears its `input` event by its name, which is its id. */
export function textField(options: TextOptions): TemplateResult {
  const { id, value, fault, rows, type = 'text' } = options;
  const invalid = fault ? 'true' : nothing;
  return field(
    options,
    rows
      ? html`<textarea
          part="input"
          class="field"
          id=${id}
          name=${id}
          rows=${rows}
          aria-invalid=${invalid}
          aria-describedby=${describedBy(options)}
          .value=${value}
        ></textarea>`
      : html`<input
          part="input"
          class="field"
          id=${id}
          name=${id}
          type=${type}
          dir=${type === 'text' ? 'auto' : nothing}
          placeholder=" "
          autocomplete="off"
          aria-invalid=${invalid}
          aria-describedby=${describedBy(options)}
          .value=${value}
        />`,
  );
}

export interface ChoiceOptions extends FieldOptions {
  readonly value: string;
  readonly values: readonly (readonly [value: string, word: string])[];
}
/** A native select. */
export function selectField(options: ChoiceOptions): TemplateResult {
  const { id, value, values } = options;
  return field(
    options,
    html`<select part="input" class="field" id=${id} name=${id} aria-describedby=${describedBy(options)}>
      ${values.map(([one, word]) => html`<option value=${one} ?selected=${one === value}>${word}</option>`)}
    </select>`,
  );
}
/** A few radio buttons under one question; an undefined value leaves them all open. */
export function radioField(
  options: Omit<ChoiceOptions, 'value'> & { readonly value: string | undefined },
): TemplateResult {
  const { id, label, hint, fault, value, values } = options;
  return html`<fieldset class="form-field" part="field" aria-describedby=${describedBy(options)}>
    <legend class="label">${label}</legend>
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
    <div class="radios">
      ${values.map(
        ([one, word], index) =>
          html`<label class="radio" dir="auto"
            ><input
              type="radio"
              id=${index ? `${id}-${index}` : id}
              name=${id}
              value=${one}
              .checked=${one === value}
            />${word}</label
          >`,
      )}
    </div>
    ${fault ? html`<p class="wrong" id="${id}-wrong">${fault}</p>` : nothing}
  </fieldset>`;
}

export interface IconButton {
  readonly id: string;
  readonly label: string;
  readonly icon: TemplateResult;
  readonly off?: boolean;
  act(): void;
}
/** A button that is an icon. One that rests keeps the focus: it says so and does nothing. */
export const iconButton = ({ id, label, icon, off, act }: IconButton): TemplateResult =>
  html`<button
    part="button"
    class="button quiet icon"
    type="button"
    id=${id}
    aria-label=${label}
    aria-disabled=${off ? 'true' : nothing}
    @click=${() => !off && act()}
  >
    ${icon}
  </button>`;

/** What is wrong, all of it, each a way to its field (WCAG 2.2, 3.3.1). */
export function faultSummary(faults: Faults, title: string): TemplateResult | typeof nothing {
  if (!faults.size) return nothing;
  const go = (event: Event, id: string) => {
    event.preventDefault(); // the page's address is the page's
    const root = (event.target as HTMLElement).getRootNode() as ShadowRoot;
    root.getElementById(id)?.focus();
  };
  return html`<div class="faults" part="faults" tabindex="-1" role="group" aria-labelledby="faults-title">
    <p class="strong" id="faults-title">${title}</p>
    <ul class="sm">
      ${[...faults].map(
        ([id, text]) =>
          html`<li><a part="fault-link" href="#${id}" @click=${(event: Event) => go(event, id)}>${text}</a></li>`,
      )}
    </ul>
  </div>`;
}
