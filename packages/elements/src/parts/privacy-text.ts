import { html, type TemplateResult } from 'lit';
import type { PrivacyStatement } from '@meanwhile/sdk/rules';
import type { Localize } from '../controllers/localize-controller.js';
import { privacyLine } from '../locales/en/rules.js';
import { apart } from './apart.js';
import { lockIcon } from './icon.js';

/** The privacy line: made from what is so, one part after the other. */
export function privacyText(statements: readonly PrivacyStatement[], localize: Localize<object>): TemplateResult {
  const { privacyLine: words } = localize.words({ privacyLine });
  const text = apart(localize, statements.map((one) => words.part(one)).filter(Boolean), 1);
  return html`<p class="privacy xs muted" part="privacy" aria-label=${words.label}>
    ${lockIcon}<span>${words.sentence(text.charAt(0).toUpperCase() + text.slice(1))}</span>
  </p>`;
}
