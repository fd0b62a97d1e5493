import type { ReactiveController } from 'lit';
import type { Id } from '@meanwhile/sdk';
import type { AnnounceController } from '../controllers/announce-controller.js';
import { toolWords } from '../parts/update-actions.js';
import type { ItemWords } from '../parts/update-item.js';
import type { FeedMove } from './feed-keys.js';
import type { FeedHost, FeedSource } from './feed-source.js';
import type { ListWindow } from './list-window.js';
import type { Permalink } from './permalink.js';

interface Parts {
  readonly source: FeedSource;
  readonly window: ListWindow;
  readonly permalink: Permalink;
  readonly announce: AnnounceController;
  readonly localize: ItemWords;
}

/** Where the reader is in the feed: moves the focus when the reader asks for it, and only then. */
export class FeedPlace implements ReactiveController {
  readonly #host: FeedHost;
  readonly #parts: Parts;
  #focusNext: Id | undefined;

  constructor(host: FeedHost, parts: Parts) {
    this.#host = host;
    this.#parts = parts;
    host.addController(this);
  }

  /** Focuses an item; a row that is not drawn is drawn first. */
  focus(id: Id | undefined): void {
    if (!id) return;
    this.#focusNext = this.#parts.window.pinned = id;
    this.#host.requestUpdate();
  }

  /** To another item, or out of the feed. */
  step(move: FeedMove): void {
    const root = this.#host.renderRoot as ShadowRoot;
    if (move === 'before') return root.querySelector<HTMLElement>('.before')?.focus();
    if (move === 'after') return root.querySelector<HTMLElement>('.foot button, .after')?.focus();
    if (stepComment(root.activeElement, move)) return;
    const { source } = this.#parts;
    const at = source.ids.indexOf(rowOf(root.activeElement)?.dataset.id ?? '') + move;
    if (at >= source.ids.length && source.shown.more) void this.older();
    else this.focus(source.ids[at]);
  }

  /** Shows what was held back, above; whoever reads further down stays there. */
  reveal(): void {
    const { source, announce, localize } = this.#parts;
    const { held } = source.shown;
    source.reveal();
    announce.say(toolWords(localize).freshShown(held));
    this.focus(source.ids[this.#host.order === 'oldest' ? source.ids.length - held : held - 1]);
  }

  async older(): Promise<void> {
    const { source, announce, localize } = this.#parts;
    const before = source.ids.length;
    const button = (this.#host.renderRoot as ShadowRoot).activeElement;
    await source.loadMore();
    const added = source.ids.length - before;
    if (added <= 0) return;
    announce.say(toolWords(localize).loaded(added));
    // Only when the focus is still where it was pressed: the reader may have gone on.
    if ((this.#host.renderRoot as ShadowRoot).activeElement === button) this.focus(source.ids[before]);
  }

  hostUpdated(): void {
    this.#takeFocus();
    this.#followLink();
  }

  #takeFocus(): void {
    const row = this.#focusNext && this.#row(this.#focusNext);
    if (!row) return;
    const scrolled = row.getBoundingClientRect();
    const near = scrolled.top > -window.innerHeight && scrolled.top < 2 * window.innerHeight;
    this.#focusNext = this.#parts.window.pinned = undefined;
    row.focus({ preventScroll: !near || scrolled.bottom <= 0 });
  }

  #followLink(): void {
    const { permalink, window: list, source } = this.#parts;
    const { id, waiting } = permalink;
    if (!id || !waiting || !this.#host.hashLinks) return;
    const row = this.#row(id);
    if (!row) {
      // Drawn wherever it is in the list; one that is not in the list comes by itself.
      if (list.pinned === id || !source.ids.includes(id)) return;
      list.pinned = id;
      return this.#host.requestUpdate();
    }
    permalink.arrived();
    list.pinned = undefined;
    row.scrollIntoView({ block: 'center', behavior: 'instant' });
    if (waiting === 'focus') row.focus({ preventScroll: true });
  }

  #row(id: Id): HTMLElement | null {
    return this.#host.renderRoot.querySelector(`[data-id="${CSS.escape(id)}"]`);
  }
}

/** The item an element belongs to. */
export const rowOf = (element: Element | null): HTMLElement | null | undefined =>
  element?.closest<HTMLElement>('[data-id]');

/** Replies are a feed inside the feed: the keys move among them first. */
function stepComment(active: Element | null, move: 1 | -1): boolean {
  const comment = active?.closest('[data-comment]');
  const all = [...(comment?.parentElement?.querySelectorAll<HTMLElement>('[data-comment]') ?? [])];
  const next = comment && (all[all.indexOf(comment as HTMLElement) + move] ?? (move < 0 ? rowOf(comment) : undefined));
  next?.focus();
  return !!next;
}
