// The example of docs/adapters/writing-an-adapter.md, run: its code is in example/, and the page shows it word for word.
import { contractSuite, formatReport, runContract } from '@meanwhile/sdk/testing';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { createNoticeBoardAdapter } from './example/notice-board-adapter.js';
import { createNoticeBoard } from './example/notice-board.js';
import { fresh } from './example/shelf-adapter.contract.js';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const page = read('../../docs/adapters/writing-an-adapter.md');
const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();
const blocks = [...page.matchAll(/<!-- from (\S+?)(?:#(\w+))? -->\s*```\w+\n([\s\S]*?)```/g)];

describe('the page about writing an adapter', () => {
  it('shows code that runs', () => {
    assert.equal(blocks.length, 5);
    for (const [, path, region, code] of blocks) {
      const source = read(`../../${path}`);
      const part = region ? source.split(`// #region ${region}`)[1]!.split(`// #endregion ${region}`)[0]! : source;
      assert.equal(squeezed(code!), squeezed(part), `the code of ${path}${region ? ` (${region})` : ''} has changed`);
    }
  });

  it('shows the table as it is printed', async () => {
    const shown = /```text\n(Contract suite: shelf[\s\S]*?)```/
      .exec(page)![1]!
      .split('\n')
      .filter((line) => !/^…?$/.test(line));
    const printed = formatReport(await runContract({ fresh })).split('\n');
    assert.deepEqual(
      shown.filter((line) => !printed.includes(line)),
      [],
    );
    assert.equal(shown.at(-1), printed.at(-1));
  });
});

await contractSuite({ describe, it, fresh });

// #region suite
await contractSuite({
  describe,
  it,
  fresh: async () => {
    const board = createNoticeBoard();
    const adapter = () => createNoticeBoardAdapter({ endpoint: '/api/board' });
    const signedIn = (name: string) => ({ fetch: board.fetch, token: async () => name });
    return { a: adapter(), b: adapter(), lent: { a: signedIn('ana'), b: signedIn('ben') } };
  },
});
// #endregion suite
