import { html, nothing, type TemplateResult } from 'lit';
import { takePosition, withdrawPosition, type Decision, type Position } from '@meanwhile/sdk';
import { emit } from '../internal/events.js';
import { decisionStance } from '../locales/en/decision-stance.js';
import type { DecisionDesk } from './decision-desk.js';

type Said = Pick<Position, 'stance' | 'reason'>;
const stanceWords = (desk: DecisionDesk) => desk.localize.words({ decisionStance }).decisionStance;

/** Says what the reader thinks; the same person answers once, a later answer replaces the earlier. */
export async function take(desk: DecisionDesk, { id }: Decision, { stance, reason }: Said): Promise<boolean> {
  const { client } = desk;
  if (!client) return false;
  const words = stanceWords(desk);
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
          : withdrawPosition(client, desk.mine(id)?.id ?? ''),
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
  desk.concern = { id: decision.id, text: mine?.reason ?? '', wrong: false, form: concernForm };
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

/** Opens the field for a concern, or closes it again. */
export const toggleConcern = (desk: DecisionDesk, decision: Decision): void =>
  desk.concern?.id === decision.id ? endConcern(desk, decision) : startConcern(desk, decision);

function concernForm(desk: DecisionDesk, decision: Decision): TemplateResult {
  const { common } = desk.localize.t;
  const words = stanceWords(desk);
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
      part="input"
      class="field"
      id=${id}
      rows="2"
      aria-invalid=${wrong ? 'true' : nothing}
      aria-describedby=${wrong ? `${id}-wrong` : nothing}
      .value=${desk.concern?.text ?? ''}
      @input=${(event: Event) => desk.concern && (desk.concern.text = (event.target as HTMLTextAreaElement).value)}
    ></textarea>
    ${wrong ? html`<p class="wrong" id="${id}-wrong">${words.concernMissing}</p>` : nothing}
    <div class="row">
      <button part="submit" class="button primary" type="submit">${words.shareConcern}</button>
      <button part="button" class="button quiet" type="button" @click=${() => endConcern(desk, decision)}>
        ${common.cancel}
      </button>
    </div>
  </form>`;
}
