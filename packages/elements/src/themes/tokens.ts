// Written from base.tokens.json and dark.tokens.json by docs/tools/tokens.mjs.

/** One public custom property of the theme. */
export interface ThemeToken {
  readonly name: `--meanwhile-${string}`;
  /** The type of the Design Tokens format: `color`, `dimension`, `number`, `fontFamily`. */
  readonly type: 'color' | 'dimension' | 'number' | 'fontFamily';
  /** The default, as CSS; a page's own value replaces it. */
  readonly value: string;
  readonly description: string;
}

export const themeTokens: readonly ThemeToken[] = [
  {
    name: '--meanwhile-brand',
    type: 'color',
    value: 'oklch(0.47 0.088 205)',
    description: 'The one colour to set: accent, links and selection follow from it, with readable contrast.',
  },
  {
    name: '--meanwhile-color-surface',
    type: 'color',
    value: 'light-dark(#fff, oklch(0.205 0.01 225))',
    description: 'Background of a widget.',
  },
  {
    name: '--meanwhile-color-surface-sunken',
    type: 'color',
    value: 'light-dark(oklch(0.976 0.004 220), oklch(0.175 0.009 225))',
    description: 'Wells, code, quoted text.',
  },
  {
    name: '--meanwhile-color-surface-raised',
    type: 'color',
    value: 'light-dark(#fff, oklch(0.24 0.012 225))',
    description: 'Menus and dialogs.',
  },
  {
    name: '--meanwhile-color-surface-hover',
    type: 'color',
    value: 'light-dark(oklch(0.962 0.006 220), oklch(0.265 0.013 225))',
    description: 'A row under the pointer, neutral tags.',
  },
  {
    name: '--meanwhile-color-border',
    type: 'color',
    value: 'light-dark(oklch(0.905 0.007 220), oklch(0.33 0.014 225))',
    description: 'Decorative hairlines.',
  },
  {
    name: '--meanwhile-color-border-strong',
    type: 'color',
    value: 'light-dark(oklch(0.62 0.015 220), oklch(0.6 0.016 225))',
    description: 'Borders of inputs; keep 3:1 against the surface.',
  },
  {
    name: '--meanwhile-color-text',
    type: 'color',
    value: 'light-dark(oklch(0.255 0.018 230), oklch(0.94 0.006 220))',
    description: 'Body and titles; keep 4.5:1 against the surface.',
  },
  {
    name: '--meanwhile-color-text-muted',
    type: 'color',
    value: 'light-dark(oklch(0.475 0.018 230), oklch(0.8 0.012 220))',
    description: 'Secondary text.',
  },
  {
    name: '--meanwhile-color-text-subtle',
    type: 'color',
    value: 'light-dark(oklch(0.535 0.016 230), oklch(0.735 0.014 220))',
    description: 'Times and placeholders.',
  },
  {
    name: '--meanwhile-color-accent',
    type: 'color',
    value:
      'light-dark(oklch(from var(--meanwhile-brand) min(l, 0.52) min(c, 0.16) h), oklch(from var(--meanwhile-brand) clamp(0.74, l, 0.84) min(c, 0.13) h))',
    description: 'The primary button, the selected border.',
  },
  {
    name: '--meanwhile-color-on-accent',
    type: 'color',
    value: 'light-dark(#fff, oklch(from var(--meanwhile-brand) 0.2 min(c, 0.035) h))',
    description: 'Text on the accent.',
  },
  {
    name: '--meanwhile-color-accent-text',
    type: 'color',
    value:
      'light-dark(oklch(from var(--meanwhile-brand) min(l, 0.46) min(c, 0.14) h), oklch(from var(--meanwhile-brand) max(l, 0.8) min(c, 0.11) h))',
    description: 'Links and selected text.',
  },
  {
    name: '--meanwhile-color-accent-soft',
    type: 'color',
    value:
      'light-dark(oklch(from var(--meanwhile-brand) 0.962 min(c, 0.022) h), oklch(from var(--meanwhile-brand) 0.285 min(c, 0.04) h))',
    description: 'What you selected, your own reaction.',
  },
  {
    name: '--meanwhile-color-accent-border',
    type: 'color',
    value:
      'light-dark(oklch(from var(--meanwhile-brand) 0.8 min(c, 0.06) h), oklch(from var(--meanwhile-brand) 0.45 min(c, 0.06) h))',
    description: 'Soft outlines.',
  },
  {
    name: '--meanwhile-color-success',
    type: 'color',
    value: 'light-dark(oklch(0.52 0.12 150), oklch(0.72 0.13 152))',
    description: 'Icons and rules of what went well.',
  },
  {
    name: '--meanwhile-color-success-text',
    type: 'color',
    value: 'light-dark(oklch(0.44 0.095 150), oklch(0.82 0.11 152))',
    description: 'Decided, done.',
  },
  {
    name: '--meanwhile-color-success-soft',
    type: 'color',
    value: 'light-dark(oklch(0.957 0.028 150), oklch(0.28 0.035 155))',
    description: 'Fill of such a tag.',
  },
  {
    name: '--meanwhile-color-warning',
    type: 'color',
    value: 'light-dark(oklch(0.66 0.14 65), oklch(0.78 0.13 75))',
    description: 'Icons of what is due.',
  },
  {
    name: '--meanwhile-color-warning-text',
    type: 'color',
    value: 'light-dark(oklch(0.46 0.095 65), oklch(0.85 0.1 80))',
    description: 'Input wanted, at risk.',
  },
  {
    name: '--meanwhile-color-warning-soft',
    type: 'color',
    value: 'light-dark(oklch(0.965 0.036 85), oklch(0.29 0.035 75))',
    description: 'Fill of such a tag.',
  },
  {
    name: '--meanwhile-color-danger',
    type: 'color',
    value: 'light-dark(oklch(0.54 0.175 27), oklch(0.7 0.16 25))',
    description: 'Borders of errors, deleting.',
  },
  {
    name: '--meanwhile-color-danger-text',
    type: 'color',
    value: 'light-dark(oklch(0.475 0.155 27), oklch(0.8 0.105 25))',
    description: 'Blocked, off track, errors.',
  },
  {
    name: '--meanwhile-color-danger-soft',
    type: 'color',
    value: 'light-dark(oklch(0.96 0.02 25), oklch(0.29 0.05 25))',
    description: 'Fill of such a tag.',
  },
  {
    name: '--meanwhile-color-info-text',
    type: 'color',
    value: 'light-dark(oklch(0.455 0.12 255), oklch(0.82 0.08 250))',
    description: 'Question, proposed.',
  },
  {
    name: '--meanwhile-color-info-soft',
    type: 'color',
    value: 'light-dark(oklch(0.96 0.02 255), oklch(0.29 0.04 255))',
    description: 'Fill of such a tag.',
  },
  {
    name: '--meanwhile-color-plum-text',
    type: 'color',
    value: 'light-dark(oklch(0.45 0.11 315), oklch(0.83 0.08 315))',
    description: 'Thanks, superseded.',
  },
  {
    name: '--meanwhile-color-plum-soft',
    type: 'color',
    value: 'light-dark(oklch(0.96 0.02 315), oklch(0.29 0.04 315))',
    description: 'Fill of such a tag.',
  },
  {
    name: '--meanwhile-color-unread',
    type: 'color',
    value: 'light-dark(oklch(0.55 0.13 235), oklch(0.76 0.12 225))',
    description: 'The line above what is new.',
  },
  {
    name: '--meanwhile-color-focus',
    type: 'color',
    value: 'light-dark(oklch(0.55 0.15 235), oklch(0.78 0.12 225))',
    description: 'The focus ring; keep 3:1 against what is around it.',
  },
  {
    name: '--meanwhile-color-mark',
    type: 'color',
    value: 'light-dark(oklch(0.93 0.09 95), oklch(0.42 0.07 95))',
    description: 'What a search found.',
  },
  {
    name: '--meanwhile-color-mood-2',
    type: 'color',
    value: 'light-dark(oklch(0.74 0.115 65), oklch(0.77 0.085 68))',
    description: 'The second of five moods in a chart.',
  },
  {
    name: '--meanwhile-color-mood-3',
    type: 'color',
    value: 'light-dark(oklch(0.72 0.012 220), oklch(0.55 0.012 220))',
    description: 'The third of five moods in a chart.',
  },
  {
    name: '--meanwhile-color-mood-5',
    type: 'color',
    value: 'light-dark(oklch(0.5 0.1 235), oklch(0.62 0.135 242))',
    description: 'The best of five moods in a chart.',
  },
  {
    name: '--meanwhile-radius',
    type: 'dimension',
    value: '8px',
    description: 'The corner of a widget; smaller and larger corners follow.',
  },
  {
    name: '--meanwhile-density',
    type: 'number',
    value: '1',
    description: 'Scales every space and control: 0.75 compact, 1.25 roomy.',
  },
  {
    name: '--meanwhile-font-family',
    type: 'fontFamily',
    value: 'inherit',
    description: 'The face of the text; the page’s own unless told.',
  },
  {
    name: '--meanwhile-font-size',
    type: 'dimension',
    value: 'inherit',
    description: 'The size everything else follows; the page’s own unless told.',
  },
];
