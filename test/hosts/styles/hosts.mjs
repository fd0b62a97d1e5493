// The real style sheet of every host that a bridge is for: from npm, or what copies/ holds of it (take.mjs says why).
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { webDarkTheme, webLightTheme } from '@fluentui/tokens';
import {
  argbFromHex,
  DynamicColor,
  Hct,
  hexFromArgb,
  MaterialDynamicColors,
  SchemeTonalSpot,
} from '@material/material-color-utilities';
import { compile } from 'tailwindcss';
import { root } from '../../tools/files.mjs';

const required = createRequire(join(root, 'test/hosts/frameworks/package.json'));
const fromNpm = (path) => readFileSync(required.resolve(path), 'utf8');
const copy = (name) => readFileSync(join(root, `test/hosts/styles/copies/${name}.css`), 'utf8');
const onRoot = (variables) => `:root {\n${variables.map(([name, value]) => `  --${name}: ${value};\n`).join('')}}`;

/** What FluentProvider sets, from the theme it is given. */
const fluent = (theme) => onRoot(Object.entries(theme));

/** What Material's theme builder writes: its tonal scheme of one colour, every role of it. */
function material(dark) {
  const scheme = new SchemeTonalSpot(Hct.fromInt(argbFromHex('#6750a4')), dark, 0);
  const roles = Object.getOwnPropertyNames(MaterialDynamicColors).map((name) => MaterialDynamicColors[name]);
  const colours = roles.filter((role) => role instanceof DynamicColor);
  return onRoot(
    colours.map((role) => [`md-sys-color-${role.name.replaceAll('_', '-')}`, hexFromArgb(role.getArgb(scheme))]),
  );
}

/** Tailwind's own theme, and the one colour every project adds. */
async function tailwind() {
  const loadStylesheet = async (id) => {
    const path = required.resolve(id);
    return { path, base: dirname(path), content: readFileSync(path, 'utf8') };
  };
  const source = `@import "tailwindcss/theme.css" theme(static); @theme static { --color-primary: var(--color-indigo-600); }`;
  return (await compile(source, { loadStylesheet })).build([]);
}

/** Twenty Twenty-Five's palette: WordPress makes these variables out of a theme's theme.json, and none of them is on npm. */
const wordpress = (dark) =>
  onRoot([
    ['wp--preset--color--base', dark ? '#111111' : '#ffffff'],
    ['wp--preset--color--contrast', dark ? '#ffffff' : '#111111'],
  ]);

/**
 * By the name of the bridge: `css` of a scheme, the `attributes` by which the root tells it, and the variables of the host's own ground
 * and text. `follows` where a page only shows that it is dark, so that `followHostTheme` is needed.
 */
export const hosts = {
  bootstrap: {
    css: () => fromNpm('bootstrap/dist/css/bootstrap.css'),
    attributes: (scheme) => ({ 'data-bs-theme': scheme }),
    page: ['--bs-body-bg', '--bs-body-color'],
  },
  fluent: {
    css: (scheme) => fluent(scheme === 'dark' ? webDarkTheme : webLightTheme),
    page: ['--colorNeutralBackground1', '--colorNeutralForeground1'],
    follows: true,
  },
  material: {
    css: (scheme) => material(scheme === 'dark'),
    page: ['--md-sys-color-surface', '--md-sys-color-on-surface'],
    follows: true,
  },
  carbon: {
    css: () => copy('carbon'),
    attributes: (scheme) => ({ class: scheme === 'dark' ? 'cds--g100' : 'cds--white' }),
    page: ['--cds-background', '--cds-text-primary'],
  },
  primer: {
    css: () => copy('primer'),
    attributes: (scheme) => ({ 'data-color-mode': scheme, 'data-light-theme': 'light', 'data-dark-theme': 'dark' }),
    page: ['--bgColor-default', '--fgColor-default'],
  },
  atlassian: {
    css: () => copy('atlassian'),
    attributes: (scheme) => ({
      'data-color-mode': scheme,
      'data-theme': 'light:light dark:dark typography:typography shape:shape',
    }),
    page: ['--ds-surface', '--ds-text'],
  },
  sap: {
    css: (scheme) => copy(scheme === 'dark' ? 'sap-dark' : 'sap'),
    page: ['--sapBackgroundColor', '--sapTextColor'],
    follows: true,
  },
  'web-awesome': {
    css: () => copy('web-awesome'),
    attributes: (scheme) => ({ class: `wa-theme-default wa-${scheme}` }),
    page: ['--wa-color-surface-default', '--wa-color-text-normal'],
  },
  tailwind: {
    css: tailwind,
    attributes: (scheme) => ({ class: scheme === 'dark' ? 'dark' : '' }),
    page: ['--color-white', '--color-gray-950'],
    darkPage: ['--color-gray-950', '--color-gray-100'],
  },
  shadcn: {
    css: () => fromNpm('basecoat-css/base.cdn.css'),
    attributes: (scheme) => ({ class: scheme === 'dark' ? 'dark' : '' }),
    page: ['--background', '--foreground'],
  },
  wordpress: {
    css: (scheme) => wordpress(scheme === 'dark'),
    page: ['--wp--preset--color--base', '--wp--preset--color--contrast'],
    follows: true,
  },
};

/** Everything a page of that host has, in a scheme: its style sheet, what its root says, its ground and its text. */
export async function hostPage(name, scheme) {
  const host = hosts[name];
  const [ground, text] = (scheme === 'dark' && host.darkPage) || host.page;
  const body = `body { background: var(${ground}); color: var(${text}); }`;
  return {
    css: `${await host.css(scheme)}\n${body}`,
    attributes: host.attributes?.(scheme) ?? {},
    follows: host.follows === true,
  };
}
