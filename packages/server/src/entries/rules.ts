import {
  type ErrorData,
  type Id,
  parse,
  positionId,
  reactionId,
  type Ref,
  responseId,
  type SchemaSpec,
  submittedIds,
} from '@meanwhile/sdk';
import type { Entity } from './entity.js';

/** What a write is judged by. */
export interface Case {
  /** The entry as it would be. */
  readonly next: Entity;
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
  const expected: { readonly [kind: string]: () => readonly Id[] } = {
    reaction: () => [reactionId(target.id, author, text('value'))],
    position: () => [positionId(text('decision'), author)],
    response: () => [responseId(text('checkIn'), text('localDate'), author)],
    // A client of before writes the second, and a copy from there brings it along.
    submitted: () => submittedIds(subject, text('localDate'), author),
  };
  const wanted = Object.hasOwn(expected, next.kind) ? expected[next.kind]?.() : undefined;
  return !wanted || wanted.includes(id)
    ? undefined
    : invalid(`The id of this ${next.kind} must be ${wanted[0]}: it says whose it is.`, 'id');
}

/** Whether the entry is one of its kind, and its id its own. What the domain allows is asked after that (`ruleOn`). */
export const judge = (given: Case): Refusal => shapeOf(given) ?? idOf(given);
