import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import { needsFull, parseCore } from '../../packages/elements/src/markdown/core.js';
import { parseFull } from '../../packages/elements/src/markdown/full.js';
import { findLinks } from '../../packages/elements/src/markdown/links.js';
import { canonical, inlines } from './canonical.js';

interface Example {
  readonly markdown: string;
  readonly html: string;
  readonly section: string;
  readonly number: number;
}

const spec = createRequire(import.meta.url)('commonmark-spec') as { readonly tests: readonly Example[] };
const examples = spec.tests.map((example) => ({
  ...example,
  markdown: example.markdown.replaceAll('→', '\t'),
  html: example.html.replaceAll('→', '\t'),
}));

const decode = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

const kept = new Set('p h1 h2 h3 h4 h5 h6 blockquote ul ol li hr strong em br code a'.split(' '));
const blocks = new Set('p h1 h2 h3 h4 h5 h6 blockquote ul ol li hr pre'.split(' '));

const attribute = (attributes: string, name: string): string =>
  decode(new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? '');

/** Reference HTML in the same short form as a tree: pictures as links, no titles, white space where it shows. */
function reference(html: string): string {
  const parts = html.split(/(<pre>(?:<code[^>]*>)?[\s\S]*?(?:<\/code>)?<\/pre>|<\/?[a-z][^>]*>)/);
  let result = '';
  let insideLink = false;
  let insideCode = false;
  for (const part of parts) {
    const tag = /^<(\/?)([a-z][a-z0-9]*)([^>]*)>/.exec(part);
    const [, end, name = '', attributes = ''] = tag ?? [];
    if (name === 'pre') result += `<pre>${decode(part.replace(/<[^>]*>/g, '')).replace(/\n$/, '')}</pre>`;
    else if (name === 'img') {
      const words = attribute(attributes, 'alt') || (attribute(attributes, 'src').split('/').at(-1) ?? '');
      result += insideLink ? words : `<a href="${attribute(attributes, 'src')}">${words}</a>`;
    } else if (tag && kept.has(name)) {
      if (name === 'a') insideLink = !end;
      if (name === 'code') insideCode = !end;
      const shown = name === 'a' && !end ? ` href="${attribute(attributes, 'href')}"` : '';
      const start = name === 'ol' && attribute(attributes, 'start') ? ` start="${attribute(attributes, 'start')}"` : '';
      result += `<${end}${name}${shown}${start}>`;
    } else {
      const text = decode(part).replace(/[ \t\r\n]+/g, ' ');
      result += insideLink || insideCode ? text : inlines(findLinks(text));
    }
  }
  const border = new RegExp(` ?(</?(?:${[...blocks].join('|')})(?: [^>]*)?>|<br>) ?`, 'g');
  return result
    .replace(/(<pre>[\s\S]*?<\/pre>)|/g, '$1')
    .split(/(<pre>[\s\S]*?<\/pre>)/)
    .map((part) => (part.startsWith('<pre>') ? part : part.replace(border, '$1').trim()))
    .join('');
}

/** Examples of other sections that hold raw HTML. */
const rawElsewhere = new Set([21, 31, 308, 309, 476, 477, 494, 642]);

/** Where we mean to differ: raw HTML is never markup, and not every address may be a link. */
function meant({ section, number, html }: Example): string | undefined {
  if (section === 'HTML blocks' || section === 'Raw HTML' || rawElsewhere.has(number)) return 'raw HTML';
  const addresses = [...html.matchAll(/(?:href|src)="([^"]*)"/g)].map((match) => decode(match[1] ?? ''));
  const refused = addresses.some(
    (address) => !address || /^(?!https?:|mailto:|tel:)[^/?#]*:|^\/\/|[\\"'`]|^https?:(?!\/\/[^/])/i.test(address),
  );
  return refused ? 'an address that may not be a link' : undefined;
}

describe('CommonMark 0.31.2', () => {
  it('has the same structure in the full front-end, but where we mean to differ', (t) => {
    const different = examples.filter(({ markdown, html }) => canonical(parseFull(markdown)) !== reference(html));
    const notMeant = different.filter((example) => !meant(example));
    const reasons = different.map((example) => meant(example) ?? 'other');
    const count = (reason: string): number => reasons.filter((one) => one === reason).length;
    t.diagnostic(`${examples.length - different.length} of ${examples.length} examples match in structure`);
    for (const reason of new Set(reasons)) t.diagnostic(`${count(reason)} differ: ${reason}`);
    if (process.env['MARKDOWN_DETAILS'])
      for (const { number, section, markdown, html } of different) {
        const lines = [JSON.stringify(markdown), reference(html), canonical(parseFull(markdown))];
        t.diagnostic(`${number} ${section}\n   ${lines.join('\n   ')}`);
      }
    assert.equal(examples.length, 652);
    assert.deepEqual(
      notMeant.map(({ number }) => number),
      [],
    );
    assert.ok(examples.length - different.length >= 580);
  });

  it('has the same structure in the core front-end where that one is used', (t) => {
    const used = examples.filter(({ markdown }) => !needsFull(markdown));
    const same = used.filter(({ markdown }) => canonical(parseCore(markdown)) === canonical(parseFull(markdown)));
    t.diagnostic(
      `the core front-end takes ${used.length} of the examples and agrees with the full one on ${same.length}`,
    );
    if (process.env['MARKDOWN_DETAILS'])
      for (const { number, section, markdown } of used.filter((one) => !same.includes(one)))
        t.diagnostic(
          `${number} ${section}\n   ${JSON.stringify(markdown)}\n   ${canonical(parseFull(markdown))}\n   ${canonical(parseCore(markdown))}`,
        );
    assert.ok(same.length / used.length > 0.95);
  });
});
