import { html, nothing, type TemplateResult } from 'lit';
import type { Link, Update } from '@meanwhile/sdk';
import { safeHref } from '../markdown/index.js';
import { clockIcon, linkIcon, personIcon } from './icon.js';
import type { ItemContext } from './update-item.js';

const dueFormat: Intl.DateTimeFormatOptions = {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
};

/** What surrounds the text: until when, from whom, named values, joins and topics. */
export function updateMeta(item: Update, context: ItemContext): TemplateResult | typeof nothing {
  const { respondBy, needs = [], topics = [], links = [], snapshot } = item;
  const values = Object.entries(snapshot ?? {});
  if (!respondBy && !needs.length && !topics.length && !links.length && !values.length) return nothing;
  const { localize, person } = context;
  const { feed, common } = localize.t;
  return html`<div class="meta" part="meta">
    ${
      respondBy
        ? html`<span class="due" data-by=${respondBy}
            >${clockIcon}${feed.respondBy(common.yourTime(localize.date(respondBy, dueFormat)))}</span
          >`
        : nothing
    }${
      needs.length
        ? html`<span class="due"
            >${personIcon}${feed.needs(localize.list(needs.map((id) => person(id)?.name ?? common.someone)))}</span
          >`
        : nothing
    }${values.map(
      ([name, value]) =>
        html`<span class="value">${name} <b>${typeof value === 'number' ? localize.number(value) : value}</b></span>`,
    )}${links.map((link) => connection(link, context))}${topics.map(
      (topic) =>
        html`<button
          class="topic"
          part="topic"
          type="button"
          data-act="topic"
          data-value=${topic}
          title=${feed.onlyTopic(topic)}
        >
          <bdi>#${topic}</bdi>
        </button>`,
    )}
  </div>`;
}

/** A join, in words and as a link: where the update came from, what it became. */
function connection({ rel, target, href, title }: Link, { localize, address }: ItemContext): TemplateResult {
  const { feed } = localize.t;
  const to = target ? address(target) : href && safeHref(href);
  const name = title ?? target?.title ?? (target ? feed.kind(target.kind) : href);
  const act = target ? 'open-link' : nothing;
  return html`<span class="due"
    >${linkIcon}<span
      >${feed.named(rel)}
      ${
        to
          ? html`<a
              part="link"
              href=${to}
              rel="noopener noreferrer"
              data-act=${act}
              data-kind=${target?.kind ?? nothing}
              data-target=${target?.id ?? nothing}
              ><bdi>${name}</bdi></a
            >`
          : html`<bdi>${name}</bdi>`
      }</span
    ></span
  >`;
}
