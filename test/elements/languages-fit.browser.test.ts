import { expect } from '@open-wc/testing';
import { locales } from '@meanwhile/elements/locales/locales';
import { pseudo } from './pseudo-language.js';
import { quiet, showStory, type Stories } from './stories.js';

/** Every element's stories; those about the styles of hosts are not about words. */
const modules: Readonly<Record<string, () => Promise<unknown>>> = {
  'catch-up': () => import('../../stories/catch-up.stories.js'),
  'check-in': () => import('../../stories/check-in.stories.js'),
  'check-in-editor': () => import('../../stories/check-in-editor.stories.js'),
  'check-in-results': () => import('../../stories/check-in-results.stories.js'),
  decision: () => import('../../stories/decision.stories.js'),
  'decision-form': () => import('../../stories/decision-form.stories.js'),
  'decision-log': () => import('../../stories/decision-log.stories.js'),
  delivery: () => import('../../stories/delivery.stories.js'),
  'needs-me': () => import('../../stories/needs-me.stories.js'),
  provider: () => import('../../stories/provider.stories.js'),
  update: () => import('../../stories/update.stories.js'),
  'update-composer': () => import('../../stories/update-composer.stories.js'),
  'update-feed': () => import('../../stories/update-feed.stories.js'),
  'working-hours': () => import('../../stories/working-hours.stories.js'),
};
const languages = { ar: 'rtl', 'en-XA': 'ltr' };

const isText = (node: Node): boolean => node instanceof Text && node.data.trim() !== '';
const visuallyHidden = (element: Element): boolean => element.clientWidth <= 1 || element.clientHeight <= 1;
/** What scrolls by itself shows all of its text. */
const scrolls = (element: Element): boolean => {
  for (let at: Element | null = element; at; at = at.parentElement)
    if (/auto|scroll/.test(getComputedStyle(at).overflowX)) return true;
  return false;
};

/** Elements with text that is cut off or stands out of its box. */
function cut(root: Element | ShadowRoot): string[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => {
    const inside = element.shadowRoot ? cut(element.shadowRoot) : [];
    const own = [...element.childNodes].some(isText);
    if (!own || !element.checkVisibility({ visibilityProperty: true }) || visuallyHidden(element)) return inside;
    const over = element.scrollWidth - element.clientWidth;
    // Joined letters may stand out of their own advance by a pixel or two; nothing of them is cut.
    if (over <= 2 || getComputedStyle(element).display === 'inline' || scrolls(element)) return inside;
    return [...inside, `${element.localName}.${element.className} is ${over} px over: ${element.textContent?.trim()}`];
  });
}

/** The elements that stand out of `box` at its sides. */
function outside(root: Element | ShadowRoot, box: DOMRect): string[] {
  return [...root.querySelectorAll('*')].flatMap((element) => {
    const inner = element.shadowRoot ? outside(element.shadowRoot, box) : [];
    const { left, right, width } = element.getBoundingClientRect();
    if (width <= 1 || scrolls(element) || (right <= box.right + 1 && left >= box.left - 1)) return inner;
    return [
      ...inner,
      `${element.localName}.${element.getAttribute('class')} from ${left - box.left} to ${right - box.left}`,
    ];
  });
}

/** What does not fit in a story, once in each language; it stands, and its language changes under it. */
async function faults(stories: Stories, name: string): Promise<string[]> {
  const found: string[] = [];
  const canvas = await showStory(stories, name, { lang: 'ar', dir: 'rtl', width: 320 });
  for (const [lang, dir] of Object.entries(languages)) {
    if (canvas.lang !== lang) {
      Object.assign(canvas, { lang, dir });
      // Its words are loaded, and nothing else comes with a language.
      await quiet(canvas, 3);
    }
    const widest = Math.max(...[...canvas.querySelectorAll('*')].map(({ scrollWidth }) => scrollWidth));
    if (widest > 320)
      found.push(`${name}, ${lang}: ${widest} px wide`, ...outside(canvas, canvas.getBoundingClientRect()));
    found.push(...cut(canvas).map((text) => `${name}, ${lang}: ${text}`));
  }
  canvas.remove();
  return found;
}

describe('the words of every story', () => {
  before(async function () {
    this.timeout(180_000);
    locales['en-XA'] = () => Promise.resolve(pseudo);
    // What is loaded once is there at once: a story is looked at when it speaks the language, not on the way.
    const both = await Promise.all([locales.ar!(), pseudo]);
    await Promise.all(both.flatMap(({ sections }) => Object.values(sections).map((load) => load?.())));
  });
  after(() => {
    delete locales['en-XA'];
  });

  for (const [element, load] of Object.entries(modules))
    it(`${element} fits in 320 px, in Arabic and in words two fifths longer`, async function () {
      this.timeout(180_000);
      const stories = (await load()) as Stories;
      const found: string[] = [];
      for (const name of Object.keys(stories).filter((one) => one !== 'default'))
        found.push(...(await faults(stories, name)));
      expect(found).to.deep.equal([]);
    });
});
