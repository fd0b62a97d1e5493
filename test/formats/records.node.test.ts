import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readDecisionRecord, readDecisionRecords, writeDecisionRecord } from '@meanwhile/sdk/formats';
import { decisionOf, decisionsIn, peopleIn, sampleRecords } from './samples.js';

const space = 'team';
const now = '2026-06-01T00:00:00.000Z';
const named = (result: Parameters<typeof peopleIn>[0], ids: readonly string[] | undefined) =>
  (ids ?? []).map((id) => peopleIn(result).find((person) => person.id === id)?.name);

describe('records in the style of Nygard', () => {
  const read = () => readDecisionRecords(sampleRecords('adr-tools'), { space });

  it('are read with number, title, date, status and parts', async () => {
    const decision = decisionOf(await read(), '0001-record-our-decisions.md');
    assert.equal(decision.number, 1);
    assert.equal(decision.title, 'Record our decisions');
    assert.equal(decision.createdAt, '2025-02-03T12:00:00.000Z');
    assert.equal(decision.stage, 'decided');
    assert.equal(decision.standing, 'accepted');
    assert.equal(decision.space, 'team');
    assert.match(decision.context ?? '', /^New colleagues ask/);
    assert.match(decision.outcome?.statement ?? '', /^We write one short page/);
    assert.equal(decision.outcome?.at, '2025-02-03T12:00:00.000Z');
    assert.equal(decision.consequences?.length, 1);
    assert.equal(decision.body, undefined);
  });

  it('point at each other in both directions', async () => {
    const result = await read();
    const old = decisionOf(result, '0002-keep-notes-in-the-wiki.md');
    const monthly = decisionOf(result, '0003-review-notes-monthly.md');
    const current = decisionOf(result, '0004-keep-notes-beside-the-code.md');
    assert.equal(old.standing, 'superseded');
    assert.equal(old.supersededBy?.id, current.id);
    assert.deepEqual(
      current.supersedes?.map(({ id }) => id),
      [old.id],
    );
    assert.deepEqual(
      current.amends?.map(({ id }) => id),
      [monthly.id],
    );
    assert.deepEqual(
      monthly.amendedBy?.map(({ id }) => id),
      [current.id],
    );
  });

  it('keep a link to a record that is not there, and say so', async () => {
    const result = await read();
    const current = decisionOf(result, '0004-keep-notes-beside-the-code.md');
    const link = current.links?.find(({ rel }) => rel === 'amends');
    assert.equal(link?.title, '9. A record that is not here');
    assert.match(current.body ?? '', /0009-a-record-that-is-not-here\.md/);
    const note = result.notes.find(({ code }) => code === 'reference-missing');
    assert.equal(note?.file, '0004-keep-notes-beside-the-code.md');
    const target = { name: '0009-a-record-that-is-not-here.md', text: '# 9. A record that is not here\n' };
    const late = await readDecisionRecord(target, { space });
    assert.equal(link?.target?.id, decisionsIn(late)[0]?.id);
  });

  it('keep what is no status line and what is no known section', async () => {
    const decision = decisionOf(await read(), '0003-review-notes-monthly.md');
    assert.match(decision.body ?? '', /## Status\n\nDiscussed in the March retrospective/);
    assert.match(decision.body ?? '', /## Notes from the discussion\n\n- Lagos would prefer Tuesdays/);
  });

  it('do not take a heading inside a code block for a section', async () => {
    const decision = decisionOf(await read(), '0004-keep-notes-beside-the-code.md');
    assert.match(decision.context ?? '', /this heading is an example/);
  });

  it('are superseded even when only the newer record says so', async () => {
    const files = [
      { name: '0001-old.md', text: '# 1. Old\n\n## Status\n\nAccepted\n' },
      { name: '0002-new.md', text: '# 2. New\n\n## Status\n\nAccepted\n\nSupersedes [1. Old](0001-old.md)\n' },
    ];
    const result = await readDecisionRecords(files);
    const old = decisionOf(result, '0001-old.md');
    assert.equal(old.standing, 'superseded');
    assert.equal(old.supersededBy?.id, decisionOf(result, '0002-new.md').id);
  });
});

describe('MADR records', () => {
  it('of version 2 are read from bullets, options and arguments', async () => {
    const result = await readDecisionRecords(sampleRecords('madr-2'), { space });
    const [decision] = decisionsIn(result);
    assert.ok(decision);
    assert.deepEqual(named(result, decision.deciders), ['Ana Silva', 'Brian Otieno']);
    assert.equal(decision.number, 7);
    assert.equal(decision.drivers?.length, 3);
    assert.equal(decision.drivers?.[1], 'Works without a foreign host,\ntiles included');
    assert.deepEqual(
      decision.options?.map(({ title }) => title),
      ['Leaflet', 'A picture with links', 'Draw it ourselves'],
    );
    const chosen = decision.options?.find(({ id }) => id === decision.outcome?.option);
    assert.equal(chosen?.title, 'Leaflet');
    assert.deepEqual(
      chosen?.arguments?.map(({ weight }) => weight),
      ['good', 'good', 'bad'],
    );
    assert.equal(chosen?.arguments?.[1]?.text, 'it has few parts\nand a stable interface');
    assert.deepEqual(
      decision.consequences?.map(({ weight }) => weight),
      ['good', 'good', 'bad'],
    );
    assert.match(decision.body ?? '', /Technical Story/);
    assert.match(decision.body ?? '', /Refined by/);
  });

  it('of version 3 are read from front matter, with names that hold a comma', async () => {
    const result = await readDecisionRecords(sampleRecords('madr-3'), { space });
    const [decision] = decisionsIn(result);
    assert.ok(decision);
    assert.equal(decision.stage, 'open');
    assert.equal(decision.standing, undefined);
    assert.deepEqual(named(result, decision.deciders), ['Kavya Nair', 'Tremblay, Luc']);
    assert.deepEqual(named(result, decision.consulted), ['Everyone in Support']);
    assert.deepEqual(named(result, decision.informed), ['Ana Silva', 'Brian Otieno']);
    assert.deepEqual(
      decision.consequences?.map(({ weight }) => weight),
      ['good', 'neutral', 'bad'],
    );
    assert.equal(decision.consequences?.[0]?.text, 'nobody watches the clock at night');
    assert.equal(decision.confirmation, 'We look at the answers of March.');
    const record = decision.fields?.['record'] as { frontMatter: string };
    assert.equal(record.frontMatter, '# Set by the team leads.\nparent: Decisions\nnav_order: 12');
    const day = decision.options?.find(({ title }) => title === '24 hours');
    assert.match(day?.text ?? '', /\| Friday 18:00 \| Saturday 18:00 \|/);
  });

  it('of version 4 are read with confirmation, tags, links and supersession by number', async () => {
    const result = await readDecisionRecords(sampleRecords('madr-4'), { space });
    const old = decisionOf(result, '0003-one-feed-per-team.md');
    const current = decisionOf(result, '0004-one-feed-with-topics.md');
    assert.equal(old.standing, 'superseded');
    assert.equal(old.supersededBy?.id, current.id);
    assert.deepEqual(
      current.supersedes?.map(({ id }) => id),
      [old.id],
    );
    assert.deepEqual(old.tags, ['feeds', 'structure']);
    assert.equal(old.decider, old.deciders?.[0]);
    assert.equal(current.decider, undefined);
    assert.equal(old.confirmation, 'After a quarter we ask each team what it missed.');
    assert.deepEqual(current.links, [
      { rel: 'related', href: 'https://intranet.example/survey/3', title: 'Survey of March' },
      { rel: 'related', href: 'https://intranet.example/feeds' },
    ]);
    assert.deepEqual(
      current.options?.[0]?.arguments?.map(({ weight }) => weight),
      ['good', 'neutral', 'bad'],
    );
    assert.match(current.consequences?.[2]?.text ?? '', /```text\ntopics: 0\nupdates: 412\n```/);
  });

  it('written by log4brains have a date in their name, tags, and a draft stage', async () => {
    const result = await readDecisionRecords(sampleRecords('log4brains'), { space });
    const draft = decisionOf(result, '20250311-write-in-plain-language.md');
    assert.equal(draft.stage, 'draft');
    assert.equal(draft.number, undefined);
    assert.equal(draft.createdAt, '2025-03-11T12:00:00.000Z');
    assert.deepEqual(draft.tags, ['writing', 'translation']);
    const guide = decisionOf(result, '20240902-style-guide.md');
    assert.equal(guide.supersededBy?.id, draft.id);
    assert.deepEqual(
      draft.supersedes?.map(({ id }) => id),
      [guide.id],
    );
  });
});

describe('a folder of records', () => {
  const statuses: readonly (readonly [text: string, stage: string, standing?: string])[] = [
    ['proposed', 'open'],
    ['draft', 'draft'],
    ['Accepted', 'decided', 'accepted'],
    ['rejected', 'decided', 'rejected'],
    ['Deprecated (no superseding ADR)', 'decided', 'superseded'],
    ['deprecated', 'decided', 'deprecated'],
    ['superseded by ADR-0123', 'decided', 'superseded'],
    ['on hold', 'decided', 'deferred'],
    ['last call', 'last-call'],
    ['withdrawn', 'withdrawn'],
    ['stagnant', 'lapsed'],
    ['a word nobody knows', 'open'],
  ];
  for (const [text, stage, standing] of statuses) {
    if (text.startsWith('Deprecated (')) continue;
    it(`reads the status "${text}" as ${[stage, standing].filter(Boolean).join(', ')}`, async () => {
      const result = await readDecisionRecord({ name: 'a.md', text: `# A\n\n## Status\n\n${text}\n` });
      const [decision] = decisionsIn(result);
      assert.equal(decision?.stage, stage);
      assert.equal(decision?.standing, standing);
    });
  }

  it('reads "Deprecated (no superseding ADR)" as deprecated', async () => {
    const result = await readDecisionRecord({
      name: 'a.md',
      text: '# A\n\n## Status\n\nDeprecated (no superseding ADR)\n',
    });
    assert.equal(decisionsIn(result)[0]?.standing, 'deprecated');
  });

  it('gives the same ids when it is read again, and others for another space', async () => {
    const read = async (space: string) => (await readDecisionRecords(sampleRecords(), { space, now })).entities;
    const first = await read('a');
    assert.deepEqual(await read('a'), first);
    const ids = new Set(first.map(({ id }) => id));
    assert.equal(ids.size, first.length);
    const shared = (await read('b')).filter(({ kind, id }) => kind === 'decision' && ids.has(id));
    assert.deepEqual(shared, []);
  });

  it('keeps two files apart whose names differ in letter case only', async () => {
    const files = ['a/Maps.md', 'a/maps.md', 'a-maps.md'].map((name) => ({ name, text: `# ${name}\n` }));
    const { entities } = await readDecisionRecords(files);
    assert.equal(new Set(entities.map(({ id }) => id)).size, 3);
  });

  it('reads a file once that came twice, and leaves out pages beside the records', async () => {
    const record = { name: 'docs/0001-a.md', text: '# A\n' };
    const { entities, notes } = await readDecisionRecords([
      record,
      record,
      { name: 'docs/README.md', text: '# Decisions\n' },
    ]);
    assert.equal(entities.length, 1);
    assert.deepEqual(notes.map(({ code }) => code).sort(), ['date-missing', 'duplicate', 'not-a-record']);
  });

  it('names the file and the line of broken front matter, and reads the rest', async () => {
    const result = await readDecisionRecords(sampleRecords('odd'), { space });
    assert.equal(result.problems.length, 1);
    const [problem] = result.problems;
    assert.equal(problem?.file, '0022-broken-front-matter.md');
    assert.equal(problem?.code, 'malformed-front-matter');
    assert.ok((problem?.line ?? 0) >= 3 && (problem?.line ?? 0) <= 5, `line ${problem?.line}`);
    assert.equal(decisionsIn(result).length, 4);
    assert.equal(decisionOf(result, '0022-broken-front-matter.md').standing, 'accepted');
  });

  it('reads lines of another system, underlined headings, and dates that are none', async () => {
    const decision = decisionOf(await readDecisionRecords(sampleRecords('odd')), '0021-windows-lines.md');
    assert.equal(decision.title, 'Title above a line');
    assert.equal(decision.standing, 'deferred');
    assert.equal(decision.context, 'Written on another system.');
    assert.match(decision.body ?? '', /Date: next spring/);
  });

  it('keeps comments around the title with the record and out of its text', async () => {
    const text = '<!-- lint off -->\n# A\n<!-- lint\non -->\n\n## Context\n\nB\n';
    const decision = decisionOf(await readDecisionRecord({ name: 'a.md', text }), 'a.md');
    assert.equal(decision.body, undefined);
    assert.match(writeDecisionRecord(decision).text, /# A\n\n<!-- lint off -->\n\n<!-- lint\non -->\n\n## Context/);
  });

  it('names a record without a heading after its file', async () => {
    const result = await readDecisionRecords(sampleRecords('odd'));
    const decision = decisionOf(result, 'no-heading.md');
    assert.equal(decision.title, 'No heading');
    assert.match(decision.body ?? '', /A note without a heading\.\n\nIt has two paragraphs\./);
    assert.ok(result.notes.some(({ code, file }) => code === 'title-missing' && file === 'no-heading.md'));
  });

  it('reports an empty file and tells its progress', async () => {
    const seen: [number, number][] = [];
    const files = [
      { name: 'empty.md', text: ' \n' },
      { name: 'b.md', text: '# B' },
    ];
    const result = await readDecisionRecords(files, { onProgress: (done, total) => seen.push([done, total]) });
    assert.deepEqual(
      result.problems.map(({ file, code }) => [file, code]),
      [['empty.md', 'empty']],
    );
    assert.equal(result.entities.length, 1);
    assert.deepEqual(seen, [
      [1, 2],
      [2, 2],
    ]);
  });

  it('stops when it is told to', async () => {
    const controller = new AbortController();
    const files = ['a.md', 'b.md', 'c.md'].map((name) => ({ name, text: `# ${name}` }));
    const onProgress = () => controller.abort(new Error('enough'));
    await assert.rejects(readDecisionRecords(files, { signal: controller.signal, onProgress }), /enough/);
  });

  it('is not harmed by names that mean something to JavaScript', async () => {
    const text =
      '---\n__proto__: {polluted: true}\nconstructor: x\nstatus: accepted\n---\n# __proto__\n\n## constructor\n\ntoString\n';
    const result = await readDecisionRecord({ name: '../../__proto__.md', text });
    const [decision] = decisionsIn(result);
    assert.equal(decision?.title, '__proto__');
    assert.equal((decision?.fields?.['record'] as { file: string }).file, '__proto__.md');
    assert.equal(({} as { polluted?: boolean }).polluted, undefined);
    assert.match(decision?.body ?? '', /## constructor\n\ntoString/);
  });
});
