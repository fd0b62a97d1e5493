import {
  createRandomId,
  sameJson,
  type CheckIn,
  type CheckInData,
  type Id,
  type Privacy,
  type Question,
  type QuestionType,
} from '@meanwhile/sdk';
import { minGroupOf } from '@meanwhile/sdk/rules';
import { draftOfSchedule, scheduleOf, type ScheduleDraft } from './schedule-draft.js';

export interface QuestionDraft {
  id: string;
  type: QuestionType;
  label: string;
  help: string;
  required: boolean;
  options: { id: string; label: string }[];
  min: string;
  max: string;
  minLabel: string;
  maxLabel: string;
  when: string;
  routeTo: NonNullable<Question['routeTo']> | '';
  section: string;
  carry: boolean;
}
/** A check-in while it is planned: what the fields hold, as plain JSON, so that it can be kept on the device. */
export interface CheckInDraft {
  title: string;
  intro: string;
  questions: QuestionDraft[];
  schedule: ScheduleDraft;
  /** Working hours to answer; empty for as long as it takes. */
  window: string;
  remind: boolean;
  asks: 'everyone' | 'some';
  people: Id[];
  observers: Id[];
  identity: Privacy['identity'];
  reveal: NonNullable<Privacy['reveal']>;
  minGroup: string;
  state: NonNullable<CheckInData['state']>;
}

/** Somebody who has used three quarters of their time and not answered is reminded. */
const REMIND_AT = 0.75;

/** Short, readable in a condition, and never that of a question which is gone: its answers may still be there. */
export const freshId = (letter: 'q' | 'a'): string => letter + createRandomId().replaceAll('-', '').slice(0, 6);

export const emptyQuestion = (type: QuestionType = 'long-text'): QuestionDraft => ({
  id: freshId('q'),
  type,
  label: '',
  help: '',
  required: false,
  options: [],
  min: '',
  max: '',
  minLabel: '',
  maxLabel: '',
  when: '',
  routeTo: '',
  section: '',
  carry: false,
});
export const emptyDraft = (schedule: ScheduleDraft): CheckInDraft => ({
  title: '',
  intro: '',
  questions: [],
  schedule,
  window: '8',
  remind: false,
  asks: 'everyone',
  people: [],
  observers: [],
  identity: 'named',
  reveal: 'always',
  minGroup: '5',
  state: 'active',
});

const text = (value: number | undefined): string => (value === undefined ? '' : String(value));

function draftOfQuestion(question: Question): QuestionDraft {
  const { min, max, options = [], routeTo = '', ...rest } = question;
  return {
    ...emptyQuestion(question.type),
    ...rest,
    options: options.map((option) => ({ ...option })),
    min: text(min),
    max: text(max),
    routeTo,
  };
}
/** The fields of a check-in that exists. */
export function draftOf(checkIn: CheckIn, empty: ScheduleDraft): CheckInDraft {
  const { title, intro = '', questions, schedule, window, privacy, people, observers = [], state = 'active' } = checkIn;
  return {
    title,
    intro,
    questions: questions.map(draftOfQuestion),
    schedule: draftOfSchedule(schedule, empty),
    window: text(window?.workingHours),
    remind: window?.remindAt !== undefined,
    asks: people ? 'some' : 'everyone',
    people: [...(people ?? [])],
    observers: [...observers],
    identity: privacy?.identity ?? 'named',
    reveal: privacy?.reveal ?? 'always',
    minGroup: String(minGroupOf(privacy)),
    state,
  };
}

const wide: readonly QuestionType[] = ['text', 'long-text', 'number', 'person-or-link'];
/** What may come back and what may become something of its own: words, not choices. */
export const isWritten = ({ type }: Pick<Question, 'type'>): boolean => type === 'text' || type === 'long-text';

const numberOf = (value: string): number | undefined => {
  const number = Number(value.trim().replace(',', '.'));
  return value.trim() && Number.isFinite(number) ? number : undefined;
};
function rangeOf({ type, min, max, minLabel, maxLabel }: QuestionDraft): Partial<Question> {
  if (type !== 'scale' && type !== 'number') return {};
  const [low, high] = [numberOf(min), numberOf(max)];
  return {
    ...(low !== undefined && { min: low }),
    ...(high !== undefined && { max: high }),
    ...(type === 'scale' && minLabel.trim() && { minLabel: minLabel.trim() }),
    ...(type === 'scale' && maxLabel.trim() && { maxLabel: maxLabel.trim() }),
  };
}
/** The question the fields mean: what belongs to another kind of answer is left out and still in the draft. */
export function questionOf(draft: QuestionDraft, identity: Privacy['identity'] = 'named'): Question {
  const { id, type, label, help, required, options, when, routeTo, section, carry, ...others } = draft;
  const { min: _min, max: _max, minLabel: _minLabel, maxLabel: _maxLabel, ...unknown } = others;
  const isChoice = type === 'choice' || type === 'multi-choice';
  // Nothing connects a detached answer to its author, so nothing can be brought back or posted for them.
  const isOwn = identity === 'named';
  return {
    ...unknown,
    id,
    type,
    label: label.trim(),
    ...(help.trim() && { help: help.trim() }),
    ...(required && { required }),
    ...(isChoice && {
      options: options.filter((one) => one.label.trim()).map((one) => ({ id: one.id, label: one.label.trim() })),
    }),
    ...rangeOf(draft),
    ...(when.trim() && { when: when.trim() }),
    ...(isOwn && isWritten(draft) && routeTo && { routeTo }),
    ...(section && isWritten(draft) && { section }),
    ...(isOwn && carry && wide.includes(type) && { carry }),
  };
}

function windowOf({ window, remind }: CheckInDraft, before: CheckInData['window']): CheckInData['window'] {
  const workingHours = numberOf(window);
  if (!workingHours) return undefined;
  return { workingHours, ...(remind && { remindAt: before?.remindAt ?? REMIND_AT }) };
}

/** The check-in the fields mean. Fields of `before` that the form does not know stay as they are. */
export function dataOf(draft: CheckInDraft, before?: CheckInData): CheckInData {
  const { title, intro, questions, asks, people, observers, identity, reveal, minGroup, state } = draft;
  const schedule = scheduleOf(draft.schedule, before?.schedule);
  const window = windowOf(draft, before?.window);
  return {
    title: title.trim(),
    ...(intro.trim() && { intro: intro.trim() }),
    questions: questions.map((question) => questionOf(question, identity)),
    ...(schedule && { schedule }),
    ...(window && { window }),
    privacy: { identity, minGroup: minGroupOf({ identity, minGroup: numberOf(minGroup) ?? 5 }), reveal },
    ...(asks === 'some' && { people }),
    ...(observers.length > 0 && { observers }),
    state,
  };
}

const fields = [
  'title',
  'intro',
  'questions',
  'schedule',
  'window',
  'privacy',
  'people',
  'observers',
  'state',
] as const;
type CheckInPatch = { [field in (typeof fields)[number]]?: CheckInData[field] | null };
/** What an edit changes, against what the untouched form would write; `null` takes a field away. */
export function changesOf(untouched: CheckInData, after: CheckInData): CheckInPatch {
  const changed = fields.filter((field) => !sameJson(untouched[field] ?? null, after[field] ?? null));
  return Object.fromEntries(changed.map((field) => [field, after[field] ?? null]));
}
