// The command as an integrator runs it: plain Node on the built package, packages/sdk/dist.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const pathOf = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const command = pathOf('../../packages/sdk/bin/meanwhile-contract.mjs');
const shelf = pathOf('./command/shelf.contract.mjs');
const folder = mkdtempSync(join(tmpdir(), 'meanwhile-contract-'));
after(() => rmSync(folder, { recursive: true }));

function run(...options: readonly string[]) {
  // Nothing of this test's own Node options: the command has to find the built package by itself.
  const env = { ...process.env, NODE_OPTIONS: '', NODE_TEST_CONTEXT: undefined };
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...options], { encoding: 'utf8', env });
  return { status, stdout, stderr };
}

describe('meanwhile-contract', () => {
  it('prints the levels, the reasons for skips, and ends with 0', () => {
    const [json, badge] = [join(folder, 'report.json'), join(folder, 'badge.json')];
    const { status, stdout, stderr } = run('--adapter', shelf, '--report', '--json', json, '--badge', badge);
    assert.equal(status, 0, stdout + stderr);
    assert.match(stdout, /^Contract suite: shelf$/m);
    assert.match(stdout, /^level +passed +failed +skipped$/m);
    assert.match(stdout, /^read +\d+ +0 +\d+ +reached$/m);
    assert.match(stdout, /^offline-safe +\d+ +0 +\d+ +reached$/m);
    assert.match(stdout, /^live +0 +0 +\d+ +not declared$/m);
    assert.match(stdout, /^Skipped \d+: not declared: changes$/m);
    assert.match(stdout, /\d+ passed, 0 failed, \d+ skipped\n$/);
    const report = JSON.parse(readFileSync(json, 'utf8')) as { conforms: string[]; levels: unknown[] };
    assert.deepEqual(report.conforms, ['read', 'write', 'offline-safe', 'privacy']);
    assert.deepEqual(JSON.parse(readFileSync(badge, 'utf8')), {
      schemaVersion: 1,
      label: 'meanwhile contract',
      message: 'read · write · offline-safe · privacy',
      color: 'brightgreen',
    });
  });

  it('names what failed and why, and ends with 1', () => {
    const check = 'a stale edit is answered conflict, with the entity as it is now';
    const { status, stdout } = run('--adapter', shelf, '--export', 'spoiled', '--only', check, '--report');
    assert.equal(status, 1);
    assert.match(stdout, /^FAILED \(offline-safe\) a stale edit is answered conflict/m);
    assert.match(stdout, /The edit was accepted and should have been refused/);
    assert.match(stdout, /^offline-safe +0 +1 +0 +not reached$/m);
    assert.match(stdout, /0 passed, 1 failed, 0 skipped\n$/);
  });

  it('ends also where the module has left a server running', () => {
    const check = 'connect answers a session of plain JSON';
    const { status, stdout } = run('--adapter', shelf, '--export', 'served', '--only', check);
    assert.equal(status, 0);
    assert.match(stdout, /1 passed, 0 failed, 0 skipped\n$/);
  });

  const broken = join(folder, 'broken.mjs');
  writeFileSync(broken, 'export const fresh = ;');
  const mistakes: readonly (readonly [what: string, options: readonly string[], says: RegExp])[] = [
    ['no adapter', [], /Which adapter\?[\s\S]*Usage:/],
    ['an option it does not know', ['--adaptr', shelf], /adaptr[\s\S]*Usage:/],
    ['a path that leads nowhere', ['--adapter', './nowhere.js'], /There is no file .*nowhere\.js/],
    ['a module that cannot be read', ['--adapter', broken], /could not be loaded: /],
    ['a name that is not exported', ['--adapter', shelf, '--export', 'frish'], /a function called `frish`[\s\S]*fresh/],
    ['an export that is no function', ['--adapter', shelf, '--export', 'shelves'], /a function called `shelves`/],
    ['one adapter in place of two', ['--adapter', shelf, '--export', 'alone'], /answers one adapter[\s\S]*\{ a, b \}/],
    ['a check nobody wrote', ['--adapter', shelf, '--only', 'everything'], /No check is called "everything"/],
    ['a limit that is none', ['--adapter', shelf, '--limit', 'soon'], /--limit takes milliseconds/],
  ];
  for (const [what, options, says] of mistakes)
    it(`says what is wrong with ${what}, and ends with 2`, () => {
      const { status, stderr } = run(...options);
      assert.equal(status, 2);
      assert.match(stderr, says);
      assert.doesNotMatch(stderr, /at (async )?\w+ \(file:/, 'no stack for a mistake of the caller');
    });
});
