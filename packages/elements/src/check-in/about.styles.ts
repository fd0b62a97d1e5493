import { css } from 'lit';
import { lastTimeStyles } from '../parts/last-time.js';

/** What was planned last time, and the privacy line. */
export const aboutStyles = css`
  ${lastTimeStyles}
  @layer base {
    .last-time {
      margin-block-end: var(--_5);
    }
    .last-time .hint > :first-child {
      display: block;
    }
    .planned {
      margin: 0 0 var(--_5);
      padding: 0;
      border: 0;
      min-inline-size: 0;
    }
    .planned > legend {
      padding: 0;
    }
    .planned ul {
      display: grid;
      margin-block-start: var(--_2);
      border-block-start: 1px solid var(--_border);
    }
    .planned li {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: var(--_2) var(--_4);
      padding-block: var(--_2);
      border-block-end: 1px solid var(--_border);
    }
    .planned .choices {
      margin: 0;
    }
    .privacy {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      gap: var(--_2);
    }
    .privacy svg {
      inline-size: 13px;
      block-size: 13px;
      translate: 0 2px;
    }
  }
`;
