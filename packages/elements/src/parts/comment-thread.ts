import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import {
  addComment,
  answerAsk,
  toErrorData,
  type Client,
  type Comment,
  type ErrorData,
  type Id,
  type LiveQuery,
  type Update,
} from '@meanwhile/sdk';
import type { AnnounceController } from '../controllers/announce-controller.js';
import type { ClientController } from '../controllers/client-controller.js';
import { DraftController } from '../controllers/draft-controller.js';
import { emit } from '../internal/events.js';
import type { ComposerLocalize } from '../update-composer/composer.js';
import { inThreadOrder } from './comment-order.js';
import { commentView, replyForm } from './comment-view.js';
import { mayDelete, undoSlip, UndoSlips } from './undo-slip.js';

const PAGE = 50;

export interface ThreadOptions {
  readonly clients: ClientController;
  readonly announce: AnnounceController;
  readonly localize: ComposerLocalize;
  readonly update: Update;
}

/** The replies to one update, and the field for another: loaded when it is opened. */
export class CommentThread implements ReactiveController {
  readonly #host: LitElement;
  readonly #options: ThreadOptions;
  readonly #draft: DraftController<string>;
  readonly #id: Id;
  #client: Client | undefined;
  #live: LiveQuery<Comment> | undefined;
  #off: (() => void) | undefined;
  #text = '';
  #parent: Comment | undefined;
  #answers = false;
  #sending = false;
  #wrong = '';
  #error: ErrorData | undefined;
  readonly #slips: UndoSlips<'comment'>;

  constructor(host: LitElement, options: ThreadOptions) {
    this.#host = host;
    this.#options = options;
    this.#id = options.update.id;
    this.#slips = new UndoSlips(options.clients, 'comment');
    this.#draft = new DraftController(host, options.clients, {
      key: () => `draft:comment:${this.#id}`,
      read: () => this.#text.trim() || undefined,
      take: (text) => (this.#text = text ?? ''),
    });
    host.addController(this);
  }

  hostConnected(): void {
    this.hostUpdate();
  }
  hostUpdate(): void {
    const { client } = this.#options.clients;
    if (client !== this.#client) this.#close();
    this.#client = client;
    if (!client || !this.#host.isConnected) return;
    const filter = ['target.id', 'eq', this.#id] as const;
    this.#live ??= client.query({ kind: 'comment', filter, sort: [['createdAt', 'asc']], limit: PAGE });
    this.#off ??= this.#live.subscribe(() => this.#host.requestUpdate());
  }
  hostDisconnected(): void {
    this.#off?.();
    this.#off = undefined;
  }

  /** Closes for good; a begun reply stays as a draft. */
  dispose(): void {
    this.#draft.hostDisconnected();
    this.#close();
    this.#host.removeController(this.#draft);
    this.#host.removeController(this);
  }

  /** Begins an answer to the ask, or a reply. */
  async write(answers: boolean, parent?: Comment): Promise<void> {
    this.#answers = answers;
    this.#parent = parent;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#field()?.focus();
  }

  #close(): void {
    this.hostDisconnected();
    this.#live = undefined;
  }

  #field(): HTMLTextAreaElement | null {
    return this.#host.renderRoot.querySelector(`[data-reply="${CSS.escape(this.#id)}"]`);
  }

  async #send(item: Update): Promise<void> {
    const client = this.#client;
    const body = this.#text.trim();
    this.#wrong = body ? '' : this.#options.localize.t.composer.replyEmpty;
    this.#host.requestUpdate();
    if (!body) return this.#field()?.focus();
    if (!client || this.#sending) return;
    this.#sending = true;
    this.#error = undefined;
    try {
      await this.#write(client, item, body);
      this.#text = '';
      this.#parent = undefined;
      this.#answers = false;
      await this.#draft.clear();
      this.#options.announce.say(this.#options.localize.t.composer.replied);
    } catch (error) {
      this.#error = toErrorData(error);
    }
    this.#sending = false;
    this.#host.requestUpdate();
  }

  async #write(client: Client, item: Update, body: string): Promise<void> {
    const target = { kind: 'update', id: item.id, ...(item.space && { space: item.space }) };
    if (!this.#answers) {
      const parent = this.#parent?.id;
      const comment = await addComment(client, { target, body, ...(parent && { parent }) });
      emit(this.#host, 'meanwhile-comment-created', { comment });
      return;
    }
    const { answer } = await answerAsk(client, { ask: item, body });
    const comment = answer && client.peek('comment', answer);
    if (comment) emit(this.#host, 'meanwhile-comment-created', { comment });
  }

  async #accept(item: Update, comment: Comment): Promise<void> {
    try {
      await answerAsk(this.#client!, { ask: item, comment: comment.id });
    } catch (error) {
      this.#error = toErrorData(error);
      this.#host.requestUpdate();
    }
  }

  /** Deletes a reply, which can be taken back for a moment. */
  async #remove(comment: Comment): Promise<void> {
    const { announce, localize } = this.#options;
    announce.say(localize.t.composer.replyDeleted);
    const gone = this.#slips.remove(this.#client!, comment);
    void this.#focus('[part="undo"]');
    await gone.catch((error: unknown) => {
      this.#error = toErrorData(error);
      this.#host.requestUpdate();
    });
  }
  async #restore(comment: Comment): Promise<void> {
    await this.#slips.undo(this.#client!, comment.id);
    const { announce, localize } = this.#options;
    announce.say(localize.t.composer.replyKept);
    await this.#focus(`[data-comment="${CSS.escape(comment.id)}"]`);
  }
  async #focus(selector: string): Promise<void> {
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>(`.thread ${selector}`)?.focus();
  }

  /** The replies below the update they belong to. */
  render(item: Update): TemplateResult {
    const state = this.#live?.get();
    const { composer: words } = this.#options.localize.t;
    const comments = inThreadOrder(this.#slips.withGone(state?.items ?? []));
    return html`<div class="thread" part="thread">
      <div role="feed" aria-label=${words.replies} aria-busy=${state?.phase === 'loading'}>
        ${repeat(
          comments,
          ({ comment }) => comment.id,
          ({ comment, depth }, index) =>
            this.#slips.has(comment.id)
              ? this.#slip(comment, index + 1)
              : this.#comment(item, comment, { depth, position: index + 1 }),
        )}
      </div>
      ${
        state?.more
          ? html`<button part="button" class="button quiet" type="button" @click=${() => void this.#live?.loadMore()}>
              ${words.moreReplies}
            </button>`
          : nothing
      }${this.#client?.can('create', 'comment') ? this.#form(item) : nothing}
    </div>`;
  }

  #slip(comment: Comment, position: number): TemplateResult {
    const { replyDeleted: deleted, undo } = this.#options.localize.t.composer;
    return html`<article aria-label=${deleted} aria-posinset=${position} aria-setsize="-1" tabindex="0">
      ${undoSlip({ deleted, undo }, () => void this.#restore(comment))}
    </article>`;
  }

  #comment(item: Update, comment: Comment, at: { depth: number; position: number }): TemplateResult {
    const open = item.intent === 'ask' && item.state !== 'answered' && item.state !== 'closed';
    return commentView(comment, {
      ...at,
      host: this.#host,
      localize: this.#options.localize,
      author: this.#client?.person(comment.author),
      accepted: item.answer === comment.id,
      write: this.#options.clients.writeState(comment.id),
      reply: this.#client?.can('create', 'comment') ? () => void this.write(false, comment) : undefined,
      remove: mayDelete(this.#client, comment) ? () => void this.#remove(comment) : undefined,
      accept: open && this.#client?.can('edit', item) ? () => void this.#accept(item, comment) : undefined,
    });
  }

  #form(item: Update): TemplateResult {
    const { localize, clients } = this.#options;
    const { common, composer: words } = localize.t;
    const parent = this.#parent && this.#client?.person(this.#parent.author)?.name;
    const at = this.#draft.keptAt;
    const kept = at && common.draftKept(localize.date(at.toISOString(), { hour: '2-digit', minute: '2-digit' }));
    const failed = this.#error && `${common.notSaved} ${common.error(this.#error.code)}`;
    return replyForm({
      id: item.id,
      label: this.#answers ? words.answerLabel : parent ? words.replyTo(parent) : words.replyLabel,
      action: this.#answers ? words.sendAnswer : words.sendReply,
      text: this.#text,
      invalid: !!this.#wrong,
      wrong: this.#wrong || failed || '',
      note: at ? (clients.client?.device.kind === 'memory' ? common.draftInMemory : kept) : undefined,
      sending: this.#sending,
      typed: (text) => this.#typed(text),
      send: () => void this.#send(item),
    });
  }

  #typed(text: string): void {
    this.#text = text;
    this.#wrong = '';
    this.#draft.changed();
    this.#host.requestUpdate();
  }
}
