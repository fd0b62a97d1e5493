// Needs packages/elements/dist, which the small widget's bundle is made of.
import { expect } from '@open-wc/testing';
import { closeStrictPages, openStrictPage, until, type StrictPage } from './strict-page.js';

const quiet = { violations: [], errors: [], warnings: [] };
const lists = ['meanwhile', 'lit-html', 'meanwhile lit-html', "'none'"];

/** Whether this engine can fill a template without any policy. */
const free = 'setHTML' in Element.prototype;

const small = (page: StrictPage): ShadowRoot | null | undefined => page.find('small-widget')?.shadowRoot;

async function expectWidget(page: StrictPage): Promise<void> {
  await until(() => small(page)?.querySelector('td'));
  const root = small(page);
  const paragraph = root?.querySelector('p');
  expect(paragraph?.textContent).to.equal('some text');
  expect(paragraph?.className).to.equal('a b');
  expect(paragraph?.title).to.equal('A title');
  expect(root?.querySelector('textarea')?.value).to.equal('inside');
  expect(root?.querySelector('path')?.namespaceURI).to.equal('http://www.w3.org/2000/svg');
  expect(root?.querySelectorAll('tr')).to.have.length(2);
  root?.querySelector('button')?.click();
  expect(page.find('small-widget')).to.have.property('clicks', 1);
  if (paragraph) expect(page.window.getComputedStyle(paragraph).color).to.equal('rgb(1, 2, 3)');
}

async function expectMessage(page: StrictPage): Promise<void> {
  await until(() => small(page)?.textContent);
  expect(small(page)?.textContent).to.contain('trusted-types list');
}

describe('a page that enforces Trusted Types', () => {
  afterEach(closeStrictPages);

  for (const types of lists)
    it(`shows a widget under trusted-types ${types}, or says why it can not`, async () => {
      const scripts = ['small.js', 'small.js?again'];
      const page = await openStrictPage({ types, scripts, ...(types === 'lit-html' && { name: 'lit-html' }) });
      if (!free && types === "'none'") return expectMessage(page);
      await expectWidget(page);
      expect(page.window.seen).to.deep.equal(quiet);
    });

  for (const types of lists)
    it(`shows a widget in a browser without setHTML under ${types}, or says why it can not`, async () => {
      const scripts = ['no-set-html.js', 'small.js'];
      const page = await openStrictPage({ types, scripts, ...(types === 'lit-html' && { name: 'lit-html' }) });
      if (types === "'none'") return expectMessage(page);
      await expectWidget(page);
      expect(page.window.seen).to.deep.equal(quiet);
    });

  it('finds the one name that is listed without being told', async () => {
    const page = await openStrictPage({ types: 'lit-html', scripts: ['no-set-html.js', 'small.js'] });
    await expectWidget(page);
    expect(page.window.seen.errors).to.deep.equal([]);
  });

  it('leaves another copy of Lit the name it needs', async () => {
    const types = free ? 'lit-html' : 'meanwhile lit-html';
    for (const scripts of [
      ['small.js', 'foreign.js'],
      ['foreign.js', 'small.js'],
    ]) {
      const page = await openStrictPage({ types, scripts });
      await expectWidget(page);
      await until(() => page.find('foreign-greeting')?.shadowRoot?.querySelector('p'));
      expect(page.window.seen).to.deep.equal(quiet);
    }
  });

  it('has one policy for all copies, which makes nothing that could run', async () => {
    const page = await openStrictPage({ types: 'meanwhile', scripts: ['no-set-html.js', 'small.js'] });
    await expectWidget(page);
    const key = Symbol.for('meanwhile.policy.v1');
    const policy = Reflect.get(page.window, key) as { createHTML(html: string): unknown };
    expect(String(policy.createHTML('<p class$lit$="x"><?lit$1$></p>'))).to.contain('<p');
    for (const html of [
      '<script>1</script>',
      '<img src=x onerror=1>',
      '<svg/onload=1>',
      '<iframe srcdoc="x">',
      '<a href="javascript:1">',
      '<p id="x"onclick="1">',
      '<base href=x>',
    ])
      expect(() => policy.createHTML(html), html).to.throw(/templates only/);
    expect(Reflect.set(page.window, key, undefined)).to.equal(false);
  });
});
