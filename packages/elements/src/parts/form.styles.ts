import { css } from 'lit';

/** What every longer form draws with: fields, faults, people by name, the row of buttons that stays in sight. */
export const formFields = css`
  @layer base {
    .form {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_5);
    }
    .unfold {
      justify-self: start;
      margin-inline-start: -10px;
    }
    .form-field > .hint {
      margin-block: calc(-1 * var(--_1)) var(--_2);
    }
    .form-field > .wrong {
      margin-block-start: var(--_2);
    }
    .form-field > legend {
      padding: 0;
    }
    .radios {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_2) var(--_5);
    }
    .radio {
      display: inline-flex;
      align-items: center;
      gap: 8px;
      min-block-size: 28px;
      cursor: pointer;
    }
    .radio input {
      flex: none;
      inline-size: 16px;
      block-size: 16px;
    }
    .faults {
      padding: var(--_4) var(--_5);
      color: var(--_danger-text);
      background: var(--_danger-soft);
      border-radius: var(--_radius);
    }
    .faults a {
      display: inline-block;
      padding-block: 5px;
      color: inherit;
    }
    .people {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_3);
      margin-block-end: var(--_3);
    }
    .person {
      display: inline-flex;
      align-items: center;
      gap: var(--_3);
      padding-inline-start: 6px;
      background: var(--_hover);
      border-radius: 999px;
    }
    .person .button {
      min-block-size: 28px;
      inline-size: 28px;
      border-radius: 50%;
    }
    .form-actions {
      position: sticky;
      inset-block-end: calc(-1 * var(--_6));
      margin-block-end: calc(-1 * var(--_6));
      padding-block: var(--_4) var(--_5);
      background: var(--_raised);
      border-block-start: 1px solid var(--_border);
    }
    /* Its frame is seen there: it stands where the text does. */
    @media (forced-colors: active) {
      .unfold {
        margin-inline-start: 0;
      }
    }
  }
`;
