import { html, nothing, type TemplateResult } from 'lit';
import type { Decision } from '@meanwhile/sdk';
import { plainText } from '../markdown/plain-text.js';
import { linkTo, shortName } from '../parts/decision-card.js';
import type { DecisionDesk } from '../parts/decision-desk.js';
import { current } from '../parts/decision-lineage.js';
import { statusTag } from '../parts/decision-status.js';

/** A decision within a sentence: where it stands, its name, and what holds now when it was replaced. */
export function decisionChip(desk: DecisionDesk, decision: Decision): TemplateResult {
  const { id, title, number } = decision;
  const words = desk.localize.t.decision;
  const name = plainText(title, 120);
  const label = number === undefined ? name : `${words.number(number)} ${name}`;
  const now = current(decision, desk.decision);
  const see = now && html` <span class="muted">(${words.superseded} ${linkTo(desk, now, shortName(desk, now))})</span>`;
  return html`<span class="line-chip" part="chip"
    >${statusTag(decision, words)} ${linkTo(desk, { kind: 'decision', id, title }, label)}${see ?? nothing}</span
  >`;
}
