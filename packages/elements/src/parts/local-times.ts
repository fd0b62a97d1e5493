import { css } from 'lit';
import { localDateIn, readsAlike, readsSteadily, statedTimes, type StatedTime } from '@meanwhile/sdk/time';
import type { Localize } from '../controllers/localize-controller.js';
import { clockAt, momentWords, timeFormat } from './moment.js';

export const styles = css`
  @layer base {
    .local-time {
      font-size: 0.93em;
      color: var(--_subtle);
    }
  }
`;

const onDay: Intl.DateTimeFormatOptions = { weekday: 'short', day: 'numeric', month: 'short', ...timeFormat };

/** The reader's own time for a stated one, in words that say whose it is. */
function readersTime(stated: StatedTime, localize: Localize<object>): string {
  const words = momentWords(localize);
  const { at, until, dated, zone } = stated;
  const iso = (moment: number): string => new Date(moment).toISOString();
  const from = dated ? localize.date(iso(at), onDay) : clockAt(localize, at);
  const text = words.yourTime(until === undefined ? from : words.range(from, clockAt(localize, until)));
  if (dated) return text;
  const there = typeof zone === 'number' ? localDateIn(at + zone, 'UTC') : localDateIn(at, zone);
  const here = localDateIn(at, localize.zone);
  return here === there ? text : here > there ? words.nextDay(text) : words.dayBefore(text);
}

/** What a time is said with now: other words than before once the reader's language is there. */
export const wording = (localize: Localize<object>): string => momentWords(localize).yourTime('');

function beside(stated: StatedTime, localize: Localize<object>): Element {
  const span = document.createElement('span');
  span.className = 'local-time';
  span.setAttribute('part', 'local-time');
  const words = document.createElement('bdi');
  const time = document.createElement('time');
  time.dateTime = new Date(stated.at).toISOString();
  time.textContent = readersTime(stated, localize);
  words.append('(', time, ')');
  span.append(' ', words);
  return span;
}

/** Takes the times out again: the text is as it was written. */
export function withoutTimes(element: Element): void {
  for (const one of element.querySelectorAll('.local-time')) one.remove();
  element.normalize();
}

/** Puts the reader's own time beside every time of a drawn text that says whose it is. Code and links stay as they are. */
export function withTimes(element: Element, written: number, localize: Localize<object>): void {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (!text.parentElement?.closest('code, pre, a')) texts.push(text);
  }
  for (const text of texts)
    for (const stated of [...statedTimes(text.data, written)].reverse()) {
      if (!readsSteadily(stated, localize.zone) || readsAlike(stated, localize.zone)) continue;
      text.splitText(stated.to);
      text.after(beside(stated, localize));
    }
}
