import { defineElement, type DefineOptions } from '../internal/define.js';
import { MeanwhileDecision } from './decision.js';

/** Registers `<meanwhile-decision>`. */
export function define(options?: DefineOptions): void {
  defineElement('decision', MeanwhileDecision, options);
}

declare global {
  interface HTMLElementTagNameMap {
    'meanwhile-decision': MeanwhileDecision;
  }
}
