import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Decision } from '@meanwhile/sdk';
import { readDecisionRecord, readDecisionRecords, writeDecisionRecord, type TextFile } from '@meanwhile/sdk/formats';
import {
  decisionOf,
  decisionsIn,
  headingsOf,
  lostLines,
  peopleIn,
  realRecords,
  sampleRecords,
  withoutKeys,
  wordsOf,
} from './samples.js';

const now = '2026-06-01T00:00:00.000Z';
const options = { space: 'team', now };

/** Every heading's words must stand together in one heading or, for Nygard's `Status`, in a front matter key. */
function lostHeadings(source: string, written: string): string[] {
  const plain = (text: string): string => wordsOf(text).join(' ');
  const kept = headingsOf(written).map(plain);
  return headingsOf(source).filter((heading) => {
    const wanted = plain(heading);
    return !kept.some((title) => title.includes(wanted)) && !(wanted === 'status' && /^status: /m.test(written));
  });
}

async function trip(files: readonly TextFile[]) {
  const first = await readDecisionRecords(files, options);
  const [people, decisions] = [peopleIn(first), decisionsIn(first)];
  const written = decisions.map((decision) => writeDecisionRecord(decision, { people, decisions }));
  return { first, written, second: await readDecisionRecords(written, options) };
}

function assertNothingLost(files: readonly TextFile[], written: readonly TextFile[]): void {
  for (const file of files) {
    const again = written.find(({ name }) => name === file.name);
    assert.ok(again, `${file.name} was not written`);
    // "Accepted" gives way where a newer record of the set says that it supersedes this one.
    const isOvertaken = /^status: "?superseded by/m.test(again.text) && !/superseded/i.test(file.text);
    const source = file.text.replace(/\r/g, '').replace(isOvertaken ? /^(\W*status:) accepted$/im : /$^/, '$1');
    assert.deepEqual(lostHeadings(source, again.text), [], file.name);
    assert.deepEqual(lostLines(withoutKeys(source), again.text), [], file.name);
  }
}

describe('a record that is read and written again', () => {
  for (const folder of ['adr-tools', 'madr-2', 'madr-3', 'madr-4', 'log4brains', 'odd']) {
    it(`keeps every heading and every line of the ${folder} samples`, async () => {
      const files = sampleRecords(folder);
      const { written } = await trip(files);
      assert.ok(files.length > 0);
      assertNothingLost(files, written);
    });

    it(`says the same when the ${folder} samples are read and written a second time`, async () => {
      const { first, written, second } = await trip(sampleRecords(folder));
      const people = [...peopleIn(first), ...peopleIn(second)];
      const decisions = decisionsIn(second);
      const again = decisions.map((decision) => writeDecisionRecord(decision, { people, decisions }));
      assert.deepEqual(again, written);
      const ids = (all: readonly Decision[]) => all.map(({ id, stage, standing }) => ({ id, stage, standing }));
      assert.deepEqual(ids(decisions), ids(decisionsIn(first)));
    });
  }

  const real = realRecords();
  it('keeps every heading and every line of real records', { skip: real.length === 0 && 'no real data' }, async (t) => {
    const { first, written } = await trip(real);
    assert.equal(decisionsIn(first).length, real.length);
    assert.deepEqual(first.problems, []);
    assertNothingLost(real, written);
    t.diagnostic(`${written.length} of ${real.length} real records keep every heading and every line`);
  });

  it('comes out as MADR 4', async () => {
    const { written } = await trip(sampleRecords('madr-2'));
    assert.equal(
      written[0]?.text.split('## Pros and Cons')[0],
      `---
status: accepted
date: 2024-11-05
decision-makers: Ana Silva, Brian Otieno
---

# Choose a map library

Technical Story: [maps on the visit page](https://tracker.example/412)

## Context and Problem Statement

The visit page needs a map that works on slow lines. Which library draws it?

## Decision Drivers <!-- optional -->

* Small download
* Works without a foreign host,
  tiles included
* Keyboard use

## Considered Options

* [Leaflet](https://leaflet.example)
* A picture with links
* Draw it ourselves

## Decision Outcome

Chosen option: "Leaflet", because it is small, and its keyboard use is described.

### Consequences

#### Positive Consequences <!-- optional -->

* Panning works with arrow keys
* 40 KB once

#### Negative Consequences <!-- optional -->

Tiles are ours to host

`,
    );
  });

  it('says who supersedes it after a change, not what the file once said', async () => {
    const { first } = await trip(sampleRecords('adr-tools'));
    const decisions = decisionsIn(first);
    const decision = decisionOf(first, '0001-record-our-decisions.md');
    const { id, title } = decisionOf(first, '0004-keep-notes-beside-the-code.md');
    const changed: Decision = { ...decision, standing: 'superseded', supersededBy: { kind: 'decision', id, title } };
    const { text } = writeDecisionRecord(changed, { decisions });
    assert.match(
      text,
      /^status: "superseded by \[Keep notes beside the code\]\(0004-keep-notes-beside-the-code\.md\)"$/m,
    );
  });
});

describe('a decision made here', () => {
  const decision: Decision = {
    id: '0198f0f0-0000-7000-8000-00000000abcd',
    kind: 'decision',
    createdAt: now,
    updatedAt: now,
    title: 'Move the weekly call: to writing',
    number: 42,
    stage: 'decided',
    standing: 'accepted',
    context: '# Why\n\nNobody likes 06:00.',
    drivers: ['Sleep', 'Two\nlines'],
    options: [
      { id: 'a', title: 'Write', text: 'In the feed.', arguments: [{ weight: 'good', text: 'it waits' }] },
      { id: 'b', title: 'Call' },
    ],
    deciders: ['p1', 'p2'],
    consulted: ['p3'],
    decideBy: '2026-06-05T12:00:00.000Z',
    method: 'consent',
    reversibility: 'two-way',
    review: { on: '2026-12-01' },
    outcome: { statement: 'It waits for everyone.', option: 'a', at: '2026-06-02T09:00:00.000Z' },
    consequences: [
      { weight: 'good', text: 'mornings are quiet' },
      { weight: 'bad', text: 'jokes travel slowly' },
    ],
    confirmation: 'We ask in autumn.',
    tags: ['rhythm', 'team, whole'],
    links: [{ rel: 'related', href: 'https://intranet.example/poll', title: 'The poll' }],
    body: '## Minutes\n\nShort.',
  };
  const people = ['Ana Silva', 'Tomáš Dvořák', 'true'].map((name, index) => ({
    id: `p${index + 1}`,
    kind: 'person' as const,
    name,
    createdAt: now,
    updatedAt: now,
  }));

  it('comes back with all that a record can say', async () => {
    const written = writeDecisionRecord(decision, { people });
    assert.equal(written.name, '0042-move-the-weekly-call-to-writing.md');
    const result = await readDecisionRecord(written, options);
    assert.deepEqual(result.problems, []);
    const again = decisionsIn(result)[0];
    assert.ok(again);
    const kept = ['title', 'number', 'stage', 'standing', 'drivers', 'consequences', 'confirmation', 'tags'] as const;
    for (const field of kept) assert.deepEqual(again[field], decision[field], field);
    for (const field of ['decideBy', 'method', 'reversibility', 'review', 'links', 'body'] as const)
      assert.deepEqual(again[field], decision[field], field);
    assert.deepEqual(
      peopleIn(result).map(({ name }) => name),
      ['Ana Silva', 'Tomáš Dvořák', 'true'],
    );
    assert.equal(again.outcome?.statement, 'Chosen option: "Write"\n\nIt waits for everyone.');
    assert.equal(again.options?.find(({ id }) => id === again.outcome?.option)?.title, 'Write');
    assert.equal(again.options?.[0]?.text, 'In the feed.');
    assert.deepEqual(again.options?.[0]?.arguments, [{ weight: 'good', text: 'it waits' }]);
    assert.match(again.context ?? '', /Why\n\nNobody likes 06:00\./);
  });

  it('without a number has a name that two of the same title do not share', () => {
    const { number: _number, ...plain } = decision;
    const other = { ...plain, id: '0198f0f0-0000-7000-8000-00000000beef' };
    assert.notEqual(writeDecisionRecord(plain).name, writeDecisionRecord(other).name);
  });
});

describe('any Markdown', () => {
  const known = [
    'Status', 'Context', 'Context and Problem Statement', 'Decision', 'Decision Outcome', 'Considered Options', 'Options',
    'Pros and Cons of the Options', 'Consequences', 'Positive Consequences', 'Negative', 'Decision Drivers', 'Links',
    'More Information', 'Confirmation', 'Validation', '1. Context', 'Proposal',
  ]; // prettier-ignore
  const heading = fc
    .tuple(fc.integer({ min: 1, max: 6 }), fc.constantFrom(...known, '%', '% <!-- % -->', 'Option %', ''))
    .map(([level, text]) => `${'#'.repeat(level)} ${text}`);
  const line = fc.constantFrom(
    '%', '% % %', '* %', '- %', '+ %', '1. %', '2) %', '  * %', '    %', '\t%', '  %', '> %', '| % | % |', '* Good, because %',
    '* Bad, because %', '* Neutral, because %', '- Good: %', '* **Bad**, %', 'Status: %', '* Status: accepted %', '* Deciders: %, %',
    '* Deciders: [%](%)', 'Date: 2024-05-06', 'Date: %', '- Tags: %, %', 'Chosen option: "%", because %', 'Chosen option: %',
    'Accepted', 'Superseded by [%](%.md)', 'Supersedes [ADR %](%.md)', '* Supersedes [%](%.md)', '* Amends [%](%.md) %',
    'Amended by ADR-12', '* [%](https://%.example/%)', '* <https://%.example>', '* [%](%.md)', '```', '```%', '~~~', '---', '***',
    '===', '<!-- % -->', '<!--', '-->', '<p>%</p>', '[%]: %', '\\% `%`', '#%', ' # %', '* # %', '*', '-', '', '', '', ' ', '\u00a0%',
  ); // prettier-ignore
  const frontMatterLine = fc.constantFrom(
    'status: %', 'status: [%]', 'status: accepted', 'date: 2024-01-02', 'date: % %', 'decision-makers: %, %', 'deciders: [%, "%"]',
    'deciders:', '  - %', 'consulted: {%}', 'informed: "%"', 'tags: [%]', 'tags: %', 'title: %', '%: %', 'nav_order: 3', '# %',
    'list: [', 'text: |', '  %', '"%', 'status: %', '  % # %', 'method: %', 'review-on: %', '__proto__: %',
  ); // prettier-ignore
  const markdown = fc
    .tuple(
      fc.option(fc.array(frontMatterLine, { maxLength: 8 }), { nil: undefined }),
      fc.array(fc.oneof(heading, line, line), { maxLength: 40 }),
    )
    .map(([front, lines]) => {
      let word = 0;
      const all = [...(front ? ['---', ...front, '---'] : []), ...lines].join('\n');
      // Each gap gets a word of its own, so that a line that is lost cannot hide behind another one.
      return all.replace(/%/g, () => `w${(word++).toString(36)}x`);
    });

  it('is never lost: each word of each line is written again', async () => {
    await fc.assert(
      fc.asyncProperty(markdown, async (text) => {
        const result = await readDecisionRecord({ name: 'a.md', text }, options);
        const [decision] = decisionsIn(result);
        if (!decision) return assert.equal(text.trim(), '');
        const written = writeDecisionRecord(decision, { people: peopleIn(result), decisions: [decision] });
        const lost = lostLines(withoutKeys(text), written.text);
        assert.deepEqual(lost, []);
      }),
      { numRuns: 1000 },
    );
  });

  it('of any characters at all is read without throwing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 400 }), async (text) => {
        const result = await readDecisionRecord({ name: text.slice(0, 20), text }, options);
        for (const decision of decisionsIn(result)) writeDecisionRecord(decision);
      }),
      { numRuns: 1000 },
    );
  });

  it('that is long and hostile is read in one pass', async () => {
    const many = 20_000;
    const hostile = [
      '['.repeat(many),
      '`'.repeat(many),
      '* '.repeat(many),
      '<!--'.repeat(many),
      '[a]('.repeat(many),
      '* a\n'.repeat(200_000),
      '# a\n'.repeat(200_000),
      `# ${'#'.repeat(many)}`,
    ];
    for (const text of hostile) {
      const result = await readDecisionRecord({
        name: 'a.md',
        text: `# A\n\n## Links\n\n* ${text}\n\n## Status\n\n${text}`,
      });
      assert.equal(decisionsIn(result).length, 1);
    }
  });
});
