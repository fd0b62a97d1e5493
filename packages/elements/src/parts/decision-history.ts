import { html, nothing, type TemplateResult } from 'lit';
import type { Decision, Id, Link, Ref } from '@meanwhile/sdk';
import { safeHref } from '../markdown/links.js';
import { plainText } from '../markdown/plain-text.js';
import { methods } from '../locales/en/decision-page.js';
import { decidersOf, dueFormat, linkTo, shortName } from './decision-card.js';
import type { DecisionDesk } from './decision-desk.js';
import { lineage } from './decision-lineage.js';
import { pageWords, section } from './decision-sections.js';
import { isSettled, originOf, statusTag, writtenAt } from './decision-status.js';

/** "D-17 Keep both formats": number and title of a connected decision, as far as they are known. */
export function fullName(desk: DecisionDesk, target: Ref): string {
  const found = desk.decision(target.id);
  const title = plainText(found?.title ?? target.title ?? target.id, 160);
  return found?.number === undefined ? title : `${shortName(desk, target)} ${title}`;
}

function relation(desk: DecisionDesk, label: string, targets: readonly Ref[] = []): TemplateResult | typeof nothing {
  if (!targets.length) return nothing;
  return html`${targets.map(
    (target) => html`<li><span class="muted">${label}</span> ${linkTo(desk, target, fullName(desk, target))}</li>`,
  )}`;
}

/** The whole line of replacements, what holds now first. */
function line(desk: DecisionDesk, decision: Decision): TemplateResult | typeof nothing {
  const refs = lineage(decision, desk.decision);
  if (refs.length < 2) return nothing;
  const words = pageWords(desk);
  return html`<ol class="line" part="lineage">
    ${refs.map((target, index) => {
      const own = target.id === decision.id;
      const found = own ? decision : desk.decision(target.id);
      return html`<li aria-current=${own ? 'true' : nothing}>
        ${found ? statusTag(found, desk.localize.t.decision) : nothing}
        ${own ? html`<span dir="auto">${fullName(desk, target)}</span>` : linkTo(desk, target, fullName(desk, target))}
        ${index === 0 ? html`<span class="xs muted">${words.current}</span>` : nothing}
        ${own ? html`<span class="xs muted">${words.thisOne}</span>` : nothing}
      </li>`;
    })}
  </ol>`;
}

function link(desk: DecisionDesk, { rel, target, href, title }: Link): TemplateResult | typeof nothing {
  const words = pageWords(desk);
  const label = html`<span class="muted">${words.rels[rel] ?? words.rel(rel)}</span>`;
  if (target) return html`<li>${label} ${linkTo(desk, target, title ?? target.title ?? target.id)}</li>`;
  const safe = href && safeHref(href);
  if (safe) return html`<li>${label} <a href=${safe} rel="noopener noreferrer" dir="auto">${title ?? href}</a></li>`;
  return title || href ? html`<li>${label} <span dir="auto">${title ?? href}</span></li>` : nothing;
}

/** What came before and after, in both directions, and everything the decision points at. */
export function historySections(desk: DecisionDesk, decision: Decision): TemplateResult {
  const words = pageWords(desk);
  const { amends, amendedBy, links = [] } = decision;
  const replaced = line(desk, decision);
  const changed = amends?.length || amendedBy?.length;
  return html`${section(
    'history',
    words.history,
    replaced === nothing && !changed
      ? nothing
      : html`${replaced}
          <ul class="relations">
            ${relation(desk, words.amendedBy, amendedBy)} ${relation(desk, words.amends, amends)}
          </ul>`,
  )}
  ${section(
    'links',
    words.links,
    links.length
      ? html`<ul class="relations">
          ${links.map((one) => link(desk, one))}
        </ul>`
      : nothing,
  )}`;
}

/** The facts beside the text. */
export function factsList(desk: DecisionDesk, decision: Decision): TemplateResult {
  const words = pageWords(desk);
  const { decider, consulted, informed, method, decideBy, tags, reversibility, review, author } = decision;
  const people = (ids: readonly Id[] | undefined) =>
    ids?.length ? html`<span dir="auto">${desk.localize.list(ids.map((id) => desk.person(id).name))}</span>` : nothing;
  const day = (iso: string) => desk.localize.date(iso, { dateStyle: 'medium' });
  const row = (term: string, value: unknown) =>
    value && value !== nothing
      ? html`<div>
          <dt class="xs muted">${term}</dt>
          <dd class="sm">${value}</dd>
        </div>`
      : nothing;
  const file = originOf(decision)?.file;
  const at = writtenAt(decision);
  const written = at && day(at);
  const chosen = method && desk.localize.words({ methods }).methods[method];
  const reviews = [...(review?.on ? [day(review.on)] : []), ...(review?.when ?? [])];
  return html`<dl class="side" part="side">
    ${isSettled(decision) ? row(words.decidedBy, people(decidersOf(decision))) : row(words.decider, decider && people([decider]))}
    ${row(words.consulted, people(consulted))} ${row(words.informed, people(informed))}
    ${row(words.method, chosen && html`${chosen.name}<span class="xs muted explained">${chosen.text}</span>`)}
    ${isSettled(decision) ? nothing : row(words.decideBy, decideBy && desk.localize.t.common.yourTime(desk.localize.date(decideBy, dueFormat)))}
    ${row(words.review, reviews.length && reviews.map((one) => html`<span class="one" dir="auto">${one}</span>`))}
    ${row(words.reversibility, reversibility && words.reversible[reversibility])}
    ${row(
      words.tags,
      tags?.length
        ? html`<span class="tags">${tags.map((one) => html`<span part="topic" class="tag">${one}</span>`)}</span>`
        : nothing,
    )}
    ${row(words.created, written && html`${written}${author && !file ? html` · ${desk.person(author).name}` : nothing}`)}
    ${row(words.imported, file && html`<span class="file">${file}</span>`)}
  </dl>`;
}
