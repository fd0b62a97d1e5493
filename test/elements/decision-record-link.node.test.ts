import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFiles } from '@meanwhile/sdk/formats';
import { recordId } from '../../packages/elements/src/parts/decision-record-link.js';

const from = 'decision:imported:platform:docs.adr.0001-use-queues';

test('a link to a file beside an imported record leads to the decision of that file', () => {
  assert.equal(recordId(from, '0018-keep-both.md'), 'decision:imported:platform:docs.adr.0018-keep-both');
  assert.equal(recordId(from, './0018_Keep%20Both.md#why'), 'decision:imported:platform:docs.adr.0018-keep-both');
  assert.equal(recordId(from, '../old/7.md'), 'decision:imported:platform:docs.old.7');
});

test('the decision has the id that an import gives it', async () => {
  const file = (name: string) => ({ name, text: () => Promise.resolve('# Use queues\n\n## Context\n\nText.') });
  const files = [file('docs/adr/0001-use-queues.md'), file('docs/adr/0018 Keep_both.md')];
  const { entities } = await readFiles(files, { space: 'platform' });
  const ids = entities.filter(({ kind }) => kind === 'decision').map(({ id }) => id);
  assert.equal(ids.length, 2);
  assert.ok(ids.includes(from));
  assert.ok(ids.includes(recordId(from, '0018%20Keep_both.md') ?? ''));
});

test('any other address is left alone', () => {
  for (const href of ['https://example.org/a.md', '/a.md', '#top', 'a.png', 'README.md', '%zz.md', 'é.md'])
    assert.equal(recordId(from, href), undefined, href);
  assert.equal(recordId('decision-17', '0018-keep-both.md'), undefined);
});
