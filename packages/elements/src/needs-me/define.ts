import { defineElement, type DefineOptions } from '../internal/define.js';
import { MeanwhileNeedsMe } from './needs-me.js';

/** Registers `<meanwhile-needs-me>`. */
export function define(options?: DefineOptions): void {
  defineElement('needs-me', MeanwhileNeedsMe, options);
}

declare global {
  interface HTMLElementTagNameMap {
    'meanwhile-needs-me': MeanwhileNeedsMe;
  }
}
