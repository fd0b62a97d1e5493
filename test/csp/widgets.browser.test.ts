// Opens pages that load the real bundles of packages/embed/cdn.
import { expect } from '@open-wc/testing';
import { hostile } from '../markdown/hostile.js';
import { addressFault } from '../markdown/tree.js';
import { closeStrictPages, openStrictPage, until, type StrictPage } from './strict-page.js';

const widgets = [
  'update-feed',
  'update-composer',
  'decision-log',
  'decision',
  'check-in',
  'check-in-results',
  'working-hours',
  'needs-me',
  'catch-up',
];
const free = 'setHTML' in Element.prototype;

/** Every element of a page, those inside shadow roots too. */
function* everything(root: ParentNode): Generator<Element, undefined> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* everything(element.shadowRoot);
  }
}

const widget = (page: StrictPage, name: string): Element => {
  const element = page.find(`meanwhile-${name}`);
  if (!element) throw new Error(`no <meanwhile-${name}>`);
  return element;
};

/** Waits until every widget shows something of its own. */
async function widgetsShow(page: StrictPage): Promise<void> {
  for (const name of widgets) await until(() => (widget(page, name).shadowRoot?.textContent ?? '').trim().length > 20);
}

/** Puts texts into every field a person can write in; fill.js does it through the page's own client. */
async function fill(page: StrictPage, texts: readonly string[]): Promise<void> {
  const fillPage: unknown = Reflect.get(page.window, 'fill');
  await (fillPage as (texts: readonly string[]) => Promise<void>)(texts);
}

const words = (page: StrictPage, name: string): string => widget(page, name).shadowRoot?.textContent ?? '';

const controls = 'button, summary, input:not([type=file]), select, textarea';

/** What a control is called, roughly: enough to press each one once. */
const nameOf = (control: Element): string => {
  const label = control.getAttribute('aria-label') ?? control.getAttribute('name') ?? '';
  const host = (control.getRootNode() as ShadowRoot).host.localName;
  return [host, control.localName, label, control.textContent.trim().replace(/\s+/g, ' ').slice(0, 40)].join(' | ');
};

function useControl(control: Element): void {
  if (control.matches('textarea, input:not([type]), input[type=text], input[type=search]')) {
    Reflect.set(control, 'value', 'Typed words');
    control.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  } else (control as HTMLElement).click();
}

/** Presses every control in sight once, and those that appear because of it, until nothing new appears. */
async function useEverything(page: StrictPage): Promise<readonly string[]> {
  const used = new Set<string>();
  const fresh = (): Element | undefined => {
    for (const element of everything(page.document.body))
      if (
        element.matches(controls) &&
        !element.matches(':disabled') &&
        !used.has(nameOf(element)) &&
        element.getBoundingClientRect().width > 0
      )
        return element;
    return undefined;
  };
  for (let control = fresh(); control; control = fresh()) {
    used.add(nameOf(control));
    useControl(control);
    // Two frames: one in which a widget shows what follows, one in which that is on the page.
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  }
  return [...used];
}

const dangerous = /^(?:script|iframe|frame|object|embed|base|meta|link|img|image|video|audio|foreignobject|use)$/i;

function faults(page: StrictPage): readonly string[] {
  return [...everything(page.document.body)].flatMap((element) => {
    const found = element.getAttributeNames().filter((name) => /^on|^style$|^srcdoc$|^formaction$/i.test(name));
    if (dangerous.test(element.localName)) found.push(`<${element.localName}>`);
    const href = element.getAttribute('href') ?? element.getAttribute('xlink:href');
    // Links of the widgets themselves point to places of this page.
    const fault = href === null || href.startsWith('#') ? undefined : addressFault(href);
    return fault ? [...found, `${href}: ${fault}`] : found;
  });
}

describe('all widgets on a page with a strict policy', function () {
  this.timeout(180_000);
  afterEach(closeStrictPages);

  const pages: Readonly<
    Record<string, { readonly types: string; readonly scripts: readonly string[]; readonly name?: string }>
  > = {
    'whose list names us': { types: 'meanwhile', scripts: ['meanwhile.js'] },
    'whose list names only lit-html': { types: 'lit-html', scripts: ['meanwhile.js'], name: 'lit-html' },
    'that also holds another copy of Lit': { types: 'meanwhile lit-html', scripts: ['foreign.js', 'meanwhile.js'] },
    'that holds another copy of Lit after us': { types: 'meanwhile lit-html', scripts: ['meanwhile.js', 'foreign.js'] },
    'that loads the classic script': { types: 'meanwhile', scripts: ['meanwhile.iife.js'] },
    'that loads each widget when its tag shows up': { types: 'meanwhile', scripts: ['auto/autoload.js'] },
    'that loads us twice': { types: 'meanwhile', scripts: ['meanwhile.js', 'meanwhile.js?again', 'meanwhile.iife.js'] },
    'in a browser without setHTML': { types: 'meanwhile', scripts: ['no-set-html.js', 'meanwhile.js'] },
    'with only lit-html in a browser without setHTML': {
      types: 'lit-html',
      scripts: ['no-set-html.js', 'meanwhile.js'],
      name: 'lit-html',
    },
  };
  for (const [title, options] of Object.entries(pages))
    it(`${title}: they show, and nothing is violated`, async () => {
      const page = await openStrictPage(options);
      await widgetsShow(page);
      if (options.scripts.includes('foreign.js'))
        await until(() => page.find('foreign-greeting')?.shadowRoot?.textContent?.includes('Hello'));
      expect(page.window.seen).to.deep.equal({ violations: [], errors: [], warnings: [] });
      // Shown with their styles: a widget is a block with a colour of its own choosing.
      expect(widget(page, 'update-feed').shadowRoot?.adoptedStyleSheets.length).to.be.greaterThan(0);
    });

  it('whatever people write: rich text is shown, nothing else happens', async () => {
    const page = await openStrictPage({ types: 'meanwhile', scripts: ['meanwhile.js', 'fill.js'] });
    await widgetsShow(page);
    const rich = 'A table\n=======\n\n| a | b |\n|--|--|\n| **1** | <b>2</b> |';
    await fill(page, [...hostile, rich]);
    await until(() => widget(page, 'update-feed').shadowRoot?.querySelector('.markdown td strong'));
    await until(() => words(page, 'decision').includes('window.broken'));
    await until(() => words(page, 'decision-log').includes('window.broken'));
    await until(() => words(page, 'check-in').includes('window.broken'));
    expect(faults(page)).to.deep.equal([]);
    expect(page.window.seen).to.deep.equal({ violations: [], errors: [], warnings: [] });
    expect(page.window).not.to.have.property('broken');
  });

  it('when the full Markdown reader can not be loaded: every word is shown, and other updates as ever', async () => {
    const scripts = ['auto-without-full/autoload.js', 'fill-without-full.js'];
    const page = await openStrictPage({ types: 'meanwhile', scripts });
    await fill(page, ['**Plain**', 'Title\n=====\n\n| a | b |\n|--|--|\n| **1** | <b>2</b> |']);
    await until(() => /Title[^]*\| 1 \| <b>2/.test(words(page, 'update-feed')));
    expect(widget(page, 'update-feed').shadowRoot?.querySelector('.markdown strong')).to.not.equal(null);
    const { violations, errors } = page.window.seen;
    expect({ violations, errors }).to.deep.equal({ violations: [], errors: [] });
  });

  it('whatever people press: nothing is violated, nothing throws', async () => {
    const page = await openStrictPage({ types: 'meanwhile', scripts: ['meanwhile.js', 'fill.js'] });
    await fill(page, ['A quiet week', 'Another *week*']);
    await until(() => words(page, 'update-feed').includes('A quiet week'));
    const used = await useEverything(page);
    // Where nothing has been answered and nothing waits, there is nothing to press.
    for (const name of widgets.filter((one) => one !== 'check-in-results' && one !== 'needs-me'))
      expect(
        used.some((control) => control.startsWith(`meanwhile-${name} |`)),
        name,
      ).to.equal(true);
    expect(used.length).to.be.greaterThan(30);
    expect(page.window.seen).to.deep.equal({ violations: [], errors: [], warnings: [] });
  });

  /** Each says in plain words why it is not there, and keeps the page's own words. */
  async function widgetsExplain(page: StrictPage): Promise<void> {
    for (const name of widgets) {
      await until(() => words(page, name).includes('trusted-types list'));
      expect(widget(page, name).shadowRoot?.querySelector('slot')).to.not.equal(null);
      expect(widget(page, name).textContent).to.equal(`${name} is on its way`);
    }
    expect(page.window.seen.errors).to.deep.equal([]);
  }

  it('whose list names nothing: each says why it can not show anything', async () => {
    const page = await openStrictPage({ types: "'none'", scripts: ['no-set-html.js', 'meanwhile.js'] });
    await widgetsExplain(page);
  });

  it('whose list names nothing: they show all the same where the browser has setHTML', async () => {
    const page = await openStrictPage({ types: "'none'", scripts: ['meanwhile.js'] });
    if (!free) return widgetsExplain(page);
    await widgetsShow(page);
    expect(page.window.seen).to.deep.equal({ violations: [], errors: [], warnings: [] });
  });

  for (const scripts of [
    ['meanwhile.js', 'meanwhile-next.js', 'fill.js'],
    ['meanwhile-next.js', 'meanwhile.js', 'fill.js'],
  ])
    it(`with two versions (${scripts[0]} first): the first one’s widgets work, one warning names both`, async () => {
      const page = await openStrictPage({ types: 'meanwhile', scripts });
      await widgetsShow(page);
      await fill(page, ['A quiet week']);
      await until(() => words(page, 'update-feed').includes('A quiet week'));
      const { violations, errors, warnings } = page.window.seen;
      expect({ violations, errors }).to.deep.equal({ violations: [], errors: [] });
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain('0.1.0').and.to.contain('9.9.9');
    });
});
