import type { State } from './state.js';
import { parseHex, toOklch } from './colour.js';

export type Tokens = Readonly<Record<string, string>>;
type Theme = Pick<State, 'brand' | 'neutral' | 'radius' | 'density' | 'font'>;

/** The greys of the default theme: lightness and chroma, light and dark. */
const greys = {
  'surface-sunken': [0.976, 0.004, 0.175, 0.009],
  'surface-hover': [0.962, 0.006, 0.265, 0.013],
  border: [0.905, 0.007, 0.33, 0.014],
  'border-strong': [0.62, 0.015, 0.6, 0.016],
  text: [0.255, 0.018, 0.94, 0.006],
  'text-muted': [0.475, 0.018, 0.8, 0.012],
  'text-subtle': [0.535, 0.016, 0.735, 0.014],
} as const;
const darkOnly = { surface: [1, 0, 0.205, 0.01], 'surface-raised': [1, 0, 0.24, 0.012] } as const;

function hueOf(theme: Theme): number | undefined {
  if (theme.neutral === 'warm') return 70;
  if (theme.neutral === 'plain') return 0;
  const brand = parseHex(theme.brand);
  return theme.neutral === 'brand' && brand ? Math.round(toOklch(brand).h) : undefined;
}

/** Lightness stays, so contrast stays; only the hue of the greys changes. */
function neutralTokens(theme: Theme): Tokens {
  const hue = hueOf(theme);
  if (hue === undefined) return {};
  const strength = theme.neutral === 'plain' ? 0 : 1;
  const colour = (l: number, c: number): string => `oklch(${l} ${c * strength} ${hue})`;
  return Object.fromEntries(
    Object.entries({ ...darkOnly, ...greys }).map(([name, [l, c, darkL, darkC]]) => [
      `--meanwhile-color-${name}`,
      `light-dark(${colour(l, c)}, ${colour(darkL, darkC)})`,
    ]),
  );
}

const fontFamilies = { system: 'system-ui, sans-serif', serif: "Georgia, 'Times New Roman', serif" } as const;
const densityValues = { compact: '0.75', roomy: '1.25' } as const;

/** The tokens a theme sets: nothing for what was left as it is. */
export function tokensOf(theme: Theme): Tokens {
  return {
    ...(theme.brand && { '--meanwhile-brand': theme.brand }),
    ...neutralTokens(theme),
    ...(theme.radius && { '--meanwhile-radius': `${theme.radius}px` }),
    ...(theme.density !== 'default' && { '--meanwhile-density': densityValues[theme.density] }),
    ...(theme.font !== 'page' && { '--meanwhile-font-family': fontFamilies[theme.font] }),
  };
}

/** A style sheet of the page's own. */
export function themeCss(tokens: Tokens, selector = ':root'): string {
  const lines = Object.entries(tokens).map(([name, value]) => `  ${name}: ${value};`);
  return lines.length > 0 ? `${selector} {\n${lines.join('\n')}\n}` : '';
}

const oklch = /oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)/g;
const components = (text: string): number[][] => [...text.matchAll(oklch)].map(([, ...parts]) => parts.map(Number));

function designToken(value: string): object {
  const hex = parseHex(value);
  if (hex) return { $type: 'color', $value: { colorSpace: 'srgb', components: hex, hex: value } };
  const [light, dark] = components(value);
  if (light)
    return {
      $type: 'color',
      $value: { colorSpace: 'oklch', components: light },
      ...(dark && { $extensions: { meanwhile: { dark: { colorSpace: 'oklch', components: dark } } } }),
    };
  const size = /^([\d.]+)px$/.exec(value);
  if (size) return { $type: 'dimension', $value: { value: Number(size[1]), unit: 'px' } };
  if (/^[\d.]+$/.test(value)) return { $type: 'number', $value: Number(value) };
  return { $type: 'fontFamily', $value: value.split(',').map((name) => name.trim().replace(/'/g, '')) };
}

/** The same as Design Tokens, format of 2025.10. */
export function themeJson(tokens: Tokens): string {
  const tree: Record<string, Record<string, unknown>> = {};
  for (const [name, value] of Object.entries(tokens)) {
    const plain = name.replace('--meanwhile-', '');
    const [group, rest] = plain.startsWith('color-') ? ['color', plain.slice('color-'.length)] : ['', plain];
    if (group) (tree[group] ??= {})[rest] = designToken(value);
    else tree[rest] = designToken(value) as Record<string, unknown>;
  }
  const text = JSON.stringify({ meanwhile: tree }, null, 2);
  // Three numbers of a colour read better on one line.
  return text.replace(/\[\s+([\d.,\s]+?)\s+\]/g, (_list, numbers: string) => `[${numbers.replace(/\s+/g, ' ')}]`);
}
