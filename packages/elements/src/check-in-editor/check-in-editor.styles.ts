import { css } from 'lit';

/** What is there before the form is. */
export const styles = css`
  @layer base {
    .row[part='heading'] {
      margin-block-end: var(--_4);
    }
    .told {
      margin-block-end: var(--_4);
      color: var(--_success-text);
    }
  }
`;
