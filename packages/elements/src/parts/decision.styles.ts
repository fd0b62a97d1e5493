import { css } from 'lit';

/** A decision in a list, the bar, taking part, the notice with undo, the dialog. */
export const decisionStyles = css`
  @layer base {
    .base {
      --_agree: var(--meanwhile-color-mood-5, light-dark(oklch(0.5 0.1 235), oklch(0.62 0.135 242)));
      --_concern: var(--meanwhile-color-mood-2, light-dark(oklch(0.74 0.115 65), oklch(0.77 0.085 68)));
      --_abstain: var(--meanwhile-color-mood-3, light-dark(oklch(0.72 0.012 220), oklch(0.55 0.012 220)));
    }
    .card {
      padding: var(--_5) calc(18px * var(--_density));
      border: 1px solid var(--_border);
      border-radius: var(--_radius);
      scroll-margin-block: var(--_5);
    }
    .card > .row {
      gap: var(--_2) var(--_3);
      min-block-size: 24px;
    }
    .card > h3 {
      margin-block-start: var(--_2);
    }
    h3 > .link,
    h3 > a {
      display: inline-block;
      padding: 0;
      font-weight: inherit;
      text-align: match-parent;
      text-decoration: none;
      color: inherit;
    }
    h3 > .link:hover,
    h3 > a:hover {
      text-decoration: underline;
      text-decoration-thickness: 1px;
      text-underline-offset: 0.18em;
    }
    .facts {
      font-variant-numeric: tabular-nums;
    }
    .faces {
      display: inline-flex;
      align-items: center;
    }
    .faces .avatar + .avatar {
      margin-inline-start: -3px;
      box-shadow: 0 0 0 2px var(--_surface);
    }
    .faces .xs {
      margin-inline-start: 4px;
    }
    .outcome {
      margin-block-start: var(--_3);
      padding-inline-start: var(--_4);
      border-inline-start: 3px solid var(--_success);
      max-inline-size: 84ch;
      text-wrap: pretty;
    }
    .outcome.plain {
      border-color: var(--_border-strong);
    }
    .considered {
      margin-block-start: 10px;
    }
    .late {
      color: var(--_warning-text);
    }
    .tally {
      display: block;
      inline-size: 100%;
      block-size: 8px;
      margin-block-start: var(--_4);
      border-radius: 4px;
      overflow: hidden;
    }
    .tally:dir(rtl) {
      transform: scaleX(-1);
    }
    .tally rect {
      stroke: var(--_surface);
      stroke-width: 2px;
      /* the gap is drawn between the parts, not above and below them */
      transform-box: fill-box;
      transform-origin: center;
      transform: scaleY(1.5);
    }
    .tally .agree {
      fill: var(--_agree);
    }
    .tally .concern {
      fill: var(--_concern);
    }
    .tally .abstain {
      fill: var(--_abstain);
    }
    .tally .waiting {
      fill: var(--_border);
    }
    .legend {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_2) var(--_5);
      margin-block-start: var(--_3);
    }
    .legend li {
      display: inline-flex;
      align-items: center;
      gap: 6px;
    }
    .swatch {
      inline-size: 9px;
      block-size: 9px;
      border-radius: 2px;
    }
    .swatch.agree {
      background: var(--_agree);
    }
    .swatch.concern {
      background: var(--_concern);
    }
    .swatch.abstain {
      background: var(--_abstain);
    }
    .swatch.waiting {
      background: var(--_border);
    }
    .take-part {
      margin-block-start: var(--_4);
    }
    .button[aria-pressed='true'] {
      color: var(--_accent-text);
      background: var(--_accent-soft);
      border-color: var(--_accent);
    }
    .concern-form {
      margin-block-start: var(--_4);
    }
    .concern-form .row,
    .concern-form .wrong {
      margin-block-start: var(--_3);
    }
    .told {
      position: sticky;
      inset-block-end: var(--_4);
      z-index: 1;
      display: flex;
      align-items: center;
      flex-wrap: wrap;
      gap: var(--_2) var(--_4);
      inline-size: fit-content;
      max-inline-size: 100%;
      margin: var(--_4) auto 0;
      padding: 6px 8px 6px 16px;
      padding-inline: 16px 8px;
      font-size: var(--_sm);
      color: var(--_text);
      background: var(--_raised);
      border: 1px solid var(--_border-strong);
      border-radius: var(--_radius);
      box-shadow: 0 2px 6px rgb(0 0 0 / 0.08);
    }
    .told.failed {
      border-color: var(--_danger);
    }
    dialog.panel {
      inline-size: min(680px, calc(100vw - 32px));
      line-height: 1.6;
    }
    dialog.panel > .row {
      margin-block-end: var(--_5);
      flex-wrap: nowrap;
      align-items: start;
    }
    @container (inline-size < 30em) {
      .card {
        padding-inline: var(--_4);
      }
      .card > .row > .push:not(.faces) {
        margin-inline-start: 0;
      }
      .answers {
        gap: var(--_2);
      }
      .answers .button {
        flex: 1 1 auto;
        padding-inline: 4px;
      }
      .answers .muted {
        flex-basis: 100%;
      }
    }
    @media (forced-colors: active) {
      .tally rect {
        stroke: CanvasText;
        stroke-width: 1px;
        transform: none;
      }
      .tally .waiting {
        fill: Canvas;
      }
      .swatch.waiting {
        background: Canvas;
      }
      .tally,
      .swatch {
        border: 1px solid CanvasText;
        forced-color-adjust: none;
      }
      .button[aria-pressed='true'] {
        color: HighlightText;
        background: Highlight;
        forced-color-adjust: none;
      }
    }
  }
`;
