import { html, nothing, type TemplateResult } from 'lit';
import type { Id, PersonRef } from '@meanwhile/sdk';
import type { CatchUpItem, FieldChange, SeenValue } from '@meanwhile/sdk/rules';
import type { Host } from '../controllers/client-controller.js';
import type { Localize } from '../controllers/localize-controller.js';
import type { CatchUpWords } from '../locales/en/catch-up.js';
import type { Common } from '../locales/en/common.js';
import type { DecisionWords } from '../locales/en/decision.js';
import type { FeedWords } from '../locales/en/feed.js';
import type { MomentWords } from '../locales/en/moment.js';
import type { NeedsWords } from '../locales/en/needs.js';
import { plainText } from '../markdown/plain-text.js';
import { statusTag } from '../parts/decision-status.js';
import { titleOf } from '../parts/entity-text.js';
import { clockIcon } from '../parts/icon.js';
import { dayName, myMoment } from '../parts/moment.js';
import { openLink, type Addresses } from '../parts/open-link.js';
import { avatar } from '../parts/person.js';
import { updateTags } from '../parts/update-tags.js';

export type CatchUpLocalize = Localize<{
  readonly common: Common;
  readonly catchUp: CatchUpWords;
  readonly decision: DecisionWords;
  readonly feed: FeedWords;
  readonly moment: MomentWords;
  readonly needs: NeedsWords;
}>;

export interface ItemView {
  readonly host: Host & Addresses;
  readonly localize: CatchUpLocalize;
  readonly now: number;
  readonly person: (id: Id | undefined) => PersonRef | undefined;
}

/** Characters of a text that stand for it. */
const SNIPPET = 220;

function valueText({ localize, person }: ItemView, value: SeenValue): string {
  if (Array.isArray(value)) return localize.list(value.map((one: string) => person(one)?.name ?? one));
  if (typeof value === 'number') return localize.number(value);
  const text = String(value);
  if (/^\d{4}-\d\d-\d\d(T|$)/.test(text)) return localize.date(text, { dateStyle: 'medium' });
  return person(text)?.name ?? localize.t.feed.named(text);
}

/** One field that changed since the reader saw it: from, to, or by how many days. */
function changeText(view: ItemView, { field, from, to, days }: FieldChange): string {
  const { catchUp: words } = view.localize.t;
  const name = words.field(field);
  if (days) return days > 0 ? words.later(name, days) : words.sooner(name, -days);
  if (from === undefined && to === undefined) return words.edited(name);
  if (to === undefined) return words.removed(name);
  if (from === undefined) return words.added(name, valueText(view, to));
  return words.moved(name, valueText(view, from), valueText(view, to));
}

/** What an update says beyond its headline; of a decision, what was decided. */
function snippet({ entity }: CatchUpItem): string {
  if (entity.kind === 'decision') return plainText(entity.outcome?.statement ?? entity.context ?? '', SNIPPET);
  if (entity.kind === 'check-in') return plainText(entity.intro ?? '', SNIPPET);
  const rest = entity.headline ? [entity.body, ...(entity.sections ?? []).map(({ text }) => text)] : [];
  return plainText(rest.find((text) => text?.trim()) ?? '', SNIPPET);
}

function tags({ localize }: ItemView, { entity }: CatchUpItem): unknown {
  if (entity.kind === 'update') return updateTags(entity, localize.t.feed);
  return entity.kind === 'decision' ? statusTag(entity, localize.t.decision) : nothing;
}

function notes(view: ItemView, { needs, changes, comments, earlier }: CatchUpItem): TemplateResult {
  const { localize, person, now } = view;
  const { catchUp: words, needs: needWords, common } = localize.t;
  const [need] = needs;
  const last = comments.at(-1);
  return html`${
    need
      ? html`<li class="why">
          ${needWords.reason(need.reason)}${
            need.due === undefined
              ? nothing
              : html`<span class="due"
                  >${clockIcon}${(need.due > now ? needWords.due : needWords.wasDue)(myMoment(localize, need.due, now))}</span
                >`
          }
        </li>`
      : nothing
  }${changes.map((change) => html`<li class="changed" dir="auto">${changeText(view, change)}</li>`)}${
    last ? html`<li>${words.replies(comments.length, person(last.author)?.name ?? common.someone)}</li>` : nothing
  }${earlier.length ? html`<li>${words.earlier(earlier.length)}</li>` : nothing}`;
}

/** One thing in a few lines: what, by whom, when, what it wants, and what has changed. */
export function catchUpItem(view: ItemView, item: CatchUpItem): TemplateResult {
  const { host, localize, person, now } = view;
  const { entity } = item;
  const author = entity.kind === 'check-in' ? undefined : person(entity.author);
  const text = snippet(item);
  const day = dayName(localize, item.at, { now, zone: localize.zone });
  return html`<li class="thing" part="item">
    ${
      author
        ? avatar(author, { small: true })
        : html`<span part="avatar" class="avatar small" aria-hidden="true">${clockIcon}</span>`
    }
    <div class="body">
      <p class="sm muted by">
        ${author ? html`<span dir="auto">${author.name}</span>` : nothing}
        <time datetime=${new Date(item.at).toISOString()} class="subtle">${day}</time>${tags(view, item)}
      </p>
      <h4>${openLink(host, entity, titleOf(entity) || localize.t.needs.untitled)}</h4>
      ${text ? html`<p class="sm snippet" dir="auto">${text}</p>` : nothing}
      <ul class="notes sm muted">
        ${notes(view, item)}
      </ul>
    </div>
  </li>`;
}
