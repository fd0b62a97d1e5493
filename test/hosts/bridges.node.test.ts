// Every bridge on its host's real style sheet, light and dark: what we read is there, and what comes of it is the host's and readable.
// Uses the bundles in packages/embed/cdn/.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { readBridges } from '../../docs/tools/bridges.mjs';
import { openPortal, skip, type Portal } from '../embed/portal-page.js';
import { hosts } from './styles/hosts.mjs';
import { look } from './styles/look.mjs';
import { dress, openHostPage } from './styles/show.mjs';

interface Bridge {
  readonly tokens: Readonly<Record<string, string | readonly string[]>>;
}
const bridges = readBridges() as Readonly<Record<string, Bridge>>;

/** What is written on what, and the contrast it needs: WCAG 1.4.3 for text, 1.4.11 for the border of a field. */
const pairs: readonly (readonly [ink: string, ground: string, least: number])[] = [
  ...['text', 'muted', 'subtle', 'accent-text'].flatMap((ink) =>
    ['surface', 'sunken', 'raised', 'hover'].map((ground) => [ink, ground, 4.5] as const),
  ),
  ['on-accent', 'accent', 4.5],
  ['accent-text', 'accent-soft', 4.5],
  ...['success', 'warning', 'danger', 'info', 'plum'].map((name) => [`${name}-text`, `${name}-soft`, 4.5] as const),
  ['danger-text', 'surface', 4.5],
  ['border-strong', 'surface', 3],
  ['focus', 'surface', 3],
];

type Rgb = readonly number[];
interface Shown {
  readonly host: Readonly<Record<string, string>>;
  readonly hostColours: Readonly<Record<string, Rgb>>;
  readonly colours: Readonly<Record<string, Rgb>>;
  readonly hues: readonly string[];
  readonly grounds: readonly Rgb[];
  readonly texts: readonly Rgb[];
  readonly scheme: string;
}

/** The variable that is read: the first of several that the host has. */
const firstOf = (names: string | readonly string[], { host }: Shown): string | undefined =>
  [names].flat().find((name) => host[name] !== '');
const linear = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const luminance = ([r = 0, g = 0, b = 0]: Rgb): number =>
  0.2126 * linear(r / 255) + 0.7152 * linear(g / 255) + 0.0722 * linear(b / 255);
function contrast(one: Rgb, other: Rgb): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** Lightness, chroma and hue of a computed `oklch()`. */
const parts = (colour: string): readonly number[] => (colour.match(/-?[\d.]+(?:e-\d+)?/g) ?? []).map(Number);

describe('a bridge on the real style sheet of its host', { skip, timeout: 300_000 }, () => {
  let portal: Portal;
  let page: Page;
  before(async () => {
    portal = await openPortal();
    ({ page } = await portal.arrive());
    await openHostPage(page, portal.address);
  });
  after(() => portal?.close());

  it('there is one for every bridge', () => {
    assert.deepEqual(Object.keys(hosts), Object.keys(bridges));
  });

  for (const [name, { tokens }] of Object.entries(bridges))
    for (const scheme of ['light', 'dark'] as const)
      it(`${name}, ${scheme}: what is read is there, and what comes of it is the host’s and readable`, async () => {
        await dress(page, name, scheme);
        const roles = [...new Set(pairs.flatMap(([ink, ground]) => [ink, ground])), 'brand'];
        const shown: Shown = await page.evaluate(look, Object.values(tokens).flat(), roles);
        const read = Object.entries(tokens).map(([token, names]) => [token, firstOf(names, shown)] as const);
        const missing = read.filter(([, variable]) => variable === undefined).map(([token]) => [token, tokens[token]]);
        assert.deepEqual(missing, [], 'variables that the host does not have');
        assert.equal(shown.scheme === 'dark', scheme === 'dark', `the widgets are ${shown.scheme}`);

        for (const [token, variable] of read) {
          const role =
            token === 'brand' ? token : /^color-(text|surface)(?:-(.+))?$/.exec(token)?.slice(1).findLast(Boolean);
          if (role) assert.deepEqual(shown.colours[role], shown.hostColours[variable!], `${token} is ${variable}`);
        }
        for (const ground of shown.grounds) assert.deepEqual(ground, shown.colours['surface']);
        for (const text of shown.texts) assert.deepEqual(text, shown.colours['text']);
        const [[, brandChroma = 0, brandHue = 0], [, , accentHue = 0]] = shown.hues.map(parts) as [number[], number[]];
        if (brandChroma > 0.02) assert.ok(Math.abs(brandHue - accentHue) < 1, `hue ${brandHue} became ${accentHue}`);

        const faint = pairs
          .map(([ink, ground, least]) => ({
            ink,
            ground,
            least,
            is: contrast(shown.colours[ink]!, shown.colours[ground]!),
          }))
          .filter(({ least, is }) => is < least)
          .map(({ ink, ground, is }) => `${ink} on ${ground}: ${is.toFixed(2)}`);
        assert.deepEqual(faint, []);
      });
});
