import { defineElement, type DefineOptions } from '../internal/define.js';
import { MeanwhileUpdate } from './update.js';

/** Registers `<meanwhile-update>`. */
export function define(options?: DefineOptions): void {
  defineElement('update', MeanwhileUpdate, options);
}

declare global {
  interface HTMLElementTagNameMap {
    'meanwhile-update': MeanwhileUpdate;
  }
}
