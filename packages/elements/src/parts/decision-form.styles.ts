import { css } from 'lit';
import { formFields } from './form.styles.js';

/** Forms of decisions, import and export. */
export const formStyles = css`
  ${formFields}
  @layer base {
    .taking-part {
      display: grid;
      gap: var(--_4);
      min-inline-size: 0;
      margin: 0;
      padding: var(--_4) var(--_5) var(--_5);
      background: var(--_sunken);
      border: 0;
      border-radius: var(--_radius);
    }
    .taking-part > legend {
      float: inline-start;
    }
    .options-edit {
      display: grid;
      gap: var(--_4);
    }
    .options-edit:has(li) {
      margin-block-end: var(--_4);
    }
    .option-edit {
      padding: var(--_3) var(--_4) var(--_4);
      background: var(--_sunken);
      border-radius: var(--_radius);
    }
    .option-edit > .row .label {
      margin: 0;
    }
    .option-edit textarea.field {
      min-block-size: var(--_control);
      padding-block: 6px;
    }
    .option-edit > label.xs {
      display: block;
      margin-block-start: var(--_3);
    }
    .slot-fields {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_3);
      margin-block: var(--_3);
    }
    .slot-fields > .form-field {
      flex: 1 1 13em;
    }
    .option-tools {
      gap: 0;
    }
    .argument-list {
      display: grid;
      gap: var(--_3);
    }
    .argument-list:has(li) {
      margin-block-start: var(--_3);
    }
    .argument {
      display: grid;
      grid-template-columns: 7em minmax(0, 1fr) auto;
      gap: var(--_3);
    }
    .drop {
      display: grid;
      justify-items: center;
      gap: var(--_4);
      padding: var(--_6);
      text-align: center;
      border: 1px dashed var(--_border-strong);
      border-radius: var(--_radius);
    }
    .drop.over {
      background: var(--_accent-soft);
      border-color: var(--_accent);
    }
    .drop .row {
      justify-content: center;
    }
    progress {
      display: block;
      inline-size: 100%;
      block-size: 8px;
      appearance: none;
      background: var(--_border);
      border: 0;
      border-radius: 4px;
      overflow: hidden;
    }
    progress::-webkit-progress-bar {
      background: var(--_border);
    }
    progress::-webkit-progress-value {
      background: var(--_accent);
    }
    progress::-moz-progress-bar {
      background: var(--_accent);
    }
    .result-head:focus {
      outline: none;
    }
    .result > li {
      padding-block: var(--_2);
    }
    .problems {
      max-block-size: 16em;
      margin-block-start: var(--_3);
      overflow: auto;
      border-block-start: 1px solid var(--_border);
    }
    .problems > li {
      padding-block: var(--_3);
      border-block-end: 1px solid var(--_border);
    }
    @container (inline-size < 30em) {
      .argument {
        grid-template-columns: minmax(0, 1fr) auto;
      }
      .argument select {
        grid-column: 1 / -1;
      }
    }
    @media (forced-colors: active) {
      progress {
        border: 1px solid CanvasText;
      }
    }
  }
`;
