import { css } from 'lit';
import { aboutStyles } from '../check-in/about.styles.js';
import { formFields } from '../parts/form.styles.js';

/** The form of a check-in. */
export const editorStyles = css`
  ${formFields}
  ${aboutStyles}
  @layer base {
    .group {
      display: grid;
      gap: var(--_4);
      padding-block-start: var(--_5);
      border-block-start: 1px solid var(--_border);
    }
    .group > .button {
      justify-self: start;
    }
    .group .privacy {
      margin: 0;
    }
    .pair {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_4);
    }
    .pair > .form-field {
      flex: 1 1 14em;
      min-inline-size: 0;
      max-inline-size: 24em;
    }
    .group .field:not(textarea, .short) {
      min-block-size: 40px;
    }
    .preview label.row {
      flex-wrap: nowrap;
    }
    .field[type='number'] {
      max-inline-size: 8em;
    }
    .question-list,
    .question-fields,
    .answers,
    .conditions,
    .days-off-list {
      display: grid;
      gap: var(--_3);
    }
    .question-card {
      border: 1px solid var(--_border);
      border-radius: var(--_radius);
    }
    .question-head {
      align-items: flex-start;
      padding: var(--_3) var(--_4);
    }
    .question-head > .subtle {
      min-inline-size: 1.4em;
    }
    .question-name {
      flex: 1 1 10em;
      min-inline-size: 0;
      display: grid;
      gap: 2px;
      overflow-wrap: anywhere;
    }
    .tools {
      gap: 0;
    }
    .question-fields {
      gap: var(--_4);
      padding: var(--_4) var(--_5) var(--_5);
      border-block-start: 1px solid var(--_border);
      background: var(--_sunken);
      border-end-start-radius: var(--_radius);
      border-end-end-radius: var(--_radius);
    }
    .answers,
    .conditions,
    .days-off-list {
      margin-block-end: var(--_2);
    }
    .answers .row {
      flex-wrap: nowrap;
      max-inline-size: 30em;
    }
    .conditions {
      margin-block-start: var(--_3);
    }
    .condition {
      display: grid;
      grid-template-columns: minmax(0, 2fr) auto minmax(6em, 1fr) auto;
      align-items: center;
      gap: var(--_3);
    }
    .condition > .button {
      grid-column: -2;
    }
    .join {
      inline-size: fit-content;
      margin-block-start: var(--_3);
    }
    .sentence {
      margin-block-start: var(--_2);
    }
    .days-off {
      display: grid;
      grid-template-columns: 10em 10em minmax(0, 1fr) auto;
      align-items: end;
      gap: var(--_3);
    }
    .preview {
      display: grid;
      gap: var(--_3);
      padding: var(--_4) var(--_5);
      background: var(--_sunken);
      border-radius: var(--_radius);
    }
    .next-times,
    .turns {
      display: grid;
      gap: 4px;
    }
    .next-times svg {
      color: var(--_muted);
    }
    .short {
      inline-size: auto;
      max-inline-size: 16em;
      min-block-size: 28px;
      padding-block: 2px;
    }
    label.chip:has(:focus-visible) {
      outline: 2px solid var(--_focus);
      outline-offset: 2px;
    }
    @container (inline-size < 34em) {
      .days-off {
        grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      }
      .days-off > :nth-child(3) {
        grid-column: 1;
      }
      .days-off > .button {
        justify-self: end;
      }
      .condition {
        grid-template-columns: minmax(0, 1fr) auto;
      }
      .condition > .button {
        grid-area: 1 / 2;
      }
      .condition > :not(.button) {
        grid-column: 1;
      }
      .question-head .tools {
        order: 1;
      }
    }
    @media (forced-colors: active) {
      .preview,
      .question-fields {
        border: 1px solid CanvasText;
      }
    }
  }
`;
