import { render, type TemplateResult } from 'lit';
import { itemKey, updateItem, type ItemContext, type ItemState } from '../parts/update-item.js';
import type { Entry } from './list-window.js';

/** What an article shows, and what that depended on when it was drawn. */
const drawn = new WeakMap<Element, readonly unknown[]>();

/** Draws one update into its article; while everything it depends on is the same, nothing is done. */
export function drawItem(row: HTMLElement, state: ItemState, context: ItemContext): HTMLElement {
  const { item, position, linked, slip, thread, menu } = state;
  set(row, 'class', linked ? 'item linked' : 'item');
  set(row, 'data-id', item.id);
  set(row, 'aria-posinset', position);
  set(row, 'aria-labelledby', item.headline ? `author-${item.id} title-${item.id}` : `author-${item.id}`);
  const before = drawn.get(row);
  const key = itemKey(state, context);
  const open = slip ?? thread ?? menu;
  if (open || before?.length !== key.length || key.some((one, at) => one !== before[at])) {
    const shown: TemplateResult = slip ?? updateItem(state, context);
    render(shown, row);
    // What is open may change by itself: it is drawn every time, and once more when it has closed.
    drawn.set(row, open ? [] : key);
  }
  return row;
}

export function createItem(): HTMLElement {
  const row = document.createElement('article');
  row.setAttribute('part', 'item');
  row.setAttribute('aria-setsize', '-1');
  row.tabIndex = 0;
  return row;
}

function createGap(): Element {
  const gap = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  for (const [name, value] of [
    ['class', 'gap'],
    ['width', 1],
    ['aria-hidden', true],
  ] as const)
    set(gap, name, value);
  return gap;
}

function set(element: Element, name: string, value: string | number | boolean): void {
  if (element.getAttribute(name) !== String(value)) element.setAttribute(name, String(value));
}

export interface RowsView {
  readonly label: string;
  readonly busy: boolean;
  readonly entries: readonly Entry[];
  readonly state: (index: number) => ItemState;
  readonly context: ItemContext;
}

/** The rows of the feed. A row stays the same element wherever it stands, so that focus and place survive. */
export class Rows {
  readonly element = document.createElement('div');
  #shown = new Map<string, Element>();

  /** Rows that are far from the view are one empty picture of their height. */
  draw({ label, busy, entries, state, context }: RowsView): HTMLElement {
    const list = this.element;
    for (const [name, value] of [
      ['class', entries.some((entry) => 'gap' in entry) ? 'rows near' : 'rows'],
      ['role', 'feed'],
      ['aria-label', label],
      ['aria-busy', busy],
    ] as const)
      set(list, name, value);
    const before = this.#shown;
    this.#shown = new Map();
    for (const entry of entries) {
      const item = 'gap' in entry ? undefined : state(entry.index);
      const key = item?.item.id ?? ('gap' in entry ? `gap ${entry.before}` : '');
      const row = before.get(key) ?? (item ? createItem() : createGap());
      this.#shown.set(key, row);
      before.delete(key);
      if (item) drawItem(row as HTMLElement, item, context);
      else if ('gap' in entry) set(row, 'height', entry.gap);
    }
    // Those that went go first: then none of those that stay has to move for them.
    for (const row of before.values()) row.remove();
    let at = list.firstElementChild;
    for (const row of this.#shown.values())
      if (row === at) at = at.nextElementSibling;
      else list.insertBefore(row, at);
    return list;
  }
}
