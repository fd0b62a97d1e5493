import { compareBy, getField, matcher } from '../../model/evaluate.js';
import type { Filter, Op } from '../../model/query.js';
import type { Check, Ground, Scene } from '../check.js';
import { declares, needs, sorts, writes } from '../check.js';
import { equals, holds, refusal } from '../expect.js';
import type { Item, Values } from '../side.js';

const ids = (items: readonly Item[]): readonly string[] => items.map((item) => item.id);
const sorted = (items: readonly Item[]): readonly string[] => [...ids(items)].sort();
/** Times a minute apart, told as an import would: the order of writing must not matter. */
const times = (index: number): Values => {
  const minute = String((index * 7) % 60).padStart(2, '0');
  return { createdAt: `2026-03-02T10:${minute}:00.000Z`, updatedAt: `2026-03-02T11:${minute}:00.000Z` };
};
/** Entities that differ in every field the filters and sorts below ask for. */
const varied = (index: number): Values => ({
  ...times(index),
  headline: ['Alpha', 'Bravo', 'Charlie', 'alpha', 'Émile'][index % 5],
  topics: [['design'], ['design', 'budget'], []][index % 3],
  ...(index % 4 !== 0 && { status: ['on-track', 'at-risk', 'done'][index % 3] }),
  fields: { points: (index * 5) % 7, ...(index % 2 === 0 && { region: index % 4 ? 'emea' : 'apac' }) },
});
const declaredOps = ({ a }: Pick<Ground, 'a'>): readonly (readonly [field: string, ops: readonly Op[]])[] =>
  Object.entries(a.capabilities.filter).flatMap(([field, ops]) =>
    (field === '*' ? ['headline', 'topics', 'status', 'createdAt', 'fields.points'] : [field]).map(
      (name) => [name, ops] as const,
    ),
  );
const importsTimes = async ({ a, sample }: Scene): Promise<boolean> => {
  const [result] = await a.push({
    op: 'create',
    id: '00000000-0000-7000-8000-000000000000',
    data: { ...sample.data(0), ...times(1) },
  });
  return Boolean(result?.ok);
};
/** Twelve entities; with told times where the backend takes them. */
async function fillVaried(scene: Scene): Promise<void> {
  const told = await importsTimes(scene);
  await scene.a.fill(11, (index) => {
    const { createdAt, updatedAt, ...rest } = varied(index);
    return told ? { createdAt, updatedAt, ...rest } : rest;
  });
}
/** Values worth asking for: those that are there, and one that is not. */
function valuesFor(items: readonly Item[], field: string, op: Op): readonly unknown[] {
  const found = items.flatMap((item) => {
    const value = getField(item, field);
    return op === 'has' && Array.isArray(value) ? (value as unknown[]) : [value];
  });
  const scalars = [...new Set(found.filter((value) => typeof value === 'string' || typeof value === 'number'))];
  if (op === 'in') return [scalars.slice(0, 2), []];
  return op === 'eq' || op === 'ne'
    ? [...scalars.slice(0, 3), 'not there', null]
    : [...scalars.slice(0, 3), 'not there'];
}

export const readChecks: readonly Check[] = [
  {
    name: 'an empty backend answers an empty page',
    level: 'read',
    skip: writes(),
    async run({ a }) {
      const page = await a.list();
      equals(page.items, [], 'The items of an empty backend');
      holds(page.next === undefined, 'An empty page has no `next`.');
      equals((await a.list({ kind: 'comment' })).items, [], 'The items of another kind');
    },
  },
  {
    name: 'pages have no gap and no repeat, and end',
    level: 'read',
    async run({ a, sample }) {
      if (!writes()({ a: a.session, sample })) await a.fill(8);
      const whole = await a.list({ limit: 100 });
      const small = await a.pages({ limit: 2 });
      equals(ids(small), ids(whole.items), 'Pages of two, put together');
      for (const limit of [1, 3]) {
        const page = await a.list({ limit });
        holds(page.items.length <= limit, `A page of ${limit} has ${page.items.length} items.`);
      }
    },
  },
  {
    name: 'an item that arrives between two pages shifts nothing',
    level: 'read',
    skip: needs(writes(), sorts('createdAt')),
    async run({ a, b }) {
      await a.fill(6);
      const first = await a.list({ limit: 3 });
      holds(first.next !== undefined, 'The first of two pages has no `next`.');
      const late = await b.create(7);
      const second = await a.list({ limit: 10, after: first.next });
      const seen = [...ids(first.items), ...ids(second.items)];
      equals(seen.filter((id) => id !== late.id).length, 6, 'The items of both pages');
      equals(new Set(seen).size, seen.length, 'Items without repeats');
    },
  },
  {
    name: 'the newest come first unless told',
    level: 'read',
    skip: needs(writes(), sorts('createdAt')),
    async run(scene) {
      await fillVaried(scene);
      const items = await scene.a.pages({ limit: 5 });
      equals(ids(items), ids([...items].sort(compareBy())), 'The order');
    },
  },
  {
    name: 'asking by id finds what is there and leaves out what is not',
    level: 'read',
    skip: writes(),
    async run({ a }) {
      const [first, , third] = await a.fill(3);
      const page = await a.list({ ids: [third, 'not-there', first] });
      equals(sorted(page.items), [first, third].sort(), 'The items');
    },
  },
  {
    name: 'every declared operator selects as the shared evaluator does',
    level: 'read',
    skip: needs(writes(), (ground) => (declaredOps(ground).length ? undefined : 'not declared: any filter')),
    async run(scene) {
      await fillVaried(scene);
      const all = await scene.a.pages({ limit: 100 });
      for (const [field, ops] of declaredOps({ a: scene.a.session }))
        for (const op of ops)
          for (const value of valuesFor(all, field, op)) {
            const filter: Filter = [field, op, value];
            const found = await scene.a.pages({ filter, limit: 4 });
            equals(sorted(found), sorted(all.filter(matcher(filter))), `Where ${field} ${op} ${JSON.stringify(value)}`);
          }
    },
  },
  {
    name: 'conditions combine with and, or, not',
    level: 'read',
    skip: needs(writes(), ({ a }) => (a.capabilities.filter['*'] ? undefined : 'not declared: filters on every field')),
    async run(scene) {
      await fillVaried(scene);
      const all = await scene.a.pages({ limit: 100 });
      const alpha: Filter = ['headline', 'eq', 'Alpha'];
      const many: Filter = ['fields.points', 'gte', 3];
      const filters: readonly Filter[] = [
        { and: [alpha, many] },
        { or: [alpha, many] },
        { not: { or: [alpha, { and: [many, ['topics', 'has', 'design']] }] } },
      ];
      for (const filter of filters) {
        const found = await scene.a.pages({ filter, limit: 3 });
        equals(sorted(found), sorted(all.filter(matcher(filter))), `Where ${JSON.stringify(filter)}`);
      }
    },
  },
  {
    name: 'every declared sort orders as the shared comparator does',
    level: 'read',
    skip: needs(writes(), ({ a }) => (a.capabilities.sort.length ? undefined : 'not declared: any sort')),
    async run(scene) {
      await fillVaried(scene);
      const all = await scene.a.pages({ limit: 100 });
      const { sort: declared } = scene.a.capabilities;
      const fields = declared.includes('*')
        ? ['createdAt', 'updatedAt', 'headline', 'status', 'fields.points']
        : declared;
      for (const field of fields)
        for (const direction of ['asc', 'desc'] as const) {
          const sort = [[field, direction]] as const;
          const found = await scene.a.pages({ sort, limit: 4 });
          equals(ids(found), ids([...all].sort(compareBy(sort))), `By ${field}, ${direction}`);
        }
    },
  },
  {
    name: 'search finds every word, whatever its case, and nothing else',
    level: 'read',
    skip: needs(writes(), declares('search')),
    async run({ a }) {
      const wanted = await a.create(0, { headline: 'Lantern budget approved', body: 'The quarterly numbers are in.' });
      await a.create(1, { headline: 'Lantern delayed', body: 'No budget yet, sorry.' });
      await a.create(2, { headline: 'Something else', body: 'Entirely.' });
      equals(ids((await a.search({ text: 'LANTERN quarterly' })).items), [wanted.id], 'Items with both words');
      equals((await a.search({ text: 'lantern budget' })).items.length, 2, 'How many have both words');
      equals((await a.search({ text: 'zzzz-nothing' })).items, [], 'Items with a word nobody wrote');
    },
  },
  {
    name: 'search keeps to the kinds asked for, and its pages have no gap and no repeat',
    level: 'read',
    skip: needs(writes(), declares('search')),
    async run({ a, sample }) {
      const filled = await a.fill(5, () => ({ headline: 'Lantern', body: 'Lantern' }));
      equals((await a.search({ text: 'lantern', kinds: ['person'] })).items, [], 'Items of another kind');
      const found: string[] = [];
      let after: string | undefined;
      for (let count = 0; count < 20; count++) {
        const page = await a.search({ text: 'lantern', kinds: [sample.kind], limit: 2, ...(after && { after }) });
        found.push(...ids(page.items));
        after = page.next;
        if (!after) break;
      }
      equals([...found].sort(), [...filled].sort(), 'The pages of a search, put together');
    },
  },
  {
    name: 'search finds what was edited by its new words, and not what was deleted',
    level: 'read',
    skip: needs(writes(), declares('search')),
    async run({ a }) {
      const edited = await a.create(0, { headline: 'Lantern' });
      const deleted = await a.create(1, { headline: 'Lantern' });
      equals((await a.search({ text: 'lantern' })).items.length, 2, 'How many are found at first');
      await a.write({ op: 'edit', id: edited.id, patch: { headline: 'Beacon' } });
      await a.write({ op: 'delete', id: deleted.id });
      equals((await a.search({ text: 'lantern' })).items, [], 'Items by the old word');
      equals(ids((await a.search({ text: 'beacon' })).items), [edited.id], 'Items by the new word');
    },
  },
  {
    name: 'a cursor that is no cursor is refused with a code, or starts anew',
    level: 'read',
    async run({ a }) {
      const call = a.list({ after: 'not a cursor' });
      const answered = await call.then(
        (page) => Array.isArray(page.items),
        () => false,
      );
      if (!answered) await refusal(call, 'list() with a foreign cursor');
    },
  },
];
