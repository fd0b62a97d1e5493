import { html, nothing, type TemplateResult } from 'lit';
import { nextAwake, workingRanges } from '@meanwhile/sdk/time';
import { apart } from '../parts/apart.js';
import type { Member } from '../controllers/team-controller.js';
import { avatar } from '../parts/person.js';
import { cityOf, clockAt, momentIn } from '../parts/moment.js';
import type { HoursView } from './hours-view.js';

/** How many of those to come are listed. */
const SHOWN = 4;

function entry(member: Member, text: string): TemplateResult {
  return html`<li>
    ${avatar(member.person, { small: true })}<span class="strong sm" dir="auto">${member.person.name}</span>
    <span class="muted sm">${text}</span>
  </li>`;
}

/** When the range that somebody is in ends, for them and for the reader. */
function ends({ localize, now }: HoursView, { calendar }: Member): string {
  const [range] = workingRanges(calendar, { from: now, to: now + 86_400_000 });
  if (!range) return '';
  const { hours: words, moment } = localize.t;
  const yours = words.until(moment.yourTime(clockAt(localize, range.to)));
  const theirs = moment.inCity(clockAt(localize, range.to, calendar.zone), cityOf(calendar.zone));
  return calendar.zone === localize.zone ? yours : apart(localize, [yours, theirs]);
}
function begins({ localize, now }: HoursView, { calendar }: Member, at: number): string {
  const { moment } = localize.t;
  const yours = moment.yourTime(momentIn(localize, at, { now, zone: localize.zone }));
  const theirs = moment.inCity(clockAt(localize, at, calendar.zone), cityOf(calendar.zone));
  return calendar.zone === localize.zone ? yours : apart(localize, [yours, theirs]);
}

/** Who works now and who works next, soonest first: from what people have declared, never from watching anybody. */
export function awakeNext(view: HoursView): TemplateResult {
  const { localize, team, now } = view;
  const { hours: words } = localize.t;
  const others = team.members.filter(({ id, declared }) => declared && id !== team.me?.id);
  const order = nextAwake(others, now).flatMap(({ id, at }) => {
    const member = others.find((one) => one.id === id);
    return member ? [{ member, at }] : [];
  });
  const here = order.filter(({ at }) => at === now);
  const later = order.filter(({ at }) => at > now).slice(0, SHOWN);
  const list = (title: string, items: readonly TemplateResult[]) =>
    items.length
      ? html`<h4 class="xs subtle">${title}</h4>
          <ul class="awake">
            ${items}
          </ul>`
      : nothing;
  return html`<section class="next" part="next" aria-labelledby="next-title">
    <h3 id="next-title">${words.next}</h3>
    <p class="subtle sm">${words.nextHint}</p>
    ${order.length ? nothing : html`<p class="muted">${words.alone}</p>`}
    ${list(
      words.working,
      here.map(({ member }) => entry(member, ends(view, member))),
    )}
    ${list(
      words.then,
      later.map(({ member, at }) => entry(member, begins(view, member, at))),
    )}
  </section>`;
}
