import { html, nothing, type TemplateResult } from 'lit';
import { reactionValues } from '@meanwhile/sdk';
import type { FeedToolWords } from '../locales/en/feed-tools.js';
import type { FeedWords } from '../locales/en/feed.js';

export interface ReactionCount {
  readonly value: string;
  readonly count: number;
  readonly mine: boolean;
}

const glyphs: Readonly<Record<string, string>> = {
  thanks: '🙏',
  agree: '👍',
  celebrate: '🎉',
  seen: '👀',
  support: '💚',
};
const order = (value: string): number => (reactionValues as readonly string[]).indexOf(value) + 1 || 99;

/** The known reactions in their fixed order, so that a new one never reshuffles the row; a space's own come last. */
export const byOrder = (a: ReactionCount, b: ReactionCount): number =>
  order(a.value) - order(b.value) || (a.value < b.value ? -1 : 1);

/** One pill per value; pressing it adds or takes back one's own. */
export function reactionPills(
  counts: readonly ReactionCount[],
  words: FeedWords & FeedToolWords,
): readonly TemplateResult[] {
  return counts.map(
    ({ value, count, mine }) =>
      html`<button
        class="pill"
        part="reaction"
        type="button"
        data-act="react"
        data-value=${value}
        aria-pressed=${mine}
        aria-label=${words.reaction(words.named(value), count, mine)}
        title=${words.named(value)}
      >
        ${glyphs[value] ?? value} ${count}
      </button>`,
  );
}

/** The fixed set with readable names. */
export function reactionPicker(mine: (value: string) => boolean, words: FeedWords): TemplateResult {
  return html`<div class="menu picker" part="menu" popover data-menu>
    ${reactionValues.map(
      (value) =>
        html`<button type="button" data-act="react" data-value=${value} aria-pressed=${mine(value)}>
          <span aria-hidden="true">${glyphs[value] ?? nothing}</span>${words.named(value)}
        </button>`,
    )}
  </div>`;
}
