/** Contrast as WCAG 2.2 counts it (SC 1.4.3), over the formulas that make a theme from one brand colour. */

export type Rgb = readonly [red: number, green: number, blue: number];
interface Oklch {
  readonly l: number;
  readonly c: number;
  readonly h: number;
}

/** `#0b57d0` or `#05d`, each channel from 0 to 1. */
export function parseHex(text: string): Rgb | undefined {
  const match = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text.trim());
  if (!match) return undefined;
  const digits = match[1]!.length === 3 ? [...match[1]!].map((digit) => digit + digit).join('') : match[1]!;
  const channel = (at: number): number => parseInt(digits.slice(at, at + 2), 16) / 255;
  return [channel(0), channel(2), channel(4)];
}

const linear = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const encoded = (value: number): number => (value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055);
const clip = (value: number): number => Math.min(1, Math.max(0, value));

/** https://www.w3.org/TR/css-color-4/#color-conversion-code, by way of OKLab. */
export function toOklch([red, green, blue]: Rgb): Oklch {
  const [r, g, b] = [linear(red), linear(green), linear(blue)];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const b2 = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return {
    l: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    c: Math.hypot(a, b2),
    h: ((Math.atan2(b2, a) * 180) / Math.PI + 360) % 360,
  };
}

/** Clipped to what a screen can show, as browsers do. */
export function toRgb({ l, c, h }: Oklch): Rgb {
  const [a, b] = [c * Math.cos((h * Math.PI) / 180), c * Math.sin((h * Math.PI) / 180)];
  const [x, y, z] = [
    (l + 0.3963377774 * a + 0.2158037573 * b) ** 3,
    (l - 0.1055613458 * a - 0.0638541728 * b) ** 3,
    (l - 0.0894841775 * a - 1.291485548 * b) ** 3,
  ];
  return [
    clip(encoded(4.0767416621 * x - 3.3077115913 * y + 0.2309699292 * z)),
    clip(encoded(-1.2684380046 * x + 2.6097574011 * y - 0.3413193965 * z)),
    clip(encoded(-0.0041960863 * x - 0.7034186147 * y + 1.707614701 * z)),
  ];
}

function luminance([red, green, blue]: Rgb): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** From 1 to 21. */
export function contrast(one: Rgb, other: Rgb): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

export interface Verdict {
  /** White text on the colour as it was given. */
  readonly raw: number;
  /** The worst pair of text on its ground, light and dark, after the formulas. */
  readonly light: number;
  readonly dark: number;
}

const clamp = (low: number, value: number, high: number): number => Math.max(low, Math.min(value, high));
const surfaces = { light: [1, 1, 1] as Rgb, dark: toRgb({ l: 0.205, c: 0.01, h: 225 }) };

/** The same formulas as base.tokens.json and dark.tokens.json; a browser test holds the two together. */
export function brandVerdict(brand: Rgb): Verdict {
  const { l, c, h } = toOklch(brand);
  const light = {
    accent: toRgb({ l: Math.min(l, 0.52), c: Math.min(c, 0.16), h }),
    text: toRgb({ l: Math.min(l, 0.46), c: Math.min(c, 0.14), h }),
    soft: toRgb({ l: 0.962, c: Math.min(c, 0.022), h }),
  };
  const dark = {
    accent: toRgb({ l: clamp(0.74, l, 0.84), c: Math.min(c, 0.13), h }),
    on: toRgb({ l: 0.2, c: Math.min(c, 0.035), h }),
    text: toRgb({ l: Math.max(l, 0.8), c: Math.min(c, 0.11), h }),
    soft: toRgb({ l: 0.285, c: Math.min(c, 0.04), h }),
  };
  const white: Rgb = [1, 1, 1];
  return {
    raw: contrast(white, brand),
    light: Math.min(
      contrast(white, light.accent),
      contrast(light.text, surfaces.light),
      contrast(light.text, light.soft),
    ),
    dark: Math.min(contrast(dark.on, dark.accent), contrast(dark.text, surfaces.dark), contrast(dark.text, dark.soft)),
  };
}
