import { css } from 'lit';

/** The advice beside a field for a deadline. */
export const deadlineStyles = css`
  @layer base {
    .advice {
      display: grid;
      gap: var(--_3);
      margin-block-start: var(--_3);
      padding: var(--_3) var(--_4);
      background: var(--_sunken);
      border-radius: var(--_radius);
    }
    .proposal p {
      flex: 1 1 16em;
    }
    .views {
      display: grid;
      gap: 4px;
    }
    .views li {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 2px 10px;
    }
    .short {
      color: var(--_warning-text);
    }
    @media (forced-colors: active) {
      .advice {
        border: 1px solid CanvasText;
      }
    }
  }
`;
