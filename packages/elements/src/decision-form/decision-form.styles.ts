import { css } from 'lit';

/** The form as a widget of its own. */
export const styles = css`
  @layer base {
    .row[part='heading'] {
      margin-block-end: var(--_4);
    }
    .form {
      max-inline-size: 46rem;
    }
    /* Down to the frame and not over it. */
    .form .form-actions {
      inset-block-end: 0;
      margin-block-end: calc(-20px * var(--_density));
    }
    .told {
      margin-block-start: var(--_4);
    }
  }
`;
