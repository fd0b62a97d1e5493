import { css } from 'lit';
import { reading } from './reading.styles.js';

/** Chips, fields, menus and dialogs: a widget that is read first brings them with the part that uses them. */
export const forms = css`
  @layer base {
    .button.danger {
      color: var(--_danger-text);
    }
    .chip {
      display: inline-flex;
      align-items: center;
      gap: 6px;
      min-block-size: 30px;
      padding: 3px 11px;
      font-size: var(--_sm);
      line-height: 1.45;
      color: var(--_muted);
      background: none;
      border: 1px solid var(--_border);
      border-radius: 999px;
      cursor: pointer;
    }
    .chip:hover {
      background: var(--_hover);
    }
    .chip[aria-pressed='true'],
    .chip[aria-checked='true'],
    .chip:has(:checked) {
      color: var(--_accent-text);
      background: var(--_accent-soft);
      border-color: var(--_accent);
      font-weight: 580;
    }
    .field {
      display: block;
      inline-size: 100%;
      min-block-size: var(--_control);
      padding: 6px 12px;
      color: var(--_text);
      background: var(--_surface);
      border: 1px solid var(--_border-strong);
      border-radius: var(--_radius);
    }
    /* WebKit lets a long choice overflow its closed menu, unseen, and then the page scrolls sideways; it takes no overflow here. */
    select.field {
      contain: paint;
    }
    textarea.field {
      min-block-size: 5.2em;
      padding-block: 9px;
      line-height: 1.6;
      resize: vertical;
      field-sizing: content;
    }
    ::placeholder {
      color: var(--_subtle);
      opacity: 1;
    }
    /* What is written goes the way of its script, a placeholder the way of the page. */
    .base:dir(rtl) :placeholder-shown {
      direction: rtl;
    }
    /* Firefox does not show the placeholder of such a field. */
    textarea:not(:placeholder-shown) {
      unicode-bidi: plaintext;
    }
    /* A date with its time stands in two lines where one is too short. */
    ::-webkit-datetime-edit-fields-wrapper {
      white-space: normal;
    }
    .field[aria-invalid='true'] {
      border-color: var(--_danger);
    }
    .label {
      display: block;
      margin-block-end: var(--_2);
      font-weight: 580;
    }
    .hint,
    .wrong {
      font-size: var(--_sm);
      line-height: 1.45;
      color: var(--_muted);
    }
    .wrong {
      color: var(--_danger-text);
    }
    .menu {
      margin: 0;
      padding: 4px;
      min-inline-size: 180px;
      color: var(--_text);
      background: var(--_raised);
      border: 1px solid var(--_border);
      border-radius: var(--_radius);
      box-shadow:
        0 2px 6px rgb(0 0 0 / 0.08),
        0 12px 28px rgb(0 0 0 / 0.12);
      inset: auto;
      position-area: block-end span-inline-start;
    }
    /* Only while it is on screen: Safari 26.0 and 26.1 never end when a box that may flip is in one not shown. */
    /* https://bugs.webkit.org/show_bug.cgi?id=299742 */
    .menu:popover-open:not(dialog:not([open]) *) {
      position-try-fallbacks: flip-block, flip-inline;
    }
    .menu button,
    .menu a {
      display: flex;
      align-items: center;
      gap: 8px;
      inline-size: 100%;
      min-block-size: 32px;
      padding: 4px 10px;
      font-size: var(--_sm);
      text-align: start;
      text-decoration: none;
      color: inherit;
      background: none;
      border: 0;
      border-radius: var(--_radius-small);
      cursor: pointer;
    }
    .menu button:hover,
    .menu a:hover,
    .menu :focus-visible {
      background: var(--_hover);
    }
    dialog {
      inline-size: min(640px, calc(100vw - 32px));
      max-block-size: calc(100vh - 48px);
      padding: var(--_6);
      color: var(--_text);
      background: var(--_raised);
      border: 1px solid var(--_border);
      border-radius: var(--_radius-large);
      box-shadow:
        0 4px 12px rgb(0 0 0 / 0.12),
        0 24px 56px rgb(0 0 0 / 0.2);
    }
    dialog::backdrop {
      background: rgb(0 0 0 / 0.4);
    }
    @media (forced-colors: active) {
      .chip[aria-pressed='true'],
      .chip[aria-checked='true'],
      .chip:has(:checked) {
        color: HighlightText;
        background: Highlight;
        forced-color-adjust: none;
      }
    }
  }
`;

/** What every widget draws with. */
export const controls = [...reading, forms];
