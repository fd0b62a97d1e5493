import { defineElement, type DefineOptions } from '../internal/define.js';
import { MeanwhileUpdateComposer } from './update-composer.js';

/** Registers `<meanwhile-update-composer>`. */
export function define(options?: DefineOptions): void {
  defineElement('update-composer', MeanwhileUpdateComposer, options);
}

declare global {
  interface HTMLElementTagNameMap {
    'meanwhile-update-composer': MeanwhileUpdateComposer;
  }
}
