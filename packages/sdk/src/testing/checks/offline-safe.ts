import { createId, reactionId, responseId } from '../../model/id.js';
import type { Check, Scene } from '../check.js';
import { declares, needs, refusesDoubles, remembersKeys, signedIn, writes } from '../check.js';
import { equals, holds } from '../expect.js';

const headlineOf = async ({ a }: Scene, id: string): Promise<unknown> => (await a.get(id))?.['headline'];

export const offlineSafeChecks: readonly Check[] = [
  {
    name: 'the same creation sent twice is one entity',
    level: 'offline-safe',
    skip: needs(writes(), refusesDoubles),
    async run({ a, sample }) {
      const sent = a.mutation({ op: 'create', id: createId(), data: sample.data(0) });
      await a.write(sent);
      await a.write(sent);
      equals((await a.list()).items.length, 1, 'How many entities there are');
    },
  },
  {
    name: 'an edit sent twice under one key is applied once',
    level: 'offline-safe',
    skip: needs(writes(), remembersKeys),
    async run(scene) {
      const { a, b } = scene;
      const { id } = await a.create(0, { headline: 'First' });
      const sent = a.mutation({ op: 'edit', id, patch: { headline: 'Second' } });
      await a.write(sent);
      await b.write({ op: 'edit', id, patch: { headline: 'Third' } });
      await a.write(sent);
      equals(await headlineOf(scene, id), 'Third', 'The headline after a late retry');
    },
  },
  {
    name: 'a deletion sent twice under one key does not delete what was created anew',
    level: 'offline-safe',
    skip: needs(writes(), remembersKeys),
    async run({ a, sample }) {
      const { id } = await a.create(0);
      const sent = a.mutation({ op: 'delete', id });
      await a.write(sent);
      const [again] = await a.push({ op: 'create', id, data: sample.data(1) });
      if (!again?.ok) return;
      await a.write(sent);
      holds(await a.get(id), 'A late retry of an old deletion deleted the new entity.');
    },
  },
  {
    name: 'a key used for another payload is refused and changes nothing',
    level: 'offline-safe',
    skip: needs(writes(), remembersKeys),
    async run(scene) {
      const { a } = scene;
      const key = createId();
      const { id } = await a.create(0, { headline: 'First' });
      await a.write({ op: 'edit', id, key, patch: { headline: 'Second' } });
      const { code } = await a.refused({ op: 'edit', id, key, patch: { headline: 'Third' } });
      equals(code, 'key-reused', 'The code');
      equals(await headlineOf(scene, id), 'Second', 'The headline');
    },
  },
  {
    name: 'a creation retried under a new key does not double',
    level: 'offline-safe',
    skip: needs(writes(), refusesDoubles),
    async run({ a, sample }) {
      const id = createId();
      const data = sample.data(0);
      await a.write({ op: 'create', id, data });
      const [again] = await a.push({ op: 'create', id, data });
      const fine = again && (again.ok || (again.error.code === 'conflict' && again.error.current?.id === id));
      holds(fine, `The retry was answered ${JSON.stringify(again)}.`);
      equals((await a.list()).items.length, 1, 'How many entities there are');
    },
  },
  {
    name: 'a creation does not overwrite another entity of the same id',
    level: 'offline-safe',
    skip: needs(writes(), refusesDoubles),
    async run(scene) {
      const { a, b } = scene;
      const { id } = await a.create(0, { headline: 'First' });
      const error = await b.refused({ op: 'create', id, data: { ...scene.sample.data(1), headline: 'Other' } });
      equals(error.code, 'conflict', 'The code');
      equals((error.current as { readonly headline?: string } | null)?.headline, 'First', 'The headline of `current`');
      equals(await headlineOf(scene, id), 'First', 'The headline');
    },
  },
  {
    name: 'a stale edit is answered conflict, with the entity as it is now',
    level: 'offline-safe',
    skip: needs(writes(), declares('versions')),
    async run(scene) {
      const { a, b } = scene;
      const { id, version } = await a.create(0, { headline: 'First' });
      holds(version !== undefined, 'Versions are declared, but the entity has none.');
      await b.write({ op: 'edit', id, base: version, patch: { headline: 'Second' } });
      const error = await a.refused({ op: 'edit', id, base: version, patch: { headline: 'Mine' } });
      equals(error.code, 'conflict', 'The code');
      holds(error.current, 'A conflict must bring `current`: the person has to compare.');
      equals((error.current as { readonly headline?: string }).headline, 'Second', 'The headline of `current`');
      equals(await headlineOf(scene, id), 'Second', 'The headline');
      await a.write({ op: 'edit', id, base: error.current.version, patch: { headline: 'Mine' } });
      equals(await headlineOf(scene, id), 'Mine', 'The headline after an edit based on `current`');
    },
  },
  {
    name: 'a stale deletion is answered conflict and deletes nothing',
    level: 'offline-safe',
    skip: needs(writes(), declares('versions')),
    async run({ a, b }) {
      const { id, version } = await a.create(0);
      await b.write({ op: 'edit', id, patch: { headline: 'Second' } });
      const { code } = await a.refused({ op: 'delete', id, base: version });
      equals(code, 'conflict', 'The code');
      holds(await a.get(id), 'A stale deletion deleted the entity.');
    },
  },
  {
    name: 'a version changes with every edit, and only then',
    level: 'offline-safe',
    skip: needs(writes(), declares('versions')),
    async run({ a, b }) {
      const first = await a.create(0);
      equals((await b.get(first.id))?.version, first.version, 'The version the other side reads');
      const versions = [first.version];
      for (const headline of ['Second', 'Third']) {
        await a.write({ op: 'edit', id: first.id, base: versions.at(-1), patch: { headline } });
        versions.push((await a.get(first.id))?.version);
      }
      equals(new Set(versions).size, 3, 'How many versions there were');
    },
  },
  {
    name: 'an edit without a base is accepted',
    level: 'offline-safe',
    skip: needs(writes(), declares('versions')),
    async run(scene) {
      const { a, b } = scene;
      const { id } = await a.create(0);
      await b.write({ op: 'edit', id, patch: { headline: 'Second' } });
      await a.write({ op: 'edit', id, patch: { headline: 'Third' } });
      equals(await headlineOf(scene, id), 'Third', 'The headline');
    },
  },
  {
    name: 'of two edits with one base, one wins',
    level: 'offline-safe',
    skip: needs(writes(), declares('versions')),
    async run(scene) {
      const { a, b } = scene;
      const { id, version } = await a.create(0);
      const edit = (headline: string) => ({ op: 'edit', id, base: version, patch: { headline } }) as const;
      const [mine, theirs] = await Promise.all([a.push(edit('Mine')), b.push(edit('Theirs'))]);
      equals([mine[0].ok, theirs[0].ok].sort(), [false, true], 'The verdicts');
      equals(await headlineOf(scene, id), mine[0].ok ? 'Mine' : 'Theirs', 'The headline');
    },
  },
  {
    name: 'a reaction given twice is one, and can be given again after it was taken back',
    level: 'offline-safe',
    skip: needs(writes('reaction'), writes(), signedIn),
    async run({ a, sample }) {
      const target = await a.create(0);
      const id = reactionId(target.id, a.session.user!.id, 'thanks');
      const give = {
        op: 'create',
        kind: 'reaction',
        id,
        data: { target: { kind: sample.kind, id: target.id }, value: 'thanks' },
      } as const;
      await a.write(give);
      await a.write(give);
      equals((await a.list({ kind: 'reaction' })).items.length, 1, 'How many reactions there are');
      await a.write({ op: 'delete', kind: 'reaction', id });
      equals((await a.list({ kind: 'reaction' })).items.length, 0, 'How many are left');
      await a.write(give);
      equals((await a.list({ kind: 'reaction' })).items.length, 1, 'How many there are again');
    },
  },
  {
    name: 'an answer sent again from another device is the one answer',
    level: 'offline-safe',
    skip: needs(writes('response'), signedIn),
    async run({ a, b }) {
      const id = responseId('standup', '2026-03-02', a.session.user!.id);
      const answer = (text: string) =>
        ({
          op: 'create',
          kind: 'response',
          id,
          data: { checkIn: 'standup', localDate: '2026-03-02', answers: { done: text } },
        }) as const;
      await a.write(answer('First'));
      await a.write(answer('Second'));
      const { items } = await b.list({ kind: 'response' });
      equals(
        items.map((item) => item['answers']),
        [{ done: 'Second' }],
        'The answers',
      );
    },
  },
];
