import { css } from 'lit';

/** One update: who, when, what, the line above what is new, the row of actions. */
export const itemStyles = css`
  @layer base {
    .item {
      display: grid;
      grid-template-columns: 34px minmax(0, 1fr);
      column-gap: 12px;
      --_gap: var(--meanwhile-update-feed-gap, calc(20px * var(--_density)));
      padding-block: var(--_gap) calc(var(--_gap) - 6px);
      border-block-end: 1px solid var(--_border);
      border-radius: 2px;
      scroll-margin-block: 72px;
    }
    /* What is far below is laid out when it comes near. Where only the rows near the view are drawn this is settled. */
    .rows:not(.near) > .item:nth-child(n + 13) {
      content-visibility: auto;
      contain-intrinsic-block-size: auto 150px;
      overflow-clip-margin: 6px;
    }
    .item:last-child {
      border-block-end: 0;
    }
    .item:focus-visible {
      outline-offset: 4px;
    }
    .item > * {
      grid-column: 2;
    }
    .item > .avatar {
      grid-column: 1;
      grid-row: span 2;
    }
    .item > .read-line {
      grid-column: 1 / -1;
    }
    .item.linked {
      background: linear-gradient(var(--_mark), var(--_mark)) no-repeat;
      animation: fade 2s 0.6s var(--_ease) forwards;
    }
    @keyframes fade {
      to {
        background-color: transparent;
        background-size: 0 0;
      }
    }
    .read-line {
      display: flex;
      align-items: center;
      gap: 12px;
      margin-block: -6px var(--_5);
      font-size: var(--_xs);
      font-weight: 600;
      color: var(--_unread);
    }
    .read-line::before,
    .read-line::after {
      content: '';
      flex: 1;
      block-size: 1px;
      background: color-mix(in oklab, var(--_unread) 45%, transparent);
    }
    .head {
      display: flex;
      align-items: center;
      flex-wrap: wrap;
      gap: 2px 8px;
      min-block-size: 24px;
    }
    .author {
      font-weight: 600;
    }
    .when {
      color: inherit;
      text-decoration: none;
    }
    .when:hover {
      text-decoration: underline;
    }
    .tags {
      display: flex;
      flex-wrap: wrap;
      justify-content: flex-end;
      gap: 6px;
      margin-inline-start: auto;
    }
    .title {
      margin-block-start: 2px;
      max-inline-size: 56ch;
      text-align: match-parent;
    }
    .body {
      margin-block-start: 4px;
      max-inline-size: 62ch;
    }
    .markdown ul {
      list-style: disc;
    }
    .markdown ol {
      list-style: decimal;
    }
    .more {
      justify-self: start;
      margin-block-start: 4px;
    }
    .fields {
      display: grid;
      grid-template-columns: 5.2em minmax(0, 1fr);
      gap: 6px 12px;
      margin-block-start: 10px;
      max-inline-size: calc(62ch + 5.2em);
    }
    .fields dt {
      padding-block-start: 0.2em;
      font-size: var(--_xs);
      font-weight: 600;
      color: var(--_subtle);
    }
    .meta {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 4px 14px;
      margin-block-start: 8px;
      font-size: var(--_sm);
      line-height: 1.45;
      color: var(--_muted);
    }
    .due {
      display: inline-flex;
      align-items: flex-start;
      gap: 6px;
    }
    .due svg {
      margin-block-start: 2px;
      color: var(--_subtle);
    }
    .value b {
      font-weight: 600;
      font-variant-numeric: tabular-nums;
      color: var(--_text);
    }
    .topic {
      min-block-size: 24px;
      padding: 0;
      color: var(--_subtle);
      background: none;
      border: 0;
      cursor: pointer;
    }
    .topic:hover {
      color: var(--_accent-text);
      text-decoration: underline;
    }
    .actions {
      position: relative;
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 6px;
      margin-block-start: 10px;
      min-block-size: var(--_control);
    }
    @container (inline-size < 30em) {
      .tags {
        margin-inline-start: 0;
      }
      .title {
        text-wrap: pretty;
      }
      .item {
        grid-template-columns: 28px minmax(0, 1fr);
        column-gap: 10px;
      }
      .item > .avatar {
        inline-size: 28px;
        block-size: 28px;
        font-size: 10.5px;
      }
      .fields {
        grid-template-columns: minmax(0, 1fr);
        gap: 0;
      }
      .fields dd {
        margin-block-end: 8px;
      }
    }
  }
`;
