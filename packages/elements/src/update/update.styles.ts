import { css } from 'lit';

export const styles = css`
  @layer base {
    .item {
      padding-block: 0;
      border-block-end: 0;
    }
    .actions:empty {
      display: none;
    }
    .under {
      display: flex;
      flex-wrap: wrap;
      gap: 2px 12px;
      margin-block-start: var(--_3);
      padding-inline-start: 46px;
    }
    .under:empty {
      display: none;
    }
    @container (inline-size < 30em) {
      .under {
        padding-inline-start: 0;
      }
    }
  }
`;
