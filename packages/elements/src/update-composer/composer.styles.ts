import { css } from 'lit';

/** The writing form: a bordered sheet of paper with fields that have no borders of their own. */
export const composerStyles = css`
  @layer base {
    .composer {
      margin-block-start: var(--_4);
      padding: 12px 14px;
      background: var(--_surface);
      border: 1px solid var(--_border-strong);
      border-radius: var(--_radius);
    }
    .composer:has(.bare:focus-visible) {
      outline: 2px solid var(--_focus);
      outline-offset: 2px;
    }
    .kinds-row {
      display: flex;
      align-items: flex-start;
      gap: var(--_3);
    }
    .kinds {
      display: flex;
      flex: 1;
      flex-wrap: wrap;
      gap: 6px;
    }
    .chip:has(:focus-visible) {
      outline: 2px solid var(--_focus);
      outline-offset: 2px;
    }
    .bare {
      display: block;
      inline-size: 100%;
      padding: 2px;
      color: var(--_text);
      background: none;
      border: 0;
      outline: 0;
      resize: none;
      field-sizing: content;
    }
    .bare[aria-invalid='true'] {
      box-shadow: 0 2px 0 var(--_danger);
    }
    .headline-field {
      margin-block-start: 10px;
      font-weight: 600;
      line-height: 1.45;
    }
    .body-field {
      min-block-size: 4.8em;
      margin-block-start: 4px;
      line-height: 1.6;
    }
    .composer-part {
      display: grid;
      grid-template-columns: 8em minmax(0, 1fr);
      gap: 4px 12px;
      padding-block: 8px;
      border-block-start: 1px solid var(--_border);
    }
    .section-fields {
      display: grid;
      grid-column: 1 / -1;
      grid-template-columns: subgrid;
      gap: 6px 12px;
    }
    .part-label {
      padding-block-start: 7px;
      font-size: var(--_xs);
      font-weight: 600;
      color: var(--_subtle);
    }
    .composer-part .field {
      min-block-size: var(--_control);
      padding-block: 5px;
    }
    .composer-part select.field,
    .composer-part input[type='datetime-local'] {
      justify-self: start;
      inline-size: auto;
      max-inline-size: 100%;
    }
    .tokens {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 6px;
    }
    .tokens .field {
      flex: 1 1 10em;
      inline-size: auto;
      min-inline-size: 0;
    }
    .tokens p {
      flex-basis: 100%;
    }
    .field + .hint,
    .field + .wrong {
      margin-block-start: var(--_2);
    }
    .additions {
      display: flex;
      flex-wrap: wrap;
      gap: 0 2px;
      margin-block: 6px 4px;
      margin-inline-start: -6px;
    }
    .additions .button {
      min-block-size: 28px;
      padding: 2px 8px;
      font-size: var(--_xs);
      gap: 4px;
    }
    .additions svg {
      inline-size: 12px;
      block-size: 12px;
    }
    .composer-foot {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 6px 10px;
      padding-block-start: 8px;
      border-block-start: 1px solid var(--_border);
    }
    .draft {
      flex: 1 0 auto;
      text-align: end;
    }
    /* Before the primary button: on a line of their own the two stay at its end. */
    .composer-foot > :nth-last-child(2) {
      margin-inline-start: auto;
    }
    .tools {
      display: flex;
      gap: 2px;
      margin-inline-start: -6px;
    }
    .tools .button {
      inline-size: 28px;
      min-block-size: 28px;
      font-size: 13px;
      line-height: 1;
    }
    .audience {
      margin-block-start: 6px;
    }
    kbd {
      padding-inline: 5px;
      font: inherit;
      font-size: 11px;
      color: var(--_muted);
      border: 1px solid var(--_border);
      border-block-end-width: 2px;
      border-radius: 4px;
    }
    dialog .composer {
      margin: 0;
      padding: 0;
      background: none;
      border: 0;
    }
    dialog h2 {
      margin-block-end: var(--_4);
    }
    @container (inline-size < 30em) {
      .composer-part {
        grid-template-columns: minmax(0, 1fr);
      }
      .part-label {
        padding: 0;
      }
      kbd {
        display: none;
      }
      .composer-foot .primary {
        flex: 1;
      }
    }
  }
`;
