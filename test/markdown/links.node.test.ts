import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findLinks, otherHost, safeHref } from '../../packages/elements/src/markdown/links.js';

describe('safeHref', () => {
  it('lets web, mail and telephone addresses and addresses of the page itself through unchanged', () => {
    const allowed = [
      'https://example.test/a?b=c#d',
      'HTTP://example.test',
      'http://[::1]:8080/x',
      'https://example.test/Ünïcode/日本',
      'mailto:ana@example.test',
      'tel:+351-21-000',
      '/notes/1',
      'notes/1',
      './x',
      '../x',
      '?page=2',
      '#part',
      'a/b:c',
    ];
    for (const href of allowed) assert.equal(safeHref(href), href);
  });

  it('encodes an apostrophe, which is common in addresses of documentation', () => {
    assert.equal(safeHref("https://example.test/#it's"), 'https://example.test/#it%27s');
  });

  it('refuses every other scheme, other hosts in disguise, and characters that hide an address', () => {
    const refused = [
      '',
      'javascript:1',
      'JAVASCRIPT:1',
      'java\nscript:1',
      'data:text/html,x',
      'vbscript:x',
      'file:///x',
      'blob:https://x',
      'ftp://x',
      'x:y',
      'mailto:',
      '//evil.test',
      '/\\evil.test',
      '\\\\evil.test',
      'https:evil.test',
      'https:///evil.test',
      'https://',
      'https://a@evil.test',
      'https://a:b@evil.test',
      ' https://example.test',
      'https://example.test/a b',
      'https://example.test/"x',
      'https://example.test/\u202Ex',
      'https://example.test/\u0000',
      `https://example.test/${'x'.repeat(2_048)}`,
    ];
    for (const href of refused) assert.equal(safeHref(href), undefined, href);
  });
});

describe('the host after a link', () => {
  it('is shown when the words name another address', () => {
    assert.equal(otherHost('https://bank.test/login', 'https://evil.test/'), 'evil.test');
    assert.equal(otherHost('see www.bank.test', 'https://evil.test/'), 'evil.test');
    assert.equal(otherHost(' bank.test ', 'https://evil.test/'), 'evil.test');
    assert.equal(otherHost('bank.test/login', 'https://evil.test:8080/'), 'evil.test:8080');
  });

  it('is not shown when the words are words, or name the same host', () => {
    assert.equal(otherHost('our plan', 'https://example.test/'), undefined);
    assert.equal(otherHost('www.example.test', 'https://example.test/x'), undefined);
    assert.equal(otherHost('https://Example.test', 'https://www.example.test/x'), undefined);
    assert.equal(otherHost('notes.test', '/notes'), undefined);
    assert.equal(otherHost('done. See below', 'https://example.test/'), undefined);
  });
});

describe('bare addresses and mentions', () => {
  const kinds = (text: string): string =>
    findLinks(text)
      .map((node) =>
        node.kind === 'link'
          ? `<${node.href}>`
          : node.kind === 'mention'
            ? `{${node.handle}}`
            : 'text' in node
              ? node.text
              : '',
      )
      .join('');

  it('are found in running text without the punctuation that follows', () => {
    assert.equal(
      kinds('See https://a.test/x, or (https://b.test/y_(z)).'),
      'See <https://a.test/x>, or (<https://b.test/y_(z)>).',
    );
    assert.equal(kinds('@ana and @José.M, thanks @bo-b!'), '{ana} and {José.M}, thanks {bo-b}!');
  });

  it('are not seen in email addresses, packages and paths', () => {
    assert.equal(kinds('ana@example.test a@b/@c x@'), 'ana@example.test a@b/@c x@');
    assert.equal(kinds('xhttps://a.test'), 'xhttps://a.test');
  });
});
