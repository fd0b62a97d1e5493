import { css } from 'lit';
import { forms } from '../themes/controls.styles.js';

/** Filters, the pill for new items, the buttons under an item: what comes after the first paint. */
export const toolStyles = css`
  ${forms}
  @layer base {
    /* What else can begin there stands beside it, so that nothing below moves when it comes; below it where there is no room. */
    .start {
      flex-wrap: wrap;
      row-gap: 0;
    }
    .start > .opener {
      flex: 1 1 13em;
    }
    .start > .button {
      max-inline-size: 100%;
      white-space: normal;
      block-size: auto;
      margin-block-start: var(--_4);
    }
    .filters {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_3);
      font-size: var(--_sm);
    }
    .filters select.field {
      inline-size: auto;
      max-inline-size: 12em;
      padding-inline: 8px;
      border-color: var(--_border);
    }
    .search {
      position: relative;
      flex: 1 1 12em;
    }
    .search svg {
      position: absolute;
      inset-block: 0;
      inset-inline-start: 10px;
      margin-block: auto;
      color: var(--_subtle);
      pointer-events: none;
    }
    .search .field {
      padding-inline-start: 34px;
      border-color: var(--_border);
    }
    .from-link {
      margin-block-start: var(--_5);
    }
    .fresh {
      position: sticky;
      z-index: 2;
      inset-block-start: 12px;
      block-size: 0;
      display: flex;
      justify-content: center;
    }
    .fresh .button {
      color: var(--_on-accent);
      background: var(--_accent);
      border-color: transparent;
      border-radius: 999px;
      box-shadow: 0 2px 6px rgb(0 0 0 / 0.16);
    }
    .actions .button {
      min-block-size: 28px;
      padding-block: 2px;
    }
    .actions .quiet {
      padding-inline: 8px;
    }
    .actions .icon {
      inline-size: 28px;
      padding: 0;
    }
    .actions > .to-menu {
      margin-inline-start: auto;
    }
    .note {
      font-size: var(--_xs);
      color: var(--_muted);
    }
    .pill {
      min-block-size: 26px;
      padding: 2px 9px;
      font-size: var(--_xs);
      font-variant-numeric: tabular-nums;
      line-height: 1.4;
      color: var(--_muted);
      background: none;
      border: 1px solid var(--_border);
      border-radius: 999px;
      cursor: pointer;
    }
    .pill:hover {
      background: var(--_hover);
    }
    .pill[aria-pressed='true'] {
      font-weight: 600;
      color: var(--_accent-text);
      background: var(--_accent-soft);
      border-color: var(--_accent-border);
    }
    .gap {
      display: block;
      visibility: hidden;
    }
    @container (inline-size < 30em) {
      .actions > .replies {
        flex: 1 1 0;
        justify-content: start;
        min-inline-size: 9em;
        text-align: start;
      }
      .search {
        flex-basis: 100%;
      }
      .filters select.field {
        flex: 1;
      }
    }
    @media (forced-colors: active) {
      .pill[aria-pressed='true'] {
        color: HighlightText;
        background: Highlight;
        forced-color-adjust: none;
      }
    }
  }
`;
