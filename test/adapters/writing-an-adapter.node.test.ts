// The example of docs/adapters/writing-an-adapter.md, run: its code is in example/, and the page shows it word for word.
import { contractSuite } from '@meanwhile/sdk/testing';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { createNoticeBoardAdapter } from './example/notice-board-adapter.js';
import { createNoticeBoard } from './example/notice-board.js';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const page = read('../../docs/adapters/writing-an-adapter.md');
const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();
const blocks = [...page.matchAll(/<!-- from (\S+?)(?:#(\w+))? -->\s*```\w+\n([\s\S]*?)```/g)];

describe('the page about writing an adapter', () => {
  it('shows code that runs', () => {
    assert.equal(blocks.length, 3);
    for (const [, path, region, code] of blocks) {
      const source = read(`../../${path}`);
      const part = region ? source.split(`// #region ${region}`)[1]!.split(`// #endregion ${region}`)[0]! : source;
      assert.equal(squeezed(code!), squeezed(part), `the code of ${path}${region ? ` (${region})` : ''} has changed`);
    }
  });
});

// #region suite
await contractSuite({
  describe,
  it,
  fresh: async () => {
    const board = createNoticeBoard();
    const person = (name: string) => createNoticeBoardAdapter({ endpoint: '/api/board', fetch: board.fetchAs(name) });
    return { a: person('ana'), b: person('ben') };
  },
});
// #endregion suite
