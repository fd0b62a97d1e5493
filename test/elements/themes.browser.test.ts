import { adoptStyles } from '@meanwhile/elements';
import { define } from '@meanwhile/elements/decision-log/define';
import { themeTokens } from '@meanwhile/elements/theme-tokens';
import { followHostTheme } from '@meanwhile/embed';
import { expect, fixture, html } from '@open-wc/testing';
import { LitElement, unsafeCSS } from 'lit';
import { tokens } from '../../packages/elements/src/themes/tokens.styles.js';
import { brandVerdict } from '../../packages/embed/src/configurator/colour.js';
import { engine, media } from '../tools/page.js';

type Rgb = readonly [number, number, number];

const roles = ['accent', 'on-accent', 'accent-text', 'accent-soft', 'surface', 'sunken', 'hover'] as const;
type Role = (typeof roles)[number];

/** One node for each role, drawn with the widgets' own sheet. */
class TokenProbe extends LitElement {
  static override styles = [
    tokens,
    unsafeCSS(roles.map((role) => `[data-role='${role}'] { color: var(--_${role}); }`).join('')),
  ];
  protected override render() {
    return html`<div class="base">${roles.map((role) => html`<i data-role=${role}></i>`)}</div>`;
  }
}
customElements.define('token-probe', TokenProbe);

const linear = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const luminance = ([r, g, b]: Rgb): number => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
function contrast(one: Rgb, other: Rgb): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** Paints every colour into one row of pixels, so that it is the browser that clips them. */
function painted(colours: readonly string[]): readonly Rgb[] {
  const canvas = document.createElement('canvas');
  canvas.width = colours.length;
  canvas.height = 1;
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  colours.forEach((colour, at) => {
    context.fillStyle = colour;
    context.fillRect(at, 0, 1, 1);
  });
  const { data } = context.getImageData(0, 0, colours.length, 1);
  return colours.map((_colour, at) => [data[at * 4]! / 255, data[at * 4 + 1]! / 255, data[at * 4 + 2]! / 255]);
}

const steps = [0, 32, 64, 96, 128, 160, 192, 224, 255];
const grid = steps.flatMap((r) => steps.flatMap((g) => steps.map((b): Rgb => [r, g, b])));

describe('one brand colour', () => {
  for (const scheme of ['light', 'dark'] as const)
    it(`of 729 leaves everything readable on ${scheme}`, async function () {
      this.timeout(180_000);
      const probe = await fixture<TokenProbe>(html`<token-probe theme=${scheme}></token-probe>`);
      const nodes = roles.map((role) => probe.renderRoot.querySelector(`[data-role="${role}"]`)!);
      const colours = grid.flatMap(([r, g, b]) => {
        probe.style.setProperty('--meanwhile-brand', `rgb(${r} ${g} ${b})`);
        return nodes.map((node) => getComputedStyle(node).color);
      });
      const shown = painted(colours);
      const worst = new Map<string, number>();
      const note = (pair: string, value: number): void => void worst.set(pair, Math.min(worst.get(pair) ?? 99, value));
      let farthest = 0;
      grid.forEach((brand, at) => {
        const of = (role: Role): Rgb => shown[at * roles.length + roles.indexOf(role)]!;
        const own = contrast(of('on-accent'), of('accent'));
        note('on-accent on accent', own);
        for (const ground of ['surface', 'sunken', 'hover', 'accent-soft'] as const)
          note(`accent-text on ${ground}`, contrast(of('accent-text'), of(ground)));
        note('accent on surface, as an edge', contrast(of('accent'), of('surface')) * 1.5);
        const measured = Math.min(
          own,
          contrast(of('accent-text'), of('surface')),
          contrast(of('accent-text'), of('accent-soft')),
        );
        const said = brandVerdict([brand[0] / 255, brand[1] / 255, brand[2] / 255])[scheme];
        farthest = Math.max(farthest, Math.abs(said - measured));
      });
      for (const [pair, value] of worst) expect(value, pair).to.be.at.least(4.5);
      expect(worst.size).to.equal(6);
      // The verdict beside the brand colour of the configurator comes from the same formulas, computed without a browser.
      expect(farthest, 'the configurator’s verdict').to.be.below(0.25);
    });
});

describe('the tokens', () => {
  it('are fewer than sixty, and none is set for the page', async () => {
    define();
    await fixture(html`<meanwhile-decision-log></meanwhile-decision-log>`);
    expect(themeTokens.length).to.be.below(60);
    const page = getComputedStyle(document.documentElement);
    const host = getComputedStyle(document.querySelector('meanwhile-decision-log')!);
    for (const { name } of themeTokens) {
      expect(page.getPropertyValue(name), name).to.equal('');
      expect(host.getPropertyValue(name), name).to.equal('');
    }
  });

  it('give way to a sheet of the page’s own, without !important', async () => {
    define();
    const log = document.createElement('meanwhile-decision-log');
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.base { border-top-width: 7px; } h2 { text-transform: uppercase; }');
    const adopted = adoptStyles(log, sheet);
    await fixture(html`${log}`);
    await adopted;
    const base = log.shadowRoot!.querySelector('.base')!;
    expect(getComputedStyle(base).borderTopWidth).to.equal('7px');
    await adoptStyles(log, sheet);
    expect(log.shadowRoot!.adoptedStyleSheets.filter((one) => one === sheet).length).to.equal(1);
  });

  it('leave out tinted fills where the reader wants more contrast', async function () {
    if ((await engine()) !== 'chromium') this.skip(); // only Chromium can be told so while it runs
    const probe = await fixture<TokenProbe>(html`<token-probe theme="light"></token-probe>`);
    const soft = probe.renderRoot.querySelector('[data-role="accent-soft"]')!;
    const before = getComputedStyle(soft).color;
    await media({ 'prefers-contrast': 'more' });
    expect(getComputedStyle(soft).color).not.to.equal(before);
    await media({});
  });
});

describe('a host that is dark without saying color-scheme', () => {
  const widget = (): Element => document.querySelector('meanwhile-decision-log')!;
  const stops: (() => void)[] = [];
  afterEach(() => stops.splice(0).forEach((stop) => stop()));
  const follow = (): void => void stops.push(followHostTheme([widget()]));
  const turn = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve));

  it('is recognised by its switch, and followed', async () => {
    const host = await fixture(html`<div data-bs-theme="dark"><meanwhile-decision-log></meanwhile-decision-log></div>`);
    follow();
    expect(widget().getAttribute('theme')).to.equal('dark');
    host.setAttribute('data-bs-theme', 'light');
    await turn();
    expect(widget().getAttribute('theme')).to.equal('light');
  });

  it('is recognised by the nearest opaque background', async () => {
    const host = await fixture<HTMLElement>(
      html`<div>
        <p><meanwhile-decision-log></meanwhile-decision-log></p>
      </div>`,
    );
    host.style.background = 'oklch(0.2 0.01 225)';
    follow();
    expect(widget().getAttribute('theme')).to.equal('dark');
    host.style.background = 'oklch(0.97 0.01 225)';
    await turn();
    expect(widget().getAttribute('theme')).to.equal('light');
  });

  it('is left alone where it says color-scheme, or where the page wrote a theme', async () => {
    const host = await fixture<HTMLElement>(
      html`<div class="dark"><meanwhile-decision-log></meanwhile-decision-log></div>`,
    );
    host.style.colorScheme = 'light';
    follow();
    expect(widget().hasAttribute('theme')).to.equal(false);
    host.style.colorScheme = '';
    widget().setAttribute('theme', 'light');
    follow();
    expect(widget().getAttribute('theme')).to.equal('light');
  });
});
