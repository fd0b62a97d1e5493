import { css, type TemplateResult } from 'lit';
import {
  takeAsk,
  toErrorData,
  toggleReaction,
  turnIntoDecision,
  type Client,
  type Id,
  type Update,
} from '@meanwhile/sdk';
import type { AnnounceController } from '../controllers/announce-controller.js';
import type { ClientController } from '../controllers/client-controller.js';
import { emit } from '../internal/events.js';
import { CommentThread } from '../parts/comment-thread.js';
import { commentStyles } from '../parts/comment-thread.styles.js';
import { reactionPicker } from '../parts/reactions.js';
import type { ItemState } from '../parts/update-item.js';
import { LazyPart } from '../parts/lazy-part.js';
import { Composer } from '../update-composer/composer.js';
import { composerStyles } from '../update-composer/composer.styles.js';
import { EditDialog } from '../update-composer/edit-dialog.js';
import type { HeldList } from '../update-composer/held-list.js';
import { copyText } from '../parts/copy-text.js';
import { Deletions } from './deletions.js';
import type { FeedHost } from './feed-source.js';
import { itemMenu } from './item-menu.js';
import { ItemPopover } from './item-popover.js';
import { hashOf } from './hash.js';

export const styles = css`
  ${composerStyles}
  ${commentStyles}
`;

/** How long the word about a finished action stays, in milliseconds. */
const NOTE_FOR = 6000;

interface Options {
  readonly clients: ClientController;
  readonly announce: AnnounceController;
  /** The composer was closed; `drafted` tells whether something unsent is in it. */
  readonly composed: (drafted: boolean) => void;
}
type Parts = Pick<ItemState, 'menu' | 'thread' | 'slip' | 'note'>;

/** The writing half of the feed: composer, answers, reactions, menus. Loaded when one of them is first used. */
export class FeedDesk {
  readonly #host: FeedHost;
  readonly #options: Options;
  readonly #composer: Composer;
  readonly #deletions: Deletions;
  readonly #threads = new Map<Id, CommentThread>();
  readonly #notes = new Map<Id, string>();
  #composing = false;
  readonly #edit: EditDialog;
  readonly #heldPart: LazyPart<typeof import('../update-composer/held-list.js')>;
  #held: HeldList | undefined;
  readonly #popover: ItemPopover;

  constructor(host: FeedHost, options: Options) {
    this.#host = host;
    this.#options = options;
    const { clients, announce } = options;
    this.#composer = new Composer(host, {
      clients,
      announce,
      space: () => host.space,
      close: (update) => void this.#fold(!update),
    });
    const closed = (id: Id): void => this.#focusIn(id, '[data-act="menu"]');
    this.#edit = new EditDialog(host, { clients, announce, closed });
    this.#heldPart = new LazyPart(host, () => import('../update-composer/held-list.js'));
    void this.#showHeld();
    this.#popover = new ItemPopover(host);
    this.#deletions = new Deletions(host, clients, (id) => emit(host, 'meanwhile-update-deleted', { id }));
  }

  async compose(): Promise<void> {
    this.#composing = true;
    this.#host.requestUpdate();
    await this.#composer.focus();
  }

  /** Opens the composer as it was said; the next key press posts it. */
  async repeat(last: Update): Promise<void> {
    this.#composing = true;
    this.#host.requestUpdate();
    await this.#host.updateComplete; // by then it is known which draft this is
    await this.#composer.repeat(last);
  }

  /** The open composer, or undefined while it is closed. */
  composer(): TemplateResult | undefined {
    return this.#composing ? this.#composer.render() : undefined;
  }

  /** The dialog for an edit. */
  dialog(): TemplateResult | undefined {
    return this.#edit.render();
  }

  /** What the reader has written for later. */
  held(): TemplateResult | undefined {
    return this.#held?.render();
  }

  async #showHeld(): Promise<void> {
    const { clients, announce } = this.#options;
    const { HeldList } = await this.#heldPart.ready();
    const { localize } = this.#composer;
    const now = Date.now.bind(Date);
    this.#held = new HeldList(this.#host, { clients, announce, localize, space: () => this.#host.space, now });
    this.#host.requestUpdate();
  }

  /** What an item shows because of something that was begun here. */
  partsOf(item: Update): Parts {
    const { id } = item;
    const client = this.#options.clients.client;
    const { localize } = this.#composer;
    const open = this.#popover.of(id);
    const menu =
      client && open === 'menu'
        ? itemMenu(item, { client, localize, address: this.#host.hashLinks })
        : open === 'pick'
          ? reactionPicker((value) => this.#isMine(id, value), localize.t.feed)
          : undefined;
    return {
      menu,
      thread: this.#threads.get(id)?.render(item),
      slip: this.#deletions.slip(id, localize),
      note: this.#notes.get(id),
    };
  }

  /** Does what a button of an item says. */
  act(act: string, id: Id, button: HTMLElement): void {
    const client = this.#options.clients.client;
    const item = client?.peek('update', id);
    if (act === 'undo') return this.#undo(id);
    if (!client || !item) return;
    button.closest<HTMLElement>('[data-menu]')?.hidePopover();
    const words = this.#composer.localize.t.composer;
    const acts: Readonly<Record<string, () => unknown>> = {
      menu: () => this.#popover.open(id, 'menu', button),
      pick: () => this.#popover.open(id, 'pick', button),
      react: () => this.#try(id, () => toggleReaction(client, item, button.dataset.value ?? '')),
      thread: () => this.#toggleThread(item),
      reply: () => this.#thread(item).write(false),
      answer: () => this.#thread(item).write(true),
      take: () => this.#try(id, () => takeAsk(client, item), words.taken),
      close: () => this.#try(id, () => client.edit('update', id, { state: 'closed' }), words.closed),
      edit: () => this.#edit.open(item),
      copy: () => this.#copy(id),
      decide: () => this.#decide(client, item),
      delete: () => this.#delete(id),
    };
    if (Object.hasOwn(acts, act)) acts[act]?.();
  }

  async #fold(drafted: boolean): Promise<void> {
    this.#composing = false;
    const { headline, body } = this.#composer.value;
    this.#options.composed(drafted && !!(headline || body));
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>('.opener')?.focus();
  }

  #isMine(id: Id, value: string): boolean {
    const client = this.#options.clients.client;
    return !!client?.peek('reaction', `reaction:${id}:${client.status.user?.id}:${value}`);
  }

  #thread(item: Update): CommentThread {
    const known = this.#threads.get(item.id);
    if (known) return known;
    const { clients, announce } = this.#options;
    const { localize } = this.#composer;
    const thread = new CommentThread(this.#host, { clients, announce, localize, update: item });
    this.#threads.set(item.id, thread);
    this.#host.requestUpdate();
    return thread;
  }

  #toggleThread(item: Update): void {
    const known = this.#threads.get(item.id);
    if (!known) return void this.#thread(item);
    known.dispose();
    this.#threads.delete(item.id);
    this.#host.requestUpdate();
  }

  #delete(id: Id): void {
    this.#deletions.add(id);
    this.#options.announce.say(this.#composer.localize.t.composer.deleted);
    this.#focusIn(id, '[data-act="undo"]');
  }

  #undo(id: Id): void {
    this.#deletions.undo(id);
    this.#options.announce.say(this.#composer.localize.t.composer.kept);
    this.#focusIn(id, '');
  }

  /** Puts the focus back to where the person was: an item, or one of its buttons. */
  #focusIn(id: Id, selector: string): void {
    const find = `[data-id="${CSS.escape(id)}"] ${selector}`;
    void this.#host.updateComplete.then(() => this.#host.renderRoot.querySelector<HTMLElement>(find)?.focus());
  }

  async #copy(id: Id): Promise<void> {
    const { common, composer: words } = this.#composer.localize.t;
    const link = new URL(hashOf(id), window.location.href).href;
    this.#say(id, (await copyText(link)) ? common.copied : `${words.copyFailed} ${link}`);
  }

  async #decide(client: Client, item: Update): Promise<void> {
    const words = this.#composer.localize.t.composer;
    await this.#try(item.id, async () => {
      const decision = await turnIntoDecision(client, item);
      emit(this.#host, 'meanwhile-decision-created', { decision });
      this.#options.announce.say(`${words.becameDecision} ${decision.title}`);
    });
  }

  /** Runs an action; what went wrong is said at the item it was about. */
  async #try(id: Id, run: () => Promise<unknown>, done?: string): Promise<void> {
    try {
      await run();
      if (done) this.#say(id, done);
    } catch (error) {
      this.#say(id, this.#composer.localize.t.common.error(toErrorData(error).code));
    }
  }

  #say(id: Id, text: string): void {
    this.#notes.set(id, text);
    this.#options.announce.say(text);
    setTimeout(() => {
      this.#notes.delete(id);
      this.#host.requestUpdate();
    }, NOTE_FOR);
  }
}
