import {
  type Answers,
  type CheckIn,
  type Decision,
  type ErrorData,
  type Id,
  parse,
  positionId,
  reactionId,
  type Ref,
  responseId,
  type SchemaSpec,
  submittedId,
} from '@meanwhile/sdk';
import { allowedStandings, canMove, validateAnswers } from '@meanwhile/sdk/rules';
import type { Entity, Values } from './entity.js';

/** What a write is judged by. */
export interface Case {
  /** The entry before, where there is one. */
  readonly current?: Entity | undefined;
  /** The entry as it would be. */
  readonly next: Entity;
  /** Looks at another entry that the person sees, as it is after the writes before this one. */
  readonly related: (kind: string, id: Id) => Entity | undefined;
  readonly schema?: SchemaSpec | undefined;
}
type Refusal = ErrorData | undefined;

export const invalid = (message: string, path?: string): ErrorData => ({
  code: 'invalid',
  message,
  ...(path !== undefined && { issues: [{ message, path: [path] }] }),
});

/** Longest text of one field, in UTF-16 code units. */
export const longestText = 20_000;
/** Bytes of one entry as JSON. */
export const largestEntry = 64 * 1024;

function longText(value: unknown, path: string): string | undefined {
  if (typeof value === 'string') return value.length > longestText ? path : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [name, inner] of Object.entries(value)) {
    const found = longText(inner, path ? `${path}.${name}` : name);
    if (found !== undefined) return found;
  }
  return undefined;
}

function shapeOf({ next, schema }: Case): Refusal {
  const { kind, id: _id, author: _author, createdAt: _created, updatedAt: _updated, space: _space, ...data } = next;
  const { version: _version, seq: _seq, ...content } = data;
  const result = parse(kind as 'update', content, schema as undefined);
  if (!result.ok) {
    const issues = result.problems.map(({ path, message }) => ({ message, path: path.split('.') }));
    return {
      code: 'invalid',
      message: `This is no ${kind}: ${result.problems[0]?.path} ${result.problems[0]?.message}.`,
      issues,
    };
  }
  const long = longText(content, '');
  if (long !== undefined)
    return { code: 'too-large', message: `A text has at most ${longestText} characters: ${long}.` };
  return undefined;
}

/** Kinds that say what one person thinks have an id that says so too: nobody can hold two, or another's. */
function idOf({ next }: Case): Refusal {
  const values = next as Entity & { readonly author: Id };
  const { id, author, target, subject } = values as unknown as { id: Id; author: Id; target: Ref; subject: Ref };
  const text = (field: string): string => String(values[field]);
  const expected: { readonly [kind: string]: () => Id } = {
    reaction: () => reactionId(target.id, author, text('value')),
    position: () => positionId(text('decision'), author),
    response: () => responseId(text('checkIn'), text('localDate'), author),
    submitted: () => submittedId(subject.id, text('localDate'), author),
  };
  const wanted = Object.hasOwn(expected, next.kind) ? expected[next.kind]?.() : undefined;
  return wanted === undefined || wanted === id
    ? undefined
    : invalid(`The id of this ${next.kind} must be ${wanted}: it says whose it is.`, 'id');
}

function decisionOf({ current, next }: Case): Refusal {
  if (!current) return undefined;
  const before = current as unknown as Decision;
  const after = next as unknown as Decision;
  if (before.stage !== after.stage) {
    const verdict = canMove(before, { to: after.stage, ...(after.outcome && { outcome: after.outcome }) });
    return verdict.ok ? undefined : invalid(verdict.reason, 'stage');
  }
  const { standing } = after;
  if (!before.standing || before.standing === standing) return undefined;
  if (standing && allowedStandings[before.standing].includes(standing)) return undefined;
  return invalid(before.standing === 'superseded' ? 'superseded' : 'not-from-here', 'standing');
}

function positionOf({ next, related }: Case): Refusal {
  const decision = related('decision', String(next['decision'])) as unknown as Decision | undefined;
  if (!decision) return undefined;
  if (decision.stage !== 'open' && decision.stage !== 'last-call') return invalid('not-open', 'decision');
  const { option } = next as { readonly option?: unknown };
  const known = option === undefined || decision.options?.some(({ id }) => id === option);
  return known ? undefined : invalid('unknown-option', 'option');
}

function answersOf(checkIn: CheckIn, answers: Answers): Refusal {
  const issues = validateAnswers(checkIn, answers).map(({ question, code }) => ({ message: code, path: [question] }));
  return issues.length ? { code: 'invalid', message: 'Some answers are missing or not allowed.', issues } : undefined;
}
function responseOf({ next, related }: Case): Refusal {
  const checkIn = related('check-in', String(next['checkIn'])) as unknown as CheckIn | undefined;
  if (!checkIn) return undefined;
  if (checkIn.privacy?.identity === 'detached') return invalid('detached', 'checkIn');
  return next['skipped'] === true ? undefined : answersOf(checkIn, next['answers'] as Answers);
}
function ballotOf({ next, related }: Case): Refusal {
  const subject = next['subject'] as Ref;
  const thing = related(subject.kind, subject.id);
  if (thing?.kind !== 'check-in') return undefined;
  const checkIn = thing as unknown as CheckIn;
  if (checkIn.privacy?.identity !== 'detached') return invalid('named', 'subject');
  return answersOf(checkIn, next['answers'] as Answers);
}

const rules: { readonly [kind: string]: (given: Case) => Refusal } = {
  decision: decisionOf,
  position: positionOf,
  response: responseOf,
  ballot: ballotOf,
};

/** Whether the domain allows a write; if not, why. The same rules as in the widgets, for those who go around them. */
export function judge(given: Case): Refusal {
  const { kind } = given.next;
  return shapeOf(given) ?? idOf(given) ?? (Object.hasOwn(rules, kind) ? rules[kind]?.(given) : undefined);
}

/** The other entries a write is judged by. */
export function relatedTo({ kind, data }: { readonly kind: string; readonly data: Values }): readonly Ref[] {
  const { decision, checkIn, subject } = data;
  if (kind === 'position' && typeof decision === 'string') return [{ kind: 'decision', id: decision }];
  if (kind === 'response' && typeof checkIn === 'string') return [{ kind: 'check-in', id: checkIn }];
  const { kind: of, id } = (subject ?? {}) as { readonly kind?: unknown; readonly id?: unknown };
  return kind === 'ballot' && typeof of === 'string' && typeof id === 'string' ? [{ kind: of, id }] : [];
}
