import { css } from 'lit';

/** The frame around the items: opener, filters, the pill for new ones. Writing parts bring their own sheet. */
export const styles = css`
  @layer base {
    .top {
      min-block-size: 34px;
    }
    .start {
      display: flex;
      gap: var(--_3);
    }
    /* Keeps the place of the filters until they have loaded. */
    .filter-place {
      min-block-size: 34px;
      margin-block-start: var(--_4);
    }
    .found {
      margin-block: var(--_4) 0;
    }
    .list {
      position: relative;
      margin-block-start: var(--_2);
    }
    /* The feed keeps the place itself. */
    .list {
      overflow-anchor: none;
    }
    .foot {
      padding-block-start: var(--_4);
      text-align: center;
    }
    .loading {
      margin-block-start: var(--_6);
      animation: appear 0.18s 0.2s backwards;
    }
    @keyframes appear {
      from {
        opacity: 0;
      }
    }
    @container (inline-size < 30em) {
      .filter-place {
        min-block-size: calc(68px + var(--_3));
      }
    }
  }
`;
