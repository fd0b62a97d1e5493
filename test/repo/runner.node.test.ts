import assert from 'node:assert/strict';
import { test } from 'node:test';
import { matches } from '../tools/files.mjs';

test('a pattern is a part of a path, and a star stands for part of a name', () => {
  assert.ok(matches('test/sdk/id.node.test.ts', ['test/sdk']));
  assert.ok(matches('test/sdk/id.node.test.ts', ['./test/*/id']));
  assert.ok(matches('test/sdk/model/id.node.test.ts', ['test/**/id']));
  assert.ok(!matches('test/sdk/model/id.node.test.ts', ['test/*/id']));
  assert.ok(matches('test/sdk/id.node.test.ts', []));
});
