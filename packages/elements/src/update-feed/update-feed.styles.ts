import { css } from 'lit';

/** The frame around the items: opener, filters, the pill for new ones. Writing parts bring their own sheet. */
export const styles = css`
  @layer base {
    .top {
      min-block-size: 34px;
    }
    .filters {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_3);
      margin-block-start: var(--_4);
      font-size: var(--_sm);
    }
    .filters select.field {
      inline-size: auto;
      max-inline-size: 12em;
      padding-inline: 8px;
      border-color: var(--_border);
    }
    .search {
      position: relative;
      flex: 1 1 12em;
    }
    .search svg {
      position: absolute;
      inset-block: 0;
      inset-inline-start: 10px;
      margin-block: auto;
      color: var(--_subtle);
      pointer-events: none;
    }
    .search .field {
      padding-inline-start: 34px;
      border-color: var(--_border);
    }
    .found {
      margin-block: var(--_4) 0;
    }
    .list {
      position: relative;
      margin-block-start: var(--_2);
      overflow-anchor: none;
    }
    .fresh {
      position: sticky;
      z-index: 2;
      inset-block-start: 12px;
      block-size: 0;
      display: flex;
      justify-content: center;
    }
    .fresh .button {
      color: var(--_on-accent);
      background: var(--_accent);
      border-color: transparent;
      border-radius: 999px;
      box-shadow: 0 2px 6px rgb(0 0 0 / 0.16);
    }
    .foot {
      padding-block-start: var(--_4);
      text-align: center;
    }
    .gap {
      display: block;
      visibility: hidden;
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
      .search {
        flex-basis: 100%;
      }
      .filters select.field {
        flex: 1;
      }
    }
  }
`;
