import { defineElement, type DefineOptions } from '../internal/define.js';
import { MeanwhileProvider } from './provider.js';

/** Registers `<meanwhile-provider>`. */
export function define(options?: DefineOptions): void {
  defineElement('provider', MeanwhileProvider, options);
}

declare global {
  interface HTMLElementTagNameMap {
    'meanwhile-provider': MeanwhileProvider;
  }
}
