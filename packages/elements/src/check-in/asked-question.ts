import type { TemplateResult } from 'lit';
import type { Question } from '@meanwhile/sdk';
import type { AnswerIssue } from '@meanwhile/sdk/rules';
import type { CheckInWords } from '../locales/en/check-in.js';
import type { Common } from '../locales/en/common.js';
import { speakAnswer } from './answers.js';
import type { OccurrenceController } from './occurrence-controller.js';
import { questionField } from './question.js';

export interface AskedQuestion {
  readonly question: Question;
  readonly occurrence: OccurrenceController;
  readonly words: { readonly common: Common; readonly checkIn: CheckInWords };
  readonly faults: readonly AnswerIssue[];
  /** Last time's answer was taken over. */
  carried(): void;
}

/** One question with what was answered so far, last time's answer, and what is wrong. */
export function askedQuestion({ question, occurrence, words, faults, carried }: AskedQuestion): TemplateResult {
  const issue = faults.find((fault) => fault.question === question.id);
  const last = occurrence.last(question);
  return questionField({
    question,
    words: words.checkIn,
    value: occurrence.answers[question.id],
    fault: issue && words.checkIn.fault(issue.code),
    people: occurrence.people,
    optional: words.common.optional,
    last: last === undefined ? undefined : speakAnswer(question, last, occurrence.speaking()),
    carry: () => {
      if (last !== undefined) occurrence.write({ ...occurrence.answers, [question.id]: last });
      carried();
    },
  });
}
