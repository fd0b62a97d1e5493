import { defineElement, type DefineOptions } from '../internal/define.js';
import { MeanwhileDecisionForm } from './decision-form.js';

/** Registers `<meanwhile-decision-form>`. */
export function define(options?: DefineOptions): void {
  defineElement('decision-form', MeanwhileDecisionForm, options);
}

declare global {
  interface HTMLElementTagNameMap {
    'meanwhile-decision-form': MeanwhileDecisionForm;
  }
}
