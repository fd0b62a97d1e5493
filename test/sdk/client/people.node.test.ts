import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createMemoryAdapter } from '@meanwhile/adapters/memory';
import { addHolidays, createClient, saveProfile, type Entity } from '@meanwhile/sdk';

const base = { createdAt: '2026-11-01T09:00:00.000Z', updatedAt: '2026-11-01T09:00:00.000Z' };
const person = { id: 'ana', name: 'Ana Ferreira', avatar: '/ana.png' };
const space = {
  ...base,
  kind: 'space',
  id: 'harbour',
  name: 'Harbour',
  holidays: [{ date: '2026-12-25', name: 'Ours' }],
};

const connected = async (entities: readonly Entity[] = []) => {
  const client = createClient({ adapter: createMemoryAdapter({ person, entities }), storage: 'memory' });
  await client.connect();
  return client;
};

test('a first profile makes an entry with the name of the directory', async () => {
  const client = await connected();
  const saved = await saveProfile(client, { zone: 'Africa/Lagos', hours: { '1': [{ from: '08:00', to: '12:00' }] } });
  assert.deepEqual(
    [saved.id, saved.name, saved.avatar, saved.zone],
    ['ana', 'Ana Ferreira', '/ana.png', 'Africa/Lagos'],
  );
  assert.equal(client.person('ana')?.zone, 'Africa/Lagos', 'the client knows it at once');
});

test('a later profile changes only what it names', async () => {
  const client = await connected();
  await saveProfile(client, { zone: 'Africa/Lagos' });
  const saved = await saveProfile(client, { away: [{ from: '2026-12-21', to: '2027-01-01', cover: 'luz' }] });
  assert.equal(saved.zone, 'Africa/Lagos');
  assert.deepEqual(saved.away, [{ from: '2026-12-21', to: '2027-01-01', cover: 'luz' }]);
});

test('nobody without a name has hours', async () => {
  const client = createClient({ adapter: createMemoryAdapter({ person: null }), storage: 'memory' });
  await client.connect();
  await assert.rejects(saveProfile(client, { zone: 'UTC' }), { code: 'unauthenticated' });
});

test('holidays join those of the space; a day that has a name keeps it', async () => {
  const client = await connected([space as Entity]);
  const { holidays } = await addHolidays(client, 'harbour', [
    { date: '2026-12-25', name: 'Christmas' },
    { date: '2026-12-01', name: 'Independence' },
  ]);
  assert.deepEqual(holidays, [
    { date: '2026-12-01', name: 'Independence' },
    { date: '2026-12-25', name: 'Ours' },
  ]);
});
