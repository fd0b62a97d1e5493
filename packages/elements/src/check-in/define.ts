import { defineElement, type DefineOptions } from '../internal/define.js';
import { MeanwhileCheckIn } from './check-in.js';

/** Registers `<meanwhile-check-in>`. */
export function define(options?: DefineOptions): void {
  defineElement('check-in', MeanwhileCheckIn, options);
}

declare global {
  interface HTMLElementTagNameMap {
    'meanwhile-check-in': MeanwhileCheckIn;
  }
}
