import { html, nothing, type TemplateResult } from 'lit';

export interface CheckOptions {
  readonly id: string;
  readonly label: string;
  readonly checked: boolean;
  readonly value?: string;
}
/** One box to tick; the form hears it by its name, which is its id. */
export const checkBox = ({ id, label, checked, value }: CheckOptions): TemplateResult =>
  html`<label class="radio"
    ><input type="checkbox" id=${id} name=${id} value=${value ?? nothing} .checked=${checked} /><span dir="auto"
      >${label}</span
    ></label
  >`;

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
