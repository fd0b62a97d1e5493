import { html, nothing, type TemplateResult } from 'lit';
import { stages, standings, type Filter, type Id, type Query, type Sort } from '@meanwhile/sdk';
import type { DecisionFilters } from '../internal/events.js';
import type { DecisionWords } from '../locales/en/decision.js';
import { toInstant } from '../parts/zoned.js';

type Order = DecisionFilters['order'];
const orders: readonly Order[] = ['newest', 'oldest', 'changed'];

const isDay = (value: string | undefined): value is string => /^\d{4}-\d\d-\d\d$/.test(value ?? '');
/** The instant the day after this one begins. */
function nextDay(day: string, zone: string): string | undefined {
  const next = new Date(Date.parse(day) + 86_400_000);
  return Number.isNaN(+next) ? undefined : toInstant(next.toISOString().slice(0, 10), zone);
}

/** A decision counts by the day it was decided, or, before that, by the day it was written. */
function within(op: 'gte' | 'lt', instant: string): Filter {
  return {
    or: [
      ['outcome.at', op, instant],
      {
        and: [
          ['outcome.at', 'eq', null],
          ['createdAt', op, instant],
        ],
      },
    ],
  };
}

interface Scope {
  readonly space: string | undefined;
  /** Whose days `from` and `to` are. */
  readonly zone: string;
}
/** The query of a set of filters; the text is searched apart. */
export function toFilter(filters: DecisionFilters, { space, zone }: Scope): Filter | undefined {
  const { stage, standing, tag } = filters;
  const from = isDay(filters.from) && toInstant(filters.from, zone);
  const to = isDay(filters.to) && nextDay(filters.to, zone);
  const all: Filter[] = [];
  if (space) all.push(['space', 'eq', space]);
  if (stage) all.push(['stage', 'eq', stage]);
  if (standing) all.push(['standing', 'eq', standing]);
  if (tag) all.push(['tags', 'has', tag]);
  if (from) all.push(within('gte', from));
  if (to) all.push(within('lt', to));
  return all.length > 1 ? { and: all } : all[0];
}
const toSort = (order: Order): Sort =>
  order === 'changed' ? [['updatedAt', 'desc']] : [['createdAt', order === 'oldest' ? 'asc' : 'desc']];

interface Asked {
  readonly filter: Filter | undefined;
  /** What a search has found: these and no others. */
  readonly found: readonly Id[] | undefined;
  readonly limit: number;
}
/** The live query of the list; undefined while nothing is to be asked. */
export function toQuery({ order }: DecisionFilters, { filter, found, limit }: Asked): Query<'decision'> | undefined {
  const sort = toSort(order);
  if (found) return found.length ? { kind: 'decision', ids: found, limit: found.length, sort } : undefined;
  return { kind: 'decision', ...(filter && { filter }), sort, limit };
}

export const noFilters = {
  stage: undefined,
  standing: undefined,
  tag: undefined,
  text: undefined,
  from: undefined,
  to: undefined,
} as const satisfies Partial<DecisionFilters>;
/** The filters of an element's properties; a page may have set any text. */
export function filtersOf({ stage, standing, tag, text, from, to, order }: DecisionFilters): DecisionFilters {
  const known = orders.includes(order) ? order : 'newest';
  return { stage, standing, tag, text: text?.trim() || undefined, from, to, order: known };
}
export const countFilters = ({ stage, standing, tag, text, from, to }: DecisionFilters): number =>
  [stage, standing, tag, text, from, to].filter(Boolean).length;

export interface FilterForm {
  readonly words: DecisionWords;
  readonly filters: DecisionFilters;
  readonly tags: readonly string[];
  /** Only what changes. */
  change(filters: Partial<DecisionFilters>): void;
  clear(): void;
}

interface Choice {
  readonly name: keyof DecisionFilters;
  readonly label: string;
  readonly any?: string;
  readonly values: readonly (readonly [value: string, word: string])[];
}

function choice(form: FilterForm, { name, label, any, values }: Choice): TemplateResult {
  const now = form.filters[name] ?? '';
  return html`<label class="pick" part="filter"
    ><span class="xs muted">${label}</span>
    <select
      class="field sm"
      @change=${(event: Event) => form.change({ [name]: (event.target as HTMLSelectElement).value || undefined })}
    >
      ${any === undefined ? nothing : html`<option value="" ?selected=${!now}>${any}</option>`}
      ${values.map(([value, word]) => html`<option value=${value} ?selected=${value === now}>${word}</option>`)}
    </select></label
  >`;
}

function day(form: FilterForm, name: 'from' | 'to'): TemplateResult {
  return html`<label class="pick" part="filter"
    ><span class="xs muted">${form.words[name]}</span>
    <input
      class="field sm"
      type="date"
      .value=${form.filters[name] ?? ''}
      @change=${(event: Event) => form.change({ [name]: (event.target as HTMLInputElement).value || undefined })}
  /></label>`;
}

/** The filters, all native controls; every change acts at once. */
export function filterForm(form: FilterForm): TemplateResult {
  const { words, filters, tags } = form;
  const known = filters.tag && !tags.includes(filters.tag) ? [...tags, filters.tag] : tags;
  return html`<div class="filters" part="filters" role="search" aria-label=${words.filters}>
    <label class="pick wide" part="filter"
      ><span class="xs muted">${words.search}</span>
      <input
        class="field sm"
        type="search"
        dir="auto"
        .value=${filters.text ?? ''}
        @input=${(event: Event) => form.change({ text: (event.target as HTMLInputElement).value || undefined })}
    /></label>
    ${choice(form, {
      name: 'stage',
      label: words.stage,
      any: words.anyStage,
      values: stages.map((value) => [value, words.stages[value]]),
    })}
    ${choice(form, {
      name: 'standing',
      label: words.standing,
      any: words.anyStanding,
      values: standings.map((value) => [value, words.standings[value]]),
    })}
    ${choice(form, { name: 'tag', label: words.tag, any: words.anyTag, values: known.map((value) => [value, value]) })}
    ${day(form, 'from')} ${day(form, 'to')}
    ${choice(form, { name: 'order', label: words.order, values: orders.map((value) => [value, words.orders[value]]) })}
    ${
      countFilters(filters)
        ? html`<button class="button quiet" type="button" @click=${form.clear}>${words.clear}</button>`
        : nothing
    }
  </div>`;
}
