import { css } from 'lit';

/** Deciding together: how it stands, votes, objections, holds. */
export const roundStyles = css`
  @layer base {
    .round {
      display: grid;
      gap: var(--_2);
      padding: var(--_4) var(--_5);
      background: var(--_sunken);
      border-radius: var(--_radius);
    }
    .waits {
      display: grid;
      gap: var(--_2);
    }
    .waits > li,
    .ready,
    .due,
    .privacy {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      gap: var(--_2);
      align-items: baseline;
    }
    .waits svg,
    .ready svg,
    .due svg,
    .privacy svg {
      inline-size: 13px;
      block-size: 13px;
      translate: 0 2px;
    }
    .waits svg {
      color: var(--_warning-text);
    }
    .ready {
      color: var(--_success-text);
    }
    .due {
      margin-block-end: var(--_4);
      padding: var(--_3) var(--_4);
      color: var(--_warning-text);
      background: var(--_warning-soft);
      border-radius: var(--_radius);
    }
    .privacy {
      padding-block-start: var(--_2);
      border-block-start: 1px solid var(--_border);
    }
    .vote,
    .scales,
    .dots,
    .choices {
      display: grid;
      gap: var(--_3);
    }
    .vote {
      margin-block: var(--_3) var(--_4);
    }
    .vote fieldset {
      margin: 0;
      padding: 0;
      border: 0;
      min-inline-size: 0;
    }
    .vote .radios {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_1) var(--_4);
    }
    .vote .radio {
      display: inline-flex;
      align-items: center;
      gap: 8px;
      min-block-size: 28px;
      cursor: pointer;
    }
    .vote .radio input {
      flex: none;
      inline-size: 16px;
      block-size: 16px;
    }
    .scale > legend {
      padding: 0;
      font-weight: 580;
    }
    .dot-row {
      display: grid;
      grid-template-columns: 4.5em minmax(0, 1fr);
      gap: var(--_3);
      align-items: center;
    }
    .ranking {
      display: grid;
      border-block-start: 1px solid var(--_border);
    }
    .ranking > li {
      display: grid;
      grid-template-columns: 1.6em minmax(0, 1fr) auto;
      align-items: center;
      gap: var(--_2);
      padding-block: var(--_1);
      border-block-end: 1px solid var(--_border);
    }
    .ranking .tools {
      gap: 0;
      flex-wrap: nowrap;
    }
    .results {
      display: grid;
      gap: var(--_3);
      margin-block: var(--_2);
    }
    .results .tally {
      margin-block-start: var(--_1);
    }
    .resolution {
      margin-block-start: var(--_2);
      padding-inline-start: var(--_4);
      border-inline-start: 2px solid var(--_border-strong, var(--_border));
    }
    .objection-actions,
    .slow {
      margin-block-start: var(--_2);
    }
    .objection-actions > .quiet:first-child,
    .slow > .quiet:first-child,
    .said > div > .quiet {
      margin-inline-start: -10px;
    }
    /* There they have a border, which would stand out where their words stand in line. */
    @media (forced-colors: active) {
      .objection-actions > .quiet:first-child,
      .slow > .quiet:first-child,
      .said > div > .quiet {
        margin-inline-start: 0;
      }
    }
    .assumptions {
      display: grid;
      gap: var(--_2);
    }
    .assumptions > li {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: var(--_1) var(--_4);
    }
    .assumptions > .failed .xs {
      color: var(--_warning-text);
    }
    @media print {
      .vote,
      .slow,
      .objection-actions {
        display: none !important;
      }
    }
  }
`;
