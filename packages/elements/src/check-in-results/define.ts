import { defineElement, type DefineOptions } from '../internal/define.js';
import { MeanwhileCheckInResults } from './check-in-results.js';

/** Registers `<meanwhile-check-in-results>`. */
export function define(options?: DefineOptions): void {
  defineElement('check-in-results', MeanwhileCheckInResults, options);
}

declare global {
  interface HTMLElementTagNameMap {
    'meanwhile-check-in-results': MeanwhileCheckInResults;
  }
}
