import { contractSuite } from '@meanwhile/sdk/testing';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { wireFixture } from './wire/fixture.js';

const plan = await contractSuite({ describe, it, name: 'an adapter that declares everything', fresh: wireFixture });

describe('an adapter that declares everything', () => {
  it('is asked everything', () => {
    const reasons = plan.skipped.map(({ name, reason }) => `${name}: ${reason}`);
    assert.deepEqual(reasons, [
      'what is not declared is refused, not half done: everything is declared',
      'a kind that is not declared is not written: every kind is declared, or none',
    ]);
  });
});
