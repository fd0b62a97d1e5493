import { css } from 'lit';

/** The team's day and who works next. */
export const teamStyles = css`
  @layer base {
    .days {
      gap: 2px;
      flex-wrap: nowrap;
    }
    .flip:dir(rtl) svg {
      transform: scaleX(-1);
    }
    .picture {
      display: grid;
      gap: 2px;
      margin-block-start: var(--_3);
    }
    .axis,
    .lane {
      display: grid;
      grid-template-columns: minmax(9em, 14em) 1fr;
      gap: var(--_4);
      align-items: center;
    }
    .lane {
      min-block-size: 38px;
    }
    .who {
      display: flex;
      align-items: center;
      gap: var(--_3);
      min-inline-size: 0;
    }
    .names {
      display: grid;
      min-inline-size: 0;
      line-height: 1.3;
    }
    .names > * {
      overflow-wrap: anywhere;
    }
    .track {
      position: relative;
      display: flex;
      align-items: center;
    }
    .track svg,
    .axis svg {
      display: block;
      overflow: visible;
    }
    .off {
      position: absolute;
      inset-inline-start: 10px;
      color: var(--_muted);
    }
    .picture text {
      font-size: 10.5px;
      fill: var(--_subtle);
      font-variant-numeric: tabular-nums;
    }
    .picture text.on {
      font-weight: 600;
      fill: var(--_on-accent);
    }
    .rail {
      fill: var(--_hover);
    }
    .work {
      fill: var(--_accent);
    }
    .some {
      fill: var(--_accent-border);
    }
    .sum text:not(.on) {
      fill: var(--_text);
    }
    .now {
      stroke: var(--_unread);
      stroke-width: 2px;
    }
    .sum {
      margin-block-start: var(--_2);
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
    .next h4 {
      margin-block-start: var(--_4);
      font-weight: 580;
    }
    .awake {
      display: grid;
      gap: var(--_3);
      margin-block-start: var(--_3);
    }
    .awake li {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 2px var(--_3);
    }
    @container (inline-size < 34em) {
      .axis,
      .lane {
        grid-template-columns: 1fr;
        gap: 2px;
      }
      .axis span,
      .axis .minor {
        display: none;
      }
      .lane {
        padding-block: 3px;
      }
      .names {
        display: flex;
        gap: var(--_3);
        align-items: baseline;
      }
    }
    @media (forced-colors: active) {
      .rail {
        fill: Canvas;
        stroke: CanvasText;
      }
      .work {
        fill: Highlight;
      }
      .some {
        fill: Canvas;
        stroke: CanvasText;
      }
      .now {
        stroke: CanvasText;
      }
      .picture text {
        fill: CanvasText;
      }
      .picture text.on {
        fill: HighlightText;
      }
    }
  }
`;
