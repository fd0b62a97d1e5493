import { createRandomId } from '../../model/id.js';
import type { Check } from '../check.js';
import { declares, needs, twoPeople, writes } from '../check.js';
import { equals, holds, within } from '../expect.js';
import type { Side } from '../side.js';

const DAY = 86_400_000;
/** Long enough to be held for a while on any machine, short enough to wait for. */
const soon = 600;
const secret = 'Only for later';
const skip = needs(writes('update'), twoPeople, declares('publishAt'));

const heldUntil = (moment: number) =>
  ({
    op: 'create',
    kind: 'update',
    id: `held-${createRandomId()}`,
    data: { intent: 'note', headline: secret, publishAt: new Date(moment).toISOString() },
  }) as const;

/** Every way to read: none may bring the text. */
async function readings(side: Side, id: string): Promise<string> {
  const { changes, search } = side.capabilities;
  const answers: unknown[] = [
    await side.list({ kind: 'update' }),
    await side.list({ kind: 'update', ids: [id] }),
    await side.list({ kind: 'update', filter: ['headline', 'eq', secret] }).catch(() => null),
  ];
  if (changes) answers.push(await side.pull(null));
  if (search) answers.push(await side.search({ text: secret }));
  return JSON.stringify(answers);
}

export const heldChecks: readonly Check[] = [
  {
    name: 'an update written for later is in no response to others, and its author may publish it sooner',
    level: 'privacy',
    skip,
    async run({ a, b }) {
      const held = heldUntil(Date.now() + DAY);
      const written = await a.write(held);
      holds(!(await readings(b, held.id)).includes(secret), 'An update is sent to somebody before it is published.');
      equals((await a.get(held.id, 'update'))?.['headline'], secret, 'What its author reads of it');
      const { cursor } = b.capabilities.changes ? await b.pull(null) : { cursor: null };
      await a.write({ op: 'edit', kind: 'update', id: held.id, patch: { publishAt: null } });
      const read = await b.get(held.id, 'update');
      equals(read?.['headline'], secret, 'What others read once it is published');
      holds(read!.createdAt >= written!.createdAt, 'It stands before the moment at which it was published.');
      if (!b.capabilities.changes) return;
      const told = JSON.stringify((await b.pull(cursor)).changes);
      holds(told.includes(secret), 'What is published is in no change.');
    },
  },
  {
    name: 'an update written for later is published by itself, as news of that moment',
    level: 'privacy',
    skip: needs(skip, declares('changes')),
    async run({ a, b }) {
      let { cursor } = await b.pull(null);
      const held = heldUntil(Date.now() + soon);
      await a.write(held);
      // Somebody who keeps up stands behind its place by the time it is published.
      async function told(): Promise<void> {
        for (;;) {
          const set = await b.pull(cursor);
          cursor = set.cursor;
          if (set.changes.some((change) => 'put' in change && change.put.id === held.id)) return;
          await new Promise((resolve) => setTimeout(resolve, 50));
        }
      }
      await within(7_000, told(), 'An update whose time has come');
      const read = await b.get(held.id, 'update');
      holds(read && read.createdAt >= held.data.publishAt, 'It stands before the moment at which it was published.');
    },
  },
];
