import { css } from 'lit';

export const styles = css`
  @layer base {
    :host([layout='badge']) {
      display: inline-block;
    }
    :host([layout='badge']) .base {
      display: inline-block;
      container-type: normal;
      background: none;
      border: 0;
      padding: 0;
    }
    .number {
      display: inline-grid;
      place-items: center;
      min-inline-size: 20px;
      padding: 2px 6px;
      font-size: var(--_xs);
      font-weight: 600;
      line-height: 1.2;
      font-variant-numeric: tabular-nums;
      color: var(--_on-accent);
      background: var(--_accent);
      border-radius: 999px;
    }
    .badge {
      position: relative;
      display: inline-flex;
      align-items: center;
      gap: 6px;
      min-inline-size: var(--_control);
      min-block-size: var(--_control);
      justify-content: center;
      padding: 0 8px;
      color: inherit;
      background: none;
      border: 0;
      border-radius: var(--_radius);
      cursor: pointer;
    }
    .badge:hover {
      background: color-mix(in oklab, currentColor 10%, transparent);
    }
    .menu.needs {
      inline-size: min(400px, calc(100vw - 24px));
      max-block-size: min(70vh, 560px);
      overflow: auto;
      padding: var(--_4) var(--_5);
      container-type: inline-size;
    }
    .menu.needs .empty {
      padding: 12px 4px;
    }
    ul {
      margin-block-start: var(--_2);
    }
    .need {
      display: flex;
      align-items: start;
      justify-content: space-between;
      gap: var(--_3);
      padding-block: var(--_4);
    }
    .need + .need {
      border-block-start: 1px solid var(--_border);
    }
    .what {
      min-inline-size: 0;
      flex: 1;
    }
    .entry {
      font-weight: 580;
      text-align: start;
      color: var(--_text);
      text-decoration-color: var(--_border-strong);
    }
    .entry:hover {
      color: var(--_accent-text);
    }
    .facts {
      display: flex;
      flex-wrap: wrap;
      gap: 2px 10px;
      margin-block-start: 2px;
    }
    .why {
      color: var(--_accent-text);
      font-weight: 550;
    }
    .due {
      display: inline-flex;
      align-items: center;
      gap: 5px;
    }
    .due svg {
      inline-size: 13px;
      block-size: 13px;
    }
    .past {
      color: var(--_warning-text);
    }
    .quiet {
      margin-block-start: var(--_3);
    }
    details {
      margin-block-start: var(--_4);
    }
    summary {
      min-block-size: 24px;
      color: var(--_accent-text);
      cursor: pointer;
    }
    /* A menu within the list: its own buttons are rows, those of the form are not. */
    .need .menu {
      inline-size: min(320px, calc(100vw - 24px));
      padding: 6px;
    }
    .menu.needs .need > .button,
    .menu.needs .entry,
    .menu .on-day .button {
      inline-size: auto;
      min-block-size: 28px;
      padding: 4px 10px;
    }
    .menu.needs .entry {
      display: inline;
      padding: 0;
      font-size: inherit;
      background: none;
    }
    .menu.needs .entry:focus-visible,
    .menu.needs .need > .button:focus-visible {
      background: none;
    }
    .on-day {
      display: grid;
      gap: 6px;
      padding: 8px 10px;
      border-block-start: 1px solid var(--_border);
    }
    .menu .on-day .button {
      display: inline-flex;
      inline-size: max-content;
      border: 1px solid var(--_border-strong);
      border-radius: var(--_radius);
    }
    .need .menu > p {
      padding: 2px 10px 6px;
    }
    .base [part='heading'] h2:focus {
      outline: none;
    }
    @container (inline-size < 30em) {
      .wide-only {
        display: none;
      }
    }
    @media (forced-colors: active) {
      .number {
        color: HighlightText;
        background: Highlight;
        forced-color-adjust: none;
      }
    }
  }
`;
