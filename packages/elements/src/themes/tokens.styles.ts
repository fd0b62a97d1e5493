import { css } from 'lit';

/**
 * Every public token is read here, with its default, into a private one on the inner `.base` node.
 * Nothing public is declared on the host, so a page, a section or one element can set it.
 * `.base` also repeats what a page's `* { all: unset !important }` takes from the host.
 */
export const tokens = css`
  @layer base {
    :host {
      display: block;
    }
    :host([hidden]) {
      display: none;
    }
    :host([theme='light']) {
      color-scheme: light;
    }
    :host([theme='dark']) {
      color-scheme: dark;
    }
    .base {
      /* Written from base.tokens.json and dark.tokens.json by docs/tools/tokens.mjs. */
      --_brand: var(--meanwhile-brand, oklch(0.47 0.088 205));
      --_surface: var(--meanwhile-color-surface, light-dark(#fff, oklch(0.205 0.01 225)));
      --_sunken: var(--meanwhile-color-surface-sunken, light-dark(oklch(0.976 0.004 220), oklch(0.175 0.009 225)));
      --_raised: var(--meanwhile-color-surface-raised, light-dark(#fff, oklch(0.24 0.012 225)));
      --_hover: var(--meanwhile-color-surface-hover, light-dark(oklch(0.962 0.006 220), oklch(0.265 0.013 225)));
      --_border: var(--meanwhile-color-border, light-dark(oklch(0.905 0.007 220), oklch(0.33 0.014 225)));
      --_border-strong: var(--meanwhile-color-border-strong, light-dark(oklch(0.62 0.015 220), oklch(0.6 0.016 225)));
      --_text: var(--meanwhile-color-text, light-dark(oklch(0.255 0.018 230), oklch(0.94 0.006 220)));
      --_muted: var(--meanwhile-color-text-muted, light-dark(oklch(0.475 0.018 230), oklch(0.8 0.012 220)));
      --_subtle: var(--meanwhile-color-text-subtle, light-dark(oklch(0.535 0.016 230), oklch(0.735 0.014 220)));
      --_accent: var(
        --meanwhile-color-accent,
        light-dark(
          oklch(from var(--_brand) min(l, 0.52) min(c, 0.16) h),
          oklch(from var(--_brand) clamp(0.74, l, 0.84) min(c, 0.13) h)
        )
      );
      --_on-accent: var(--meanwhile-color-on-accent, light-dark(#fff, oklch(from var(--_brand) 0.2 min(c, 0.035) h)));
      --_accent-text: var(
        --meanwhile-color-accent-text,
        light-dark(
          oklch(from var(--_brand) min(l, 0.46) min(c, 0.14) h),
          oklch(from var(--_brand) max(l, 0.8) min(c, 0.11) h)
        )
      );
      --_accent-soft: var(
        --meanwhile-color-accent-soft,
        light-dark(oklch(from var(--_brand) 0.962 min(c, 0.022) h), oklch(from var(--_brand) 0.285 min(c, 0.04) h))
      );
      --_accent-border: var(
        --meanwhile-color-accent-border,
        light-dark(oklch(from var(--_brand) 0.8 min(c, 0.06) h), oklch(from var(--_brand) 0.45 min(c, 0.06) h))
      );
      --_success: var(--meanwhile-color-success, light-dark(oklch(0.52 0.12 150), oklch(0.72 0.13 152)));
      --_success-text: var(--meanwhile-color-success-text, light-dark(oklch(0.44 0.095 150), oklch(0.82 0.11 152)));
      --_success-soft: var(--meanwhile-color-success-soft, light-dark(oklch(0.957 0.028 150), oklch(0.28 0.035 155)));
      --_warning: var(--meanwhile-color-warning, light-dark(oklch(0.66 0.14 65), oklch(0.78 0.13 75)));
      --_warning-text: var(--meanwhile-color-warning-text, light-dark(oklch(0.46 0.095 65), oklch(0.85 0.1 80)));
      --_warning-soft: var(--meanwhile-color-warning-soft, light-dark(oklch(0.965 0.036 85), oklch(0.29 0.035 75)));
      --_danger: var(--meanwhile-color-danger, light-dark(oklch(0.54 0.175 27), oklch(0.7 0.16 25)));
      --_danger-text: var(--meanwhile-color-danger-text, light-dark(oklch(0.475 0.155 27), oklch(0.8 0.105 25)));
      --_danger-soft: var(--meanwhile-color-danger-soft, light-dark(oklch(0.96 0.02 25), oklch(0.29 0.05 25)));
      --_info-text: var(--meanwhile-color-info-text, light-dark(oklch(0.455 0.12 255), oklch(0.82 0.08 250)));
      --_info-soft: var(--meanwhile-color-info-soft, light-dark(oklch(0.96 0.02 255), oklch(0.29 0.04 255)));
      --_plum-text: var(--meanwhile-color-plum-text, light-dark(oklch(0.45 0.11 315), oklch(0.83 0.08 315)));
      --_plum-soft: var(--meanwhile-color-plum-soft, light-dark(oklch(0.96 0.02 315), oklch(0.29 0.04 315)));
      --_unread: var(--meanwhile-color-unread, light-dark(oklch(0.55 0.13 235), oklch(0.76 0.12 225)));
      --_focus: var(--meanwhile-color-focus, light-dark(oklch(0.55 0.15 235), oklch(0.78 0.12 225)));
      --_mark: var(--meanwhile-color-mark, light-dark(oklch(0.93 0.09 95), oklch(0.42 0.07 95)));
      --_radius: var(--meanwhile-radius, 8px);
      --_density: var(--meanwhile-density, 1);
      /* End of what is written. */
      --_radius-small: calc(var(--_radius) / 2);
      --_radius-large: calc(var(--_radius) * 1.5);
      --_1: calc(2px * var(--_density));
      --_2: calc(4px * var(--_density));
      --_3: calc(8px * var(--_density));
      --_4: calc(12px * var(--_density));
      --_5: calc(16px * var(--_density));
      --_6: calc(24px * var(--_density));
      --_control: max(24px, calc(34px * var(--_density)));
      --_xs: 0.8em;
      --_sm: 0.8667em;
      --_ease: cubic-bezier(0.2, 0, 0, 1);
      display: block;
      container-type: inline-size;
      box-sizing: border-box;
      font-family: var(--meanwhile-font-family, inherit);
      font-size: var(--meanwhile-font-size, inherit);
      line-height: 1.6;
      letter-spacing: normal;
      text-align: start;
      color: var(--_text);
      background: var(--_surface);
      border: 1px solid var(--_border);
      border-radius: var(--_radius-large);
      padding: calc(20px * var(--_density)) var(--_6);
      accent-color: var(--_accent);
      overflow-wrap: break-word;
    }
    :host([appearance='plain']) .base {
      background: none;
      border: 0;
      border-radius: 0;
      padding: 0;
    }
    @media (prefers-contrast: more) {
      .base {
        --_text: light-dark(oklch(0.15 0 0), #fff);
        --_muted: var(--_text);
        --_subtle: var(--_text);
        --_border: var(--_border-strong);
        --_accent-soft: var(--_surface);
        --_success-soft: var(--_surface);
        --_warning-soft: var(--_surface);
        --_danger-soft: var(--_surface);
        --_info-soft: var(--_surface);
        --_plum-soft: var(--_surface);
      }
    }
    @media (forced-colors: active) {
      .base {
        --_border: CanvasText;
        --_subtle: CanvasText;
        --_muted: CanvasText;
        --_accent-border: CanvasText;
        --_border-strong: ButtonText;
        --_accent: Highlight;
        --_focus: Highlight;
      }
    }
  }
`;
