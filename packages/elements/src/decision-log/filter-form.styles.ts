import { css } from 'lit';

export const filterStyles = css`
  @layer base {
    .filters {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(8.4em, 100%), 1fr));
      align-items: end;
      gap: var(--_3) var(--_4);
      margin-block-start: var(--_4);
      padding: var(--_4) var(--_5) var(--_5);
      background: var(--_sunken);
      border-radius: var(--_radius);
    }
    .pick.wide {
      grid-column: 1 / -1;
    }
    .filters > .button {
      justify-self: start;
    }
    .pick .field {
      min-inline-size: 0;
    }
  }
`;
