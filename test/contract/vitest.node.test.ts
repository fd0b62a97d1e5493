// The same suite under another runner: vitest is started as its users start it.
import { contractChecks } from '@meanwhile/sdk/testing';
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numTotalTests: number;
}

it('the contract suite runs under vitest', () => {
  const vitest = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url));
  const config = fileURLToPath(new URL('./vitest/vitest.config.mjs', import.meta.url));
  const { stdout, stderr } = spawnSync(process.execPath, [vitest, 'run', '--config', config], {
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '', NODE_TEST_CONTEXT: undefined },
  });
  const report = JSON.parse(stdout.slice(stdout.indexOf('{'))) as VitestReport;
  assert.equal(report.numFailedTests, 0, stderr);
  // Two are skipped, with their reasons: this adapter declares everything.
  assert.deepEqual([report.numPassedTests, report.numTotalTests], [contractChecks.length - 2, contractChecks.length]);
});
