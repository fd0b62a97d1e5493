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
    .told {
      margin-block-start: var(--_4);
    }
  }
`;
