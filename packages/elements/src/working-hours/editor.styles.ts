import { css } from 'lit';

/** The form for one's own hours. */
export const editorStyles = css`
  @layer base {
    .editor {
      display: grid;
      gap: var(--_5);
      margin-block-start: var(--_4);
    }
    .editor h3:focus,
    .import-review [tabindex]:focus,
    #import-said:focus {
      outline: none;
    }
    .zone {
      inline-size: min(100%, 22em);
    }
    .zone + datalist + .button {
      white-space: normal;
    }
    .faults {
      padding: var(--_4) var(--_5);
      border: 1px solid var(--_danger);
      border-radius: var(--_radius);
    }
    .faults:focus-visible {
      outline-offset: 0;
    }
    .week .label {
      margin: 0;
    }
    .week.grid > .as-times,
    .week.times > .as-grid {
      display: none;
    }
    .as-grid,
    .as-times {
      margin-block-start: var(--_3);
    }
    .grid {
      user-select: none;
      touch-action: none;
    }
    .grid-row,
    .grid-axis {
      display: grid;
      grid-template-columns: 3.2em repeat(48, 1fr);
    }
    .grid-axis {
      margin-block-start: var(--_3);
      font-size: 10.5px;
      color: var(--_subtle);
    }
    .grid-axis span {
      inline-size: 0;
      white-space: nowrap;
      display: grid;
      justify-items: center;
    }
    .at-6 {
      grid-column: 14;
    }
    .at-12 {
      grid-column: 26;
    }
    .at-18 {
      grid-column: 38;
    }
    .grid-day {
      align-self: center;
    }
    .cell {
      block-size: 26px;
      background: var(--_hover);
      border-block: 2px solid var(--_surface);
      border-inline-end: 1px solid var(--_surface);
      cursor: pointer;
    }
    /* Full hours stand a little apart: 09:00 is found without counting. */
    .cell:nth-child(2n + 1) {
      border-inline-end-width: 2px;
    }
    .cell.all {
      background: var(--_accent);
    }
    .cell.part {
      background: var(--_accent-border);
    }
    .cell:focus-visible {
      position: relative;
      z-index: 1;
      outline-offset: 0;
    }
    .day {
      display: grid;
      grid-template-columns: 7em minmax(0, 1fr) auto;
      gap: var(--_3);
      align-items: start;
      padding-block: var(--_2);
      border-block-end: 1px solid var(--_border);
    }
    .day-name,
    .day li.subtle {
      line-height: var(--_control);
    }
    .day ul {
      display: grid;
      gap: var(--_2);
    }
    .copy {
      grid-column: 2;
      justify-self: start;
    }
    .range {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--_2);
    }
    .range .field {
      inline-size: auto;
      padding-inline: 8px;
      font-variant-numeric: tabular-nums;
    }
    .range .wrong {
      flex-basis: 100%;
    }
    .leaves {
      display: grid;
      gap: var(--_4);
      margin-block: var(--_3);
    }
    .leave {
      display: flex;
      flex-wrap: wrap;
      align-items: end;
      gap: var(--_3);
    }
    .leave label {
      display: grid;
      gap: 2px;
    }
    .leave .field {
      inline-size: auto;
    }
    .leave .wrong {
      flex-basis: 100%;
    }
    [part='leave'] > .row {
      margin-block-start: var(--_3);
    }
    .import {
      margin-block-start: var(--_4);
    }
    .import summary {
      min-block-size: 24px;
      color: var(--_accent-text);
      cursor: pointer;
    }
    .import-body {
      display: grid;
      gap: var(--_3);
      padding-block: var(--_3);
    }
    .import-review,
    .import-days {
      display: grid;
      gap: var(--_3);
    }
    .import-days label {
      min-block-size: 24px;
      gap: var(--_3);
    }
    @container (inline-size < 40em) {
      .week .as-grid,
      .week .layouts {
        display: none;
      }
      .week.grid > .as-times {
        display: block;
      }
    }
    @container (inline-size < 30em) {
      .day {
        grid-template-columns: minmax(0, 1fr) auto;
      }
      .day ul,
      .day .copy {
        grid-column: 1 / -1;
      }
      .day ul {
        grid-row: 2;
      }
      .day .copy {
        grid-row: 3;
      }
      .leave label {
        flex: 1 1 100%;
      }
      .leave .field {
        inline-size: 100%;
      }
    }
    @media (forced-colors: active) {
      .cell {
        background: Canvas;
        border: 1px solid CanvasText;
        forced-color-adjust: none;
      }
      .cell.all {
        background: Highlight;
      }
      .cell.part {
        background: GrayText;
      }
    }
  }
`;
