import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFeed } from '@meanwhile/sdk/formats';
import { peopleIn, realFeed, sampleFeed, updatesIn } from './samples.js';

const options = { space: 'team', now: '2026-06-01T00:00:00.000Z' };
const read = (name: string) => readFeed(sampleFeed(name), options);

describe('a JSON Feed', () => {
  it('becomes updates with title, text, topics, times and source', async () => {
    const result = await read('team.feed.json');
    assert.deepEqual([result.problems, result.notes], [[], []]);
    const [first, second] = updatesIn(result);
    assert.ok(first && second);
    assert.equal(first.intent, 'note');
    assert.equal(first.space, 'team');
    assert.equal(first.headline, 'The harbour sensor is up');
    assert.deepEqual(first.topics, ['sensors', 'harbour']);
    assert.equal(first.createdAt, '2026-05-04T07:30:00.000Z');
    assert.equal(first.updatedAt, '2026-05-04T10:00:00.000Z');
    assert.deepEqual(first.links?.[0], {
      rel: 'source',
      href: 'https://intranet.example/notes/2026/harbour/',
      title: 'Field notes',
    });
    assert.equal(second.createdAt, '2026-05-05T12:00:00.000Z');
    assert.deepEqual(second.sections, [{ name: 'summary', text: 'A greeting' }]);
  });

  it('has relative addresses made absolute, and code left alone', async () => {
    const [first, second] = updatesIn(await read('team.feed.json'));
    assert.equal(
      first?.body,
      'Back since **nine**.\n\n![Chart](https://intranet.example/notes/2026/harbour/chart.png) and ' +
        '[the log](https://intranet.example/notes/2026/log.txt "Log"), see `[not](this)`.\n\n' +
        '```md\n[nor](that)\n```\n\n' +
        '<img src="https://intranet.example/notes/2026/harbour/photo.jpg" alt="Quay">\n\n' +
        '[log]: https://intranet.example/notes/2026/harbour/log.txt\n[^1]: See the log',
    );
    assert.equal(second?.body, '<p>Hello <a href="https://intranet.example/contact">there</a></p>');
  });

  it('brings its people, each once, with pictures of other hosts kept aside', async () => {
    const result = await read('team.feed.json');
    const [first, second] = updatesIn(result);
    const people = peopleIn(result);
    assert.deepEqual(
      people.map(({ name }) => name),
      ['Ana Silva', 'Brian Otieno', 'The field team'],
    );
    assert.equal(first?.author, people[0]?.id);
    assert.equal(second?.author, people[2]?.id);
    assert.equal(people[0]?.avatar, undefined);
    assert.equal(people[0]?.fields?.['avatar'], 'https://elsewhere.example/ana.png');
  });

  it('keeps attachments, further writers and unknown fields', async () => {
    const [first] = updatesIn(await read('team.feed.json'));
    assert.equal(first?.attachments?.[0]?.url, 'https://intranet.example/notes/2026/harbour/readings.csv');
    assert.equal(first?.attachments?.[0]?.size, 2048);
    assert.ok(first?.links?.some(({ rel, href }) => rel === 'enclosure' && href?.endsWith('audio.mp3')));
    assert.deepEqual(first?.fields?.['feed'], {
      _weather: { wind: 7 },
      authors: ['person:imported:ana-silva', 'person:imported:brian-otieno'],
    });
  });

  it('with oddities loses nothing, and says what it mended', async () => {
    const result = await read('odd.feed.json');
    const updates = updatesIn(result);
    assert.deepEqual(
      updates.map(({ headline, body }) => [headline, body]),
      [
        [undefined, 'No title'],
        ['Odd date', 'Text'],
        ['Twice', 'Same'],
        ['Twice', 'Different'],
        ['No id', 'Text'],
        ['Nothing else', undefined],
      ],
    );
    assert.equal(new Set(updates.map(({ id }) => id)).size, 6);
    assert.equal(updates[0]?.createdAt, options.now);
    assert.deepEqual(updates[1]?.fields?.['feed'], { date: 'next Tuesday' });
    const codes = result.notes.map(({ code }) => code);
    assert.deepEqual(codes, ['title-missing', 'date-missing', 'date-odd', 'duplicate', 'duplicate']);
  });

  it('with values of the wrong type keeps them, and names what is no item', async () => {
    const items = [
      { id: 'a', title: { en: 'Hello' }, content_text: 'x', author: 'Ana', tags: 'one', date_published: '2026-01-01' },
      'stray',
      null,
    ];
    const text = JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', items });
    const result = await readFeed({ name: 'a.json', text }, options);
    const [update] = updatesIn(result);
    assert.deepEqual(update?.fields?.['feed'], { title: { en: 'Hello' } });
    assert.deepEqual(update?.topics, ['one']);
    assert.equal(peopleIn(result)[0]?.name, 'Ana');
    assert.deepEqual(
      result.problems.map(({ file, code, message }) => [file, code, message]),
      [
        ['a.json', 'invalid-entity', 'Item 2 is no object.'],
        ['a.json', 'invalid-entity', 'Item 3 is no object.'],
      ],
    );
  });

  it('gives the same ids when it is read again, and others for another space', async () => {
    const again = await read('odd.feed.json');
    assert.deepEqual(again, await read('odd.feed.json'));
    const other = await readFeed(sampleFeed('odd.feed.json'), { ...options, space: 'other' });
    const ids = new Set(again.entities.map(({ id }) => id));
    assert.deepEqual(
      other.entities.filter(({ id }) => ids.has(id)),
      [],
    );
  });

  const real = realFeed();
  it('of 750 real updates comes through whole', { skip: real === undefined && 'no real data' }, async () => {
    assert.ok(real);
    const source = (
      JSON.parse(real.text) as { items: { url: string; title: string; content_text: string; tags: string[] }[] }
    ).items;
    const result = await readFeed(real, options);
    const updates = updatesIn(result);
    assert.deepEqual([result.problems, result.notes], [[], []]);
    assert.equal(updates.length, 750);
    assert.equal(new Set(updates.map(({ id }) => id)).size, 750);
    for (const [index, item] of source.entries()) {
      const update = updates[index];
      assert.equal(update?.headline, item.title.replace(/\s+/g, ' ').trim());
      assert.deepEqual(update?.topics ?? [], [...new Set(item.tags)]);
      // Words that are no part of an address are the same; addresses only grow.
      const words = (text: string) => text.replace(/[^\s"'()<>]*[/.#][^\s"'()<>]*/g, '').split(/\s+/);
      assert.deepEqual(words(update?.body ?? '').length, words(item.content_text).length, item.url);
      assert.equal(update?.body?.split('\n').length, item.content_text.split('\n').length, item.url);
    }
  });
});

describe('an Atom feed', () => {
  it('becomes updates, with HTML and XHTML as they are', async () => {
    const result = await read('team.atom.xml');
    assert.deepEqual(result.problems, []);
    const [first, second] = updatesIn(result);
    assert.equal(first?.headline, 'Entities & dashes – kept');
    assert.equal(first?.body, '<p>A &lt;b&gt; stays, <a href="https://intranet.example/notes/more">more</a>.</p>');
    assert.deepEqual(first?.topics, ['Plans']);
    assert.equal(first?.createdAt, '2026-05-06T07:00:00.000Z');
    assert.equal(first?.updatedAt, '2026-05-07T07:00:00.000Z');
    assert.equal(first?.attachments?.[0]?.url, 'https://intranet.example/notes/plan.pdf');
    assert.deepEqual(first?.links?.[1], { rel: 'related', href: 'https://intranet.example/plan' });
    assert.deepEqual(first?.fields?.['feed'], { 'media:rating': 'good' });
    assert.equal(second?.body, '<p>One &amp; <b>two</b><br>three</p>');
    assert.deepEqual(second?.sections, [{ name: 'summary', text: 'In short' }]);
    const names = peopleIn(result).map(({ name }) => name);
    assert.deepEqual(names, ['Kavya Nair', 'The field team']);
  });
});

describe('an RSS feed', () => {
  it('becomes updates, without growing entities of its own', async () => {
    const result = await read('team.rss.xml');
    assert.deepEqual(result.problems, []);
    const [first, second] = updatesIn(result);
    assert.equal(first?.headline, 'Ferry times');
    assert.equal(
      first?.body,
      '<p>The long form with <img src="https://intranet.example/notes/ferry.png" alt="A ferry"></p>',
    );
    assert.deepEqual(first?.sections, [{ name: 'summary', text: 'The short form' }]);
    assert.equal(first?.createdAt, '2026-05-06T07:00:00.000Z');
    assert.equal(second?.createdAt, '2026-05-07T14:00:00.000Z');
    assert.equal(second?.headline, undefined);
    assert.equal(second?.body, '<p>Only &amp; a description &more;</p>');
    assert.equal(second?.links?.[0]?.href, 'https://intranet.example/notes/no-title');
    const names = peopleIn(result).map(({ name }) => name);
    assert.deepEqual(names, ['Luc Tremblay', 'Ana Silva']);
  });

  it('with thousands of character references is read whole', async () => {
    const long = '&lt;b&gt;&amp;&lt;/b&gt; '.repeat(20_000);
    const text = `<rss version="2.0"><channel><title>T</title><item><title>A</title><description>${long}</description></item></channel></rss>`;
    const result = await readFeed({ name: 'long.rss', text }, options);
    assert.deepEqual(result.problems, []);
    assert.equal(updatesIn(result)[0]?.body, '<b>&</b> '.repeat(20_000).trim());
  });
});

describe('a feed with blank lines before its declaration', () => {
  it('is read', async () => {
    const file = sampleFeed('team.atom.xml');
    const result = await readFeed({ ...file, text: `\uFEFF\n\n${file.text}` }, options);
    assert.deepEqual(result.problems, []);
    assert.equal(updatesIn(result).length, 2);
  });
});

describe('a feed that is broken', () => {
  const cases: readonly (readonly [name: string, code: string, line: number | undefined, text?: string])[] = [
    ['broken.feed.json', 'malformed-json', 5],
    ['broken.rss.xml', 'malformed-xml', 5],
    ['half.json', 'malformed-json', 2, '{\n  "items": ['],
    ['text.xml', 'unknown-format', 1, 'plain words'],
    ['page.xml', 'unknown-format', 1, '<html><body>Sign in</body></html>'],
    ['other.json', 'unknown-format', undefined, '{"a":1}'],
    ['list.json', 'unknown-format', undefined, '[]'],
    ['blank.xml', 'malformed-xml', 3, '\n\n<rss>'],
    [
      'deep.json',
      'not-readable',
      undefined,
      `{"items":[{"id":"1","_x":${'['.repeat(200_000)}${']'.repeat(200_000)}}]}`,
    ],
    ['deep.xml', 'malformed-xml', undefined, `<rss>${'<a>'.repeat(50_000)}${'</a>'.repeat(50_000)}</rss>`],
    ['nothing.xml', 'unknown-format', 1, ''],
  ];
  for (const [name, code, line, text] of cases) {
    it(`is named with its line: ${name}`, async () => {
      const file = text === undefined ? sampleFeed(name) : { name, text };
      const { entities, problems } = await readFeed(file, options);
      assert.deepEqual(entities, []);
      assert.equal(problems.length, 1);
      assert.equal(problems[0]?.file, name);
      assert.equal(problems[0]?.code, code);
      assert.equal(problems[0]?.line, line);
      assert.ok((problems[0]?.message.length ?? 0) > 5);
    });
  }
});
