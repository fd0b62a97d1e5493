import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { intents, type PersonRef } from '@meanwhile/sdk';
import type { FeedFilters } from '../update-feed/feed-query.js';
import type { FeedToolWords } from '../locales/en/feed-tools.js';
import type { FeedWords } from '../locales/en/feed.js';
import { closeIcon, searchIcon } from './icon.js';

export interface FilterBar {
  readonly filters: FeedFilters;
  readonly text: string;
  readonly people: readonly PersonRef[];
  readonly words: FeedWords & FeedToolWords;
  readonly change: (patch: FeedFilters & { readonly text?: string }) => void;
}

const valueOf = (event: Event): string => (event.target as HTMLInputElement | HTMLSelectElement).value;

/** Text, kind, person and topic: native controls in one quiet row. */
export function filterBar({ filters, text, people, words, change }: FilterBar): TemplateResult {
  const { intent, person, topic } = filters;
  return html`<div class="filters" part="filters" role="search" aria-label=${words.filters}>
    <label class="search"
      >${searchIcon}<span class="spoken">${words.search}</span
      ><input
        class="field"
        part="search"
        type="search"
        placeholder=${words.search}
        .value=${live(text)}
        @input=${(event: Event) => change({ text: valueOf(event) })}
    /></label>
    ${choice({
      label: words.anyIntent,
      value: intent,
      options: intents.map((value) => [value, words.intents[value]]),
      change: (value) => change({ intent: value }),
    })}
    ${choice({
      label: words.anyPerson,
      value: person,
      options: people.map(({ id, name }) => [id, name]),
      change: (value) => change({ person: value }),
    })}
    ${
      topic
        ? html`<button
            part="chip"
            class="chip"
            type="button"
            aria-pressed="true"
            aria-label=${words.dropTopic(topic)}
            @click=${() => change({ topic: undefined })}
          >
            <bdi>#${topic}</bdi>${closeIcon}
          </button>`
        : nothing
    }
  </div>`;
}

interface Choice {
  readonly label: string;
  readonly value: string | undefined;
  readonly options: readonly (readonly [value: string, word: string])[];
  readonly change: (value: string | undefined) => void;
}
function choice({ label, value, options, change }: Choice): TemplateResult {
  return html`<select
    class="field"
    part="filter"
    aria-label=${label}
    @change=${(event: Event) => change(valueOf(event) || undefined)}
  >
    <option value="" .selected=${!value}>${label}</option>
    ${options.map(([id, word]) => html`<option value=${id} .selected=${id === value}>${word}</option>`)}
  </select>`;
}
