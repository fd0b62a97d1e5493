import { html, nothing, type TemplateResult } from 'lit';
import { minGroupOf, type QuestionSummary } from '@meanwhile/sdk/rules';
import type { CheckIn, PersonRef } from '@meanwhile/sdk';
import type { Localize } from '../controllers/localize-controller.js';
import type { CheckInWords, ResultWords } from '../locales/en/check-in.js';
import { avatar } from '../parts/person.js';
import { bars, legend, stack, table, type Slice } from './chart.js';

/** One day's summary of a question. */
export interface DayResult {
  readonly localDate: string;
  readonly summary: QuestionSummary;
}
export interface ResultView extends ReadingView {
  /** The chosen day first; earlier ones only where it is read over time. */
  readonly days: readonly DayResult[];
  readonly expanded: boolean;
  expand(): void;
}
/** What every way to read has. */
export interface ReadingView {
  readonly checkIn: CheckIn;
  readonly localize: Localize<{ checkIn: CheckInWords; results: ResultWords }>;
  readonly asTable: boolean;
  readonly mirrored: boolean;
  person(id: string | undefined): PersonRef | undefined;
}

const SHOWN = 6;

function labelOf(view: ResultView, { question }: QuestionSummary, value: string): string {
  const words = view.localize.t.checkIn;
  if (question.type === 'mood') return words.moods[Number(value) - 1] ?? value;
  if (question.type === 'yes-no') return value === 'true' ? words.yes : words.no;
  return question.options?.find(({ id }) => id === value)?.label ?? value;
}

/** More values cannot be told apart by their colours. */
const MOST_COLOURS = 5;
/** Steps of the scale of moods for so many values: as far apart as they can be. */
const steps: Readonly<Record<number, readonly number[]>> = { 2: [4, 2], 3: [2, 3, 4], 4: [1, 2, 4, 5] };

interface ValueSlice extends Slice {
  readonly value: string;
}
function slicesOf(view: ResultView, summary: QuestionSummary): readonly ValueSlice[] {
  const chosen = summary.question.type === 'mood' ? undefined : steps[summary.counts.length];
  return summary.counts.map(({ value, count }, index) => ({
    value,
    label: labelOf(view, summary, value),
    count,
    colour: String(chosen?.[index] ?? (index % MOST_COLOURS) + 1),
  }));
}

const hidden = (view: ResultView): TemplateResult =>
  html`<p class="hidden hint" part="hidden">${view.localize.t.results.hidden(minGroupOf(view.checkIn.privacy))}</p>`;

const dayName = (view: ResultView, day: string): string => view.localize.date(day, { day: 'numeric', month: 'short' });

/** One bar a round, newest last, so that a change is seen; rounds below the threshold are said in words. */
export function overTime(view: ResultView): TemplateResult {
  const { results } = view.localize.t;
  const format = (value: number) => view.localize.number(value);
  const days = [...view.days].reverse();
  const shown = days.filter(({ summary }) => !summary.hidden && summary.counts.length);
  const first = shown[0];
  if (!first) return hidden(view);
  const slices = slicesOf(view, first.summary);
  if (view.asTable || slices.length > MOST_COLOURS)
    return table({
      caption: first.summary.question.label,
      head: [results.day, ...slices.map(({ label }) => label), results.total],
      rows: days.map(({ localDate, summary }) => [
        dayName(view, localDate),
        ...(summary.hidden
          ? slices.map(() => '–')
          : slices.map(({ value }) => format(summary.counts.find((one) => one.value === value)?.count ?? 0))),
        summary.hidden ? '–' : format(summary.answered),
      ]),
    });
  return html`<div class="over sm">
      ${days.map(
        ({ localDate, summary }) =>
          html`<span class="muted">${dayName(view, localDate)}</span> ${
              summary.hidden
                ? html`<span class="subtle xs">${results.hidden(minGroupOf(view.checkIn.privacy))}</span><span></span>`
                : html`${stack(slicesOf(view, summary), { mirrored: view.mirrored, format })}
                    <span class="muted of">${format(summary.answered)}</span>`
            }`,
      )}
    </div>
    ${legend(slices)}`;
}

function figures(view: ResultView, { question, mean, median, low, high }: QuestionSummary) {
  const { results } = view.localize.t;
  const n = (value: number) => view.localize.number(Math.round(value * 10) / 10);
  if (mean === undefined || low === undefined || high === undefined) return nothing;
  const text =
    question.type === 'scale'
      ? results.average(n(mean), n(question.max ?? 5))
      : `${results.median(n(median ?? mean))} · ${results.range(n(low), n(high))}`;
  return html`<p class="figures hint">${text}</p>`;
}

function distribution(view: ResultView, summary: QuestionSummary): TemplateResult {
  const { results } = view.localize.t;
  const format = (value: number) => view.localize.number(value);
  const slices = slicesOf(view, summary).filter(({ count }) => count || summary.question.type !== 'number');
  const ordered = summary.question.type === 'number' ? [...slices].sort((a, b) => +a.value - +b.value) : slices;
  const share = (count: number) => `${format(Math.round((count / (summary.answered || 1)) * 100))} %`;
  return html`${
    view.asTable
      ? table({
          caption: summary.question.label,
          head: [results.value, results.count, results.share],
          rows: ordered.map(({ label, count }) => [label, format(count), share(count)]),
        })
      : bars(ordered, { mirrored: view.mirrored, format, total: summary.answered })
  }
  ${figures(view, summary)}`;
}

function said(view: ResultView, summary: QuestionSummary): TemplateResult {
  const { results } = view.localize.t;
  const all = summary.texts;
  const shown = view.expanded ? all : all.slice(0, SHOWN);
  const named = all.some(({ author }) => author);
  const name = (text: string) =>
    summary.question.type === 'person-or-link' ? (view.person(text)?.name ?? text) : text;
  return html`<ul class="said ${named ? '' : 'unnamed'}" part="texts">
      ${shown.map(({ text, author }) => {
        const person = view.person(author);
        return html`<li>
          ${
            named
              ? html`${avatar(person, { small: true })}
                  <div>
                    <span class="sm strong" dir="auto">${person?.name ?? author}</span>
                    <p class="text" dir="auto">${name(text)}</p>
                  </div>`
              : html`<p class="text" dir="auto">${name(text)}</p>`
          }
        </li>`;
      })}
    </ul>
    ${
      all.length > SHOWN
        ? html`<button part="button" class="button quiet" type="button" @click=${view.expand}>
            ${view.expanded ? results.fewer : results.allAnswers(all.length)}
          </button>`
        : nothing
    }`;
}

/** One question's results: a chart with its numbers, the same as a table, or the written answers. */
export function questionResult(view: ResultView): TemplateResult | typeof nothing {
  const summary = view.days[0]?.summary;
  if (!summary) return nothing;
  const { question } = summary;
  const { results } = view.localize.t;
  const body =
    question.type === 'mood'
      ? overTime(view)
      : summary.hidden
        ? hidden(view)
        : !summary.answered
          ? html`<p class="hint">${results.none}</p>`
          : summary.counts.length
            ? distribution(view, summary)
            : said(view, summary);
  return html`<section class="result" part="result" data-question=${question.id}>
    <div class="row">
      <h3 dir="auto">${question.label}</h3>
      <span class="push xs subtle">${summary.hidden ? nothing : results.answered(summary.answered)}</span>
    </div>
    ${body}
  </section>`;
}
