import { css } from 'lit';
import { openerStyles } from './opener.styles.js';

/** The composer as a widget of its own. */
export const styles = [
  openerStyles,
  css`
    @layer base {
      .opener,
      .composer {
        margin-block-start: 0;
      }
      .notice {
        margin-block-end: var(--_3);
      }
    }
  `,
];
