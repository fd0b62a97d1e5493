import { css } from 'lit';

export const styles = css`
  @layer base {
    .head {
      gap: var(--_3);
      min-block-size: var(--_control);
    }
    .list {
      display: grid;
      gap: var(--meanwhile-decision-log-gap, var(--_4));
      margin-block-start: var(--_4);
    }
    .list > li {
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
