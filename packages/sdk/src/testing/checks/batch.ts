import { errorCodes } from '../../adapter/errors.js';
import { createId } from '../../model/id.js';
import type { Check } from '../check.js';
import { batches, needs, writes } from '../check.js';
import { equals, holds } from '../expect.js';

export const batchChecks: readonly Check[] = [
  {
    name: 'one bad write of a batch does not stop the others',
    level: 'write',
    skip: needs(writes(), batches),
    async run({ a, sample }) {
      const [first, last] = [createId(), createId()];
      const results = await a.push(
        { op: 'create', id: first, data: sample.data(0) },
        { op: 'edit', id: createId(), patch: { headline: 'x' } },
        { op: 'create', id: last, data: sample.data(1) },
      );
      equals(
        results.map((result) => result.ok),
        [true, false, true],
        'The verdicts',
      );
      holds((await a.get(first)) && (await a.get(last)), 'A good write of the batch is missing.');
    },
  },
  {
    name: 'every result names the key of one write, and refusals carry a code',
    level: 'write',
    skip: needs(writes(), batches),
    async run({ a, sample }) {
      const sent = [createId(), createId(), createId()];
      const results = await a.push(
        { op: 'create', id: createId(), key: sent[0], data: sample.data(0) },
        { op: 'edit', id: createId(), key: sent[1], patch: { headline: 'x' } },
        { op: 'delete', id: createId(), key: sent[2] },
      );
      equals(results.map((result) => result.key).sort(), [...sent].sort(), 'The keys');
      for (const result of results) {
        const code = result.ok ? undefined : result.error.code;
        holds(!code || Object.hasOwn(errorCodes, code), `"${code}" is not one of the codes.`);
        equals(JSON.parse(JSON.stringify(result)), result, 'A result after a trip through JSON');
      }
    },
  },
  {
    name: 'what must come after a refused write is not attempted',
    level: 'write',
    skip: needs(writes(), batches),
    async run({ a, sample }) {
      const [bad, held, free] = [createId(), createId(), createId()];
      const results = await a.push(
        { op: 'edit', id: createId(), key: bad, patch: { headline: 'x' } },
        { op: 'create', id: held, after: [bad], data: sample.data(0) },
        { op: 'create', id: free, data: sample.data(1) },
      );
      equals(
        results.map((result) => result.ok),
        [false, true],
        'The verdicts: none for the write that was held back',
      );
      equals(await a.get(held), undefined, 'What must come after a refused write');
      holds(await a.get(free), 'A write that depends on nothing was held back too.');
    },
  },
  {
    name: 'a batch of the declared size is taken',
    level: 'write',
    skip: writes(),
    async run({ a }) {
      const count = Math.min(a.capabilities.batch, 200);
      const ids = await a.fill(count);
      equals((await a.pages({ limit: 50 })).map((item) => item.id).sort(), [...ids].sort(), 'What is there');
    },
  },
];
