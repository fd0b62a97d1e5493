import { css } from 'lit';

export const styles = css`
  @layer base {
    .sub {
      margin-block-start: var(--_2);
      gap: 4px var(--_4);
    }
    select.field {
      inline-size: auto;
      font-size: var(--_sm);
    }
    section {
      margin-block-start: var(--_6);
    }
    section h3 {
      padding-block-end: var(--_2);
      border-block-end: 1px solid var(--_border);
    }
    h3 .subtle {
      font-weight: 400;
    }
    .thing {
      display: grid;
      grid-template-columns: auto 1fr;
      gap: var(--_4);
      padding-block: var(--_4);
    }
    .thing + .thing {
      border-block-start: 1px solid var(--_border);
    }
    .body {
      min-inline-size: 0;
    }
    .by {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 2px 10px;
      min-block-size: 22px;
    }
    h4 {
      margin: 0;
      font-size: 1em;
      font-weight: 580;
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
    .snippet {
      max-inline-size: 62ch;
      color: var(--_muted);
      text-wrap: pretty;
    }
    .notes {
      display: flex;
      flex-wrap: wrap;
      gap: 2px 14px;
    }
    .notes:not(:has(li)) {
      display: none;
    }
    .why {
      display: flex;
      flex-wrap: wrap;
      gap: 2px 10px;
      color: var(--_accent-text);
      font-weight: 550;
    }
    .changed {
      color: var(--_text);
    }
    .due {
      display: inline-flex;
      align-items: center;
      gap: 5px;
      font-weight: 400;
      color: var(--_muted);
    }
    .due svg {
      flex: none;
      inline-size: 13px;
      block-size: 13px;
    }
    .end {
      display: grid;
      gap: var(--_3);
      justify-items: start;
      margin-block-start: var(--_6);
    }
    .up-to-date {
      display: grid;
      gap: var(--_2);
      justify-items: center;
      padding: 30px 20px;
      text-align: center;
    }
    .up-to-date p:focus {
      outline: none;
    }
    .up-to-date .tick {
      display: grid;
      place-items: center;
      inline-size: 44px;
      block-size: 44px;
      color: var(--_success-text);
      background: var(--_success-soft);
      border-radius: 50%;
    }
    .up-to-date .tick svg {
      inline-size: 22px;
      block-size: 22px;
    }
  }
`;
