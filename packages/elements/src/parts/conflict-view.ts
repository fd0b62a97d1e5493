import { html, nothing, type TemplateResult } from 'lit';
import type { Conflict } from '@meanwhile/sdk';
import type { DeliveryWords } from '../locales/en/delivery.js';
import type { DeliveryLocalize } from './delivery.js';

type Values = Readonly<Record<string, unknown>>;

/** A field's value as a person reads it. */
function shown(value: unknown, words: DeliveryWords, localize: DeliveryLocalize): string {
  if (value === undefined || value === null || value === '') return words.empty;
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return localize.number(value);
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return localize.list(value) || words.empty;
  return JSON.stringify(value, null, 2);
}

/** Both texts beside each other, field by field, and what was there before where that is known. */
export function conflictView(conflict: Conflict, words: DeliveryWords, localize: DeliveryLocalize): TemplateResult {
  const { base, theirs, mine, fields } = conflict;
  const side = (name: 'base' | 'theirs' | 'mine', from: Values, field: string): TemplateResult =>
    html`<div part="version" class="side ${name}">
      <dt class="xs subtle">${words[name]}</dt>
      <dd dir="auto" .textContent=${shown(from[field], words, localize)}></dd>
    </div>`;
  return html`${fields.map(
    (field) =>
      html`<section class="versions" aria-label=${words.field(field)}>
        <h4 class="sm">${words.field(field)}</h4>
        <dl class="sides">
          ${base ? side('base', base as unknown as Values, field) : nothing}${side('theirs', theirs as unknown as Values, field)}${side('mine', mine as unknown as Values, field)}
        </dl>
      </section>`,
  )}`;
}
