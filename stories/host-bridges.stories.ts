// One story for each host whose own variables a bridge hands on. The values are what that host's default theme has, light and dark in one, so
// that a story can change its look while it stands; Bootstrap's come from its real style sheet. The real style sheets of all of them are in
// test/hosts/bridges.node.test.ts and in docs/images/hosts.webp.
import type { Decorator, Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import bootstrapHost from 'bootstrap/dist/css/bootstrap.css?raw';
import atlassian from '../packages/elements/themes/atlassian.css?raw';
import bootstrap from '../packages/elements/themes/bootstrap.css?raw';
import carbon from '../packages/elements/themes/carbon.css?raw';
import fluent from '../packages/elements/themes/fluent.css?raw';
import material from '../packages/elements/themes/material.css?raw';
import primer from '../packages/elements/themes/primer.css?raw';
import sap from '../packages/elements/themes/sap.css?raw';
import shadcn from '../packages/elements/themes/shadcn.css?raw';
import tailwind from '../packages/elements/themes/tailwind.css?raw';
import webAwesome from '../packages/elements/themes/web-awesome.css?raw';
import wordpress from '../packages/elements/themes/wordpress.css?raw';
import { sampleSpace, withSample } from './.storybook/with-sample.js';

const sheet = new CSSStyleSheet();

/** Only this story's host and bridge are on the page. */
const withHost =
  (host: string, bridge: string): Decorator =>
  (story, { globals }) => {
    document.documentElement.dataset['bsTheme'] = String(globals['theme']); // how Bootstrap is told
    sheet.replaceSync(`${host}\n${bridge}`);
    if (!document.adoptedStyleSheets.includes(sheet))
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return story();
  };

const meta: Meta = {
  title: 'Theming/Hosts',
  component: 'meanwhile-decision-log',
  render: () => html`<meanwhile-decision-log space=${sampleSpace} page-size="3"></meanwhile-decision-log>`,
  beforeEach: () => () => sheet.replaceSync(''),
};
export default meta;

const story = (bridge: string, host: string): StoryObj => ({ decorators: [withSample(), withHost(host, bridge)] });
const root = (text: string): string => `:root { ${text} }`;

export const Bootstrap = story(bootstrap, bootstrapHost);
export const Fluent = story(
  fluent,
  root(`--colorBrandBackground: #0f6cbd; --colorNeutralBackground1: light-dark(#fff, #292929);
    --colorNeutralBackground3: light-dark(#f5f5f5, #141414); --colorNeutralBackground1Hover: light-dark(#f5f5f5, #3d3d3d);
    --colorNeutralStroke2: light-dark(#e0e0e0, #525252); --colorNeutralStrokeAccessible: light-dark(#616161, #adadad);
    --colorNeutralForeground1: light-dark(#242424, #fff); --colorNeutralForeground2: light-dark(#424242, #d6d6d6);
    --borderRadiusMedium: 4px; --fontFamilyBase: 'Segoe UI', sans-serif`),
);
export const Material = story(
  material,
  root(`--md-sys-color-primary: light-dark(#6750a4, #d0bcff); --md-sys-color-surface: light-dark(#fef7ff, #141218);
    --md-sys-color-surface-container-low: light-dark(#f7f2fa, #1d1b20); --md-sys-color-surface-container: light-dark(#f3edf7, #211f26);
    --md-sys-color-surface-container-high: light-dark(#ece6f0, #2b2930); --md-sys-color-outline: light-dark(#79747e, #938f99);
    --md-sys-color-outline-variant: light-dark(#cac4d0, #49454f); --md-sys-color-on-surface: light-dark(#1d1b20, #e6e0e9);
    --md-sys-color-on-surface-variant: light-dark(#49454f, #cac4d0)`),
);
export const Carbon = story(
  carbon,
  root(`--cds-button-primary: #0f62fe; --cds-background: light-dark(#fff, #161616); --cds-layer-01: light-dark(#f4f4f4, #262626);
    --cds-layer-hover-01: light-dark(#e8e8e8, #333); --cds-border-subtle-01: light-dark(#c6c6c6, #525252);
    --cds-border-strong-01: light-dark(#8d8d8d, #6f6f6f); --cds-text-primary: light-dark(#161616, #f4f4f4);
    --cds-text-secondary: light-dark(#525252, #c6c6c6)`),
);
export const Primer = story(
  primer,
  root(`--bgColor-accent-emphasis: light-dark(#0969da, #1f6feb); --bgColor-default: light-dark(#fff, #0d1117);
    --bgColor-muted: light-dark(#f6f8fa, #151b23); --borderColor-default: light-dark(#d1d9e0, #3d444d);
    --fgColor-default: light-dark(#1f2328, #f0f6fc); --fgColor-muted: light-dark(#59636e, #9198a1); --borderRadius-medium: 6px`),
);
export const Atlassian = story(
  atlassian,
  root(`--ds-background-brand-bold: light-dark(#1868db, #669df1); --ds-surface: light-dark(#fff, #1f1f21);
    --ds-surface-sunken: light-dark(#f8f8f8, #18191a); --ds-surface-overlay: light-dark(#fff, #2b2c2f);
    --ds-surface-hovered: light-dark(#f0f1f2, #2b2c2f); --ds-border: light-dark(#0b120e24, #e3e4f21f);
    --ds-border-bold: light-dark(#7d818a, #7e8188); --ds-text: light-dark(#292a2e, #cecfd2);
    --ds-text-subtle: light-dark(#505258, #a9abaf)`),
);
export const Sap = story(
  sap,
  root(`--sapBrandColor: #0070f2; --sapGroup_ContentBackground: light-dark(#fff, #1d232a); --sapBackgroundColor: light-dark(#f5f6f7, #12171c);
    --sapGroup_ContentBorderColor: light-dark(#d9d9d9, #2e3742); --sapField_BorderColor: light-dark(#556b81, #9aa7b6);
    --sapTextColor: light-dark(#131e29, #f5f6f7); --sapContent_LabelColor: light-dark(#556b82, #a9b4be); --sapFontFamily: '72', sans-serif`),
);
export const WebAwesome = story(
  webAwesome,
  root(`--wa-color-brand-fill-loud: #0071ec; --wa-color-surface-default: light-dark(#fff, #101219);
    --wa-color-surface-lowered: light-dark(#f1f2f3, #0a0b0f); --wa-color-surface-raised: light-dark(#fff, #1b1d26);
    --wa-color-surface-border: light-dark(#e4e5e9, #2f323f); --wa-color-text-normal: light-dark(#1b1d26, #f1f2f3);
    --wa-color-text-quiet: light-dark(#545868, #abaeb9); --wa-font-family-body: ui-sans-serif, system-ui, sans-serif`),
);
export const Tailwind = story(
  tailwind,
  root(
    `--color-primary: oklch(0.546 0.245 262.9); --font-sans: ui-sans-serif, system-ui, sans-serif; --radius-lg: 0.5rem`,
  ),
);
export const Shadcn = story(
  shadcn,
  root(`--primary: light-dark(oklch(0.205 0 0), oklch(0.922 0 0)); --card: light-dark(oklch(1 0 0), oklch(0.205 0 0));
    --muted: light-dark(oklch(0.97 0 0), oklch(0.269 0 0)); --popover: light-dark(oklch(1 0 0), oklch(0.205 0 0));
    --border: light-dark(oklch(0.922 0 0), oklch(1 0 0 / 10%)); --card-foreground: light-dark(oklch(0.145 0 0), oklch(0.985 0 0));
    --muted-foreground: light-dark(oklch(0.556 0 0), oklch(0.708 0 0)); --radius: 0.625rem`),
);
export const WordPress = story(
  wordpress,
  root(`--wp--preset--color--base: light-dark(#fff, #111); --wp--preset--color--contrast: light-dark(#111, #fff)`),
);
