import { html, nothing, type TemplateResult } from 'lit';
import type { Decision, Id, Ref } from '@meanwhile/sdk';
import { plainText } from '../markdown/plain-text.js';
import type { DecisionDesk } from './decision-desk.js';
import { current } from './decision-lineage.js';
import { isOpen, isSettled, statusTag, writtenAt } from './decision-status.js';
import { takePart } from './decision-take-part.js';
import { tallyBar } from './decision-tally.js';
import { avatar } from './person.js';
import { writeMark } from './write-mark.js';

const MOST_FACES = 4;
const MOST_OPTIONS = 4;
/** The day and time of a deadline. */
export const dueFormat: Intl.DateTimeFormatOptions = {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: 'numeric',
  minute: '2-digit',
};

/** Who decided: the people named in the outcome or the record, else the one who is to decide. */
export function decidersOf({ outcome, deciders, decider }: Decision): readonly Id[] {
  return outcome?.by?.length ? outcome.by : deciders?.length ? deciders : decider ? [decider] : [];
}

/** "D-17" where the decision has a number, else its title. */
export function shortName(desk: DecisionDesk, target: Ref): string {
  const found = desk.decision(target.id);
  if (found?.number !== undefined) return desk.localize.t.decision.number(found.number);
  return plainText(found?.title ?? target.title ?? target.id, 80);
}

/** Leads to another decision: a real link where the page has addresses, else a button. */
export function linkTo(desk: DecisionDesk, target: Ref, text: string): TemplateResult {
  const href = desk.parts.href(target.id);
  const open = (event: Event) => {
    const { ctrlKey, metaKey, shiftKey } = event as MouseEvent;
    if (href && (ctrlKey || metaKey || shiftKey)) return; // a new tab is the reader's choice
    event.preventDefault();
    desk.parts.open(target);
  };
  return href
    ? html`<a part="link" dir="auto" href=${href} @click=${open}>${text}</a>`
    : html`<button part="link" class="link" type="button" dir="auto" @click=${open}>${text}</button>`;
}

/** The due time in the reader's own zone, and whose time that is. */
export function due(desk: DecisionDesk, iso: string, now: number = Date.now()): TemplateResult {
  const words = desk.localize.t.decision;
  const time = desk.localize.date(iso, dueFormat);
  const late = Date.parse(iso) < now;
  return html`<time part="due" class="xs ${late ? 'late' : 'muted'}" datetime=${iso}
    >${late ? words.wasDue(time) : words.due(time)}</time
  >`;
}

function faces(desk: DecisionDesk, decision: Decision): TemplateResult | typeof nothing {
  const people = decidersOf(decision).map((id) => desk.person(id));
  if (!people.length) return nothing;
  const names = desk.localize.list(people.map(({ name }) => name));
  return html`<span class="faces push" part="deciders" role="img" aria-label=${names} title=${names}
    >${people.slice(0, MOST_FACES).map((person) => avatar(person, { small: true }))}${
      people.length > MOST_FACES
        ? html`<span class="xs subtle">+${desk.localize.number(people.length - MOST_FACES)}</span>`
        : nothing
    }</span
  >`;
}

/** Status, number and days: the line above a decision's title. */
export function factsLine(desk: DecisionDesk, decision: Decision): TemplateResult {
  const { number, outcome } = decision;
  const words = desk.localize.t.decision;
  const day = (iso: string): string => desk.localize.date(iso, { dateStyle: 'medium' });
  const time = (iso: string, text: string): TemplateResult => html`<time part="time" datetime=${iso}>${text}</time>`;
  const written = writtenAt(decision);
  const decided = outcome?.at;
  const facts = [
    number === undefined ? undefined : html`<span part="number">${words.number(number)}</span>`,
    written && time(written, day(written)),
    decided && (!written || day(written) !== day(decided)) && time(decided, words.decidedOn(day(decided))),
  ].filter((fact) => typeof fact === 'object');
  return html`${statusTag(decision, words)}
    <span class="facts xs subtle" part="facts">${facts.map((fact, index) => [index ? ' · ' : '', fact])}</span>
    ${writeMark(desk.parts.clients.writeState(decision.id), desk.localize.t.common)}`;
}

function footnote(desk: DecisionDesk, decision: Decision): TemplateResult | typeof nothing {
  const words = desk.localize.t.decision;
  const others = (decision.options ?? []).filter(({ id }) => id !== decision.outcome?.option);
  const shown = others.slice(0, MOST_OPTIONS).map(({ title }) => plainText(title, 80));
  const rest = others.length > shown.length ? ' · …' : '';
  const now = current(decision, desk.decision);
  const old = decision.supersedes ?? [];
  if (!shown.length && !old.length && !now) return nothing;
  const links = now
    ? linkTo(desk, now, words.replacedBy(shortName(desk, now)))
    : old.map((target) => linkTo(desk, target, words.replaces(shortName(desk, target))));
  const considered = shown.length
    ? html`<span dir="auto">${words.considered} ${shown.join(' · ')}${rest}</span>`
    : nothing;
  const dot = shown.length && (now || old.length) ? html`<span aria-hidden="true"> · </span>` : nothing;
  return html`<p class="considered sm muted" part="considered">${considered}${dot}${links}</p>`;
}

/** One decision in a list: the question, what came out, and where people stand while it is open. */
export function decisionCard(desk: DecisionDesk, decision: Decision): TemplateResult {
  const { id, title, outcome, decideBy, stage, standing } = decision;
  const asking = isOpen(decision) || stage === 'draft';
  const target: Ref = { kind: 'decision', id, title };
  return html`<article class="card" part="card" aria-labelledby="title-${id}" data-id=${id}>
    <div class="row">
      ${factsLine(desk, decision)}
      ${asking && decideBy ? html`<span class="push">${due(desk, decideBy)}</span>` : faces(desk, decision)}
    </div>
    <h3 part="title" id="title-${id}">${linkTo(desk, target, plainText(title, 300))}</h3>
    ${
      outcome?.statement && isSettled(decision)
        ? html`<p class="outcome sm ${standing === 'accepted' ? '' : 'plain'}" part="outcome">
            <span dir="auto">${plainText(outcome.statement, 320)}</span>
          </p>`
        : nothing
    }
    ${isOpen(decision) ? html`${tallyBar(desk, decision)} ${takePart(desk, decision)}` : nothing}
    ${footnote(desk, decision)}
  </article>`;
}
