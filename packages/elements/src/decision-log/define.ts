import { defineElement, type DefineOptions } from '../internal/define.js';
import { MeanwhileDecisionLog } from './decision-log.js';

/** Registers `<meanwhile-decision-log>`. */
export function define(options?: DefineOptions): void {
  defineElement('decision-log', MeanwhileDecisionLog, options);
}

declare global {
  interface HTMLElementTagNameMap {
    'meanwhile-decision-log': MeanwhileDecisionLog;
  }
}
