import { html, nothing, type TemplateResult } from 'lit';
import type { WriteState } from '@meanwhile/sdk';
import type { Common } from '../locales/en/common.js';
import { barredIcon, clockIcon } from './icon.js';

/** Says of something written here that the backend does not have it yet, or has refused it: a glyph and words. */
export function writeMark(state: WriteState, { pending, notSent }: Common): TemplateResult | typeof nothing {
  if (!state) return nothing;
  const failed = state === 'failed';
  return html`<span class="write xs ${failed ? 'wrong' : 'muted'}" part="write"
    >${failed ? barredIcon : clockIcon}${failed ? notSent : pending}</span
  >`;
}
