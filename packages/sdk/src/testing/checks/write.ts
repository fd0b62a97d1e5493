import { errorCodes } from '../../adapter/errors.js';
import { createId } from '../../model/id.js';
import type { Check } from '../check.js';
import { needs, signedIn, twoPeople, writes } from '../check.js';
import { equals, holds, refusal } from '../expect.js';
import type { Item, Values } from '../side.js';

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;
const pick = (item: Item, names: readonly string[]): Values =>
  Object.fromEntries(names.map((name) => [name, item[name]]));
const fieldsOf = (values: Values): readonly string[] => Object.keys(values);

export const writeChecks: readonly Check[] = [
  {
    name: 'a creation keeps the id it was given, and every field',
    level: 'write',
    skip: writes(),
    async run({ a, sample }) {
      const id = createId();
      const data = sample.data(1);
      const answered = await a.write({ op: 'create', id, data });
      holds(!answered || answered.id === id, `The creation of ${id} answered the id ${answered?.id}.`);
      const item = await a.get(id);
      holds(item, `The entity is not listed under the id ${id}.`);
      equals(pick(item, fieldsOf(data)), data, 'The fields');
      equals(item.kind, sample.kind, 'The kind');
    },
  },
  {
    name: 'a creation says who and when',
    level: 'write',
    skip: needs(writes(), signedIn),
    async run({ a }) {
      const item = await a.create();
      equals(item.author, a.session.user!.id, 'The author');
      for (const time of [item.createdAt, item.updatedAt])
        holds(instant.test(time), `"${time}" is no UTC instant of RFC 3339.`);
    },
  },
  {
    name: 'the clock of the device has no effect',
    level: 'write',
    skip: writes(),
    async run({ a, sample }) {
      const before = (await a.create(0)).createdAt;
      for (const at of ['1999-01-01T00:00:00.000Z', '2099-01-01T00:00:00.000Z']) {
        const id = createId();
        await a.write({ op: 'create', id, at, data: sample.data(1) });
        const { createdAt = '' } = (await a.get(id)) ?? {};
        const minutes = Math.abs(Date.parse(createdAt) - Date.parse(before)) / 60_000;
        holds(minutes < 10, `With a device at ${at} the entity was stored as created at ${createdAt}.`);
      }
    },
  },
  {
    name: 'the other side sees what was created, edited and deleted',
    level: 'write',
    skip: writes(),
    async run({ a, b }) {
      const { id } = await a.create(0, { headline: 'Before' });
      equals((await b.get(id))?.['headline'], 'Before', 'What the other side sees');
      await a.write({ op: 'edit', id, patch: { headline: 'After' } });
      equals((await b.get(id))?.['headline'], 'After', 'What the other side sees after an edit');
      await a.write({ op: 'delete', id });
      equals(await b.get(id), undefined, 'What the other side sees after a deletion');
      equals((await b.list()).items, [], 'The list of the other side after a deletion');
    },
  },
  {
    name: 'text survives in every script and of any length',
    level: 'write',
    skip: writes(),
    async run({ a }) {
      const texts = [
        'Übergröße, façade, Łódź; naïve “quotes” — and dashes',
        'नमस्ते दुनिया · 你好，世界 · こんにちは · مرحبا بالعالم · שלום עולם',
        'Ne\u0301 combining, \u200fmarks\u200e, 👩🏽‍🚀🏳️‍🌈, \u{1F9D1}\u200D\u{1F4BB}',
        `'; DROP TABLE updates; -- <script>alert(1)</script> \${x} {{x}} %00 \\ / "`,
        ' leading and trailing \n\n\tlines\r\n and \u2028 separators ',
        'long '.repeat(4_000),
      ];
      for (const text of texts) {
        const item = await a.create(0, { body: text });
        equals(item['body'], text, 'The text');
      }
    },
  },
  {
    name: 'fields the backend does not know survive, also an edit',
    level: 'write',
    skip: writes(),
    async run({ a }) {
      const custom = {
        fields: { region: 'emea', nested: { list: [1, 'two', { three: 3 }], yes: true } },
        laterField: { added: ['in', 2030] },
      };
      const item = await a.create(0, custom);
      equals(pick(item, fieldsOf(custom)), custom, 'The fields');
      await a.write({ op: 'edit', id: item.id, patch: { headline: 'Edited' } });
      const edited = await a.get(item.id);
      equals(edited && pick(edited, fieldsOf(custom)), custom, 'The fields after an edit');
    },
  },
  {
    name: 'dangerous field names are inert',
    level: 'write',
    skip: writes(),
    async run({ a }) {
      const fields = JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}') as Values;
      await a.push({ op: 'create', id: createId(), data: { headline: 'x', fields } });
      await a.list();
      holds(!('polluted' in {}), 'A field called __proto__ changed every object on the page.');
    },
  },
  {
    name: 'an edit changes the fields it names, and null removes one',
    level: 'write',
    skip: writes(),
    async run({ a }) {
      const item = await a.create(0, { headline: 'Before', body: 'Stays', topics: ['goes'] });
      await a.write({ op: 'edit', id: item.id, patch: { headline: 'After', topics: null } });
      const edited = await a.get(item.id);
      holds(edited, 'The entity is gone after an edit.');
      equals([edited['headline'], edited['body'], edited['topics'] ?? null], ['After', 'Stays', null], 'The fields');
      equals([edited.createdAt, edited.author], [item.createdAt, item.author], 'When and by whom it was created');
      holds(edited.updatedAt >= item.updatedAt, `updatedAt went back, from ${item.updatedAt} to ${edited.updatedAt}.`);
    },
  },
  {
    name: 'an edit cannot change who wrote it, when, or what it is',
    level: 'write',
    skip: writes(),
    async run({ a }) {
      const item = await a.create();
      const forged = { id: 'other', kind: 'person', author: 'mallory', createdAt: '2001-01-01T00:00:00.000Z' };
      await a.push({ op: 'edit', id: item.id, patch: { ...forged, headline: 'Edited' } });
      const now = await a.get(item.id);
      holds(now, 'The entity is gone after an edit.');
      equals(pick(now, fieldsOf(forged)), pick(item, fieldsOf(forged)), 'What an edit may not change');
    },
  },
  {
    name: 'an edit of what was never there is refused',
    level: 'write',
    skip: writes(),
    async run({ a }) {
      const { code } = await a.refused({ op: 'edit', id: createId(), patch: { headline: 'x' } });
      holds(code === 'not-found' || code === 'gone', `The code is "${code}".`);
    },
  },
  {
    name: 'an edit after a deletion is refused and brings nothing back',
    level: 'write',
    skip: writes(),
    async run({ a }) {
      const { id, version } = await a.create();
      await a.write({ op: 'delete', id });
      const { code } = await a.refused({ op: 'edit', id, base: version, patch: { headline: 'Back' } });
      holds(['not-found', 'gone', 'conflict'].includes(code), `The code is "${code}".`);
      equals(await a.get(id), undefined, 'What is there after it');
    },
  },
  {
    name: 'deleting twice, or what was never there, is a success',
    level: 'write',
    skip: writes(),
    async run({ a }) {
      const { id } = await a.create();
      await a.write({ op: 'delete', id });
      await a.write({ op: 'delete', id });
      await a.write({ op: 'delete', id: createId() });
    },
  },
  {
    name: 'an imported entity keeps its author and times, or is refused',
    level: 'write',
    skip: writes(),
    async run({ a, sample }) {
      const id = createId();
      const told = {
        author: 'somebody-else',
        createdAt: '2019-05-06T07:08:09.000Z',
        updatedAt: '2020-05-06T07:08:09.000Z',
      };
      const [result] = await a.push({ op: 'create', id, data: { ...sample.data(0), ...told } });
      if (!result?.ok) return;
      const item = await a.get(id);
      equals(item && pick(item, fieldsOf(told)), told, 'Who wrote it, and when');
    },
  },
  {
    name: 'a write that makes no sense is refused with a code',
    level: 'write',
    skip: writes(),
    async run({ a, sample }) {
      const call = a.push({ op: 'create', id: '', data: sample.data(0) });
      const [result] = await call.catch(() => []);
      if (!result) await refusal(call, 'A creation without an id');
      else holds(!result.ok && Object.hasOwn(errorCodes, result.error.code), 'A creation without an id was accepted.');
    },
  },
  {
    name: 'what one side keeps is not changed by what the caller does with it later',
    level: 'write',
    skip: writes(),
    async run({ a, sample }) {
      const id = createId();
      const fields = { note: 'as written' };
      await a.write({ op: 'create', id, data: { ...sample.data(0), fields } });
      fields.note = 'changed after writing';
      equals((await a.get(id))?.['fields'], { note: 'as written' }, 'What is stored');
    },
  },
  {
    name: 'two people can write at the same time without losing a write',
    level: 'write',
    skip: needs(writes(), twoPeople),
    async run({ a, b }) {
      const [mine, theirs] = await Promise.all([a.fill(10), b.fill(10)]);
      equals((await a.pages({ limit: 7 })).map((item) => item.id).sort(), [...mine, ...theirs].sort(), 'What is there');
    },
  },
];
