import { css } from 'lit';

export const styles = css`
  @layer base {
    .head {
      gap: var(--_3);
      min-block-size: var(--_control);
    }
    .head .count {
      font-variant-numeric: tabular-nums;
    }
    .list {
      display: grid;
      gap: var(--meanwhile-decision-log-gap, var(--_4));
      margin-block-start: var(--_4);
    }
    .list > li {
      min-inline-size: 0;
    }
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
    .pick .field {
      min-inline-size: 0;
    }
    .more,
    .held {
      display: flex;
      justify-content: center;
      margin-block-start: var(--_4);
    }
    .notice {
      margin-block-start: var(--_3);
    }
  }
`;
