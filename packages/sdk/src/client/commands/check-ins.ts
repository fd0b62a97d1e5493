import type { LocalDate } from '../../model/base.js';
import { createId, createRandomId, responseId, submittedId } from '../../model/id.js';
import type { Answers, CarriedItem, Question } from '../../model/kinds.js';
import type { CheckIn, Response, Update } from '../../model/schema.js';
import { answersToSend, answerText, validateAnswers } from '../../rules/answers.js';
import { MeanwhileError } from '../../adapter/errors.js';
import type { Client } from '../types.js';
import { obey } from './obey.js';
import { type CoreWrite, current, firstLine, inSpace, me, noteOn, refTo, refuse, write, type Named } from './common.js';

export interface Submission {
  readonly checkIn: CheckIn;
  /** The occurrence that is answered. */
  readonly localDate: LocalDate;
  readonly answers: Answers;
  /** Took note and has nothing to say: no answers are sent. */
  readonly skipped?: boolean;
  /** What became of the plans of last time. */
  readonly carried?: readonly CarriedItem[];
}

/** A ballot: no person, and the same time for everyone, so that nothing connects it to anyone. */
function detached(client: Client, { checkIn, localDate, answers, skipped }: Submission): readonly CoreWrite[] {
  const subject = refTo(checkIn);
  const id = submittedId(checkIn, localDate, me(client));
  if (noteOn(client, checkIn, localDate)) {
    throw new MeanwhileError({ code: 'invalid', message: 'A detached answer is given once' });
  }
  const day = `${localDate}T00:00:00.000Z`;
  const ballot = { subject, localDate, answers, createdAt: day, updatedAt: day, ...inSpace(checkIn) };
  const submitted = { op: 'create', kind: 'submitted', id, data: { subject, localDate, ...inSpace(checkIn) } } as const;
  return skipped ? [submitted] : [{ op: 'create', kind: 'ballot', id: createRandomId(), data: ballot }, submitted];
}

/**
 * Submits a check-in: named as a response that a second submission edits, detached as a ballot beside a note that this
 * person took part. Only the answers to visible questions are sent. Settles with the response, where there is one.
 */
export async function submitCheckIn(client: Client, submission: Submission): Promise<Response | undefined> {
  const { checkIn, localDate, skipped = false, carried = [] } = submission;
  const issues = skipped ? [] : validateAnswers(checkIn, submission.answers);
  if (issues.length) {
    throw new MeanwhileError({
      code: 'invalid',
      issues: issues.map(({ question, code }) => ({ message: code, path: [question] })),
    });
  }
  const answers = skipped ? {} : answersToSend(checkIn, submission.answers);
  if (checkIn.privacy?.identity === 'detached') {
    await write(client, detached(client, { ...submission, answers }));
    return undefined;
  }
  const id = responseId(checkIn.id, localDate, me(client));
  const kept = !skipped && carried.length > 0 ? carried : undefined;
  const before = client.peek('response', id);
  const data = {
    checkIn: checkIn.id,
    localDate,
    answers,
    ...(skipped && { skipped }),
    ...(kept && { carried: kept }),
    ...inSpace(checkIn),
  };
  obey(client, { op: 'create', kind: 'response', id, data }, { records: { checkIns: [checkIn] } });
  if (before) return client.edit('response', id, { answers, skipped: skipped || null, carried: kept ?? null });
  return client.create('response', data, { id });
}

export interface Route {
  readonly checkIn: CheckIn;
  readonly response: Response;
  /** Its `routeTo` says what the answer becomes. */
  readonly question: Named<Question>;
}
const intentOf = { update: 'progress', ask: 'ask', thanks: 'thanks' } as const;

/**
 * Turns an answer into an update, an ask or thanks, and links both ways: the response's link is `became-…` with the
 * question's id as its title. An answer that was routed before gives what it became.
 */
export async function routeAnswer(
  client: Client,
  { checkIn, response: given, question: named }: Route,
): Promise<Update> {
  const question = checkIn.questions.find(({ id }) => id === (typeof named === 'string' ? named : named.id));
  if (!question?.routeTo) throw refuse('not-routed', 'question');
  // A ballot belongs to nobody: posting it under a name would say whose it was.
  if (checkIn.privacy?.identity === 'detached') throw refuse('detached', 'question');
  const response = current(client, 'response', given);
  const text = answerText(question, response.answers[question.id]);
  if (!text.trim()) throw refuse('required', question.id);
  const rel = `became-${question.routeTo}`;
  const made = response.links?.find((link) => link.rel === rel && link.title === question.id)?.target;
  const existing = made && (await client.get('update', made.id));
  if (existing) return existing;
  const headline = firstLine(text);
  const id = createId();
  const intent = intentOf[question.routeTo];
  const { section } = question;
  await write(client, [
    {
      op: 'create',
      kind: 'update',
      id,
      data: {
        intent,
        headline,
        ...(headline !== text.trim() && (section ? { sections: [{ name: section, text }] } : { body: text })),
        ...(intent === 'ask' && { state: 'open' as const }),
        links: [
          { rel: 'from-check-in', target: refTo(checkIn, checkIn.title) },
          { rel: 'from-answer', target: refTo(response, question.label) },
        ],
        ...inSpace(checkIn),
      },
    },
    {
      op: 'edit',
      kind: 'response',
      id: response.id,
      patch: {
        links: [
          ...(response.links ?? []),
          { rel, title: question.id, target: { kind: 'update', id, title: headline } },
        ],
      },
    },
  ]);
  return current(client, 'update', id);
}
