import type { ChangeSet, LiveSink } from '../../adapter/contract.js';
import type { Check } from '../check.js';
import { declares, needs, writes } from '../check.js';
import { equals, holds, within } from '../expect.js';
import type { Side } from '../side.js';

/** Listens, and lets a check wait until something about an id was heard. */
function listen(side: Side, since: string | null) {
  const stop = new AbortController();
  let calls = 0;
  let wake = (): void => {};
  const sets: ChangeSet[] = [];
  const heard = (): void => {
    calls++;
    wake();
  };
  const sink: LiveSink = {
    changes(set) {
      sets.push(set);
      heard();
    },
    poke: heard,
    down: () => {},
  };
  const ended = Promise.resolve(side.adapter.subscribe!(since, sink, { signal: stop.signal })).catch(() => {});
  /** A poke says nothing of its own: it is followed by a pull. */
  async function brings(id: string, from: string): Promise<void> {
    for (let pokes = -1; ;) {
      const told = sets.flatMap((set) => set.changes);
      if (told.some((change) => ('put' in change ? change.put.id : change.del.id) === id)) return;
      if (side.capabilities.live === 'poke' && calls > Math.max(pokes, 0)) {
        pokes = calls;
        const { changes } = await side.pull(from);
        if (changes.some((change) => ('put' in change ? change.put.id : change.del.id) === id)) return;
        continue;
      }
      await new Promise<void>((resolve) => (wake = resolve));
    }
  }
  return {
    stop: () => stop.abort(),
    ended,
    brings,
    calls: () => calls,
    /** What was told so far, and where one who listened stands; nothing after pokes alone. */
    ids: () => sets.flatMap((set) => set.changes).map((change) => ('put' in change ? change.put.id : change.del.id)),
    cursor: () => sets.at(-1)?.cursor,
  };
}
const pullable: Check['skip'] = ({ a }) =>
  a.capabilities.live === 'poke' && !a.capabilities.changes
    ? 'not declared: changes, which a poke asks for'
    : undefined;
const live = needs(writes(), declares('live'), pullable);

export const liveChecks: readonly Check[] = [
  {
    name: 'a write is heard on the other side',
    level: 'live',
    skip: live,
    async run({ a, b }) {
      const { cursor } = b.capabilities.changes ? await b.pull(null) : { cursor: '' };
      const ear = listen(b, null);
      const { id } = await a.create(0);
      await within(60_000, ear.brings(id, cursor), 'A creation by the other side');
      ear.stop();
    },
  },
  {
    name: 'every one of several writes is heard, and deletions too',
    level: 'live',
    skip: needs(live, declares('changes')),
    async run({ a, b }) {
      const { cursor } = await b.pull(null);
      const ear = listen(b, cursor);
      const ids = await a.fill(5);
      for (const id of ids) await within(60_000, ear.brings(id, cursor), 'A creation by the other side');
      const after = (await b.pull(null)).cursor;
      await a.write({ op: 'delete', id: ids[2] });
      await within(60_000, ear.brings(ids[2], after), 'A deletion by the other side');
      ear.stop();
    },
  },
  {
    name: 'what was missed while the line was cut is told on return',
    level: 'live',
    skip: needs(live, declares('changes')),
    async run({ a, b }) {
      const first = listen(b, null);
      const { cursor } = await b.pull(null);
      first.stop();
      await within(60_000, first.ended, 'The end of a subscription');
      const { id } = await a.create(0);
      const again = listen(b, cursor);
      await within(60_000, again.brings(id, cursor), 'A creation while the line was cut');
      again.stop();
    },
  },
  {
    name: 'nothing is heard after the subscription was given up',
    level: 'live',
    skip: live,
    async run({ a, b }) {
      const deaf = listen(b, null);
      const ear = listen(b, null);
      deaf.stop();
      await within(60_000, deaf.ended, 'The end of a subscription');
      const { cursor } = b.capabilities.changes ? await b.pull(null) : { cursor: '' };
      const before = deaf.calls();
      const { id } = await a.create(0);
      await within(60_000, ear.brings(id, cursor), 'A creation by the other side');
      ear.stop();
      equals(deaf.calls(), before, 'How often it was called');
      holds(ear.calls() > 0, 'The subscription that is open was not called.');
    },
  },
  {
    name: 'nothing is lost while the line is cut again and again',
    level: 'live',
    skip: needs(live, declares('changes')),
    async run({ a, b }) {
      let { cursor } = await b.pull(null);
      const missing = new Set<string>();
      for (let cut = 0; cut < 5; cut++) {
        const from = cursor;
        const ear = listen(b, from);
        // Written while the subscription is being opened, while it is open, before it is given up, and after it.
        const early = a.create(cut);
        const { id: inside } = await a.create(cut);
        const late = a.create(cut);
        await within(60_000, ear.brings(inside, from), 'A creation by the other side');
        ear.stop();
        await within(60_000, ear.ended, 'The end of a subscription');
        const between = a.create(cut);
        for (const item of await Promise.all([early, late, between])) missing.add(item.id);
        for (const id of ear.ids()) missing.delete(id);
        // A client that comes back begins where it stood.
        cursor = ear.cursor() ?? cursor;
      }
      const { changes } = await b.pull(cursor);
      for (const change of changes) missing.delete('put' in change ? change.put.id : change.del.id);
      equals([...missing], [], 'Writes that neither the stream nor the next question told');
    },
  },
];
