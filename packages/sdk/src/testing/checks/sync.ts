import type { Check } from '../check.js';
import { declares, needs, probes, tombstones, twoPeople, writes } from '../check.js';
import { equals, holds } from '../expect.js';
import type { Item, Side } from '../side.js';

type Changes = Awaited<ReturnType<Side['pull']>>['changes'];
const puts = (changes: Changes): readonly Item[] =>
  changes.flatMap((change) => ('put' in change ? [change.put as unknown as Item] : []));
const putIds = (changes: Changes): readonly string[] => puts(changes).map((item) => item.id);
const delIds = (changes: Changes): readonly string[] =>
  changes.flatMap((change) => ('del' in change ? [change.del.id] : []));

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
/** So many writers, each with three writes and a breath between them. */
async function writeAtOnce(count: number, sides: readonly Side[]): Promise<readonly string[]> {
  const write = async (_: unknown, index: number): Promise<readonly string[]> => {
    const ids: string[] = [];
    for (let turn = 0; turn < 3; turn++, await pause()) ids.push((await sides[index % sides.length].create(index)).id);
    return ids;
  };
  return (await Promise.all(Array.from({ length: count }, write))).flat();
}

export const syncChecks: readonly Check[] = [
  {
    name: 'changes from the beginning bring everything that exists',
    level: 'sync',
    skip: needs(writes(), declares('changes')),
    async run({ a, b }) {
      const ids = await a.fill(4);
      await a.write({ op: 'delete', id: ids[0] });
      const { changes } = await b.pull(null);
      const seen = puts(changes).filter((item) => ids.includes(item.id));
      equals(seen.map((item) => item.id).sort(), ids.slice(1).sort(), 'The entities');
      for (const item of seen) equals(item, await b.get(item.id), 'An entity in the changes and in the list');
    },
  },
  {
    name: 'changes since a cursor bring what is new, and nothing else',
    level: 'sync',
    skip: needs(writes(), declares('changes')),
    async run({ a, b }) {
      const [, edited] = await a.fill(3);
      const { cursor } = await b.pull(null);
      const still = await b.pull(cursor);
      equals(still.changes, [], 'The changes when nothing has changed');
      await a.write({ op: 'edit', id: edited, patch: { headline: 'Edited' } });
      const created = await a.create(9);
      const { changes } = await b.pull(still.cursor);
      equals([...new Set(putIds(changes))].sort(), [edited, created.id].sort(), 'The entities');
    },
  },
  {
    name: 'a deletion arrives as a trace, without the text',
    level: 'sync',
    skip: needs(writes(), tombstones),
    async run({ a, b }) {
      const { id, kind } = await a.create(0, { headline: 'Written in confidence' });
      const { cursor } = await b.pull(null);
      await a.write({ op: 'delete', id });
      const { changes } = await b.pull(cursor);
      equals(delIds(changes), [id], 'What is told as deleted');
      const [change] = changes;
      equals(change && 'del' in change && change.del.kind, kind, 'Its kind');
      holds(!JSON.stringify(changes).includes('confidence'), 'The trace of a deletion still carries the text.');
    },
  },
  {
    name: 'changes in small portions add up to the whole',
    level: 'sync',
    skip: needs(writes(), declares('changes')),
    async run({ a, b }) {
      const { cursor } = await b.pull(null);
      const ids = await a.fill(7);
      const { changes } = await b.pull(cursor, 2);
      equals([...new Set(putIds(changes))].sort(), [...ids].sort(), 'The entities');
    },
  },
  {
    name: 'a cursor nobody knows is answered with reset',
    level: 'sync',
    skip: needs(writes(), declares('changes')),
    async run({ a, b }) {
      const ids = await a.fill(2);
      const set = await b.changes('a cursor of another store');
      holds(set.reset, `A foreign cursor must be answered with \`reset\`, in the body: got ${JSON.stringify(set)}.`);
      const { changes } = await b.pull(set.cursor);
      const late = putIds(changes).filter((id) => !ids.includes(id));
      equals(late, [], 'What comes after the cursor of a reset');
    },
  },
  {
    name: 'a cursor older than what is remembered is answered with reset, and lists are whole',
    level: 'sync',
    skip: needs(writes(), declares('changes'), probes('forget')),
    async run({ a, b, probe }) {
      const [gone, ...stay] = await a.fill(3);
      const { cursor } = await b.pull(null);
      await a.write({ op: 'delete', id: gone });
      await probe.forget!();
      const set = await b.changes(cursor);
      holds(set.reset, `The deletion is forgotten, so only \`reset\` is honest: got ${JSON.stringify(set)}.`);
      equals((await b.pages({ limit: 50 })).map((item) => item.id).sort(), [...stay].sort(), 'What is listed');
    },
  },
  {
    name: 'an entity that may not be seen any more arrives as hidden, without its text',
    level: 'sync',
    skip: needs(writes(), tombstones, twoPeople, probes('hide')),
    async run({ a, b, probe }) {
      const [kept] = await a.fill(1);
      const { id, kind } = await a.create(0, { headline: 'Not for everybody' });
      const { cursor } = await b.pull(null);
      await probe.hide!({ kind, id });
      const { changes } = await b.pull(cursor);
      const told = changes.flatMap((change) => ('del' in change ? [[change.del.id, change.del.why]] : []));
      equals(told, [[id, 'hidden']], 'What the one who lost the right is told');
      holds(!JSON.stringify(changes).includes('everybody'), 'The news that it is hidden carries the text.');
      equals(await b.get(id), undefined, 'What that person reads under its id');
      equals(
        (await b.list()).items.map((item) => item.id),
        [kept],
        'What that person is listed',
      );
      holds(await a.get(id), 'The author does not see it any more either.');
    },
  },
  {
    name: 'what is hidden from someone, they cannot edit or delete',
    level: 'sync',
    skip: needs(writes(), twoPeople, probes('hide')),
    async run({ a, b, probe }) {
      const { id, kind } = await a.create(0, { headline: 'As written' });
      await probe.hide!({ kind, id });
      for (const draft of [{ op: 'edit', id, patch: { headline: 'Mine' } } as const, { op: 'delete', id } as const]) {
        const [result] = await b.push(draft);
        // A deletion of what is not there is a success; what matters is that nothing happened.
        if (draft.op === 'edit') holds(result && !result.ok, 'An edit of what is hidden was accepted.');
        holds(!JSON.stringify(result).includes('As written'), 'The refusal carries the text that is hidden.');
      }
      equals((await a.get(id))?.['headline'], 'As written', 'What the author reads');
    },
  },
  {
    name: 'seq grows with every change',
    level: 'sync',
    skip: needs(writes(), declares('changes')),
    async run({ a }) {
      const first = await a.create(0);
      await a.write({ op: 'edit', id: first.id, patch: { headline: 'Edited' } });
      const second = await a.create(1);
      const numbers = [first.seq, (await a.get(first.id))?.seq, second.seq];
      if (numbers.every((seq) => seq === undefined)) return;
      const grows = numbers.every((seq, i) => seq !== undefined && (i === 0 || seq > numbers[i - 1]!));
      holds(grows, `The seq of three changes: ${JSON.stringify(numbers)}.`);
    },
  },
  {
    name: 'no write is lost to someone who pulls while twenty write',
    level: 'sync',
    skip: needs(writes(), declares('changes')),
    async run({ a, b }) {
      let { cursor } = await b.pull(null);
      const seen = new Set<string>();
      let writing = true;
      const writers = writeAtOnce(20, [a, b]).finally(() => (writing = false));
      // A writer that fails is heard below, not on the way.
      writers.catch(() => {});
      for (let last = false; ;) {
        const set = await b.pull(cursor);
        cursor = set.cursor;
        for (const id of putIds(set.changes)) seen.add(id);
        if (last) break;
        last = !writing;
        await pause();
      }
      const ids = await writers;
      equals(
        ids.filter((id) => !seen.has(id)),
        [],
        'Writes that were never told',
      );
    },
  },
];
