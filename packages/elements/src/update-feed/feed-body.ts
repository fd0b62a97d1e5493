import { html, type TemplateResult } from 'lit';
import type { Id, Iso, Update } from '@meanwhile/sdk';
import type { ClientController } from '../controllers/client-controller.js';
import { loading } from '../parts/states.js';
import type { ItemContext, ItemState, ItemWords } from '../parts/update-item.js';
import type { FeedHost, FeedSource, Shown } from './feed-source.js';
import type { FeedTools } from './feed-tools.js';
import { foot, list, nothingToRead } from './feed-view.js';
import { hashOf } from './hash.js';
import type { ReadMark } from './read-mark.js';
import { createItem, drawItem, Rows } from './rows.js';

/** The first rows wait this long for the line above what is new, so that nothing moves when it is known. */
const PATIENCE = 100;
/** The buttons wait this long for the reactions and replies they count. */
const COUNT_PATIENCE = 1000;

/** Rows of the first paint, more than a screen holds. The others are drawn once, together with their buttons. */
const FIRST_ROWS = 12;

const none: ItemState['reactions'] = [];

interface Parts {
  readonly clients: ClientController;
  readonly localize: ItemWords;
  readonly source: FeedSource;
  readonly mark: ReadMark;
  /** What comes after the first paint, once it has loaded. */
  readonly tools: () => FeedTools | undefined;
  /** It could not be loaded: everything is to be read without it. */
  readonly alone: () => boolean;
}

/** The list with everything its items show. */
export class FeedBody {
  readonly #host: FeedHost;
  readonly #parts: Parts;
  readonly #rows = new Rows();
  readonly #expanded = new Set<Id>();
  #fromLink: HTMLElement | undefined;
  #counted = false;
  #counting = false;
  #patience: 'whole' | 'running' | 'over' = 'whole';

  constructor(host: FeedHost, parts: Parts) {
    this.#host = host;
    this.#parts = parts;
  }

  /** Shows the whole text of an item, or its beginning again. */
  expand(id: Id, row: HTMLElement): void {
    if (!this.#expanded.delete(id)) this.#expanded.add(id);
    else if (row.getBoundingClientRect().top < 0) row.scrollIntoView({ behavior: 'instant' });
    this.#host.requestUpdate();
  }

  render(label: string, mayWrite: boolean): TemplateResult {
    const { shown } = this.#parts.source;
    const { items, phase } = shown;
    const { localize } = this.#parts;
    const content = items.length
      ? this.#list(label, shown)
      : phase === 'loading'
        ? loading(localize)
        : this.#nothing(shown, mayWrite);
    return html`${this.#parts.tools()?.above(shown, this.#drawLinked)}${content}`;
  }

  #list(label: string, shown: Shown): TemplateResult {
    const { source, mark, localize } = this.#parts;
    const tools = this.#parts.tools();
    const { items, more, held, loadingMore, phase } = shown;
    const entries = tools?.window.entries(source.ids) ?? items.map((_, index) => ({ index }));
    const drawn = entries.flatMap((entry) => ('gap' in entry ? [] : [items[entry.index].id]));
    const linked = tools?.permalink.item;
    tools?.satellites.cover(linked ? [...drawn, linked.id] : drawn);
    if (!this.#settled()) return loading(localize);
    const context = this.#context();
    const now = context.actions || this.#parts.alone() ? entries : entries.slice(0, FIRST_ROWS);
    const { order } = this.#host;
    const line = mark.line(items, order);
    const state = (index: number): ItemState => {
      const item = items[index];
      return this.#item(item, index + 1, line?.id === item.id ? line.at : undefined);
    };
    const busy = loadingMore || phase === 'loading';
    const end = { more, loading: loadingMore, oldest: order === 'oldest', long: items.length > 5 };
    const rows = this.#rows.draw({ label, busy, entries: now, state, context });
    return html`${list(rows, held, localize)}${foot(end, localize)}`;
  }

  #nothing({ error }: Shown, mayWrite: boolean): TemplateResult {
    const { source, localize } = this.#parts;
    const { narrowed, refresh } = source;
    const view = nothingToRead({ error, filtered: narrowed, mayWrite, retry: refresh }, localize);
    return error || narrowed ? view : html`<slot name="empty">${view}</slot>`;
  }

  /** True when the first rows may be shown: what belongs to them is here, or took too long. */
  #settled(): boolean {
    if (this.#patience === 'over') return true;
    if (this.#parts.mark.settled) this.#patience = 'over';
    else if (this.#patience === 'whole') {
      this.#patience = 'running';
      setTimeout(() => {
        if (this.#patience === 'over') return;
        this.#patience = 'over';
        this.#host.requestUpdate();
      }, PATIENCE);
    }
    return (this.#patience as string) === 'over';
  }

  readonly #drawLinked = (item: Update): HTMLElement =>
    drawItem((this.#fromLink ??= createItem()), this.#item(item, 1), this.#context());

  #item(item: Update, position: number, readAt?: Iso): ItemState {
    const { clients } = this.#parts;
    const { satellites, permalink, desk } = this.#parts.tools() ?? {};
    const { id } = item;
    return {
      item,
      position,
      readAt,
      reactions: satellites?.reactions(id) ?? none,
      comments: satellites?.comments(id) ?? { count: 0 },
      expanded: this.#expanded.has(id),
      linked: !!permalink?.marked && permalink.id === id,
      write: clients.writeState(id),
      ...desk?.partsOf(item),
    };
  }

  /** The buttons come together with what they count, so that none of them moves; they do not wait for ever. */
  #actions(): ItemContext['actions'] {
    const tools = this.#parts.tools();
    if (!tools) return undefined;
    this.#counted ||= tools.satellites.settled;
    if (this.#counted) return tools.actions;
    if (!this.#counting) setTimeout(() => this.#countLater(), COUNT_PATIENCE);
    this.#counting = true;
    return undefined;
  }

  #countLater(): void {
    if (this.#counted) return;
    this.#counted = true;
    this.#host.requestUpdate();
  }

  #context(): ItemContext {
    const { clients, localize } = this.#parts;
    const { client } = clients;
    return {
      actions: this.#actions(),
      files: this.#parts.tools()?.files.draw,
      host: this.#host,
      localize,
      person: (id) => client?.person(id),
      can: (action, item) =>
        !!client &&
        (action === 'edit' ? client.can('edit', item) : client.can('create', action === 'react' ? 'reaction' : action)),
      address: ({ kind, id }) => {
        if (kind === 'update') return this.#host.hashLinks ? hashOf(id) : undefined;
        return `#${kind}-${encodeURIComponent(id)}`;
      },
    };
  }
}
