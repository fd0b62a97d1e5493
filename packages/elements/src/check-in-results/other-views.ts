import { html, nothing, type TemplateResult } from 'lit';
import type { Answers, Question } from '@meanwhile/sdk';
import {
  answersToShow,
  minGroupOf,
  summarise,
  summariseGroups,
  type AnswerSet,
  type QuestionSummary,
} from '@meanwhile/sdk/rules';
import { speakAnswer } from '../check-in/answers.js';
import { avatar } from '../parts/person.js';
import { table } from './chart.js';
import { overTime, questionResult, type DayResult, type ReadingView } from './question-result.js';

/** One time a check-in was asked, with what was answered. */
export interface Round {
  readonly day: string;
  readonly sets: readonly AnswerSet[];
}
export interface OtherView extends ReadingView {
  readonly me: string | undefined;
  /** The chosen round first, then the earlier ones. */
  readonly rounds: readonly Round[];
  /** The question whose answers make the groups. */
  readonly group: string | undefined;
}

/** So many rounds are read beside each other. */
const SHOWN = 12;
const isCounted = ({ type }: Question): boolean =>
  ['choice', 'multi-choice', 'scale', 'mood', 'yes-no', 'number'].includes(type);

function section(title: string, body: TemplateResult, beside?: string): TemplateResult {
  return html`<section class="result" part="result">
    <div class="row">
      <h3 dir="auto">${title}</h3>
      ${beside ? html`<span class="push xs subtle">${beside}</span>` : nothing}
    </div>
    ${body}
  </section>`;
}

/** Numbers over time by their middle value: a mean follows the one who wrote a zero too many. */
function middles(view: OtherView, days: readonly DayResult[]): TemplateResult {
  const { results: words } = view.localize.t;
  const number = (value: number | undefined) => (value === undefined ? '–' : view.localize.number(value));
  return table({
    caption: days[0]?.summary.question.label ?? '',
    head: [words.day, words.middle, words.total],
    rows: [...days].reverse().map(({ localDate, summary }) => {
      const day = view.localize.date(localDate, { day: 'numeric', month: 'short' });
      return summary.hidden ? [day, '–', '–'] : [day, number(summary.median), number(summary.answered)];
    }),
  });
}

/** Each closed question over the rounds. */
function overRounds(view: OtherView): TemplateResult {
  const { checkIn, rounds, localize } = view;
  const summaries = rounds.slice(0, SHOWN).map(({ day, sets }) => ({ day, all: summarise(checkIn, sets) }));
  const counted = checkIn.questions.filter(isCounted);
  if (!counted.length) return html`<p class="hint">${localize.t.results.nothingClosed}</p>`;
  return html`${counted.map((question) => {
    const days = summaries.flatMap(({ day, all }): readonly DayResult[] => {
      const summary = all.find((one) => one.question.id === question.id);
      return summary ? [{ localDate: day, summary }] : [];
    });
    const isNumber = question.type === 'number';
    const body = isNumber ? middles(view, days) : overTime({ ...view, days, expanded: false, expand: () => undefined });
    return section(question.label, body);
  })}`;
}

function spoken(view: OtherView, answers: Answers): TemplateResult {
  const { yes, no, moods } = view.localize.t.checkIn;
  const speaking = {
    yes,
    no,
    moods,
    person: view.person,
    list: (items: readonly string[]) => view.localize.list(items),
  };
  const given = view.checkIn.questions.filter(({ id }) => answers[id] !== undefined);
  return html`<dl class="answers-of">
    ${given.map(
      (question) =>
        html`<dt class="xs muted" dir="auto">${question.label}</dt>
          <dd class="text" dir="auto">${speakAnswer(question, answers[question.id], speaking)}</dd>`,
    )}
  </dl>`;
}

/** What each one wrote. A mood is its owner's alone; the order is by name, not by who was first. */
function byPerson(view: OtherView): TemplateResult {
  const { rounds, checkIn, me, localize } = view;
  const named = (rounds[0]?.sets ?? []).map(({ author, answers }) => ({
    author,
    person: view.person(author),
    answers: answersToShow(checkIn, answers, author === me),
  }));
  const shown = named.filter(({ author, answers }) => author !== undefined && Object.keys(answers).length > 0);
  const nameOf = ({ person, author = '' }: (typeof named)[number]): string => person?.name ?? author;
  shown.sort((one, other) => nameOf(one).localeCompare(nameOf(other), localize.lang));
  if (!shown.length) return html`<p class="hint">${localize.t.results.none}</p>`;
  return html`${shown.map(
    (one) =>
      html`<section class="result" part="result">
        <div class="row">
          ${avatar(one.person, { small: true })}
          <h3 dir="auto">${nameOf(one)}</h3>
        </div>
        ${spoken(view, one.answers)}
      </section>`,
  )}`;
}

function labelOf(question: Question | undefined, value: string): string {
  return question?.options?.find(({ id }) => id === value)?.label ?? value;
}

/** The answers by one answer. Small groups are hidden together, so that none is found by taking the others away. */
function byGroup(view: OtherView): TemplateResult {
  const { checkIn, rounds, localize, group } = view;
  const { results: words } = localize.t;
  const grouping = checkIn.questions.filter(({ type }) => type === 'choice' || type === 'multi-choice');
  const about = grouping.find(({ id }) => id === group) ?? grouping[0];
  const day = rounds[0]?.day ?? '';
  if (!about) return html`<p class="hint">${words.none}</p>`;
  const groups = summariseGroups(checkIn, rounds[0]?.sets ?? [], about.id);
  if (!groups.length) return html`<p class="hint">${words.none}</p>`;
  const hidden = groups.filter((one) => one.hidden).length;
  const result = (summary: QuestionSummary) =>
    questionResult({
      ...view,
      days: [{ localDate: day, summary }],
      expanded: true,
      expand: () => undefined,
    });
  return html`${groups
    .filter((one) => !one.hidden)
    .map(({ value, answered = 0, questions }) =>
      section(
        labelOf(about, value),
        html`<div class="inner">${questions.filter(({ question }) => question.id !== about.id).map(result)}</div>`,
        words.answered(answered),
      ),
    )}
  ${
    hidden
      ? html`<p class="hint hidden" part="hidden">
          ${words.groupsHidden(hidden)} ${words.hidden(minGroupOf(checkIn.privacy))}
        </p>`
      : nothing
  }`;
}

/** The answers read another way than question by question. */
export function otherView(by: 'round' | 'person' | 'group', view: OtherView): TemplateResult {
  if (by === 'round') return overRounds(view);
  return by === 'person' ? byPerson(view) : byGroup(view);
}
