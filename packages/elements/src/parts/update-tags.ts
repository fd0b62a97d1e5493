import type { TemplateResult } from 'lit';
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
export function updateTags(item: Update, words: FeedWords): readonly TemplateResult[] {
  const shown: TemplateResult[] = [];
  const add = (look: Look | undefined, word: string): void => {
    const [tone, icon] = look ?? ['neutral', icons.dotIcon];
    shown.push(tag({ tone, icon, word }));
  };
  if (item.intent === 'ask') {
    const state = item.state ?? 'open';
    add(asks[state], words.asks[state]);
  } else if (intents[item.intent]) add(intents[item.intent], words.intents[item.intent]);
  if (item.status) add(statuses[item.status], words.named(item.status));
  else if (item.sections?.some(({ name, text }) => name === 'blocked' && text.trim()))
    add(['danger', icons.barredIcon], words.named('blocked'));
  return shown;
}
