import { html, nothing, type TemplateResult } from 'lit';
import type { Decision, Position } from '@meanwhile/sdk';
import type { DecisionDesk } from './decision-desk.js';
import { isOpen } from './decision-status.js';
import { writeMark } from './write-mark.js';

type Stance = Position['stance'];

// What writes loads with the first press.
const acts = (desk: DecisionDesk) =>
  desk
    .load(() => import('./decision-stance.js'))
    .catch(() => {
      desk.tell({ text: desk.localize.t.decision.partMissing, failed: true });
      return undefined;
    });

/** Three equal answers, none of them coloured before it is chosen; pressed is the reader's own. */
export function takePart(desk: DecisionDesk, decision: Decision): TemplateResult | typeof nothing {
  if (!isOpen(decision) || !desk.me || !desk.client?.can('create', 'position')) return nothing;
  // A detached vote must not be taken down with a name.
  if (decision.visibility?.voters === 'detached') return nothing;
  const words = desk.localize.t.decision;
  const mine = desk.mine(decision.id);
  const writing = desk.concern?.id === decision.id;
  const pressed = (stance: Stance) =>
    mine ? String(mine.stance === stance || (stance === 'concern' && mine.stance === 'block')) : 'false';
  const answer = (stance: 'agree' | 'abstain') =>
    html`<button
      part="button"
      class="button"
      type="button"
      aria-pressed=${pressed(stance)}
      @click=${async () => (await acts(desk))?.take(desk, decision, { stance })}
    >
      ${words[stance]}
    </button>`;
  return html`<div class="take-part" part="actions">
    <div class="row answers" role="group" aria-label=${decision.title}>
      ${answer('agree')}
      <button
        part="button"
        class="button"
        type="button"
        data-concern=${decision.id}
        aria-pressed=${pressed('concern')}
        aria-expanded=${writing ? 'true' : 'false'}
        @click=${async () => (await acts(desk))?.toggleConcern(desk, decision)}
      >
        ${words.concern}
      </button>
      ${answer('abstain')}
      ${mine && !writing ? html`<span class="xs muted">${words.mine[mine.stance]} ${words.changeMind}</span>${writeMark(desk.parts.clients.writeState(mine.id), desk.localize.t.common)}` : nothing}
    </div>
    ${writing ? desk.concern?.form(desk, decision) : nothing}
  </div>`;
}
