import { css } from 'lit';

/** What is there before the form is. */
export const styles = css`
  @layer base {
    .row[part='heading'] {
      margin-block-end: var(--_4);
    }
    /* Down to the frame and not over it. */
    .form .form-actions {
      inset-block-end: 0;
      margin-block-end: calc(-20px * var(--_density));
    }
    .told {
      margin-block-end: var(--_4);
      color: var(--_success-text);
    }
  }
`;
