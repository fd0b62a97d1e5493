import { html, nothing, type TemplateResult } from 'lit';
import type { Need } from '@meanwhile/sdk/rules';
import { localDateIn, snoozeUntil, workingTimeBetween } from '@meanwhile/sdk/time';
import { durationText } from '../parts/duration.js';
import { titleOf } from '../parts/entity-text.js';
import { clockIcon, pauseIcon } from '../parts/icon.js';
import { myMoment } from '../parts/moment.js';
import { openLink } from '../parts/open-link.js';
import { empty } from '../parts/states.js';
import type { NeedView } from './need-view.js';

export const titleFor = ({ localize }: NeedView, { entity }: Need): string =>
  titleOf(entity) || localize.t.needs.untitled;

/** Until when, in the reader's time and in what is left of their working time. */
function dueText({ localize, calendar, now }: NeedView, due: number): string {
  const { needs: words } = localize.t;
  const moment = myMoment(localize, due, now);
  if (due <= now) return words.wasDue(moment);
  const left = workingTimeBetween(calendar, { from: now, to: due });
  return `${words.due(moment)} · ${words.left(durationText(left, words))}`;
}

function facts(view: NeedView, need: Need): TemplateResult {
  const { localize, person } = view;
  const { needs: words } = localize.t;
  const name = need.entity.kind === 'check-in' ? undefined : person(need.entity.author)?.name;
  return html`<p class="facts sm muted">
    <span class="why">${words.reason(need.reason)}</span
    >${name ? html`<span dir="auto">${words.from(name)}</span>` : nothing}${
      need.due === undefined
        ? nothing
        : html`<span class=${need.due <= view.now ? 'due past' : 'due'}>${clockIcon}${dueText(view, need.due)}</span>`
    }
  </p>`;
}

/** Until my next working day, after my leave, or a day of my own: each says when that is. */
function snoozeMenu(view: NeedView, need: Need, id: string): TemplateResult {
  const { localize, calendar, now, snooze } = view;
  const { needs: words } = localize.t;
  const morning = snoozeUntil(calendar, now, 'next-morning');
  const leave = snoozeUntil(calendar, now, 'after-leave');
  const close = (event: Event): void => (event.target as Element).closest<HTMLElement>('[popover]')?.hidePopover();
  const until = (when: Parameters<typeof snooze>[1]) => (event: Event) => {
    close(event);
    snooze(need, when);
  };
  const onDay = (event: SubmitEvent): void => {
    event.preventDefault();
    const day = new FormData(event.target as HTMLFormElement).get('day');
    if (typeof day !== 'string' || !day) return;
    close(event);
    snooze(need, { on: day });
  };
  const tomorrow = localDateIn(now + 86_400_000, calendar.zone);
  return html`<div
    part="menu"
    class="menu"
    id=${id}
    popover
    aria-label=${words.snoozeNamed(titleFor(view, need))}
    role="group"
  >
    ${
      morning === undefined
        ? nothing
        : html`<button type="button" @click=${until('next-morning')}>
            ${words.nextMorning(myMoment(localize, morning, now))}
          </button>`
    }
    ${
      leave === undefined
        ? nothing
        : html`<button type="button" @click=${until('after-leave')}>
            ${words.afterLeave(myMoment(localize, leave, now))}
          </button>`
    }
    <form class="on-day" @submit=${onDay}>
      <label class="sm" for="${id}-day">${words.onDay}</label>
      <input
        part="input"
        class="field"
        type="date"
        id="${id}-day"
        name="day"
        required
        min=${tomorrow}
        value=${tomorrow}
      />
      <button part="button" class="button" type="submit">${words.setDay}</button>
    </form>
    <p class="xs subtle">${words.private}</p>
  </div>`;
}

function entry(view: NeedView, need: Need, index: number): TemplateResult {
  const { localize, host } = view;
  const { needs: words } = localize.t;
  const title = titleFor(view, need);
  const id = `snooze-${index}`;
  return html`<li class="need" part="item" data-key=${need.key}>
    <div class="what">${openLink(host, need.entity, title)}${facts(view, need)}</div>
    <button
      part="button"
      class="button quiet"
      type="button"
      popovertarget=${id}
      aria-haspopup="true"
      aria-label=${words.snoozeNamed(title)}
    >
      ${pauseIcon}<span class="wide-only">${words.snooze}</span>
    </button>
    ${snoozeMenu(view, need, id)}
  </li>`;
}

function asideList(view: NeedView): TemplateResult | typeof nothing {
  const { localize, host, waiting, now, snooze } = view;
  const { needs: words } = localize.t;
  if (!waiting.aside.length) return nothing;
  return html`<details class="aside" part="aside">
    <summary part="fold" class="sm">${words.snoozed(waiting.aside.length)}</summary>
    <ul>
      ${waiting.aside.map((need) => {
        const title = titleFor(view, need);
        return html`<li class="need">
          <div class="what">
            ${openLink(host, need.entity, title)}
            <p class="sm muted">${words.back(myMoment(localize, need.until, now))}</p>
          </div>
          <button
            part="button"
            class="button quiet"
            type="button"
            aria-label=${words.bringBackNamed(title)}
            @click=${() => snooze(need, undefined)}
          >
            ${words.bringBack}
          </button>
        </li>`;
      })}
    </ul>
  </details>`;
}

const items = (view: NeedView, needs: readonly Need[]): TemplateResult =>
  html`<ul part="list">
    ${needs.map((need, index) => entry(view, need, index))}
  </ul>`;

/** Outside the reader's hours: until when everything is held, and the way to look all the same. */
function quiet(view: NeedView): TemplateResult {
  const { localize, waiting, now } = view;
  const { needs: words } = localize.t;
  const { nextAt, awayUntil, held } = waiting;
  const title = awayUntil ? words.onLeave(localize.date(awayUntil, { day: 'numeric', month: 'long' })) : words.quiet;
  const text = nextAt === undefined ? words.never : words.quietText(myMoment(localize, nextAt, now));
  return html`<div class="quiet" part="quiet">
    <p class="strong">${title}</p>
    <p class="muted">${text}</p>
    ${
      held.length
        ? html`<details part="held">
            <summary part="fold" class="sm">${words.look}</summary>
            <p class="sm subtle">${words.holds(held.length)}</p>
            ${items(view, held)}
          </details>`
        : nothing
    }
  </div>`;
}

/** What waits for the reader; outside their hours only that it is held. */
export function needList(view: NeedView): TemplateResult {
  const { localize, waiting } = view;
  const { needs: words } = localize.t;
  const nothingYet = empty({ title: words.none, text: words.noneText });
  const shown = waiting.quiet ? quiet(view) : waiting.now.length ? items(view, waiting.now) : nothingYet;
  return html`${shown}${asideList(view)}`;
}
