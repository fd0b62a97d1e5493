import { html, nothing, type TemplateResult } from 'lit';
import { takePosition, type Decision, type Position } from '@meanwhile/sdk';
import { emit } from '../internal/events.js';
import type { DecisionDesk } from './decision-desk.js';
import { isOpen } from './decision-status.js';

type Stance = Position['stance'];
type Said = Pick<Position, 'stance' | 'reason'>;

/** Says what the reader thinks; the same person answers once, a later answer replaces the earlier. */
async function take(desk: DecisionDesk, { id }: Decision, { stance, reason }: Said): Promise<boolean> {
  const { client } = desk;
  if (!client) return false;
  const words = desk.localize.t.decision;
  const before = desk.mine(id);
  return desk.act(
    async () => {
      const position = await takePosition(client, { decision: id, stance, ...(reason && { reason }) });
      emit(desk.host, 'meanwhile-position-taken', { position });
    },
    {
      text: words.positionTaken[stance],
      undo: async () =>
        before
          ? takePosition(client, {
              decision: id,
              stance: before.stance,
              ...(before.reason && { reason: before.reason }),
            })
          : client.remove('position', desk.mine(id)?.id ?? ''),
    },
  );
}

function focusConcern(desk: DecisionDesk): void {
  void desk.host.updateComplete.then(() =>
    desk.host.shadowRoot?.querySelector<HTMLElement>('.concern-form textarea')?.focus(),
  );
}

function startConcern(desk: DecisionDesk, decision: Decision): void {
  const mine = desk.mine(decision.id);
  desk.concern = { id: decision.id, text: mine?.reason ?? '', wrong: false };
  desk.host.requestUpdate();
  focusConcern(desk);
}

async function shareConcern(desk: DecisionDesk, decision: Decision): Promise<void> {
  const { concern } = desk;
  if (!concern) return;
  const text = concern.text.trim();
  concern.wrong = !text;
  desk.host.requestUpdate();
  if (!text) return focusConcern(desk);
  // The text stays in the field until it is saved.
  if (await take(desk, decision, { stance: 'concern', reason: text })) endConcern(desk, decision);
}

function endConcern(desk: DecisionDesk, decision: Decision): void {
  desk.concern = undefined;
  desk.host.requestUpdate();
  void desk.host.updateComplete.then(() =>
    desk.host.shadowRoot?.querySelector<HTMLElement>(`[data-concern="${CSS.escape(decision.id)}"]`)?.focus(),
  );
}

function concernForm(desk: DecisionDesk, decision: Decision): TemplateResult {
  const { common, decision: words } = desk.localize.t;
  const id = `concern-${decision.id}`;
  const wrong = desk.concern?.wrong;
  return html`<form
    class="concern-form"
    part="concern"
    novalidate
    @submit=${(event: Event) => {
      event.preventDefault();
      void shareConcern(desk, decision);
    }}
  >
    <label class="label sm" for=${id}>${words.yourConcern}</label>
    <textarea
      class="field"
      id=${id}
      rows="2"
      dir="auto"
      aria-invalid=${wrong ? 'true' : nothing}
      aria-describedby=${wrong ? `${id}-wrong` : nothing}
      .value=${desk.concern?.text ?? ''}
      @input=${(event: Event) => desk.concern && (desk.concern.text = (event.target as HTMLTextAreaElement).value)}
    ></textarea>
    ${wrong ? html`<p class="wrong" id="${id}-wrong">${words.concernMissing}</p>` : nothing}
    <div class="row">
      <button class="button primary" type="submit">${words.shareConcern}</button>
      <button class="button quiet" type="button" @click=${() => endConcern(desk, decision)}>${common.cancel}</button>
    </div>
  </form>`;
}

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
      class="button"
      type="button"
      aria-pressed=${pressed(stance)}
      @click=${() => take(desk, decision, { stance })}
    >
      ${words[stance]}
    </button>`;
  return html`<div class="take-part" part="actions">
    <div class="row answers" role="group" aria-label=${decision.title}>
      ${answer('agree')}
      <button
        class="button"
        type="button"
        data-concern=${decision.id}
        aria-pressed=${pressed('concern')}
        aria-expanded=${writing ? 'true' : 'false'}
        @click=${() => (writing ? endConcern(desk, decision) : startConcern(desk, decision))}
      >
        ${words.concern}
      </button>
      ${answer('abstain')}
      ${mine && !writing ? html`<span class="xs muted">${words.mine[mine.stance]} ${words.changeMind}</span>` : nothing}
    </div>
    ${writing ? concernForm(desk, decision) : nothing}
  </div>`;
}
