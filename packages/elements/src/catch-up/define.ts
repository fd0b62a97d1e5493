import { defineElement, type DefineOptions } from '../internal/define.js';
import { MeanwhileCatchUp } from './catch-up.js';

/** Registers `<meanwhile-catch-up>`. */
export function define(options?: DefineOptions): void {
  defineElement('catch-up', MeanwhileCatchUp, options);
}

declare global {
  interface HTMLElementTagNameMap {
    'meanwhile-catch-up': MeanwhileCatchUp;
  }
}
