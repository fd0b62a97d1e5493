import { html, nothing, type TemplateResult } from 'lit';
import type { AskState, Intent, Update } from '@meanwhile/sdk';
import type { FeedWords } from '../locales/en/feed.js';
import * as icons from './icon.js';
import { tag, type Tone } from './tag.js';

type Look = readonly [Tone, TemplateResult];

const intents: Readonly<Partial<Record<Intent, Look>>> = {
  question: ['info', icons.questionIcon],
  ask: ['warning', icons.handIcon],
  'decision-news': ['success', icons.tickIcon],
  handoff: ['info', icons.handoffIcon],
  thanks: ['plum', icons.heartIcon],
  note: ['neutral', icons.noteIcon],
};
const asks: Readonly<Record<AskState, Look>> = {
  open: ['warning', icons.handIcon],
  taken: ['info', icons.handIcon],
  answered: ['success', icons.tickIcon],
  closed: ['neutral', icons.dashIcon],
};
const statuses: Readonly<Record<string, Look | undefined>> = {
  'on-track': ['success', icons.dotIcon],
  'at-risk': ['warning', icons.flagIcon],
  'off-track': ['danger', icons.barredIcon],
  paused: ['neutral', icons.pauseIcon],
  done: ['success', icons.tickIcon],
};

/** What the update is and how it stands: glyph, word and colour. Plain progress needs no word of its own. */
export function updateTags(item: Update, words: FeedWords): TemplateResult | typeof nothing {
  const intent = intentTag(item, words);
  const status = statusTag(item, words);
  if (!intent && !status) return nothing;
  return html`<span class="tags">${intent}${status}</span>`;
}

function intentTag({ intent, state = 'open' }: Update, words: FeedWords): TemplateResult | undefined {
  if (intent === 'ask') return look(asks[state], words.asks[state]);
  return intents[intent] && look(intents[intent], words.intents[intent]);
}

function statusTag({ status, sections }: Update, words: FeedWords): TemplateResult | undefined {
  if (status) return look(statuses[status], words.named(status));
  const blocked = sections?.some(({ name, text }) => name === 'blocked' && text.trim());
  return blocked ? look(statuses['off-track'], words.named('blocked')) : undefined;
}

function look([tone, icon]: Look = ['neutral', icons.dotIcon], word: string): TemplateResult {
  return tag({ tone, icon, word });
}
