import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Decision, Entity } from '@meanwhile/sdk';
import { readExport, readFiles, writeDecisionsCsv, writeExport } from '@meanwhile/sdk/formats';
import { decisionsIn, realFeed, realRecords, sampleFeed, sampleRecords, updatesIn } from './samples.js';

const now = '2026-06-01T00:00:00.000Z';
const options = { space: 'team', now };
const at = { createdAt: now, updatedAt: now };

describe('an export', () => {
  it('comes back as it was, unknown kinds and fields included', () => {
    const entities = [
      {
        id: '1',
        kind: 'update',
        ...at,
        intent: 'note',
        headline: 'é "quoted" \u2028',
        seq: 3,
        later: { deep: [1, null, true] },
      },
      { id: '1', kind: 'kudos', ...at, to: ['ana'], constructor: 'x', toString: 'y' },
    ] as unknown as Entity[];
    const text = writeExport(entities);
    const result = readExport(text);
    assert.deepEqual(result, { entities, problems: [], notes: [] });
    assert.equal(writeExport(result.entities), text);
    assert.deepEqual(Object.keys(JSON.parse(text) as object), ['format', 'version', 'entities']);
  });

  it('comes back as it was, whatever JSON its entities hold', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue({ noUnicodeString: false }), { maxLength: 5 }), (values) => {
        const entities = values.map((value, index) => ({
          id: String(index),
          kind: 'x',
          ...at,
          value,
        })) as unknown as Entity[];
        const plain = JSON.parse(JSON.stringify(entities), (key, value: unknown) =>
          key === '__proto__' ? undefined : value,
        ) as Entity[];
        const again = readExport(writeExport(plain)).entities;
        assert.equal(JSON.stringify(again), JSON.stringify(plain));
      }),
    );
  });

  it('does not run what a page has put into toJSON', () => {
    const patched = Object.assign([1, 2], { toJSON: () => 'patched' });
    const entity = { id: '1', kind: 'x', ...at, list: patched } as unknown as Entity;
    assert.deepEqual((readExport(writeExport([entity])).entities[0] as unknown as { list: number[] }).list, [1, 2]);
  });

  it('cannot change a prototype', () => {
    const text = `{"format":"meanwhile","version":1,"__proto__":{"bad":1},"entities":[
      {"id":"1","kind":"update","createdAt":"${now}","updatedAt":"${now}","__proto__":{"bad":1},"a":[{"__proto__":{"bad":1}}]}]}`;
    const { entities, notes } = readExport(text, 'a.json');
    const copy = Object.assign({}, entities[0]) as { bad?: number; a?: { bad?: number }[] };
    assert.deepEqual([copy.bad, copy.a?.[0]?.bad, ({} as { bad?: number }).bad], [undefined, undefined, undefined]);
    assert.deepEqual(
      notes.map(({ code }) => code),
      ['key-dropped'],
    );
  });

  it('with bad entities gives the good ones and names the bad ones', () => {
    const good = { id: '2', kind: 'update', ...at };
    const data = { format: 'meanwhile', version: 9, entities: [null, { id: '1' }, good, good, 'x'] };
    const { entities, problems, notes } = readExport(JSON.stringify(data), 'a.json');
    assert.deepEqual(entities, [good]);
    assert.deepEqual(
      problems.map(({ file, code, message }) => [file, code, message.slice(0, 8)]),
      [
        ['a.json', 'invalid-entity', 'Entity 1'],
        ['a.json', 'invalid-entity', 'Entity 2'],
        ['a.json', 'invalid-entity', 'Entity 5'],
      ],
    );
    assert.deepEqual(
      notes.map(({ code }) => code),
      ['newer-version', 'duplicate'],
    );
  });

  it('that is cut off is named with its line, in any engine', () => {
    const text = writeExport(['1', '2', '3'].map((id) => ({ id, kind: 'update', ...at, intent: 'note' })));
    const { problems } = readExport(text.split('\n').slice(0, 3).join('\n'), 'cut.json');
    assert.deepEqual(
      problems.map(({ file, line, code }) => [file, line, code]),
      [['cut.json', 3, 'malformed-json']],
    );
  });
});

describe('a large export', () => {
  it('with a picture of ten megabytes inside is read, and its mistake found', () => {
    const picture = `data:image/png;base64,${'A'.repeat(10_000_000)}\\n`;
    const text = writeExport([{ id: '1', kind: 'x', ...at, picture } as unknown as Entity]);
    assert.equal((readExport(text).entities[0] as unknown as { picture: string }).picture, picture);
    assert.equal(readExport(text.slice(0, -3)).problems[0]?.line, 3);
  });
});

describe('files that were dropped', () => {
  it('are told apart and read together', async () => {
    const update = { id: 'u1', kind: 'update', ...at, intent: 'ask' } as const;
    const files = [
      ...sampleRecords('adr-tools'),
      sampleFeed('team.feed.json'),
      sampleFeed('team.atom.xml'),
      sampleFeed('broken.rss.xml'),
      { name: 'everything.json', text: writeExport([update]) },
      { name: 'package.json', text: '{"name":"x"}' },
      { name: 'broken.json', text: '{\n"a":\n}' },
      { name: 'empty.xml', text: '' },
    ];
    const seen: string[] = [];
    const result = await readFiles(files, { ...options, onProgress: (done, total) => seen.push(`${done}/${total}`) });
    assert.equal(decisionsIn(result).length, 4);
    assert.equal(updatesIn(result).length, 5);
    assert.ok(result.entities.some(({ id }) => id === 'u1'));
    assert.deepEqual(
      result.problems.map(({ file, line, code }) => [file, line, code]),
      [
        ['broken.rss.xml', 5, 'malformed-xml'],
        ['package.json', undefined, 'unknown-format'],
        ['broken.json', 3, 'malformed-json'],
        ['empty.xml', undefined, 'empty'],
      ],
    );
    assert.deepEqual(seen.at(-1), `${files.length}/${files.length}`);
    assert.equal(seen.length, files.length);
    const kinds = result.entities.map(({ kind, id }) => `${kind} ${id}`);
    assert.equal(new Set(kinds).size, kinds.length);
  });

  it('may be the files of a browser, whose text is asked for only where the name can be read', async () => {
    const asked: string[] = [];
    const file = (name: string, webkitRelativePath: string, content: string) => ({
      name,
      webkitRelativePath,
      lastModified: Date.UTC(2026, 0, 2),
      text: () => {
        asked.push(name);
        return content === 'fail' ? Promise.reject(new Error('gone')) : Promise.resolve(content);
      },
    });
    const result = await readFiles(
      [file('1-a.md', 'docs/1-a.md', '# A'), file('photo.png', 'docs/photo.png', ''), file('b.md', '', 'fail')],
      options,
    );
    assert.deepEqual(asked, ['1-a.md', 'b.md']);
    const [decision] = decisionsIn(result);
    assert.equal(decision?.createdAt, '2026-01-02T00:00:00.000Z');
    assert.equal((decision?.fields?.['record'] as { file: string }).file, 'docs/1-a.md');
    assert.deepEqual(result.problems, [{ file: 'b.md', code: 'not-readable', message: 'gone' }]);
    assert.deepEqual(result.notes.find(({ code }) => code === 'not-read')?.file, 'docs/photo.png');
  });

  it('accept real files as the platform makes them', async () => {
    const result = await readFiles([new File(['# A\n'], 'a.md', { lastModified: 5 })], options);
    assert.equal(decisionsIn(result)[0]?.title, 'A');
  });

  const feed = realFeed();
  const real = [...realRecords(), ...(feed ? [feed] : [])];
  it('come through whole when they are real', { skip: real.length === 0 && 'no real data' }, async () => {
    const result = await readFiles(real, options);
    assert.deepEqual(result.problems, []);
    assert.equal(decisionsIn(result).length, realRecords().length);
    assert.equal(updatesIn(result).length, feed ? 750 : 0);
    const again = readExport(writeExport(result.entities));
    assert.deepEqual(again.entities, result.entities);
  });
});

describe('files that were damaged', () => {
  const samples = ['team.feed.json', 'odd.feed.json', 'team.atom.xml', 'team.rss.xml'].map(sampleFeed);
  const records = sampleRecords();
  const damage = fc.tuple(
    fc.nat(),
    fc.nat({ max: 40 }),
    fc.constantFrom('', '<', '&', '"', '{', ']', '\\', '\u0000', '---\n', '<![CDATA['),
  );
  const damaged = (text: string, [at, length, put]: [number, number, string]): string => {
    const from = at % (text.length + 1);
    return text.slice(0, from) + put + text.slice(from + length);
  };

  it('never stop the others, and never make an import throw', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...samples, ...records),
        fc.array(damage, { minLength: 1, maxLength: 4 }),
        async (file, damages) => {
          const text = damages.reduce(damaged, file.text);
          const result = await readFiles(
            [
              { name: file.name, text },
              { name: 'sound.md', text: '# Sound\n' },
            ],
            options,
          );
          assert.ok(decisionsIn(result).some(({ title }) => title === 'Sound'));
          assert.deepEqual(readExport(writeExport(result.entities)).problems, []);
        },
      ),
      { numRuns: 1500 },
    );
  });

  it('of JSON that only looks like a feed give updates or a problem', async () => {
    const item = fc.record(
      Object.fromEntries(
        [
          'id',
          'url',
          'title',
          'content_text',
          'content_html',
          'date_published',
          'authors',
          'author',
          'tags',
          'attachments',
          'image',
        ].map((key) => [key, fc.jsonValue({ maxDepth: 2 })]),
      ),
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(item, fc.jsonValue({ maxDepth: 1 })), { maxLength: 5 }), async (items) => {
        const text = JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', items });
        const result = await readFiles([{ name: 'a.json', text }], options);
        assert.deepEqual(
          result.problems.filter(({ code }) => code !== 'invalid-entity'),
          [],
        );
        assert.deepEqual(JSON.parse(JSON.stringify(result.entities)), result.entities);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a table of decisions', () => {
  const decision: Decision = {
    id: 'd1',
    kind: 'decision',
    ...at,
    title: 'Say "yes", or no\nlater',
    stage: 'open',
    number: 7,
  };

  it('quotes as RFC 4180 says and begins with a byte order mark', () => {
    const csv = writeDecisionsCsv([decision]);
    const [head, ...rows] = csv.slice(1).split('\r\n');
    assert.equal(csv[0], '\uFEFF');
    assert.ok(head?.startsWith('Number,Title,Stage,Standing,'));
    assert.ok(rows[0]?.startsWith('7,"Say ""yes"", or no\nlater",open,,'));
    assert.equal(rows.at(-1), '');
  });

  it('gives a spreadsheet no formula to run', () => {
    const attacks = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '\n=1', '＝1', '＠x'];
    for (const title of attacks) {
      const csv = writeDecisionsCsv([{ ...decision, number: undefined, title } as unknown as Decision]);
      const cell = csv.slice(csv.indexOf('\r\n') + 2).replace(/^,"?/, '');
      assert.ok(cell.startsWith("'"), JSON.stringify(title));
    }
  });

  it('names people and the chosen option', () => {
    const full: Decision = {
      ...decision,
      deciders: ['p1', 'p2'],
      options: [{ id: 'a', title: 'Maps' }],
      outcome: { statement: 'Maps it is', option: 'a', at: now },
    };
    const csv = writeDecisionsCsv([full], { people: [{ id: 'p1', kind: 'person', name: 'Ana', ...at }] });
    assert.match(csv, /,Ana; p2,/);
    assert.match(csv, /,Maps,Maps,Maps it is,/);
    assert.match(csv, /,2026-06-01,/);
  });
});
