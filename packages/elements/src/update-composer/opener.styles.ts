import { css } from 'lit';

/** The composer while it is closed: one line. */
export const openerStyles = css`
  @layer base {
    .opener {
      display: flex;
      align-items: center;
      gap: var(--_4);
      inline-size: 100%;
      margin-block-start: var(--_4);
      padding: 10px 14px;
      text-align: start;
      color: var(--_subtle);
      background: var(--_surface);
      border: 1px solid var(--_border-strong);
      border-radius: var(--_radius);
      cursor: text;
    }
    .opener:hover {
      background: var(--_hover);
    }
  }
`;
