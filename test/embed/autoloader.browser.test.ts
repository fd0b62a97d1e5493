import { autoload, elementNames } from '@meanwhile/embed';
import { expect, fixture, html } from '@open-wc/testing';

/** Collects warnings instead of printing them. */
function listenForWarnings(): { readonly said: string[]; stop(): void } {
  const said: string[] = [];
  const { warn } = console;
  console.warn = (text: string) => void said.push(text);
  return { said, stop: () => (console.warn = warn) };
}
const turn = () => new Promise((resolve) => setTimeout(resolve));

describe('autoload', () => {
  const stops: (() => void)[] = [];
  const watch = (...args: Parameters<typeof autoload>) => stops.push(autoload(...args));
  afterEach(() => stops.splice(0).forEach((stop) => stop()));

  it('knows every element there is', async () => {
    const response = await fetch(new URL('../../packages/elements/package.json', import.meta.url));
    const manifest = (await response.json()) as { exports: Record<string, unknown> };
    const defined = Object.keys(manifest.exports).flatMap((entry) => /^\.\/(.+)\/define$/.exec(entry)?.[1] ?? []);
    expect([...elementNames].sort()).to.deep.equal(defined.sort());
  });

  it('loads an element whose tag is already there', async () => {
    const root = await fixture(html`<div><first-provider></first-provider></div>`);
    watch(root, { prefix: 'first-' });
    await customElements.whenDefined('first-provider');
    expect(root.firstElementChild?.matches(':defined')).to.equal(true);
  });

  it('loads an element whose tag arrives later, deep inside something else', async () => {
    const root = await fixture(html`<div></div>`);
    watch(root, { prefix: 'second-' });
    const late = document.createElement('section');
    late.append(document.createElement('p'), document.createElement('second-provider'));
    root.append(late);
    await customElements.whenDefined('second-provider');
    expect(late.lastElementChild?.matches(':defined')).to.equal(true);
  });

  it('looks into a shadow root only when asked to', async () => {
    const root = await fixture(html`<div><span></span></div>`);
    const shadow = root.firstElementChild!.attachShadow({ mode: 'open' });
    shadow.append(document.createElement('third-provider'));
    watch(root, { prefix: 'third-' });
    await turn();
    expect(customElements.get('third-provider')).to.equal(undefined);
    watch(shadow, { prefix: 'third-' });
    await customElements.whenDefined('third-provider');
  });

  it('warns once about a tag it does not know, and goes on', async () => {
    const warnings = listenForWarnings();
    const root = await fixture(
      html`<div><fourth-updatefeed></fourth-updatefeed><fourth-provider></fourth-provider></div>`,
    );
    watch(root, { prefix: 'fourth-' });
    root.append(document.createElement('fourth-updatefeed'));
    await customElements.whenDefined('fourth-provider');
    await turn();
    warnings.stop();
    expect(warnings.said.length).to.equal(1);
    expect(warnings.said[0]).to.contain('<fourth-updatefeed>').and.to.contain('update-feed');
  });

  it('leaves tags of others alone', async () => {
    const warnings = listenForWarnings();
    const root = await fixture(html`<div><other-thing></other-thing></div>`);
    watch(root, { prefix: 'fifth-' });
    await turn();
    warnings.stop();
    expect(warnings.said).to.deep.equal([]);
  });

  it('stops watching when told to', async () => {
    const root = await fixture(html`<div></div>`);
    autoload(root, { prefix: 'sixth-' })();
    root.append(document.createElement('sixth-provider'));
    await turn();
    expect(customElements.get('sixth-provider')).to.equal(undefined);
  });
});
