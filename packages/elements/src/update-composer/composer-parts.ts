import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { updateStatuses } from '@meanwhile/sdk';
import { closeIcon } from '../parts/icon.js';
import { sectionNames, type ComposerPart } from './composer-value.js';
import type { Composer } from './composer.js';

export const inputOf = (event: Event): string => (event.target as HTMLInputElement | HTMLTextAreaElement).value;

const templates: Readonly<Record<ComposerPart, (composer: Composer) => TemplateResult | undefined>> = {
  sections,
  status,
  respondBy,
  needs,
  topics,
  publishAt: (composer) => composer.later.module?.publishField(composer),
};

/** One of the parts that belong to an update beside its text. */
export function composerPart(composer: Composer, part: ComposerPart): TemplateResult {
  return html`<div class="composer-part" data-part=${part}>${templates[part](composer)}</div>`;
}

function sections(composer: Composer): TemplateResult {
  const { feed } = composer.localize.t;
  const change = (name: string) => (event: Event) =>
    composer.change({ sections: { ...composer.value.sections, [name]: inputOf(event) } });
  return html`<div class="section-fields">
    ${sectionNames.map(
      (name) =>
        html`<label class="part-label" for="${composer.id}-${name}">${feed.named(name)}</label>
          <textarea
            id="${composer.id}-${name}"
            part="input"
            class="field"
            rows="1"
            .value=${live(composer.value.sections[name] ?? '')}
            @input=${change(name)}
          ></textarea>`,
    )}
  </div>`;
}

function status(composer: Composer): TemplateResult {
  const { feed, composer: words } = composer.localize.t;
  const { value } = composer;
  return html`<label class="part-label" for="${composer.id}-status">${words.parts.status}</label>
    <select
      id="${composer.id}-status"
      part="input"
      class="field"
      @change=${(event: Event) => composer.change({ status: inputOf(event) })}
    >
      <option value="" .selected=${!value.status}>${words.noStatus}</option>
      ${updateStatuses.map(
        (one) => html`<option value=${one} .selected=${value.status === one}>${feed.named(one)}</option>`,
      )}
    </select>`;
}

function respondBy(composer: Composer): TemplateResult {
  const words = composer.localize.t.composer;
  const { zone } = composer.localize;
  const wrong = composer.issues.find(({ field }) => field === 'respondBy');
  return html`<label class="part-label" for="${composer.id}-respond-by">${words.parts.respondBy}</label>
    <div>
      <input
        id="${composer.id}-respond-by"
        part="input"
        class="field"
        type="datetime-local"
        aria-invalid=${!!wrong}
        aria-describedby="${composer.id}-respond-by-note"
        .value=${live(composer.value.respondBy)}
        @change=${(event: Event) => composer.change({ respondBy: inputOf(event) })}
      />
      <p id="${composer.id}-respond-by-note" class=${wrong ? 'wrong' : 'hint'}>
        ${wrong ? (wrong.code === 'early' ? composer.later.module?.earlyText(composer) : words.inPast) : words.inZone(zone)}
      </p>
      ${composer.readers.module?.respondByAdvice(composer) ?? nothing}
    </div>`;
}

interface Tokens {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly wrong?: string;
  readonly tokens: readonly { readonly id: string; readonly name: string }[];
  readonly options?: readonly string[];
  readonly remove: (id: string) => void;
  /** True when the text became a token and the field is to be emptied. */
  readonly add: (text: string) => boolean;
  readonly typed?: (text: string) => void;
}

/** A native field whose entries become chips; each chip is a button that takes its entry out. */
function tokenField(composer: Composer, field: Tokens): TemplateResult {
  const { id, label, hint, wrong, tokens, options, remove, add, typed } = field;
  const words = composer.localize.t.composer;
  const take = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    if (add(input.value)) input.value = '';
  };
  const key = (event: KeyboardEvent): void => {
    if ((event.key !== 'Enter' && event.key !== ',') || event.isComposing || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    take(event);
  };
  const input = (event: Event): void => {
    const text = inputOf(event);
    typed?.(text);
    if (options?.includes(text)) take(event);
  };
  return html`<label class="part-label" for=${id}>${label}</label>
    <div class="tokens">
      ${tokens.map(
        (token) =>
          html`<button
            part="chip"
            class="chip"
            type="button"
            aria-label=${words.remove(token.name)}
            @click=${() => remove(token.id)}
          >
            <bdi>${token.name}</bdi>${closeIcon}
          </button>`,
      )}<input
        id=${id}
        part="input"
        class="field"
        list=${options ? `${id}-list` : nothing}
        autocomplete="off"
        aria-invalid=${!!wrong}
        aria-describedby="${id}-note"
        @keydown=${key}
        @input=${input}
        @change=${take}
      />
      ${
        options
          ? html`<datalist id="${id}-list">${options.map((name) => html`<option value=${name}></option>`)}</datalist>`
          : nothing
      }
      <p id="${id}-note" class=${wrong ? 'wrong' : 'hint'}>${wrong || hint}</p>
    </div>`;
}

function needs(composer: Composer): TemplateResult {
  const { t } = composer.localize;
  const { value, suggestions, unknownPerson } = composer;
  const client = composer.options.clients.client;
  return tokenField(composer, {
    id: `${composer.id}-needs`,
    label: t.composer.needsLabel,
    hint: t.composer.needsHint,
    wrong: unknownPerson && t.composer.unknownPerson(unknownPerson),
    tokens: value.needs.map((id) => ({ id, name: client?.person(id)?.name ?? t.common.someone })),
    options: suggestions.filter(({ id }) => !value.needs.includes(id)).map(({ name }) => name),
    remove: (id) => composer.change({ needs: value.needs.filter((one) => one !== id) }),
    add: (text) => composer.addPerson(text),
    typed: (text) => void composer.suggest(text),
  });
}

function topics(composer: Composer): TemplateResult {
  const words = composer.localize.t.composer;
  const { value } = composer;
  return tokenField(composer, {
    id: `${composer.id}-topics`,
    label: words.parts.topics,
    hint: words.topicsHint,
    tokens: value.topics.map((topic) => ({ id: topic, name: topic })),
    remove: (topic) => composer.change({ topics: value.topics.filter((one) => one !== topic) }),
    add: (text) => {
      const topic = text.trim().replace(/^#/, '');
      if (topic && !value.topics.includes(topic)) composer.change({ topics: [...value.topics, topic] });
      return !!topic;
    },
  });
}
