import { css } from 'lit';

/** Replies below an update, the reply field, and what stands in place of a deleted item. */
export const commentStyles = css`
  @layer base {
    .thread {
      margin-block-start: 10px;
      padding-inline-start: 14px;
      border-inline-start: 2px solid var(--_border);
    }
    .comment {
      display: grid;
      grid-template-columns: 22px minmax(0, 1fr);
      column-gap: 9px;
      padding-block: 6px;
      border-radius: 2px;
    }
    .comment > * {
      grid-column: 2;
      max-inline-size: 62ch;
    }
    .comment > .avatar {
      grid-column: 1;
    }
    .comment-head {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 2px 8px;
      min-block-size: 22px;
      font-size: var(--_sm);
    }
    .comment.depth-1 {
      margin-inline-start: 31px;
    }
    .comment.depth-2 {
      margin-inline-start: 62px;
    }
    .comment.depth-3 {
      margin-inline-start: 93px;
    }
    .comment-actions {
      margin-inline-start: -8px;
    }
    .comment-actions .button {
      min-block-size: 26px;
      padding: 1px 8px;
      font-size: var(--_xs);
    }
    .reply-form {
      max-inline-size: 66ch;
      margin-block-start: 6px;
    }
    .reply-form .field {
      min-block-size: var(--_control);
      margin-block-start: 3px;
      padding-block: 5px;
    }
    .reply-foot {
      margin-block-start: 6px;
    }
    .picker[popover]:popover-open {
      display: flex;
      flex-wrap: wrap;
      max-inline-size: 19em;
      position-area: block-end span-inline-end;
    }
    .picker button {
      inline-size: auto;
    }
    .picker button[aria-pressed='true'] {
      color: var(--_accent-text);
      background: var(--_accent-soft);
    }
    .slip {
      display: flex;
      align-items: center;
      gap: var(--_4);
      color: var(--_muted);
    }
    @container (inline-size < 30em) {
      .comment.depth-1,
      .comment.depth-2,
      .comment.depth-3 {
        margin-inline-start: 16px;
      }
    }
  }
`;
