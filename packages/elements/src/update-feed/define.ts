import { defineElement, type DefineOptions } from '../internal/define.js';
import { MeanwhileUpdateFeed } from './update-feed.js';

/** Registers `<meanwhile-update-feed>`. */
export function define(options?: DefineOptions): void {
  defineElement('update-feed', MeanwhileUpdateFeed, options);
}

declare global {
  interface HTMLElementTagNameMap {
    'meanwhile-update-feed': MeanwhileUpdateFeed;
  }
}
