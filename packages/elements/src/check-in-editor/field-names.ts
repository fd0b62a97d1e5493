import type { CheckInIssue } from '@meanwhile/sdk/rules';
import type { CheckInDraft, QuestionDraft } from './check-in-draft.js';

/*
 * Every field's name is its id and says where its value belongs: `title`, `s:at` of the schedule, `q:{question}:label`,
 * `a:{question}:{answer}` of the answers to choose from, `d:{place}:from` of the days off.
 */

type Field = Pick<HTMLInputElement, 'name' | 'value' | 'type' | 'checked'>;

function setIn(target: object, key: string, { value, type, checked }: Field): boolean {
  if (!Object.hasOwn(target, key)) return false;
  const values = target as Record<string, unknown>;
  values[key] = type === 'checkbox' ? checked : value;
  return true;
}

function setWeekday(weekdays: readonly number[], { value, checked }: Field): number[] {
  const others = weekdays.filter((day) => day !== Number(value));
  return (checked ? [...others, Number(value)] : others).sort();
}

/** Puts what a field holds into the draft; false when the field is none of it. */
export function setField(draft: CheckInDraft, field: Field): boolean {
  const [kind = '', first = '', second = ''] = field.name.split(':');
  if (!field.name.includes(':'))
    return Object.hasOwn(draft, kind) && typeof draft[kind as 'title'] !== 'object' ? setIn(draft, kind, field) : false;
  if (kind === 's') {
    if (first !== 'weekdays') return setIn(draft.schedule, first, field);
    draft.schedule.weekdays = setWeekday(draft.schedule.weekdays, field);
    return true;
  }
  if (kind === 'd') return setIn(draft.schedule.daysOff[Number(first)] ?? {}, second, field);
  const question = draft.questions.find(({ id }) => id === first);
  if (!question) return false;
  if (kind === 'q') return setIn(question, second, field);
  const option = question.options.find(({ id }) => id === second);
  return kind === 'a' && !!option && setIn(option, 'label', field);
}

export const questionField = (question: Pick<QuestionDraft, 'id'>, field: string): string =>
  `q:${question.id}:${field}`;
export const optionField = (question: Pick<QuestionDraft, 'id'>, option: string): string =>
  `a:${question.id}:${option}`;

const places: { readonly [field in CheckInIssue['field']]?: string } = {
  questions: 'add-question',
  end: 's:end',
  schedule: 's:repeats',
};
/** The field an issue is about. */
export function idOfIssue({ field, question }: CheckInIssue): string {
  if (question === undefined) return places[field] ?? field;
  return questionField({ id: question }, field === 'options' ? 'add-option' : field === 'id' ? 'label' : field);
}
