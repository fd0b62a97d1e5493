import { html, nothing, type TemplateResult } from 'lit';
import type { Update } from '@meanwhile/sdk';
import { feedTools, type FeedToolWords } from '../locales/en/feed-tools.js';
import { moreIcon, smileIcon } from './icon.js';
import { reactionPills } from './reactions.js';
import { writeMark } from './write-mark.js';
import type { ItemContext, ItemState, ItemWords } from './update-item.js';

/** The words of the feed's tools in the reader's language. */
export const toolWords = (localize: ItemWords): FeedToolWords => localize.words({ feedTools }).feedTools;

/** What one can do with an update at once: react, reply, take an ask on; the menu holds the rest. */
export function updateActions(state: ItemState, context: ItemContext): TemplateResult {
  const { item, comments, reactions, write } = state;
  const { common, feed: read } = context.localize.t;
  const feed = { ...read, ...toolWords(context.localize) };
  const latest = context.person(comments.latest)?.name;
  const replies = latest ? feed.repliesFrom(comments.count, latest) : feed.replies(comments.count);
  return html`${reactions.length ? reactionPills(reactions, feed) : nothing}${
    context.can('react', item) ? iconButton({ act: 'pick', label: feed.react, icon: smileIcon }) : nothing
  }${
    comments.count
      ? html`<button
          class="button quiet replies"
          part="replies"
          type="button"
          data-act="thread"
          aria-expanded=${!!state.thread}
          .textContent=${replies}
        ></button>`
      : context.can('comment', item)
        ? html`<button
            class="button quiet"
            part="reply"
            type="button"
            data-act="reply"
            .textContent=${feed.reply}
          ></button>`
        : nothing
  }${item.intent === 'ask' ? askActions(item, context) : nothing}${
    state.note
      ? html`<span class="note" part="note" .textContent=${state.note}></span>`
      : write
        ? html`<span class="note" part="note">${writeMark(write, common)}</span>`
        : nothing
  }${iconButton({ act: 'menu', label: common.more, icon: moreIcon })}${state.menu ?? nothing}`;
}

function iconButton({ act, label, icon }: { act: string; label: string; icon: TemplateResult }): TemplateResult {
  return html`<button
    class="button quiet icon to-${act}"
    part="${act}-button"
    type="button"
    data-act=${act}
    aria-label=${label}
    aria-haspopup="true"
    title=${label}
  >
    ${icon}
  </button>`;
}

function askActions(item: Update, { localize, can }: ItemContext): TemplateResult | typeof nothing {
  const state = item.state ?? 'open';
  if (state === 'answered' || state === 'closed' || !can('edit', item)) return nothing;
  const feed = toolWords(localize);
  const button = (act: string, label: string): TemplateResult =>
    html`<button class="button" part=${act} type="button" data-act=${act}>${label}</button>`;
  return html`${state === 'open' ? button('take', feed.take) : nothing}${button('answer', feed.answer)}`;
}
