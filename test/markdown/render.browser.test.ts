import { expect, fixture, html } from '@open-wc/testing';
import { LitElement, render, type TemplateResult } from 'lit';
import type { Document } from '../../packages/elements/src/markdown/ast.js';
import { parseCore } from '../../packages/elements/src/markdown/core.js';
import { parseFull } from '../../packages/elements/src/markdown/full.js';
import { markdown, markdownSettled } from '../../packages/elements/src/markdown/markdown.js';
import { renderMarkdown } from '../../packages/elements/src/markdown/render.js';
import { markdownStyles } from '../../packages/elements/src/markdown/styles.js';
import { hostile } from './hostile.js';
import { addressFault } from './tree.js';

const frontEnds: Readonly<Record<string, (text: string) => Document>> = { core: parseCore, full: parseFull };

/** Every element that user text may become, and its attributes. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  p: ['class', 'dir'],
  div: ['class', 'dir', 'role', 'aria-level', 'aria-label', 'tabindex'],
  span: ['class', 'role', 'aria-label'],
  bdi: [],
  strong: [],
  em: [],
  del: [],
  code: [],
  br: [],
  hr: [],
  a: ['href', 'rel'],
  pre: ['tabindex', 'role', 'aria-label', 'dir'],
  blockquote: ['dir'],
  ul: ['class', 'dir'],
  ol: ['class', 'dir', 'start'],
  li: ['class'],
  table: [],
  thead: [],
  tbody: [],
  tr: [],
  th: ['scope', 'class', 'dir'],
  td: ['class', 'dir'],
};

const classes = new Set('heading plain host mention tight task tick scroll start center end'.split(' '));

function faultsIn(root: Element): string[] {
  return [...root.querySelectorAll('*')].flatMap((element) => {
    const names = Object.hasOwn(allowed, element.localName) ? allowed[element.localName] : undefined;
    if (!names || element.namespaceURI !== 'http://www.w3.org/1999/xhtml') return [`<${element.localName}>`];
    const extra = element.getAttributeNames().filter((name) => !names.includes(name));
    const foreign = [...element.classList].filter((name) => !classes.has(name));
    const href = element.getAttribute('href');
    const address = href === null ? undefined : addressFault(href);
    return [...extra, ...foreign, ...(address ? [`${href}: ${address}`] : [])];
  });
}

/** Large collections come from a folder that the runner fills; without it only our own list is used. */
async function readCorpus(): Promise<readonly string[]> {
  const { files } = (await (await fetch('/test/.cache/data/index.json')).json()) as { files: readonly string[] };
  if (!files.includes('attacks/strings.json')) return [];
  const lists: unknown = await (await fetch('/test/.cache/data/attacks/strings.json')).json();
  return Object.values(lists as Readonly<Record<string, readonly string[]>>).flat();
}

/** What was asked of any server since `start`: all that was, once a request of our own made last is in the list. */
async function requestsSince(start: number): Promise<string[]> {
  const last = `/test/.cache/data/index.json?last=${start}`;
  await fetch(last);
  for (;;) {
    const names = performance
      .getEntriesByType('resource')
      .filter(({ startTime }) => startTime >= start)
      .map(({ name }) => name.replace(location.origin, ''));
    if (names.includes(last)) return names.filter((name) => name !== last);
    await new Promise(requestAnimationFrame);
  }
}

const show = (document: Document): Promise<HTMLElement> =>
  fixture<HTMLElement>(html`<div class="markdown">${renderMarkdown(document)}</div>`);

describe('hostile text on the page', () => {
  for (const [name, parse] of Object.entries(frontEnds)) {
    it(`makes no element, attribute or request of its own (${name} front-end)`, async () => {
      const texts = [...hostile, ...(await readCorpus())];
      performance.setResourceTimingBufferSize(10_000);
      const start = performance.now();
      const spoken: string[] = [];
      const { alert } = window;
      window.alert = (message) => void spoken.push(String(message));
      const place = document.createElement('div');
      document.body.append(place);
      for (const text of texts) {
        render(renderMarkdown(parse(text)), place);
        const faults = faultsIn(place);
        if (faults.length) expect.fail(`${faults.join()} from ${text}`);
      }
      expect(await requestsSince(start)).to.deep.equal([]);
      place.remove();
      window.alert = alert;
      expect(spoken).to.deep.equal([]);
      expect(window).not.to.have.property('broken');
    }).timeout(60_000);
  }

  it('is noticed by the check itself when it does get through', async () => {
    const place = await fixture(html`<div></div>`);
    for (const name of ['script', 'svg', 'iframe', 'constructor'])
      place.append(document.createElement(name === 'constructor' ? 'x-constructor' : name));
    const link = document.createElement('a');
    link.setAttribute('href', 'javascript:1');
    link.setAttribute('onclick', '1');
    place.append(link);
    expect(faultsIn(place)).to.have.length(6);
  });
});

describe('rendered text', () => {
  it('reads links, headings, code, tasks and tables to assistive technology', async () => {
    const text =
      '# Plan\n\n[a](https://a.test)\n\n- [x] done\n- [ ] open\n\n```js\nrun()\n```\n\n| a | b |\n|--|-:|\n| 1 | 2 |';
    const element = await show(parseFull(text));
    const heading = element.querySelector('[role=heading]');
    expect(heading?.getAttribute('aria-level')).to.equal('3');
    expect(element.querySelector('a')?.rel).to.equal('noopener noreferrer nofollow ugc');
    expect([...element.querySelectorAll('[role=img]')].map((box) => box.getAttribute('aria-label'))).to.deep.equal([
      'Done',
      'Not done',
    ]);
    expect(element.querySelector('pre')?.tabIndex).to.equal(0);
    expect(element.querySelector('th:last-child')?.className).to.equal('end');
    await expect(element).to.be.accessible();
  });

  it('takes the heading level, names and words of its host', async () => {
    const labels = { code: 'Código', table: 'Tabela', taskDone: 'Feito', taskOpen: 'Por fazer' };
    const options = {
      headingLevel: 5,
      labels,
      mention: (handle: string) => (handle === 'ana' ? 'Ana Costa' : undefined),
    };
    const tree = parseFull('## A\n\n### B\n\n@ana @bo\n\n- [x] a\n\n    code');
    const element = await fixture(html`<div>${renderMarkdown(tree, options)}</div>`);
    const levels = [...element.querySelectorAll('[role=heading]')].map((heading) => heading.getAttribute('aria-level'));
    expect(levels).to.deep.equal(['5', '6']);
    expect(element.querySelector('.mention')?.textContent).to.equal('@Ana Costa');
    expect(element.querySelector('p')?.textContent).to.equal('@Ana Costa @bo');
    expect(element.querySelector('[role=img]')?.getAttribute('aria-label')).to.equal('Feito');
  });

  it('leaves no gap in the outline, whatever level a text begins with or skips', async () => {
    const tree = parseFull('## A\n\n#### B\n\n## C\n\n# D\n\n## E');
    const element = await fixture(html`<div>${renderMarkdown(tree, { headingLevel: 3 })}</div>`);
    const levels = [...element.querySelectorAll('[role=heading]')].map((heading) => heading.getAttribute('aria-level'));
    expect(levels).to.deep.equal(['3', '4', '3', '3', '4']);
  });

  it('shows the host of a link whose words name another address', async () => {
    const element = await show(parseCore('[www.bank.test](https://evil.test/login)'));
    expect(element.textContent).to.contain('www.bank.test (evil.test)');
  });

  it('gives a link without words its address', async () => {
    const element = await show(parseCore('[](https://a.test/x)'));
    expect(element.querySelector('a')?.textContent).to.equal('https://a.test/x');
  });

  it('keeps the lines and blanks of code and lets it scroll', async () => {
    const element = await show(parseCore('```\na  b\n\n    c\n```'));
    expect(element.querySelector('pre')?.textContent).to.equal('a  b\n\n    c');
  });
});

class TextHost extends LitElement {
  static override styles = markdownStyles;
  static override properties = { text: {} };
  declare text: string;
  override render(): TemplateResult {
    return html`<div class="markdown">${markdown(this, this.text)}</div>`;
  }
}
customElements.define('test-text-host', TextHost);

describe('markdown()', () => {
  const mount = (text: string): Promise<TextHost> =>
    fixture<TextHost>(html`<test-text-host .text=${text}></test-text-host>`);

  it('shows everyday text at once', async () => {
    const host = await mount('**now**');
    expect(host.shadowRoot?.querySelector('strong')?.textContent).to.equal('now');
  });

  it('shows every word of richer text at once and the rest when the full front-end has come', async () => {
    const host = await mount('Title\n=====\n\n| a | b |\n|--|--|\n| 1 | 2 |');
    expect(host.shadowRoot?.textContent).to.contain('Title').and.to.contain('2');
    await markdownSettled();
    await host.updateComplete;
    expect(host.shadowRoot?.querySelectorAll('td')).to.have.length(2);
    expect(host.shadowRoot?.querySelector('[role=heading]')?.textContent).to.equal('Title');
  });

  it('uses the full front-end from the start once it is there', async () => {
    await mount('x\n=');
    await markdownSettled();
    const host = await mount('a <b>c</b>');
    expect(host.shadowRoot?.querySelector('strong')?.textContent).to.equal('c');
  });
});
