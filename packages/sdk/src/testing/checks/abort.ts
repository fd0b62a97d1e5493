import { createId } from '../../model/id.js';
import type { Check } from '../check.js';
import { declares, needs, usesFetch, writes } from '../check.js';
import { equals, holds, refusal, within } from '../expect.js';
import type { Side } from '../side.js';

const stopped = async (what: string, call: () => Promise<unknown>): Promise<void> => {
  // Called inside a promise: an adapter that throws at once has refused as well.
  const given = within(1_000, Promise.resolve().then(call), what);
  equals((await refusal(given, what)).code, 'aborted', `The code of ${what}`);
};
/** Every call that may run long, by name. */
function calls(
  { adapter, capabilities }: Side,
  signal: AbortSignal,
): readonly (readonly [string, () => Promise<unknown>])[] {
  const { changes, search, people, upload } = capabilities;
  const list: (readonly [string, unknown, () => Promise<unknown>])[] = [
    ['changes()', changes, () => adapter.changes!(null, { signal })],
    ['search()', search, () => adapter.search!({ text: 'x' }, { signal })],
    ['people()', people, () => adapter.people!({}, { signal })],
    [
      'upload()',
      upload,
      () => adapter.upload!(new Blob(['x'.repeat(500)]), { signal, key: createId(), name: 'x.txt' }),
    ],
  ];
  return list.flatMap(([name, declared, call]) => (declared ? [[name, call] as const] : []));
}

export const abortChecks: readonly Check[] = [
  {
    name: 'a call given up rejects within a second',
    level: 'read',
    async run({ a, sample }) {
      const before = AbortSignal.abort();
      await stopped('connect() with an aborted signal', () => a.adapter.connect(a.wire.context(before)));
      await stopped('list() with an aborted signal', () => a.list({ kind: sample.kind }, before));
    },
  },
  {
    name: 'a call given up on its way settles within a second, with a code',
    level: 'read',
    async run({ a, sample }) {
      const during = new AbortController();
      const listing = a.list({ kind: sample.kind }, during.signal);
      during.abort();
      const settled = listing.then(
        () => undefined,
        () => refusal(listing, 'list() aborted on its way'),
      );
      const error = await within(1_000, settled, 'list() aborted on its way');
      if (error) equals(error.code, 'aborted', 'The code');
    },
  },
  {
    name: 'a call that hangs is given up within a second',
    level: 'read',
    skip: usesFetch,
    async run({ a, sample }) {
      // As the platform's fetch: no answer, and a rejection when it is given up.
      a.wire.intercept = (_, options) =>
        new Promise((_answer, reject) =>
          options?.signal?.addEventListener('abort', () => reject(options.signal!.reason as Error), { once: true }),
        );
      const during = new AbortController();
      const listing = a.list({ kind: sample.kind }, during.signal);
      listing.catch(() => {});
      await new Promise((resolve) => setTimeout(resolve, 5));
      during.abort();
      await stopped('list() without an answer', () => listing);
    },
  },
  {
    name: 'a declared call given up rejects within a second too',
    level: 'read',
    skip: ({ a }) =>
      a.capabilities.changes || a.capabilities.search || a.capabilities.people || a.capabilities.upload
        ? undefined
        : 'not declared: changes, search, people or upload',
    async run({ a }) {
      for (const [name, call] of calls(a, AbortSignal.abort())) await stopped(`${name} with an aborted signal`, call);
    },
  },
  {
    name: 'a push given up before it began writes nothing',
    level: 'write',
    skip: writes(),
    async run({ a, sample }) {
      const id = createId();
      const aborted = AbortSignal.abort();
      await stopped('push() with an aborted signal', () =>
        a.pushWith(aborted, { op: 'create', id, data: sample.data(0) }),
      );
      equals(await a.get(id), undefined, 'What was written after the push was given up');
    },
  },
  {
    name: 'a subscription ends within a second of being given up',
    level: 'live',
    skip: needs(writes(), declares('live')),
    async run({ a }) {
      const stop = new AbortController();
      const sink = { changes: () => {}, poke: () => {}, down: () => {} };
      const open = Promise.resolve(a.adapter.subscribe!(null, sink, { signal: stop.signal }));
      let ended = false;
      const end = open.then(
        () => (ended = true),
        () => (ended = true),
      );
      await a.create(0);
      holds(!ended, 'The subscription ended by itself: it runs until the signal aborts.');
      stop.abort();
      await within(1_000, end, 'The end of a subscription');
    },
  },
];
