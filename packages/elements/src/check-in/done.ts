import { html, nothing, type TemplateResult } from 'lit';
import { routeAnswer, type CheckIn, type Question, type Response } from '@meanwhile/sdk';
import type { AnnounceController } from '../controllers/announce-controller.js';
import type { ClientController, Host } from '../controllers/client-controller.js';
import type { Localize } from '../controllers/localize-controller.js';
import { emit } from '../internal/events.js';
import type { CheckInWords } from '../locales/en/check-in.js';
import type { Common } from '../locales/en/common.js';
import { tickIcon } from '../parts/icon.js';
import { undoSlip } from '../parts/undo-slip.js';
import { writeMark } from '../parts/write-mark.js';
import { speakAnswer } from './answers.js';
import type { OccurrenceController } from './occurrence-controller.js';

export { submitCheckIn } from '@meanwhile/sdk';

export interface DoneView {
  readonly host: Host;
  readonly checkIn: CheckIn;
  readonly clients: ClientController;
  readonly localize: Localize<{ checkIn: CheckInWords; common: Common }>;
  readonly occurrence: OccurrenceController;
  readonly announce: AnnounceController;
}

// The join: a blocker becomes an ask in the feed, with a link on both ends.
async function route(view: DoneView, question: Question, response: Response): Promise<void> {
  const client = view.clients.client;
  if (!client) return;
  try {
    const update = await routeAnswer(client, { checkIn: view.checkIn, response, question });
    const fresh = await client.get('response', response.id);
    await view.occurrence.finish({ skipped: false, response: fresh ?? response });
    emit(view.host, 'meanwhile-update-created', { update });
  } catch {
    // The client keeps the text in its problems; the strip above says what is wrong.
  }
  view.host.requestUpdate();
}

function routes(view: DoneView, response: Response): TemplateResult | typeof nothing {
  const words = view.localize.t.checkIn;
  const offered = view.checkIn.questions.filter(({ id, routeTo }) => routeTo && response.answers[id] !== undefined);
  if (!offered.length) return nothing;
  const linked = (question: Question) =>
    response.links?.find(({ rel, title }) => rel === `became-${question.routeTo}` && title === question.id);
  return html`<div part="routes" class="routes">
    <h3>${words.routes}</h3>
    <ul>
      ${offered.map((question) => {
        const done = linked(question);
        const to = question.routeTo ?? 'update';
        return html`<li>
          <q dir="auto">${speakAnswer(question, response.answers[question.id], view.occurrence.speaking())}</q>
          ${
            done
              ? html`<span class="tag success">${tickIcon} ${words.routed[to]}</span>`
              : html`<button part="button" class="button" type="button" @click=${() => route(view, question, response)}>
                  ${words.route[to]}
                </button>`
          }
        </li>`;
      })}
    </ul>
  </div>`;
}

async function takeBack(view: DoneView): Promise<void> {
  const { host, occurrence, announce, localize } = view;
  announce.say(localize.t.checkIn.takenBack);
  const gone = occurrence.takeBack();
  host.requestUpdate();
  await host.updateComplete;
  host.shadowRoot?.querySelector<HTMLElement>('[part="undo"]')?.focus();
  // The client's problems say why it did not go, and the answers are as they were.
  await gone.catch(() => undefined);
}
async function leaveIn({ host, occurrence, announce, localize }: DoneView): Promise<void> {
  await occurrence.leaveIn();
  announce.say(localize.t.checkIn.done);
  await host.updateComplete;
  host.shadowRoot?.querySelector<HTMLElement>('.done [tabindex]')?.focus();
}
/** Above the form, as long as what was taken back can be left in after all. */
export function takenBackSlip(view: DoneView): TemplateResult | typeof nothing {
  const { checkIn: words } = view.localize.t;
  if (!view.occurrence.takenBack) return nothing;
  return undoSlip({ deleted: words.takenBack, undo: words.undo }, () => void leaveIn(view));
}

/** What is said aloud of answers just given: that they are sent only when they are. */
export function spoken({ done, sentId }: OccurrenceController, clients: ClientController, words: CheckInWords): string {
  if (done?.skipped) return words.skipped;
  return clients.writeState(sentId ?? '') ? words.kept : words.sent;
}

/** What is shown once the answers are in: what happened, what else they can become, and the way back. */
export function doneView(view: DoneView): TemplateResult {
  const { checkIn: words, common } = view.localize.t;
  const { client } = view.clients;
  const { done } = view.occurrence;
  const detached = view.checkIn.privacy?.identity === 'detached';
  const state = view.clients.writeState(view.occurrence.sentId ?? '');
  const arrived = detached ? words.doneDetached : words.done;
  const sentence = done?.skipped ? words.skipped : state ? words.kept : arrived;
  return html`<div class="done" part="done">
    <p class="row strong" tabindex="-1" aria-live="polite">
      ${done?.skipped || state ? nothing : html`<span part="tick" class="tick">${tickIcon}</span>`}${sentence}
      ${writeMark(state, common)}
    </p>
    ${done?.response && !done.skipped ? routes(view, done.response) : nothing}
    ${
      detached && !done?.skipped
        ? html`<p class="hint">${words.detachedFinal}</p>`
        : html`<p>
            <button part="button" class="button" type="button" @click=${() => view.occurrence.reopen()}>
              ${done?.skipped ? words.answerAfterAll : words.change}
            </button>
            ${
              done?.response && client?.can('delete', done.response)
                ? html`<button class="button quiet" part="take-back" type="button" @click=${() => takeBack(view)}>
                    ${words.takeBack}
                  </button>`
                : nothing
            }
          </p>`
    }
  </div>`;
}
