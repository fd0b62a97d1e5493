import { css } from 'lit';
import { forms } from '../themes/controls.styles.js';

/** The strip and the panel of what could not be sent. */
export const deliveryStyles = css`
  ${forms}
  @layer base {
    .age {
      margin-block: 0 var(--_3);
    }
    .problems > .row,
    .problem > .row {
      margin-block: var(--_4) 0;
    }
    .problems > .row:first-child {
      margin-block: 0 var(--_2);
    }
    .problem-list {
      container: problems / inline-size;
    }
    /* Focused by us alone, to begin reading here. */
    .problems h2:focus-visible {
      outline: 0;
    }
    .problem > .xs {
      margin-block-start: var(--_3);
    }
    .problem,
    .problems .slip {
      padding-block: var(--_5);
      border-block-end: 1px solid var(--_border);
    }
    .problem:last-child,
    .problems .slip:last-child {
      padding-block-end: 0;
      border: 0;
    }
    .problems .slip {
      display: flex;
      align-items: center;
      gap: var(--_4);
      color: var(--_muted);
    }
    .problem .words,
    .problem dd {
      max-block-size: 14em;
      overflow: auto;
      white-space: pre-wrap;
      overflow-wrap: anywhere;
    }
    .problem .words {
      margin-block-start: var(--_3);
      padding-inline-start: 12px;
      border-inline-start: 2px solid var(--_border);
    }
    .versions {
      margin-block-start: var(--_4);
    }
    .versions h4 {
      font-weight: 600;
    }
    .sides {
      display: grid;
      grid-auto-flow: column;
      grid-auto-columns: minmax(0, 1fr);
      gap: var(--_3);
      margin-block-start: var(--_2);
    }
    .side {
      padding: 8px 12px;
      background: var(--_sunken);
      border: 1px solid var(--_border);
      border-radius: var(--_radius);
    }
    .side.mine {
      border-color: var(--_accent-border);
    }
    .rewrite {
      margin-block-start: var(--_4);
    }
    .rewrite textarea.field {
      min-block-size: var(--_control);
      margin-block-end: var(--_4);
    }
    @container problems (inline-size < 30em) {
      .sides {
        grid-auto-flow: row;
      }
    }
  }
`;
