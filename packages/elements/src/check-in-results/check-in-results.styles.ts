import { css } from 'lit';

export const styles = css`
  @layer base {
    .base {
      --_m1: light-dark(oklch(0.56 0.155 35), oklch(0.57 0.175 33));
      --_m2: light-dark(oklch(0.74 0.115 65), oklch(0.77 0.085 68));
      --_m3: light-dark(oklch(0.84 0.012 220), oklch(0.47 0.012 220));
      --_m4: light-dark(oklch(0.7 0.085 215), oklch(0.79 0.065 210));
      --_m5: light-dark(oklch(0.5 0.1 235), oklch(0.62 0.135 242));
      --_ink: #1a252a;
    }
    .result {
      padding-block: calc(18px * var(--_density)) 0;
      margin-block-start: calc(18px * var(--_density));
      border-block-start: 1px solid var(--_border);
    }
    .result:first-of-type {
      border-block-start: 0;
      padding-block-start: 0;
    }
    .over {
      display: grid;
      grid-template-columns: max-content 1fr max-content;
      gap: 10px 12px;
      align-items: center;
      margin-block-start: var(--_4);
    }
    .over dd:last-of-type,
    .over .of {
      text-align: end;
    }
    .stack {
      display: block;
    }
    .stack text {
      font-size: 10.5px;
      font-weight: 600;
      font-variant-numeric: tabular-nums;
    }
    .stack rect,
    .legend rect {
      stroke: var(--_surface);
      stroke-width: 1px;
    }
    .c-1 {
      fill: var(--_m1);
    }
    .c-2 {
      fill: var(--_m2);
    }
    .c-3 {
      fill: var(--_m3);
    }
    .c-4 {
      fill: var(--_m4);
    }
    .c-5 {
      fill: var(--_m5);
    }
    .t-1 {
      fill: #fff;
    }
    .t-2,
    .t-4 {
      fill: var(--_ink);
    }
    .t-3 {
      fill: light-dark(var(--_ink), #fff);
    }
    .t-5 {
      fill: light-dark(#fff, #0c1113);
    }
    .rail {
      fill: var(--_hover);
    }
    .c-bar {
      fill: var(--_accent);
    }
    .legend {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 14px;
      margin-block-start: var(--_4);
    }
    .legend li {
      display: inline-flex;
      align-items: center;
      gap: 6px;
    }
    .bars {
      display: grid;
      grid-template-columns: fit-content(45%) 1fr;
      gap: var(--_3) var(--_4);
      align-items: center;
      margin-block-start: var(--_4);
    }
    .bars > div {
      display: contents;
    }
    .bars dd {
      display: flex;
      align-items: center;
      gap: var(--_4);
    }
    .bars svg {
      flex: 1;
      display: block;
    }
    .count {
      min-inline-size: 2em;
      text-align: end;
      font-variant-numeric: tabular-nums;
    }
    .figures {
      margin-block-start: var(--_3);
    }
    .said {
      display: grid;
      gap: var(--_4);
      margin-block-start: var(--_4);
    }
    .said li {
      display: grid;
      grid-template-columns: auto 1fr;
      column-gap: var(--_3);
    }
    .said.unnamed li {
      display: block;
      padding-inline-start: var(--_4);
      border-inline-start: 2px solid var(--_border);
    }
    .said .text {
      max-inline-size: 62ch;
      text-wrap: pretty;
    }
    .answers-of {
      display: grid;
      gap: 2px;
      margin-block-start: var(--_3);
    }
    .answers-of dd {
      max-inline-size: 62ch;
      margin-block-end: var(--_3);
    }
    .inner {
      padding-inline-start: var(--_4);
      margin-block-start: var(--_4);
      border-inline-start: 2px solid var(--_border);
    }
    .ways select {
      max-inline-size: 16em;
    }
    .hidden {
      margin-block-start: var(--_3);
    }
    .scroll {
      overflow-x: auto;
      margin-block-start: var(--_4);
    }
    table {
      inline-size: 100%;
      border-collapse: collapse;
      font-variant-numeric: tabular-nums;
    }
    th,
    td {
      padding: 6px 10px;
      text-align: start;
      font-weight: 400;
      border-block-end: 1px solid var(--_border);
    }
    thead th {
      font-weight: 600;
      color: var(--_muted);
    }
    select.field {
      inline-size: auto;
      font-size: var(--_sm);
    }
    @container (inline-size < 30em) {
      .bars {
        grid-template-columns: 1fr;
        row-gap: 2px;
      }
      .bars dd {
        margin-block-end: var(--_3);
      }
    }
    @media (forced-colors: active) {
      /* Colours say which mood it is, and nothing else would: they stay, with an outline. */
      .stack rect,
      .legend rect {
        stroke: CanvasText;
      }
      .c-bar {
        fill: CanvasText;
      }
    }
  }
`;
