import { html, nothing, type TemplateResult } from 'lit';
import type { Id, Iso, PersonRef, Ref, Section, Update, WriteState } from '@meanwhile/sdk';
import type { Host } from '../controllers/client-controller.js';
import type { Localize } from '../controllers/localize-controller.js';
import type { Common } from '../locales/en/common.js';
import type { FeedWords } from '../locales/en/feed.js';
import { hasFullMarkdown, markdown } from '../markdown/index.js';
import { avatar } from './person.js';
import { previewOf } from './preview.js';
import type { ReactionCount } from './reactions.js';
import { time } from './time.js';
import { updateMeta } from './update-meta.js';
import { updateTags } from './update-tags.js';

export type ItemWords = Localize<{ readonly common: Common; readonly feed: FeedWords }>;

/** What every item of a widget shares. */
export interface ItemContext {
  readonly host: Host;
  readonly localize: ItemWords;
  readonly person: (id: Id | undefined) => PersonRef | undefined;
  readonly can: (action: 'edit' | 'comment' | 'react', item: Update) => boolean;
  /** The page address of an update, where the page opens them by address. */
  readonly address: (ref: Ref) => string | undefined;
  /** Draws its files once that part has loaded. */
  readonly files?: ((item: Update) => unknown) | undefined;
  /** Draws the row of buttons once that part has loaded; its place is kept until then. */
  readonly actions?: ((state: ItemState, context: ItemContext) => TemplateResult) | undefined;
}

export interface CommentSummary {
  readonly count: number;
  readonly latest?: Id | undefined;
}

/** What one item shows beside its entity. */
export interface ItemState {
  readonly item: Update;
  /** From 1. */
  readonly position: number;
  readonly reactions: readonly ReactionCount[];
  readonly comments: CommentSummary;
  readonly expanded: boolean;
  readonly linked: boolean;
  readonly write: WriteState;
  /** When the reader last read up to this item; draws the line above it. */
  readonly readAt?: Iso | undefined;
  /** An open menu or picker, and an open thread: templates of the writing parts, loaded when first used. */
  readonly menu?: TemplateResult | undefined;
  readonly thread?: TemplateResult | undefined;
  /** What the last action on it led to, in words. */
  readonly note?: string | undefined;
  /** Shown instead of the item, for instance after deleting it. */
  readonly slip?: TemplateResult | undefined;
}

/** Everything an item's picture depends on: while these stay the same it is not drawn again. */
export function itemKey(
  { item, reactions, ...state }: ItemState,
  { localize, person, can, actions, files }: ItemContext,
): unknown[] {
  return [
    item,
    localize.t,
    localize.zone,
    localize.ago(item.createdAt),
    person(item.author),
    reactions,
    state.comments.count,
    person(state.comments.latest),
    state.expanded,
    state.write,
    state.readAt,
    state.note,
    actions,
    item.attachments && files,
    can('comment', item),
    item.needs?.map((id) => person(id)?.name).join(),
    hasFullMarkdown(),
  ];
}

/**
 * What stands in an update's article. Its buttons carry `data-act`; the widget listens once for all of them. It has
 * few places that change: every one is a node in every row.
 */
export function updateItem(state: ItemState, context: ItemContext): TemplateResult {
  const { item, readAt } = state;
  const { localize, person } = context;
  const author = person(item.author);
  const { feed, common } = localize.t;
  return html`${readAt ? readLine(readAt, localize) : nothing}${avatar(author ?? unknown(item))}
    <header class="head">
      <span
        class="author"
        part="author"
        dir="auto"
        id="author-${item.id}"
        .textContent=${author?.name ?? common.someone}
      ></span
      >${when(item, context)}${updateTags(item, feed)}
    </header>
    ${title(item)}${body(state, context)}${further(item, context)}
    <div class="actions" part="actions">${context.actions?.(state, context)}</div>
    ${state.thread ?? nothing}`;
}

const unknown = (item: Update): PersonRef | undefined => (item.author ? { id: item.author, name: '' } : undefined);

function title({ id, headline }: Update): TemplateResult | typeof nothing {
  if (!headline) return nothing;
  return html`<h3 class="title" part="title" dir="auto" id="title-${id}" .textContent=${headline}></h3>`;
}

function readLine(at: Iso, localize: ItemWords): TemplateResult {
  const shown = localize.date(at, { weekday: 'long', hour: '2-digit', minute: '2-digit' });
  return html`<p class="read-line" part="read-line">${localize.t.feed.readUpTo(shown)}</p>`;
}

/** Sections, files, and what surrounds the text; a plain update has none of it. */
function further(item: Update, context: ItemContext): TemplateResult | typeof nothing {
  const meta = updateMeta(item, context);
  const { sections, attachments } = item;
  if (!sections?.length && !attachments?.length) return meta;
  return html`${sections?.length ? fields(sections, context) : nothing}${attachments?.length ? context.files?.(item) : nothing}${meta}`;
}

function when(item: Update, { localize, address }: ItemContext): TemplateResult {
  const shown = time(item.createdAt, localize);
  const href = address({ kind: 'update', id: item.id });
  return href ? html`<a part="link" class="when" href=${href} data-act="open">${shown}</a>` : shown;
}

function body({ item, expanded }: ItemState, { host, localize }: ItemContext): TemplateResult | typeof nothing {
  const text = item.body?.trim();
  if (!text) return nothing;
  const beginning = previewOf(text);
  const { feed } = localize.t;
  const shown = markdown(host, expanded || !beginning ? text : beginning, { headingLevel: 4 });
  const words = html`<div class="markdown body" part="body">${shown}</div>`;
  if (!beginning) return words;
  return html`${words}<button
      class="link sm more"
      part="expand"
      type="button"
      data-act="expand"
      aria-expanded=${expanded}
      .textContent=${expanded ? feed.showLess : feed.showMore}
    ></button>`;
}

function fields(sections: readonly Section[], { host, localize }: ItemContext): TemplateResult {
  return html`<dl class="fields" part="fields">
    ${sections.map(
      ({ name, text }) =>
        html`<dt>${localize.t.feed.named(name)}</dt>
          <dd class="markdown">${markdown(host, text, { headingLevel: 4 })}</dd>`,
    )}
  </dl>`;
}
