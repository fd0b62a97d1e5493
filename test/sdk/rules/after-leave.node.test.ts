import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createMemoryAdapter } from '@meanwhile/adapters/memory';
import { createClient, type Adapter, type Entity, type Update } from '@meanwhile/sdk';
import { catchUp, needsMe } from '@meanwhile/sdk/rules';
import { createRandom } from '@meanwhile/sdk/testing';
import { at, ben, seed, update } from './people.js';

const COUNT = 750;
const back = at('2026-11-24T08:00:00Z');
const LEAVE = 14 * 86_400_000;
const words = 'berth import queue retry harbour report pilot quay token partner crane tide survey notice'.split(' ');

/** The same updates every time: what a team of forty writes in two weeks, asks and questions among it. */
function twoWeeks(): readonly Update[] {
  const random = createRandom(seed);
  const { pick } = random;
  const text = (length: number): string => Array.from({ length }, () => pick(words)).join(' ');
  return Array.from({ length: COUNT }, (_, index) => {
    const on = new Date(back - LEAVE + ((index + 1) / (COUNT + 1)) * LEAVE).toISOString();
    const intent = pick(['progress', 'progress', 'progress', 'note', 'question', 'ask', 'thanks'] as const);
    const isForBen = (intent === 'ask' || intent === 'question') && random.chance(0.1);
    return update(
      { id: `u${index}`, author: `p${index % 40}`, on },
      {
        intent,
        headline: text(6),
        body: text(20 + random.below(120)),
        status: pick(['on-track', 'at-risk', 'off-track']),
        ...(isForBen && { needs: ['ben'] }),
      },
    );
  });
}

/** An adapter that counts what is asked of it. */
function counted(entities: readonly Entity[]) {
  const real = createMemoryAdapter({ person: { id: 'ben', name: 'Ben' }, entities });
  const calls = { list: 0, items: 0 };
  const adapter: Adapter = {
    ...real,
    async list(query, call) {
      const page = await real.list(query, call);
      calls.list++;
      calls.items += page.items.length;
      return page;
    },
  };
  return { adapter, calls };
}

describe('after two weeks of leave, on 750 updates', () => {
  const updates = twoWeeks();

  it('one query brings them page by page, and each comes once', async () => {
    const { adapter, calls } = counted(updates);
    const client = createClient({ adapter, storage: 'memory' });
    await client.connect();
    const filter = ['createdAt', 'gte', new Date(back - LEAVE).toISOString()] as const;
    const found = await client.all('update', filter);
    // The backend gives 200 in a page: as few calls as there are pages, and nothing twice.
    assert.deepEqual([found.length, calls.list, calls.items], [COUNT, Math.ceil(COUNT / 200), COUNT]);
    await client.close();
  });

  it('each update is looked at a bounded number of times, and put into one place', () => {
    let reads = 0;
    const watched = updates.map(
      (one) => new Proxy(one, { get: (target, name) => (reads++, Reflect.get(target, name)) }),
    );
    const reader = ben('2026-11-24T08:00:00Z');
    const { sections } = catchUp({ updates: watched }, reader, { since: back - LEAVE });
    const places = sections.flatMap(({ items }) => items.map(({ entity }) => entity.id));
    assert.deepEqual([places.length, new Set(places).size], [COUNT, COUNT]);
    // Linear: twice as many updates are twice as many looks, not four times.
    const all = reads / COUNT;
    reads = 0;
    catchUp({ updates: watched.slice(0, COUNT / 2) }, reader, { since: back - LEAVE });
    const half = reads / (COUNT / 2);
    assert.ok(all < 60, `${all} looks at each`);
    assert.ok(all < half * 1.5, `${all} looks at each of 750, ${half} of 375`);
  });

  it('what waits for the reader comes first, and nothing else waits', () => {
    const reader = ben('2026-11-24T08:00:00Z');
    const asked = updates.filter(({ needs }) => needs?.includes('ben')).map(({ id }) => id);
    assert.ok(asked.length > 5);
    const [first] = catchUp({ updates }, reader, { since: back - LEAVE }).sections;
    assert.deepEqual(new Set(first?.items.map(({ entity }) => entity.id)), new Set(asked));
    assert.equal(needsMe({ updates }, reader).length, asked.length);
  });
});
