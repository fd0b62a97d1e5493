import { errorCodes, type ErrorData } from '../../adapter/errors.js';
import { createId } from '../../model/id.js';
import type { Check, Scene } from '../check.js';
import { needs, usesFetch, usesToken, writes } from '../check.js';
import { equals, holds, refusal, within } from '../expect.js';
import { malformed, once, page, problem } from '../wire.js';

/** Whether the queue sends a write again after this error. */
const waits = ({ code }: ErrorData): boolean => ['retry', 'pause', 'cancel'].includes(errorCodes[code]);

/** What a write comes to when the line answers so; the answer is repeated until the write has settled. */
async function writeThrough({ a, sample }: Scene, answer: () => Response): Promise<ErrorData | 'accepted' | 'kept'> {
  a.wire.intercept = answer;
  const call = a.push({ op: 'create', id: createId(), data: sample.data(0) });
  const results = await within(
    3_000,
    call.catch(() => undefined),
    'push()',
  );
  a.wire.intercept = undefined;
  if (!results) return refusal(call, 'push()');
  const [result] = results;
  // No result: not attempted, so it stays queued.
  if (!result) return 'kept';
  return result.ok ? 'accepted' : result.error;
}

export const transportChecks: readonly Check[] = [
  {
    name: 'a 401 is followed by one fresh token and one more try',
    level: 'read',
    skip: needs(usesFetch, usesToken),
    async run({ a }) {
      const { forced } = a.wire;
      a.wire.intercept = once(() => problem(401, 'unauthenticated'));
      await within(3_000, a.list(), 'list() after a 401');
      equals(a.wire.forced - forced, 1, 'How often a fresh token was asked for');
    },
  },
  {
    name: 'a 401 that stays is told as unauthenticated, after one fresh token',
    level: 'read',
    skip: needs(usesFetch, usesToken),
    async run({ a }) {
      const { forced, requests } = a.wire;
      a.wire.intercept = () => problem(401, 'unauthenticated');
      const error = await within(3_000, refusal(a.list(), 'list() while nobody is signed in'), 'list()');
      equals(error.code, 'unauthenticated', 'The code');
      equals(a.wire.forced - forced, 1, 'How often a fresh token was asked for');
      holds(a.wire.requests - requests <= 2, `${a.wire.requests - requests} requests were sent with a dead token.`);
    },
  },
  {
    name: 'a 429 is told as rate-limited, with the time to wait',
    level: 'read',
    skip: usesFetch,
    async run({ a }) {
      const { requests } = a.wire;
      a.wire.intercept = () => problem(429, 'rate-limited', { retryAfter: 7 });
      const error = await within(3_000, refusal(a.list(), 'list() with too many requests'), 'list()');
      equals([error.code, error.retryAfter], ['rate-limited', 7], 'The code and the seconds to wait');
      equals(a.wire.requests - requests, 1, 'How many requests were sent: it is the queue that waits');
    },
  },
  {
    name: 'a backend that is down is told as an error that may pass',
    level: 'read',
    skip: usesFetch,
    async run({ a }) {
      for (const answer of [() => problem(503, 'unavailable'), () => page(502), () => page(504)]) {
        a.wire.intercept = answer;
        const error = await within(3_000, refusal(a.list(), 'list() of a backend that is down'), 'list()');
        equals(errorCodes[error.code], 'retry', `What "${error.code}" means for the queue`);
      }
      a.wire.intercept = () => Promise.reject(new TypeError('Failed to fetch'));
      const error = await refusal(a.list(), 'list() without a network');
      equals(errorCodes[error.code], 'retry', `What "${error.code}" means for the queue`);
    },
  },
  {
    name: 'an answer that is none is told with a code, never as an empty list',
    level: 'read',
    skip: usesFetch,
    async run({ a }) {
      for (const [name, answer] of malformed) {
        a.wire.intercept = answer;
        const error = await within(3_000, refusal(a.list(), `list() answered with ${name}`), 'list()');
        holds(waits(error), `Answered with ${name}, list() says "${error.code}", which drops what waits.`);
      }
      holds(!('polluted' in {}), 'An answer with a field called __proto__ changed every object on the page.');
    },
  },
  {
    name: 'connect() is answered with a code too',
    level: 'read',
    skip: needs(usesFetch, ({ a }) => (a.user ? undefined : 'nobody is signed in')),
    async run({ a, sample: _ }) {
      const context = a.wire.context(new AbortController().signal);
      for (const [name, answer] of malformed.slice(0, 4)) {
        a.wire.intercept = answer;
        const { requests } = a.wire;
        const call = a.adapter.connect(context);
        const session = await within(
          3_000,
          call.catch(() => undefined),
          'connect()',
        );
        // A session that was kept needs no request.
        if (session && a.wire.requests === requests) return;
        const error = await refusal(call, `connect() answered with ${name}`);
        holds(waits(error), `Answered with ${name}, connect() says "${error.code}".`);
      }
    },
  },
  {
    name: 'a write is not accepted on an answer that is none',
    level: 'write',
    skip: needs(usesFetch, writes()),
    async run(scene) {
      for (const [name, answer] of malformed) {
        const verdict = await writeThrough(scene, answer);
        holds(verdict !== 'accepted', `Answered with ${name}, the write counts as accepted: it would be lost.`);
        holds(
          verdict === 'kept' || waits(verdict),
          `Answered with ${name}, the write counts as refused: it would never be sent again.`,
        );
      }
    },
  },
  {
    name: 'the page of a gateway is no refusal, whatever its status',
    level: 'write',
    skip: needs(usesFetch, writes()),
    async run(scene) {
      for (const status of [400, 403, 404, 409, 413, 500, 502]) {
        const verdict = await writeThrough(scene, () => page(status));
        holds(verdict !== 'accepted', `A page with status ${status} counts as accepted.`);
        const stays = verdict === 'kept' || waits(verdict);
        holds(stays, `A page with status ${status}, which is not from the backend, counts as its refusal.`);
      }
    },
  },
  {
    name: 'a write whose answer was lost is there once after it is sent again',
    level: 'offline-safe',
    skip: needs(usesFetch, writes(), ({ a }) =>
      a.capabilities.idempotency === 'none' ? 'not declared: idempotency by key or id' : undefined,
    ),
    async run({ a, b, sample }) {
      const sent = a.mutation({ op: 'create', id: createId(), data: sample.data(0) });
      const { wire } = a;
      // The request arrives; what comes back does not.
      let cut = 0;
      const line = wire.context(new AbortController().signal);
      wire.intercept = (address, options) => {
        const { method = 'GET' } = options ?? {};
        if (method === 'GET' || cut++) return undefined;
        return line.fetch(address, options).then(() => Promise.reject(new TypeError('terminated')));
      };
      await a.push(sent).catch(() => {});
      wire.intercept = undefined;
      await a.write(sent);
      equals(
        (await b.pages({ limit: 50 })).map((item) => item.id),
        [sent.id],
        'What is there',
      );
    },
  },
];
