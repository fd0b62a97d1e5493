import { isHeld, isHeldTooLate, publishedBy } from '@meanwhile/sdk';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

const at = (text: string): number => Date.parse(text);
const friday = { createdAt: '2026-11-27T17:00:00.000Z', updatedAt: '2026-11-27T17:00:00.000Z' };
const held = { ...friday, publishAt: '2026-11-30T09:00:00+01:00' };

describe('an update that is written for later', () => {
  it('is held until its moment, in whatever zone that is written, and not by what is no moment', () => {
    assert.equal(isHeld(held, at('2026-11-30T07:59:59Z')), true);
    assert.equal(isHeld(held, at('2026-11-30T08:00:00Z')), false);
    for (const publishAt of [undefined, 'on Monday', 5]) assert.equal(isHeld({ ...friday, publishAt }, 0), false);
  });

  it('stands at the moment it is let go, also when its author lets it go sooner or a store comes late', () => {
    const sooner = publishedBy({ ...friday }, held, at('2026-11-29T10:00:00Z'));
    assert.equal(sooner.createdAt, '2026-11-29T10:00:00.000Z');
    const late = publishedBy({ ...held }, held, at('2026-11-30T11:00:00Z'));
    assert.deepEqual([late.createdAt, late.updatedAt], ['2026-11-30T11:00:00.000Z', '2026-11-30T11:00:00.000Z']);
  });

  it('keeps its time while it is held, and after it is out', () => {
    assert.equal(publishedBy({ ...held }, held, at('2026-11-29T10:00:00Z')).createdAt, friday.createdAt);
    const out = { ...held, createdAt: '2026-11-30T08:00:00.000Z', updatedAt: '2026-12-01T08:00:00.000Z' };
    assert.equal(publishedBy(out, out, at('2026-12-01T08:00:00Z')), out);
  });

  it('that is imported long after it was out stands where it stood', () => {
    const moment = publishedBy(held, undefined, at('2027-05-01T08:00:00Z')).createdAt;
    assert.equal(moment, '2026-11-30T08:00:00.000Z');
  });

  it('cannot be held any more once it is out', () => {
    const now = at('2026-12-01T08:00:00Z');
    const out = { ...held, createdAt: '2026-11-30T08:00:00.000Z' };
    assert.equal(isHeldTooLate({ ...out, publishAt: '2026-12-02T08:00:00.000Z' }, out, now), true);
    assert.equal(isHeldTooLate({ ...held, publishAt: '2026-12-02T08:00:00.000Z' }, held, at(friday.createdAt)), false);
    assert.equal(isHeldTooLate({ ...held }, undefined, at(friday.createdAt)), false);
  });
});
