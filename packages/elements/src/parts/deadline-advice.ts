import { html, nothing, type TemplateResult } from 'lit';

import { deadlineViews, fairDeadline, type DeadlineView, type FairDeadline } from '@meanwhile/sdk/time';
import type { Host } from '../controllers/client-controller.js';
import type { Localize } from '../controllers/localize-controller.js';
import type { Member } from '../controllers/team-controller.js';
import { deadline, type DeadlineWords } from '../locales/en/deadline.js';
import { durationText } from './duration.js';
import { clockIcon } from './icon.js';
import { momentIn, momentWords, myMoment } from './moment.js';
import { toInstant, toWall } from './zoned.js';

export { deadlineStyles as styles } from './deadline.styles.js';

export interface DeadlineAsk {
  readonly host: Host;
  readonly localize: Localize<object>;
  /** Begins the ids of its controls. */
  readonly id: string;
  /** Whom it is for. */
  readonly members: readonly Member[];
  /** Wall time of the reader, as a `datetime-local` field holds it; empty while none is chosen. */
  readonly value: string;
  readonly now: number;
  readonly change: (value: string) => void;
}

/** What has to fit before a deadline, in hours of everybody's own working time. */
const CHOICES = [1, 2, 4, 8, 16, 40] as const;
const USUAL = 4;
const DAY_HOURS = 8;
const HOUR = 3_600_000;
/** More rows say less. */
const SHOWN = 6;

const chosen = new WeakMap<Host, Map<string, number>>();
function needsOf({ host, id }: DeadlineAsk): number {
  return chosen.get(host)?.get(id) ?? USUAL;
}
function setNeeds({ host, id }: DeadlineAsk, hours: number): void {
  const map = chosen.get(host) ?? new Map<string, number>();
  chosen.set(host, map.set(id, hours));
  host.requestUpdate();
}

/** Quick choices: so much working time for everybody from now on. One press takes the earliest time that is fair. */
function needsChoice(ask: DeadlineAsk, words: DeadlineWords): TemplateResult {
  const { id, localize, members, now, value } = ask;
  const name = (hours: number): string => (hours >= DAY_HOURS ? words.days(hours / DAY_HOURS) : words.hours(hours));
  const choose = (hours: number): void => {
    setNeeds(ask, hours);
    const fair = fairDeadline(members, { now, needs: hours * HOUR });
    if (fair) ask.change(toWall(new Date(fair.at).toISOString(), localize.zone));
  };
  return html`<div class="row sm" role="group" aria-labelledby="${id}-needs">
    <span class="muted" id="${id}-needs">${words.needs}</span>
    ${CHOICES.map(
      (hours) =>
        html`<button
          part="chip"
          class="chip"
          type="button"
          aria-pressed=${value !== '' && hours === needsOf(ask) ? 'true' : 'false'}
          @click=${() => choose(hours)}
        >
          ${name(hours)}
        </button>`,
    )}
  </div>`;
}

function proposal(ask: DeadlineAsk, words: DeadlineWords, fair: FairDeadline): TemplateResult {
  const { localize, members, now, change, value } = ask;
  const wall = toWall(new Date(fair.at).toISOString(), localize.zone);
  const last = members.find(({ id }) => id === fair.decidedBy)?.person.name ?? '';
  return html`<div class="row proposal" part="fair-time">
    <p class="sm">
      ${words.earliest(myMoment(localize, fair.at, now))}
      <span class="muted">${words.because(fair.because, last)}${fair.waitsForHours ? ` ${words.waits}` : ''}</span>
    </p>
    ${
      value === wall
        ? nothing
        : html`<button part="button" class="button" type="button" @click=${() => change(wall)}>
            ${clockIcon}${words.use}
          </button>`
    }
  </div>`;
}

function line(
  ask: DeadlineAsk,
  words: DeadlineWords,
  { view, due }: { view: DeadlineView; due: number },
): TemplateResult {
  const { localize } = ask;
  const member = ask.members.find(({ id }) => id === view.id);
  const zone = member?.calendar.zone ?? localize.zone;
  const theirs = momentWords(localize).theirTime(momentIn(localize, due, { now: ask.now, zone }));
  const left = view.workingTime > 0 ? words.left(durationText(view.workingTime, words)) : words.nothing;
  return html`<li>
    <span class="strong" dir="auto">${member?.person.name ?? ''}</span>
    <span class="muted">${theirs}</span>
    <span class=${view.enough ? 'muted' : 'short'}>${left}</span>
    ${view.clash ? html`<span class="tag warning">${words.clash(view.clash)}</span>` : nothing}
  </li>`;
}

/** What the chosen moment is for each: those for whom it is a bad one first. */
function forEach(ask: DeadlineAsk, words: DeadlineWords, due: number): TemplateResult {
  const needs = needsOf(ask) * HOUR;
  const views = deadlineViews(ask.members, due, { now: ask.now, needs });
  const bad = views.filter(({ clash, enough }) => clash ?? !enough);
  if (!bad.length) return html`<p class="sm muted">${words.fair(durationText(needs, words))}</p>`;
  const shown = [...bad, ...views.filter((view) => !bad.includes(view))].slice(0, Math.max(SHOWN, bad.length));
  const rest = views.length - shown.length;
  return html`<ul class="views sm" aria-label=${words.people}>
    ${shown.map((view) => line(ask, words, { view, due }))}
    ${rest > 0 ? html`<li class="subtle">${words.more(rest)}</li>` : nothing}
  </ul>`;
}

/**
 * Beside a field for a deadline: the earliest time that is fair to everybody it is for, with the reason, and what the
 * chosen one is for each. Everything from declared hours.
 */
export function deadlineAdvice(ask: DeadlineAsk): TemplateResult | typeof nothing {
  const { members, now, value } = ask;
  if (!members.length) return nothing;
  const { localize } = ask;
  const { deadline: words } = localize.words({ deadline });
  const fair = fairDeadline(members, { now, needs: needsOf(ask) * HOUR });
  const due = Date.parse(toInstant(value, localize.zone) ?? '');
  const without = fair?.without.map((id) => members.find((one) => one.id === id)?.person.name ?? '') ?? [];
  return html`<div class="advice" part="deadline-advice" aria-live="polite">
    ${needsChoice(ask, words)} ${fair ? proposal(ask, words, fair) : nothing}
    ${due > now ? forEach(ask, words, due) : nothing}
    ${without.length ? html`<p class="sm subtle">${words.without(localize.list(without))}</p>` : nothing}
  </div>`;
}
