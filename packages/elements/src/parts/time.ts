import { html, type TemplateResult } from 'lit';
import type { Localize } from '../controllers/localize-controller.js';

/**
 * A relative time with the full one in its accessible name: `title` alone is read by nobody
 * (WCAG 2.2, 1.3.1; keyboard and touch have no hover).
 */
export function time(iso: string, localize: Localize<object>): TemplateResult {
  const full = localize.date(iso);
  const short = localize.ago(iso);
  return html`<time part="time" class="subtle sm" datetime=${iso} title=${full}
    >${short}<span class="spoken" .textContent=${`, ${full}`}></span
  ></time>`;
}
