import { html, nothing, type TemplateResult } from 'lit';
import { stages, standings } from '@meanwhile/sdk';
import type { DecisionFilters } from '../internal/events.js';
import { decisionFilters, type DecisionFilterWords } from '../locales/en/decision-filters.js';
import type { DecisionDesk } from '../parts/decision-desk.js';
import { countFilters, orders } from './filters.js';

export { filterStyles as styles } from './filter-form.styles.js';

const wordsOf = (desk: DecisionDesk): DecisionFilterWords => desk.localize.words({ decisionFilters }).decisionFilters;

export interface FilterForm {
  readonly desk: DecisionDesk;
  readonly filters: DecisionFilters;
  /** Every tag seen so far. */
  readonly tags: ReadonlySet<string>;
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
      part="input"
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
    ><span class="xs muted">${wordsOf(form.desk)[name]}</span>
    <input
      part="input"
      class="field sm"
      type="date"
      .value=${form.filters[name] ?? ''}
      @change=${(event: Event) => form.change({ [name]: (event.target as HTMLInputElement).value || undefined })}
  /></label>`;
}

/** The filters, all native controls; every change acts at once. */
export function filterForm(form: FilterForm): TemplateResult {
  const { desk, filters } = form;
  const words = wordsOf(desk);
  const tags = [...new Set([...form.tags, ...(filters.tag ? [filters.tag] : [])])];
  const known = tags.sort((a, b) => a.localeCompare(b, desk.localize.lang));
  return html`<div class="filters" part="filters" role="search" aria-label=${words.filters}>
    <label class="pick wide" part="filter"
      ><span class="xs muted">${words.search}</span>
      <input
        part="input"
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
        ? html`<button part="button" class="button quiet" type="button" @click=${form.clear}>
            ${desk.localize.t.decision.clear}
          </button>`
        : nothing
    }
  </div>`;
}
