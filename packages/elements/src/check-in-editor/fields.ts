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
