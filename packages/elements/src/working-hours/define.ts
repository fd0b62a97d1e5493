import { defineElement, type DefineOptions } from '../internal/define.js';
import { MeanwhileWorkingHours } from './working-hours.js';

/** Registers `<meanwhile-working-hours>`. */
export function define(options?: DefineOptions): void {
  defineElement('working-hours', MeanwhileWorkingHours, options);
}

declare global {
  interface HTMLElementTagNameMap {
    'meanwhile-working-hours': MeanwhileWorkingHours;
  }
}
