import { html, nothing, type TemplateResult } from 'lit';
import { decisionMethods, standings, type Id, type PersonRef } from '@meanwhile/sdk';
import { decisionFilters } from '../locales/en/decision-filters.js';
import { methods } from '../locales/en/decision-page.js';
import type { DecisionWritingWords } from '../locales/en/decision-writing.js';
import type { DecisionDesk } from './decision-desk.js';
import type { DecisionDraft, DraftKind } from './decision-draft.js';
import { optionsFields } from './decision-form-options.js';
import { radioField, selectField, textField } from './form-fields.js';
import { peoplePicker } from './people-picker.js';

/** What the fields show and whom they tell. */
export interface FormFields {
  readonly desk: DecisionDesk;
  readonly words: DecisionWritingWords;
  readonly draft: DecisionDraft;
  readonly faults: Map<string, string>;
  readonly found: readonly PersonRef[];
  look(text: string): void;
  /** What the time to decide is for each who takes part; it loads with that field. */
  advice?(): TemplateResult | typeof nothing;
  /** Draws again, keeps the draft, says something, and moves the focus to a field. */
  changed(after?: { readonly say?: string; readonly focus?: string }): void;
}
type TextName = 'title' | 'outcome' | 'context' | 'drivers' | 'consequences' | 'confirmation' | 'tags';

function text({ words, draft, faults }: FormFields, id: TextName, options: { rows?: number; hint?: string } = {}) {
  return textField({ id, label: words[id], value: draft[id], fault: faults.get(id), ...options });
}

function people(fields: FormFields, id: 'decider' | 'consulted' | 'informed', hint?: string): TemplateResult {
  const { desk, words, draft, faults, found, look, changed } = fields;
  return peoplePicker({
    desk,
    words,
    id,
    label: words[id],
    ...(hint && { hint }),
    fault: faults.get(id),
    ids: draft[id],
    found,
    look,
    change: (ids: readonly Id[]) => {
      draft[id] = [...ids];
      faults.delete(id);
      changed();
    },
  });
}

function outcomeFields(fields: FormFields): TemplateResult {
  const { words, draft } = fields;
  const named = draft.options.filter(({ title }) => title.trim());
  return html`${text(fields, 'outcome', { rows: 3, hint: words.outcomeHint })}
  ${
    named.length
      ? selectField({
          id: 'chosen',
          label: words.chosen,
          value: draft.chosen,
          values: [['', words.noOption], ...named.map(({ id, title }) => [id, title] as const)],
        })
      : nothing
  }`;
}

/** What is always shown: what kind of thing it is, its title and, once decided, its outcome. */
export function firstFields(fields: FormFields, choosing: boolean): TemplateResult {
  const { words, draft } = fields;
  const kinds = Object.entries(words.kinds) as [DraftKind, string][];
  return html`${
    choosing ? radioField({ id: 'kind', label: words.kindLegend, value: draft.kind, values: kinds }) : nothing
  }
  ${text(fields, 'title', { hint: words.titleHint })} ${draft.kind === 'past' ? outcomeFields(fields) : nothing}`;
}

/** What is promised to those who take part: it cannot be taken back once they were asked. */
function takingPartFields({ words, draft }: FormFields): TemplateResult | typeof nothing {
  if (draft.kind === 'past') return nothing;
  return html`<fieldset class="form-field taking-part">
    <legend class="label">${words.takingPart}</legend>
    ${selectField({ id: 'voters', label: words.voters, hint: words.votersHint, value: draft.voters, values: Object.entries(words.votersOf) })}
    ${selectField({ id: 'results', label: words.results, value: draft.results, values: Object.entries(words.resultsOf) })}
    ${selectField({ id: 'quorum', label: words.quorum, hint: words.quorumHint, value: draft.quorum, values: words.quorums })}
    ${selectField({ id: 'silence', label: words.silence, value: draft.silence, values: Object.entries(words.silences) })}
    ${
      draft.silence
        ? selectField({
            id: 'silenceHours',
            label: words.silenceHours,
            value: draft.silenceHours,
            values: ['4', '8', '16', '24', '40'].map((hours) => [hours, words.hours(Number(hours))] as const),
          })
        : nothing
    }
  </fieldset>`;
}

function processFields(fields: FormFields): TemplateResult | typeof nothing {
  const { desk, words, draft, faults } = fields;
  const { kind, decideBy, method } = draft;
  if (kind === 'past' && !decideBy && !method) return nothing;
  const names = desk.localize.words({ methods }).methods;
  return html`<div>
      ${textField({
        id: 'decideBy',
        type: 'datetime-local',
        label: words.decideBy,
        value: decideBy,
        hint: words.zone(desk.localize.zone),
        fault: faults.get('decideBy'),
      })}${fields.advice?.() ?? nothing}
    </div>
    ${selectField({
      id: 'method',
      label: words.method,
      value: method,
      hint: method ? names[method].text : undefined,
      values: [['', words.noMethod], ...decisionMethods.map((one) => [one, names[one].name] as const)],
    })}`;
}

function standingField({ desk, draft }: FormFields): TemplateResult | typeof nothing {
  if (draft.kind !== 'past') return nothing;
  const { standings: names, standing } = desk.localize.words({ decisionFilters }).decisionFilters;
  // Replacing is an act of its own, with a decision that takes the place.
  const offered = standings.filter((one) => one !== 'superseded' || one === draft.standing);
  const values = offered.map((one) => [one, names[one]] as const);
  return selectField({ id: 'standing', label: standing, value: draft.standing, values });
}

/** What unfolds: background, options, people, and what follows. */
export function moreFields(fields: FormFields): TemplateResult {
  const { desk, words, draft, faults, changed } = fields;
  return html`${text(fields, 'context', { rows: 3, hint: words.contextHint })}
  ${text(fields, 'drivers', { rows: 2, hint: words.driversHint })}
  ${optionsFields({ draft, words, reading: desk.localize.t.decision, faults, changed })}
  ${people(fields, 'decider', words.deciderHint)} ${people(fields, 'consulted')} ${people(fields, 'informed')}
  ${processFields(fields)} ${takingPartFields(fields)} ${standingField(fields)}
  ${text(fields, 'consequences', { rows: 2, hint: words.consequencesHint })}
  ${text(fields, 'confirmation', { rows: 2 })}
  ${textField({ id: 'reviewOn', type: 'date', label: words.reviewOn, value: draft.reviewOn })}
  ${text(fields, 'tags', { hint: words.tagsHint })}
  ${selectField({
    id: 'reversibility',
    label: words.reversibility,
    value: draft.reversibility,
    values: Object.entries(words.reversible),
  })}`;
}
