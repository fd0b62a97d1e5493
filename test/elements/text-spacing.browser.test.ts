import { expect } from '@open-wc/testing';
import { modules, namesOf, tooWide } from './stories-fit.js';
import { quiet, showStory, type Stories } from './stories.js';
import { clipped, cutFields, overlaps, space } from './text-spacing.js';

const widths = [320, 760];

/** What is lost of a story when its reader spaces the text. */
async function faults(stories: Stories, name: string): Promise<string[]> {
  const found: string[] = [];
  const canvas = await showStory(stories, name, { lang: 'en', dir: 'ltr', width: 320 });
  space(canvas);
  await quiet(canvas, 2);
  // What has come since is spaced too.
  space(canvas);
  for (const width of widths) {
    canvas.style.inlineSize = `${width}px`;
    await new Promise(requestAnimationFrame);
    const texts = [tooWide, clipped, cutFields, overlaps].flatMap((look) => look(canvas));
    found.push(...texts.map((text) => `${name}, ${width} px: ${text}`));
  }
  canvas.remove();
  return found;
}

describe('text spaced by its reader (WCAG 1.4.12)', () => {
  for (const [element, load] of Object.entries(modules))
    it(`${element}: nothing is cut, nothing overlaps, in 320 and in 760 px`, async function () {
      this.timeout(180_000);
      const stories = (await load()) as Stories;
      const names = namesOf(stories);
      // Most of the time goes by with waiting; only those in which something is pressed need the page for themselves.
      const still = names.filter((name) => !stories[name]!.play);
      const found = await Promise.all(still.map((name) => faults(stories, name)));
      for (const name of names.filter((one) => !still.includes(one))) found.push(await faults(stories, name));
      expect(found.flat()).to.deep.equal([]);
    });
});
