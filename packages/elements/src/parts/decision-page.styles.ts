import { css } from 'lit';
import { roundStyles } from './decision-round.styles.js';

/** The full page of a decision, on screen and on paper. */
export const pageStyles = css`
  ${roundStyles}
  @layer base {
    .back {
      margin-block-end: var(--_3);
      margin-inline-start: -12px;
    }
    .back svg {
      transform: none;
    }
    .back svg:dir(rtl) {
      transform: scaleX(-1);
    }
    .page > header > h2 {
      margin-block-start: var(--_3);
      font-size: 1.4em;
      line-height: 1.25;
      letter-spacing: -0.01em;
      text-wrap: balance;
    }
    .page > header > h2:focus {
      outline: none;
    }
    .banner {
      margin-block-start: var(--_4);
      padding: var(--_3) var(--_4);
      color: var(--_plum-text);
      background: var(--_plum-soft);
      border-radius: var(--_radius);
    }
    .banner > * {
      color: inherit;
      font-weight: 580;
    }
    .columns {
      display: grid;
      gap: var(--_6);
      margin-block-start: var(--_5);
    }
    .main {
      min-inline-size: 0;
    }
    .outcome.whole {
      margin-block-start: 0;
      padding-block: 2px;
    }
    .outcome.whole > h3 {
      font-weight: 580;
      letter-spacing: 0;
    }
    .part {
      margin-block-start: var(--_6);
    }
    .main > .part:first-child {
      margin-block-start: 0;
    }
    .part > h3 {
      margin-block-end: var(--_2);
    }
    .main .markdown {
      max-inline-size: 66ch;
    }
    .bullets {
      padding-inline-start: 1.2em;
      list-style: disc;
    }
    .bullets > li::marker {
      color: var(--_subtle);
    }
    .option-list {
      border-block-start: 1px solid var(--_border);
    }
    .option {
      padding-block: var(--_4);
      border-block-end: 1px solid var(--_border);
    }
    .option > .markdown {
      margin-block-start: var(--_1);
    }
    .option h4 {
      font-size: 1em;
      font-weight: 600;
      line-height: 1.45;
    }
    .arguments {
      display: grid;
      gap: var(--_2);
      margin-block-start: var(--_3);
    }
    .arguments > li {
      display: grid;
      grid-template-columns: 6em minmax(0, 1fr);
      gap: var(--_3);
      align-items: baseline;
    }
    .weight {
      display: inline-flex;
      align-items: center;
      gap: 5px;
      font-weight: 580;
      color: var(--_muted);
    }
    .weight svg {
      inline-size: 11px;
      block-size: 11px;
    }
    .weight.good {
      color: var(--_success-text);
    }
    .weight.bad {
      color: var(--_danger-text);
    }
    .sayings {
      display: grid;
      gap: var(--_4);
      margin-block-start: var(--_3);
    }
    .said {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      gap: var(--_3);
    }
    .comment-form {
      display: flex;
      flex-wrap: wrap;
      align-items: end;
      gap: var(--_3);
      margin-block-start: var(--_4);
    }
    .comment-form .field {
      flex: 1 1 16em;
      min-block-size: var(--_control);
      padding-block: 6px;
    }
    .line,
    .relations {
      display: grid;
      gap: var(--_3);
      font-size: var(--_sm);
    }
    .line + .relations:has(li) {
      margin-block-start: var(--_3);
    }
    .line > li {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: var(--_2) var(--_3);
    }
    .line > [aria-current] > span[dir] {
      font-weight: 580;
    }
    .side {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(13em, 100%), 1fr));
      gap: var(--_4) var(--_5);
      padding-block-start: var(--_5);
      border-block-start: 1px solid var(--_border);
    }
    .side dt {
      font-weight: 580;
    }
    .side .one {
      display: block;
    }
    .file {
      overflow-wrap: anywhere;
    }
    .explained {
      display: block;
      text-wrap: pretty;
    }
    .tags {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_2);
    }
    .actions .menu {
      min-inline-size: 220px;
    }
    @container (inline-size >= 52em) {
      .columns {
        grid-template-columns: minmax(0, 1fr) 15em;
        gap: calc(40px * var(--_density));
      }
      .side {
        grid-template-columns: 1fr;
        padding-block-start: 0;
        border: 0;
      }
    }
    @container (inline-size < 30em) {
      .arguments > li {
        grid-template-columns: 1fr;
        gap: 0;
      }
    }
    @media print {
      .base {
        padding: 0;
        border: 0;
        color: #000;
        background: none;
        container-type: normal;
      }
      button,
      .told,
      .take-part,
      .comment-form,
      .discussion:not(:has(li)),
      .back {
        display: none !important;
      }
      .page button.link {
        display: inline !important;
        color: inherit;
        text-decoration: none;
      }
      .outcome,
      .option,
      .said {
        break-inside: avoid;
      }
      h2,
      h3,
      h4 {
        break-after: avoid;
      }
      .tally,
      .swatch,
      .outcome {
        print-color-adjust: exact;
      }
    }
  }
`;
