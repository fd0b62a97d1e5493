import { createMemoryAdapter, createMemoryBackend } from '@meanwhile/adapters/memory';
import { contractChecks, runContract } from '@meanwhile/sdk/testing';
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, describe, it } from 'node:test';
import { type Sabotage, spoiled } from './sabotage.js';
import { wireFixture } from './wire/fixture.js';

const folder = new URL('./sabotaged/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));
const pair = async () => {
  const backend = createMemoryBackend();
  const person = (id: string, name: string) => createMemoryAdapter({ person: { id, name }, backend });
  return { a: person('ana', 'Ana Sousa'), b: person('ben', 'Ben Otieno') };
};

describe('the contract suite', { concurrency: true }, () => {
  let caught = 0;
  after(() => console.log(`${caught} of ${files.length} sabotaged adapters caught`));

  it('finds nothing wrong with an adapter that has no defect', async () => {
    const report = await runContract({ fresh: pair });
    assert.deepEqual(report.failed, []);
    assert.deepEqual(report.conforms, ['read', 'write', 'offline-safe', 'sync', 'live', 'privacy']);
  });

  it('con: micromanagement for lack of visibility: an adapter whose entries count, time or watch people is refused', async () => {
    const watching = 'nothing that is read watches people';
    for (const field of ['readBy', 'lastSeen', 'typing', 'durationMs', 'responseRate', 'completionRate']) {
      const defect: Sabotage = {
        defect: `tells ${field}`,
        caughtBy: watching,
        spoil: (target) => ({
          list: async (query, call) => {
            const page = await target.list(query, call);
            return { ...page, items: page.items.map((item) => ({ ...item, about: [{ [field]: 1 }] })) };
          },
        }),
      };
      const fresh = async () => {
        const { a, b } = await pair();
        return { a: spoiled(a, defect), b: spoiled(b, defect) };
      };
      const { failed } = await runContract({ fresh, only: [watching] });
      assert.deepEqual(
        failed.map(({ name }) => name),
        [watching],
        field,
      );
    }
  });

  for (const file of files) {
    it(`catches an adapter that ${file.replace('.ts', '').replaceAll('-', ' ')}`, async () => {
      const { sabotaged } = (await import(new URL(file, folder).href)) as { readonly sabotaged: Sabotage };
      assert.ok(
        contractChecks.some((check) => check.name === sabotaged.caughtBy),
        `no check is called "${sabotaged.caughtBy}"`,
      );
      const fresh = async () => {
        const { a, b, ...rest } = sabotaged.over === 'wire' ? await wireFixture() : await pair();
        return { ...rest, a: spoiled(a, sabotaged), b: spoiled(b, sabotaged) };
      };
      const { failed } = await runContract({ fresh, only: [sabotaged.caughtBy] });
      const names = failed.map((failure) => failure.name);
      assert.deepEqual(names, [sabotaged.caughtBy], `it ${sabotaged.defect}`);
      caught++;
    });
  }
});
