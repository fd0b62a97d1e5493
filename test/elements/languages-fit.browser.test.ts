import { expect } from '@open-wc/testing';
import { locales } from '@meanwhile/elements/locales/locales';
import { pseudo } from './pseudo-language.js';
import { cut, modules, nameOf, namesOf, tooWide } from './stories-fit.js';
import { quiet, showStory, type Stories } from './stories.js';

const languages = { ar: 'rtl', 'en-XA': 'ltr' };

/** What decides where a field's text begins: the paragraphs of a textarea themselves, or the direction. */
function wayOf(field: HTMLInputElement | HTMLTextAreaElement, value: string): string {
  field.value = value;
  const { direction, unicodeBidi } = getComputedStyle(field);
  return value && unicodeBidi === 'plaintext' ? 'its own' : direction;
}

/** Fields in which the placeholder begins at the left, or what is written does not follow its script. */
function astray(root: Element | ShadowRoot): string[] {
  return [...root.querySelectorAll('*')].flatMap((field) => {
    const inside = field.shadowRoot ? astray(field.shadowRoot) : [];
    const isArea = field instanceof HTMLTextAreaElement;
    if (!isArea && !(field instanceof HTMLInputElement && field.type === 'text' && field.placeholder)) return inside;
    const before = field.value;
    const ways = ['', 'Latin', 'عربي'].map((value) => wayOf(field, value)).join();
    field.value = '';
    // Firefox shows no placeholder where paragraphs go their own way.
    const hides = field.placeholder && getComputedStyle(field).unicodeBidi === 'plaintext';
    field.value = before;
    if (ways === (isArea ? 'rtl,its own,its own' : 'rtl,ltr,rtl') && !(isArea && hides)) return inside;
    return [...inside, `${nameOf(field)} goes ${ways}`];
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
    const lost = lang === 'ar' ? astray(canvas) : [];
    found.push(...[...tooWide(canvas), ...cut(canvas), ...lost].map((text) => `${name}, ${lang}: ${text}`));
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
    it(`${element} fits in 320 px, in Arabic and in words two fifths longer; an empty field is read as Arabic is`, async function () {
      this.timeout(180_000);
      const stories = (await load()) as Stories;
      const found: string[] = [];
      for (const name of namesOf(stories)) found.push(...(await faults(stories, name)));
      expect(found).to.deep.equal([]);
    });
});
