import { html, nothing, type TemplateResult } from 'lit';
import type { CheckIn } from '@meanwhile/sdk';
import type { Localize } from '../controllers/localize-controller.js';
import type { ResultWords } from '../locales/en/check-in.js';
import type { MeanwhileCheckInResults } from './check-in-results.js';

type Chosen = Pick<MeanwhileCheckInResults, 'by' | 'group' | 'localDate' | 'view'>;
export interface ResultsTools extends Pick<Chosen, 'by' | 'group'> {
  readonly checkIn: CheckIn;
  readonly localize: Localize<{ results: ResultWords }>;
  /** The rounds that may be read, the newest first. */
  readonly days: readonly string[];
  readonly chosen: string | undefined;
  readonly asTable: boolean;
  change(chosen: Partial<Chosen>): void;
}

const valueOf = (event: Event): string => (event.target as HTMLSelectElement).value;

/** How the answers can be read: by question, over time, by person where they carry names, by one answer. */
function ways({ checkIn, localize, days, by, group, change }: ResultsTools): TemplateResult | typeof nothing {
  const { results: words } = localize.t;
  const isNamed = checkIn.privacy?.identity !== 'detached';
  const grouping = checkIn.questions.filter(({ type }) => type === 'choice' || type === 'multi-choice');
  const offered = [
    ['question', words.ways.question] as const,
    ...(days.length > 1 ? [['round', words.ways.round] as const] : []),
    ...(isNamed ? [['person', words.ways.person] as const] : []),
    ...grouping.map(({ id, label }) => [`group ${id}`, words.byAnswer(label)] as const),
  ];
  const now = by === 'group' ? `group ${group ?? grouping[0]?.id ?? ''}` : by;
  const choose = (event: Event): void => {
    const [way = 'question', id] = valueOf(event).split(' ');
    change({ by: way as Chosen['by'], group: id });
  };
  if (offered.length < 2) return nothing;
  return html`<label class="row xs subtle ways"
    >${words.by}
    <select part="input" class="field" @change=${choose}>
      ${offered.map(([value, word]) => html`<option value=${value} ?selected=${value === now}>${word}</option>`)}
    </select></label
  >`;
}

function rounds({ localize, days, chosen, change }: ResultsTools): TemplateResult | typeof nothing {
  if (days.length < 2) return nothing;
  return html`<label class="row xs subtle"
    >${localize.t.results.occurrence}
    <select part="input" class="field" @change=${(event: Event) => change({ localDate: valueOf(event) })}>
      ${days.map(
        (day) =>
          html`<option value=${day} ?selected=${day === chosen}>
            ${localize.date(day, { dateStyle: 'medium' })}
          </option>`,
      )}
    </select></label
  >`;
}

/** Which round is read, how, and whether as a table. */
export function resultsTools(tools: ResultsTools): TemplateResult | typeof nothing {
  const { localize, days, asTable, by, change } = tools;
  if (!days.length) return nothing;
  return html`${rounds(tools)} ${ways(tools)}
  ${
    by === 'person'
      ? nothing
      : html`<button
          part="button"
          class="button quiet"
          type="button"
          aria-pressed=${asTable ? 'true' : 'false'}
          @click=${() => change({ view: asTable ? 'chart' : 'table' })}
        >
          ${localize.t.results.table}
        </button>`
  }`;
}
