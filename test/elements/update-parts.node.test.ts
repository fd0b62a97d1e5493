import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Comment } from '@meanwhile/sdk';
import { inThreadOrder } from '../../packages/elements/src/parts/comment-order.js';
import { PREVIEW_LENGTH, previewOf } from '../../packages/elements/src/parts/preview.js';
import {
  dataOf,
  emptyValue,
  issuesOf,
  restoreValue,
  valueOf,
} from '../../packages/elements/src/update-composer/composer-value.js';
import { toInstant, toWall } from '../../packages/elements/src/parts/zoned.js';
import { applyMark, type Mark, type Selected } from '../../packages/elements/src/update-composer/marks.js';
import { RowHeights } from '../../packages/elements/src/update-feed/row-heights.js';
import { feedQuery } from '../../packages/elements/src/update-feed/feed-query.js';

describe('row heights', () => {
  const ids = (count: number): string[] => Array.from({ length: count }, (_, i) => `row-${i}`);

  it('agree with adding up every row, whatever was measured', () => {
    const heights = new RowHeights(100);
    const rows = ids(1000);
    const known = new Map<string, number>();
    heights.use(rows);
    // Enough measured rows first, so that the guess for the rest stays what it is.
    for (let i = 0; i < 400; i++) {
      const id = rows[(i * 37) % 1000] ?? '';
      known.set(id, 60 + ((i * 13) % 200));
      heights.set(id, known.get(id) ?? 0);
    }
    const guess =
      heights.offset(rows.findIndex((id) => !known.has(id)) + 1) -
      heights.offset(rows.findIndex((id) => !known.has(id)));
    let sum = 0;
    rows.forEach((id, index) => {
      assert.equal(heights.offset(index), sum);
      assert.equal(heights.at(sum), index, `the row at ${sum}`);
      sum += known.get(id) ?? guess;
      assert.equal(heights.at(sum - 1), index);
    });
    assert.equal(heights.total, sum);
  });

  it('remember what was measured when rows arrive above', () => {
    const heights = new RowHeights(100);
    heights.use(ids(10));
    heights.set('row-3', 300);
    const before = heights.offset(4) - heights.offset(3);
    heights.use(['new', ...ids(10)]);
    assert.equal(heights.offset(5) - heights.offset(4), before);
  });

  it('stay inside the list', () => {
    const heights = new RowHeights(100);
    heights.use([]);
    assert.equal(heights.at(500), 0);
    heights.use(ids(3));
    assert.equal(heights.at(-10), 0);
    assert.equal(heights.at(1e9), 2);
  });
});

describe('the beginning of a long text', () => {
  const paragraph = 'Some words that say a little. '.repeat(8).trim();

  it('is the whole text when that is short', () => {
    assert.equal(previewOf(paragraph), undefined);
    assert.equal(previewOf('x'.repeat(PREVIEW_LENGTH + 200)), undefined);
  });
  it('ends between paragraphs', () => {
    const text = Array.from({ length: 10 }, () => paragraph).join('\n\n');
    assert.equal(previewOf(text), [paragraph, paragraph].join('\n\n'));
  });
  it('does not end with a heading that heads nothing', () => {
    const text = [paragraph, paragraph, '## Next', ...Array.from({ length: 8 }, () => paragraph)].join('\n\n');
    assert.equal(previewOf(text), [paragraph, paragraph].join('\n\n'));
  });
  it('never ends inside fenced code', () => {
    const text = `${paragraph}\n\n\`\`\`js\n${'call();\n\n'.repeat(300)}\`\`\`\n`;
    assert.equal(previewOf(text), `${paragraph}\n\n`);
  });
  it('ends at a word when there is no paragraph to end at', () => {
    const cut = previewOf('word '.repeat(500)) ?? '';
    assert.ok(cut.endsWith('word…') && cut.length <= PREVIEW_LENGTH + 1);
  });
  it('brings link definitions from the end along', () => {
    const text = `${[paragraph, paragraph, paragraph, paragraph].join('\n\n')} [here][1]\n\n[1]: https://havenport.example/a`;
    assert.ok(previewOf(text)?.endsWith('\n\n[1]: https://havenport.example/a'));
  });
});

describe('replies in their order', () => {
  const reply = (id: string, parent?: string): Comment =>
    ({ id, kind: 'comment', ...(parent && { parent }) }) as Comment;
  const order = (...all: Comment[]): string =>
    inThreadOrder(all)
      .map(({ comment, depth }) => `${comment.id}${depth}`)
      .join(' ');

  it('stand under the one they reply to', () => {
    assert.equal(order(reply('a'), reply('b'), reply('c', 'a'), reply('d', 'c'), reply('e', 'b')), 'a0 c1 d2 b0 e1');
  });
  it('go three levels in and no further', () => {
    assert.equal(
      order(reply('a'), reply('b', 'a'), reply('c', 'b'), reply('d', 'c'), reply('e', 'd')),
      'a0 b1 c2 d3 e3',
    );
  });
  it('lose nobody when the parent is missing or two name each other', () => {
    assert.equal(order(reply('a', 'gone'), reply('b', 'c'), reply('c', 'b')), 'a0 b0 c1');
  });
});

describe('wall time', () => {
  it('is the instant the zone means, on both sides of a clock change', () => {
    assert.equal(toInstant('2026-07-01T09:00', 'Europe/Lisbon'), '2026-07-01T08:00:00.000Z');
    assert.equal(toInstant('2026-12-01T09:00', 'Europe/Lisbon'), '2026-12-01T09:00:00.000Z');
    assert.equal(toInstant('2026-12-01T09:00', 'Asia/Kolkata'), '2026-12-01T03:30:00.000Z');
    assert.equal(toInstant('2026-12-01T09:00', 'Pacific/Chatham'), '2026-11-30T19:15:00.000Z');
    assert.equal(toInstant('2026-10-25T12:00', 'Europe/Lisbon'), '2026-10-25T12:00:00.000Z');
  });
  it('comes back as it was written', () => {
    for (const zone of ['Europe/Lisbon', 'Africa/Nairobi', 'Asia/Kolkata', 'America/Montreal', 'Pacific/Auckland'])
      for (const wall of ['2026-03-28T23:30', '2026-06-15T00:00', '2026-11-01T12:45'])
        assert.equal(toWall(toInstant(wall, zone) ?? '', zone), wall);
  });
  it('is nothing when it is not one', () => {
    assert.equal(toInstant('', 'UTC'), undefined);
    assert.equal(toInstant('tomorrow', 'UTC'), undefined);
    assert.equal(toWall('tomorrow', 'UTC'), '');
  });
});

describe('formatting marks', () => {
  /** `[` and `]` stand for the selection. */
  const selected = (text: string): Selected => ({
    text: text.replace(/[[\]]/g, ''),
    start: text.indexOf('['),
    end: text.indexOf(']') - 1,
  });
  function press(text: string, mark: Mark): string {
    const given = selected(text);
    const { from, to, insert, start, end } = applyMark(given, mark);
    const done = given.text.slice(0, from) + insert + given.text.slice(to);
    return `${done.slice(0, start)}[${done.slice(start, end)}]${done.slice(end)}`;
  }

  it('go around the selection, and off again', () => {
    assert.equal(press('make it [bold] now', 'bold'), 'make it **[bold]** now');
    assert.equal(press('make it **[bold]** now', 'bold'), 'make it [bold] now');
    assert.equal(press('[]', 'italic'), '_[]_');
    assert.equal(press('run [npm]', 'code'), 'run `[npm]`');
  });
  it('begin whole lines, and are taken from them again', () => {
    assert.equal(press('one\nt[wo\nthr]ee', 'list'), 'one\n[- two\n- three]');
    assert.equal(press('[- two\n- three]', 'list'), '[two\nthree]');
    assert.equal(press('said[]', 'quote'), '> said[]');
  });
});

describe('what the composer holds', () => {
  const filled = {
    ...emptyValue('ask'),
    headline: ' Who reads? ',
    sections: { next: 'Merge', done: ' ' },
    topics: ['a'],
  };

  it('becomes data without empty parts', () => {
    assert.deepEqual(dataOf(filled, 'UTC'), {
      intent: 'ask',
      headline: 'Who reads?',
      sections: [{ name: 'next', text: 'Merge' }],
      topics: ['a'],
    });
  });
  it('comes from an update and goes back to the same data', () => {
    const data = {
      intent: 'question',
      headline: 'When?',
      respondBy: '2030-01-02T10:00:00.000Z',
      needs: ['ana'],
    } as const;
    const update = { ...data, id: 'u', kind: 'update', createdAt: '', updatedAt: '' } as const;
    assert.deepEqual(dataOf(valueOf(update, 'Asia/Kolkata'), 'Asia/Kolkata'), data);
  });
  it('is never less than a form, whatever a draft holds', () => {
    for (const draft of [null, 7, 'text', [], { sections: 'x', needs: { a: 1 }, open: ['x'], intent: 'constructor' }])
      assert.deepEqual(restoreValue(draft).needs, []);
    assert.equal(restoreValue({ intent: 'constructor' }).intent, 'progress');
  });
  it('needs words, and a time that lies ahead', () => {
    const now = Date.parse('2026-11-23T12:00:00Z');
    assert.deepEqual(issuesOf(emptyValue(), { zone: 'UTC', now }), [{ field: 'headline', code: 'empty' }]);
    assert.deepEqual(issuesOf({ ...filled, respondBy: '2026-11-23T11:00' }, { zone: 'UTC', now }), [
      { field: 'respondBy', code: 'past' },
    ]);
    assert.deepEqual(issuesOf({ ...filled, respondBy: '2026-11-23T11:00' }, { zone: 'America/Montreal', now }), []);
  });
  it('is published before people are to answer, and not in the past', () => {
    const now = Date.parse('2026-11-23T12:00:00Z');
    const at = Date.parse('2026-11-24T09:00:00Z');
    const issues = (more: object) =>
      issuesOf({ ...filled, respondBy: '2026-11-24T08:00', ...more }, { zone: 'UTC', now, at });
    assert.deepEqual(issues({ publishAt: 'morning' }), [{ field: 'respondBy', code: 'early' }]);
    assert.deepEqual(issues({ publishAt: 'morning', respondBy: '2026-11-24T10:00' }), []);
    assert.deepEqual(issues({ publishAt: '2026-11-22T09:00', respondBy: '' }), [{ field: 'publishAt', code: 'past' }]);
  });
});

describe('the question a feed asks', () => {
  it('narrows only by what is set', () => {
    assert.deepEqual(feedQuery({}, 'newest', 30), { kind: 'update', sort: [['createdAt', 'desc']], limit: 30 });
    assert.deepEqual(feedQuery({ space: 's' }, 'oldest', 5).filter, ['space', 'eq', 's']);
    assert.deepEqual(feedQuery({ space: 's', topic: 't' }, 'oldest', 5).filter, {
      and: [
        ['space', 'eq', 's'],
        ['topics', 'has', 't'],
      ],
    });
  });
});
