import type { Answer, Answers, PersonRef, Question } from '@meanwhile/sdk';

function typed(question: Question, raw: readonly string[], people: readonly PersonRef[]): Answer | undefined {
  const text = raw[0]?.trim() ?? '';
  switch (question.type) {
    case 'multi-choice':
      return raw.length ? raw : undefined;
    case 'yes-no':
      return text ? text === 'true' : undefined;
    case 'mood':
    case 'scale':
      return text ? Number(text) : undefined;
    case 'number':
      // What is not a number stays as written, so that the person sees it beside the fault.
      return text ? (Number.isNaN(Number(text)) ? text : Number(text)) : undefined;
    case 'person-or-link':
      return text ? (people.find((person) => person.name === text)?.id ?? text) : undefined;
    default:
      return text || undefined;
  }
}

/** Reads the native inputs back into typed answers; an empty field is no answer. */
export function readAnswers(
  form: HTMLFormElement,
  questions: readonly Question[],
  people: readonly PersonRef[] = [],
): Answers {
  const data = new FormData(form);
  const answers: Record<string, Answer> = {};
  for (const question of questions) {
    const answer = typed(question, data.getAll(question.id).map(String), people);
    if (answer !== undefined) answers[question.id] = answer;
  }
  return answers;
}

export interface SpeakOptions {
  readonly yes: string;
  readonly no: string;
  readonly moods: readonly string[];
  person(id: string): PersonRef | undefined;
  list(items: readonly string[]): string;
}
/** An answer in words, for summaries and carried-forward text. */
export function speakAnswer(question: Question, answer: Answer | undefined, options: SpeakOptions): string {
  if (answer === undefined) return '';
  const label = (id: string) => question.options?.find((option) => option.id === id)?.label ?? id;
  if (Array.isArray(answer)) return options.list((answer as readonly string[]).map(label));
  if (typeof answer === 'boolean') return answer ? options.yes : options.no;
  if (question.type === 'mood') return options.moods[Number(answer) - 1] ?? String(answer);
  if (question.type === 'choice') return label(String(answer));
  if (question.type === 'person-or-link') return options.person(String(answer))?.name ?? String(answer);
  return String(answer);
}

/** About how long: reading and a tick take 15 seconds, a sentence 40; rounded up to whole minutes. */
export function minutesFor(questions: readonly Question[]): number {
  const writing = questions.filter(({ type }) => type === 'long-text' || type === 'text').length;
  return Math.max(1, Math.round((writing * 40 + (questions.length - writing) * 15) / 60));
}
