import type { ReactiveController } from 'lit';
import type { Host } from '../controllers/client-controller.js';
import { RowHeights } from './row-heights.js';

/** Up to this many rows all are drawn: the browser's own find works in them. Beyond, only those near the view. */
export const WINDOW_FROM = 200;
/** Pixels drawn beyond the view, and how near the edge may come before more is drawn. */
const OVERSCAN = 400;
const MARGIN = 120;

/** A row by its index, or the height of the rows left out. */
export type Entry = { readonly index: number } | { readonly gap: number; readonly before: number };

interface Anchor {
  readonly row: HTMLElement;
  readonly offset: number;
}

/**
 * Draws only the rows near the view, and keeps the reader's place: whatever arrives, grows or shrinks above the first
 * visible row, that row stays where it is.
 */
export class ListWindow implements ReactiveController {
  readonly #host: Host;
  readonly #list: () => HTMLElement | null | undefined;
  readonly #heights = new RowHeights();
  #ids: readonly string[] = [];
  #range: readonly [number, number] = [0, 20];
  #anchor: Anchor | undefined;
  #scrolled = 0;
  #scroller: Element | undefined;
  #resizes: ResizeObserver | undefined;
  #watched = new Set<Element>();
  /** Nothing was scrolled since the widget is here, so that no row is above the view: no place to keep, nothing to measure. */
  #still = true;
  #sight: IntersectionObserver | undefined;
  #off: AbortController | undefined;
  /** A row to draw wherever it is, for example to focus it or to scroll to it. */
  pinned: string | undefined;

  constructor(host: Host, list: () => HTMLElement | null | undefined) {
    this.#host = host;
    this.#list = list;
    host.addController(this);
  }

  hostConnected(): void {
    this.#off = new AbortController();
    const options = { capture: true, passive: true, signal: this.#off.signal };
    // A scroll event does not leave the tree it happens in: listen in every tree around the widget.
    for (let root = this.#host.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode())
      root.addEventListener('scroll', this.#moved, options);
    window.addEventListener('scroll', this.#moved, options);
    window.addEventListener('resize', this.#moved, options);
    this.#resizes = new ResizeObserver((entries) => this.#resized(entries));
    // It may stand in a page that was scrolled before.
    this.#sight = new IntersectionObserver(([{ boundingClientRect, intersectionRect }]) => {
      if (intersectionRect.top > boundingClientRect.top || boundingClientRect.top < 0) this.#still = false;
    });
    this.#sight.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#off?.abort();
    this.#resizes?.disconnect();
    this.#sight?.disconnect();
    this.#watched.clear();
    this.#scroller = undefined;
  }

  /** What to draw for these rows, in order. Called from `render`. */
  entries(ids: readonly string[]): readonly Entry[] {
    this.#ids = ids;
    if (ids.length <= WINDOW_FROM) return ids.map((_, index) => ({ index }));
    this.#heights.use(ids);
    this.#range = this.#rangeOf(OVERSCAN, this.#anchoredTop());
    const [start, end] = this.#range;
    const shown = new Set<number>();
    for (const id of [this.pinned, this.#focused()]) if (id !== undefined) shown.add(ids.indexOf(id));
    for (let index = start; index < end; index++) shown.add(index);
    shown.delete(-1);
    return this.#withGaps([...shown].sort((a, b) => a - b));
  }

  hostUpdate(): void {
    if (this.#still) return;
    this.#anchor = this.#findAnchor();
    this.#scrolled = this.#list() ? this.#findScroller().scrollTop : 0;
  }

  hostUpdated(): void {
    const list = this.#list();
    if (!list) return;
    const rows = rowsOf(list);
    const anchor = this.#anchor;
    const kept = anchor?.row.isConnected;
    if (kept) for (const row of rows) this.#heights.set(row.dataset.id ?? '', row.getBoundingClientRect().height);
    // Measured from where the page was: a browser may lay out half-way through the changes and pull the page up.
    const moved = kept ? offsetIn(list, anchor.row) - anchor.offset : 0;
    if (kept || (!this.#still && this.#ids.length > WINDOW_FROM))
      this.#scrollBy(this.#scrolled + moved - this.#findScroller().scrollTop);
    this.#watch(rows);
  }

  #withGaps(indexes: readonly number[]): readonly Entry[] {
    const entries: Entry[] = [];
    let next = 0;
    for (const index of [...indexes, this.#ids.length]) {
      const gap = Math.round(this.#heights.offset(index) - this.#heights.offset(next));
      if (index > next && gap > 0) entries.push({ gap, before: index });
      if (index < this.#ids.length) entries.push({ index });
      next = index + 1;
    }
    return entries;
  }

  /** Pixels of the list above the view. */
  #top(): number {
    const list = this.#list();
    return list ? -list.getBoundingClientRect().top : 0;
  }

  /** The same after the rows changed: where the row under the eye will be, once the place is kept. */
  #anchoredTop(): number {
    const top = this.#top();
    const index = this.#anchor ? this.#ids.indexOf(this.#anchor.row.dataset.id ?? '') : -1;
    return index < 0 ? top : this.#heights.offset(index) + top - this.#anchor!.offset;
  }

  #rangeOf(beyond: number, top = this.#top()): readonly [number, number] {
    if (!this.#list()) return [0, 20];
    const start = this.#heights.at(Math.max(0, top - beyond));
    const end = this.#heights.at(Math.max(0, top + window.innerHeight + beyond)) + 1;
    return [start, Math.min(end, this.#ids.length)];
  }

  #focused(): string | undefined {
    const row = this.#host.shadowRoot?.activeElement?.closest<HTMLElement>('[data-id]');
    return row?.dataset.id;
  }

  readonly #moved = (event: Event): void => {
    const { target } = event;
    if (target instanceof Element && !target.contains(this.#host) && target !== this.#host) return;
    this.#still = false;
    if (event.type === 'resize') this.#scroller = undefined;
    if (this.#ids.length > WINDOW_FROM) this.#look(MARGIN);
  };

  #findAnchor(): Anchor | undefined {
    const list = this.#list();
    if (!list) return undefined;
    const edge = this.#edge();
    if (list.getBoundingClientRect().top >= edge) return undefined;
    const row = rowsOf(list).find((one) => one.getBoundingClientRect().bottom > edge);
    const seen = row && row.getBoundingClientRect().top < window.innerHeight;
    return seen ? { row, offset: offsetIn(list, row) } : undefined;
  }

  /** Where the visible part of the scroller begins. */
  #edge(): number {
    const scroller = this.#findScroller();
    return scroller === document.scrollingElement ? 0 : Math.max(0, scroller.getBoundingClientRect().top);
  }

  #findScroller(): Element {
    if (this.#scroller?.isConnected) return this.#scroller;
    let at: Element | null = this.#host;
    while (at && at !== document.documentElement) {
      if (/auto|scroll|overlay/.test(getComputedStyle(at).overflowY) && at.scrollHeight > at.clientHeight) break;
      at = at.assignedSlot ?? at.parentElement ?? (at.getRootNode() as Partial<ShadowRoot>).host ?? null;
    }
    const page = document.scrollingElement ?? document.documentElement;
    return (this.#scroller = at && at !== document.documentElement && at !== document.body ? at : page);
  }

  #scrollBy(delta: number): void {
    if (Math.abs(delta) >= 0.5) this.#findScroller().scrollBy({ top: delta, behavior: 'instant' });
  }

  #watch(rows: readonly HTMLElement[]): void {
    const now = new Set<Element>(rows);
    for (const row of this.#watched) if (!now.has(row)) this.#resizes?.unobserve(row);
    for (const row of rows) if (!this.#watched.has(row)) this.#resizes?.observe(row);
    this.#watched = now;
  }

  /** Rows that grew by themselves (a picture, text that got its full form): what lies above the view must not push. */
  #resized(entries: readonly ResizeObserverEntry[]): void {
    const edge = this.#edge();
    let pushed = 0;
    for (const { target } of entries) {
      const row = target as HTMLElement;
      const { top, height } = row.getBoundingClientRect();
      const before = this.#heights.known(row.dataset.id ?? '');
      this.#heights.set(row.dataset.id ?? '', height);
      if (before !== undefined && top - pushed + before <= edge) pushed += height - before;
    }
    this.#scrollBy(pushed);
    // Not now: rows drawn while sizes are being delivered are an error event on the page.
    if (this.#ids.length > WINDOW_FROM) requestAnimationFrame(() => this.#look(0));
  }

  /** Draws again when rows that should be drawn are not. */
  #look(margin: number): void {
    const [start, end] = this.#rangeOf(margin);
    if (start < this.#range[0] || end > this.#range[1]) this.#host.requestUpdate();
  }
}

const rowsOf = (list: HTMLElement): readonly HTMLElement[] => [
  ...list.querySelectorAll<HTMLElement>(':scope > [data-id]'),
];
const offsetIn = (list: HTMLElement, row: HTMLElement): number =>
  row.getBoundingClientRect().top - list.getBoundingClientRect().top;
