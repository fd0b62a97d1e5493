import { html, type TemplateResult } from 'lit';
import type { PrivacyStatement } from '@meanwhile/sdk/rules';
import type { PrivacyLineWords } from '../locales/en/decision-round.js';
import { lockIcon } from './icon.js';

/** The privacy line: made from what is so, one part after the other. */
export function privacyText(statements: readonly PrivacyStatement[], words: PrivacyLineWords): TemplateResult {
  const parts = statements.map((one) => words.part(one)).filter(Boolean);
  const text = parts.map((part, index) => (index ? part : part.charAt(0).toUpperCase() + part.slice(1))).join('; ');
  return html`<p class="privacy xs muted" part="privacy" aria-label=${words.label}>
    ${lockIcon}<span>${text}.</span>
  </p>`;
}
