import { elements, type ElementOption } from './elements.js';

export const hosts = [
  'html',
  'npm',
  'react',
  'vue',
  'angular',
  'svelte',
  'sharepoint',
  'wordpress',
  'drupal',
  'confluence',
  'liferay',
  'iframe',
] as const;
export type Host = (typeof hosts)[number];
export const widths = ['360', '640', 'full'] as const;
export const schemes = ['light', 'dark'] as const;
export const neutrals = ['cool', 'warm', 'plain', 'brand'] as const;
export const densities = ['compact', 'default', 'roomy'] as const;
export const fonts = ['page', 'system', 'serif'] as const;

/** Everything that can be set up on the page; all of it stands in the address. */
export interface State {
  readonly element: string;
  /** What was written into the form; an empty text for a boolean that is on. */
  readonly attributes: Readonly<Record<string, string>>;
  /** The folder with the scripts, as the page will know it. */
  readonly base: string;
  readonly host: Host;
  readonly brand: string;
  readonly neutral: (typeof neutrals)[number];
  /** In pixels; an empty text leaves the default. */
  readonly radius: string;
  readonly density: (typeof densities)[number];
  readonly font: (typeof fonts)[number];
  readonly width: (typeof widths)[number];
  readonly scheme: (typeof schemes)[number];
  readonly direction: 'ltr' | 'rtl';
  /** Shows the widget as a system with forced colours would. */
  readonly forced: boolean;
  /** The preview begins empty instead of with a team's data. */
  readonly empty: boolean;
}

export const initialState: State = {
  element: 'meanwhile-update-feed',
  attributes: { space: 'team' },
  base: '/meanwhile/',
  host: 'html',
  brand: '',
  neutral: 'cool',
  radius: '',
  density: 'default',
  font: 'page',
  width: 'full',
  scheme: 'light',
  direction: 'ltr',
  forced: false,
  empty: false,
};

const choices = {
  host: hosts,
  neutral: neutrals,
  density: densities,
  font: fonts,
  width: widths,
  scheme: schemes,
  direction: ['ltr', 'rtl'],
} as const;
const patterns = { brand: /^#[0-9a-f]{6}$/i, radius: /^\d{1,2}$/, base: /^[\w:./~@-]{1,200}$/ } as const;

/** The options of an element's form. */
export const optionsOf = (tag: string): readonly ElementOption[] =>
  elements.find((element) => element.tag === tag)?.options ?? [];

/** The address' part after `#`, with what differs from the beginning. */
export function writeState(state: State): string {
  const params = new URLSearchParams({ element: state.element });
  for (const [name, value] of Object.entries(state.attributes)) params.set(`a.${name}`, value);
  const keys = [
    'base',
    'host',
    'brand',
    'neutral',
    'radius',
    'density',
    'font',
    'width',
    'scheme',
    'direction',
  ] as const;
  for (const key of keys) if (state[key] !== initialState[key]) params.set(key, state[key]);
  for (const key of ['forced', 'empty'] as const) if (state[key]) params.set(key, '');
  return params.toString();
}

/** Whatever an address says: what is unknown or malformed is as if it had not been said. */
export function readState(hash: string): State {
  const params = new URLSearchParams(hash.replace(/^#/, ''));
  const element = elements.find(({ tag }) => tag === params.get('element'));
  if (!element) return initialState;
  const read: Record<string, unknown> = { ...initialState, element: element.tag };
  for (const [key, words] of Object.entries(choices))
    if ((words as readonly string[]).includes(params.get(key) ?? '')) read[key] = params.get(key);
  for (const [key, pattern] of Object.entries(patterns))
    if (pattern.test(params.get(key) ?? '')) read[key] = params.get(key);
  for (const key of ['forced', 'empty']) read[key] = params.has(key);
  read['attributes'] = Object.fromEntries(
    element.options.flatMap(({ name }) => {
      const value = params.get(`a.${name}`);
      return value === null ? [] : [[name, value.slice(0, 300)]];
    }),
  );
  return read as unknown as State;
}
