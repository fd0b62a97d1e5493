import { html, nothing, type TemplateResult } from 'lit';
import { toErrorData, type Id, type Problem } from '@meanwhile/sdk';
import type { ClientController } from '../controllers/client-controller.js';
import { delivery, type DeliveryWords } from '../locales/en/delivery.js';
import type { DeliveryLocalize } from './delivery.js';
import { copyText } from './copy-text.js';
import { writtenIn } from './payload-words.js';
import { problemView, type ProblemActions } from './problem-view.js';

/** How long a discarded text can be taken back, in milliseconds. */
export const UNDO_FOR = 8000;

type Payload = Readonly<Record<string, unknown>>;

/** Everything that could not be sent, with the person's words whole, and what can be done with each. */
export class ProblemPanel {
  readonly #clients: ClientController;
  readonly #localize: DeliveryLocalize;
  readonly #leaving = new Map<Id, ReturnType<typeof setTimeout>>();
  readonly #notes = new Map<Id, string>();
  #open = false;
  #editing: Id | undefined;
  #said = '';

  constructor(clients: ClientController, localize: DeliveryLocalize) {
    this.#clients = clients;
    this.#localize = localize;
  }

  async open(): Promise<void> {
    this.#open = true;
    await this.#drawn();
    this.#dialog()?.showModal();
  }

  render(): TemplateResult | typeof nothing {
    if (!this.#open) return nothing;
    const words = this.#words;
    const problems = this.#clients.client?.problems ?? [];
    return html`<dialog class="problems" part="dialog" aria-labelledby="problems-title" @close=${() => this.#closed()}>
      <div class="row">
        <h2 id="problems-title" tabindex="-1">${words.heading}</h2>
        <button part="button" class="button push" type="button" @click=${() => this.#dialog()?.close()}>
          ${this.#localize.t.common.close}
        </button>
      </div>
      <p class="sm muted">${problems.length ? words.kept : words.nothingLeft}</p>
      <ul class="problem-list">
        ${problems.map((problem) => this.#row(problem, words))}
      </ul>
      <p class="spoken" role="status" .textContent=${this.#said}></p>
    </dialog>`;
  }

  get #words(): DeliveryWords {
    return this.#localize.words({ delivery }).delivery;
  }

  #row(problem: Problem, words: DeliveryWords): TemplateResult {
    const { key } = problem;
    if (this.#leaving.has(key))
      return html`<li class="slip" part="slip" data-key=${key}>
        <span>${words.discarded}</span>
        <button part="button" class="button" type="button" @click=${() => this.#restore(key)}>${words.undo}</button>
      </li>`;
    const view = { words, localize: this.#localize, editing: this.#editing === key, note: this.#notes.get(key) };
    return html`<li class="problem" part="problem" data-key=${key} tabindex="-1">
      ${problemView(problem, view, this.#actions(problem))}
    </li>`;
  }

  #actions(problem: Problem): ProblemActions {
    const { key } = problem;
    return {
      retry: () => void this.#try(key, () => problem.retry()),
      discard: () => this.#discard(problem),
      copy: () => void this.#copy(problem),
      edit: (on) => void this.#edit(key, on),
      resend: (changes) => void this.#try(key, () => problem.resend({ ...(problem.payload as Payload), ...changes })),
      asComment: problem.asComment && (() => void this.#try(key, () => problem.asComment!())),
    };
  }

  async #try(key: Id, run: () => Promise<void>): Promise<void> {
    this.#notes.delete(key);
    const work = run();
    this.#editing = undefined;
    this.#say(this.#words.sent);
    void this.#focus();
    try {
      await work;
    } catch (error) {
      this.#notes.set(key, this.#localize.t.common.error(toErrorData(error).code));
    }
    this.#clients.host.requestUpdate();
  }

  #discard(problem: Problem): void {
    const { key } = problem;
    const timer = setTimeout(() => {
      this.#leaving.delete(key);
      problem.discard();
      this.#clients.host.requestUpdate();
    }, UNDO_FOR);
    this.#leaving.set(key, timer);
    this.#say(this.#words.discarded);
    void this.#focus(`[data-key="${CSS.escape(key)}"] button`);
  }

  #restore(key: Id): void {
    clearTimeout(this.#leaving.get(key));
    this.#leaving.delete(key);
    this.#say(this.#words.restored);
    void this.#focus(`[data-key="${CSS.escape(key)}"]`);
  }

  async #copy({ key, payload }: Problem): Promise<void> {
    const text = writtenIn(payload)
      .map((written) => written.text)
      .join('\n\n');
    const note = (await copyText(text)) ? this.#words.copied : this.#words.notCopied;
    this.#notes.set(key, note);
    this.#say(note);
  }

  async #edit(key: Id, on: boolean): Promise<void> {
    this.#editing = on ? key : undefined;
    await this.#focus(`[data-key="${CSS.escape(key)}"]${on ? ' textarea' : ''}`);
  }

  #say(text: string): void {
    this.#said = text;
    this.#clients.host.requestUpdate();
  }

  /** To what is named, or to the panel's heading when that is gone. */
  async #focus(selector = ''): Promise<void> {
    await this.#drawn();
    const dialog = this.#dialog();
    const to = selector ? dialog?.querySelector<HTMLElement>(selector) : undefined;
    (to ?? dialog?.querySelector('h2'))?.focus();
  }

  async #drawn(): Promise<void> {
    const { host } = this.#clients;
    host.requestUpdate();
    await host.updateComplete;
  }

  #dialog(): HTMLDialogElement | null | undefined {
    return this.#clients.host.shadowRoot?.querySelector<HTMLDialogElement>('dialog.problems');
  }

  #closed(): void {
    this.#open = false;
    this.#editing = undefined;
    this.#notes.clear();
    this.#said = '';
    this.#clients.host.requestUpdate();
  }
}
