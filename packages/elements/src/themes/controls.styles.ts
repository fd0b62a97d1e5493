import { css } from 'lit';

/** Reset and the controls every widget draws: buttons, fields, chips, tags, rows, links, focus. */
export const controls = css`
  @layer base {
    .base *,
    .base *::before,
    .base *::after {
      box-sizing: border-box;
    }
    h2,
    h3,
    h4,
    p,
    ul,
    ol,
    dl,
    dd,
    figure,
    fieldset {
      margin: 0;
      padding: 0;
      border: 0;
      min-inline-size: 0;
    }
    ul,
    ol {
      list-style: none;
    }
    h2 {
      font-size: 1.1333em;
      font-weight: 600;
      line-height: 1.4;
      letter-spacing: -0.01em;
    }
    h3 {
      font-size: 1.0667em;
      font-weight: 600;
      line-height: 1.4;
      letter-spacing: -0.008em;
      text-wrap: balance;
    }
    a {
      color: var(--_accent-text);
      text-underline-offset: 0.18em;
      text-decoration-thickness: 1px;
    }
    svg {
      flex: none;
    }
    .row {
      display: flex;
      align-items: center;
      gap: var(--_3);
      flex-wrap: wrap;
    }
    .push {
      margin-inline-start: auto;
    }
    .muted {
      color: var(--_muted);
    }
    .subtle {
      color: var(--_subtle);
    }
    .sm {
      font-size: var(--_sm);
      line-height: 1.45;
    }
    .xs {
      font-size: var(--_xs);
      line-height: 1.4;
    }
    /* Small inside small stays as small. */
    .sm .xs {
      font-size: 0.923em;
    }
    .sm .sm,
    .xs .xs,
    .xs .sm {
      font-size: 1em;
    }
    /* Words of another direction than the page's keep their own order: "38 minutes ago". */
    time,
    .tag,
    .chip,
    .button,
    span.xs,
    span.sm {
      unicode-bidi: plaintext;
    }
    .strong {
      font-weight: 600;
    }
    .spoken {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    button,
    input,
    select,
    textarea {
      font: inherit;
      color: inherit;
      letter-spacing: inherit;
      margin: 0;
    }
    .button {
      display: inline-flex;
      align-items: center;
      justify-content: center;
      gap: 6px;
      min-block-size: var(--_control);
      padding: 5px 12px;
      font-size: var(--_sm);
      font-weight: 550;
      line-height: 1.45;
      text-decoration: none;
      color: var(--_text);
      background: var(--_surface);
      border: 1px solid var(--_border-strong);
      border-radius: var(--_radius);
      cursor: pointer;
      transition: background-color 120ms var(--_ease);
    }
    .button:hover {
      background: var(--_hover);
    }
    .button.primary {
      color: var(--_on-accent);
      background: var(--_accent);
      border-color: transparent;
    }
    .button.primary:hover {
      background: color-mix(in oklab, var(--_accent), var(--_text) 12%);
    }
    .button.quiet {
      color: var(--_muted);
      background: none;
      border-color: transparent;
    }
    .button.quiet:hover {
      background: var(--_hover);
    }
    .button.icon {
      padding: 0;
      inline-size: var(--_control);
    }
    .button.danger {
      color: var(--_danger-text);
    }
    .button:disabled,
    .button[aria-disabled='true'] {
      opacity: 0.55;
      cursor: default;
    }
    .link {
      padding: 0;
      min-block-size: 24px;
      color: var(--_accent-text);
      background: none;
      border: 0;
      text-decoration: underline;
      text-decoration-thickness: 1px;
      text-underline-offset: 0.18em;
      cursor: pointer;
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
    textarea.field {
      min-block-size: 5.2em;
      padding-block: 9px;
      line-height: 1.6;
      resize: vertical;
      field-sizing: content;
    }
    .field::placeholder {
      color: var(--_subtle);
      opacity: 1;
    }
    .field[aria-invalid='true'] {
      border-color: var(--_danger);
    }
    .label {
      display: block;
      margin-block-end: var(--_2);
      font-weight: 580;
    }
    .hint {
      font-size: var(--_sm);
      line-height: 1.45;
      color: var(--_muted);
    }
    .wrong {
      font-size: var(--_sm);
      line-height: 1.45;
      color: var(--_danger-text);
    }
    :focus-visible {
      outline: 2px solid var(--_focus);
      outline-offset: 2px;
    }
    .tag {
      display: inline-flex;
      align-items: center;
      gap: 5px;
      padding: 3px 8px;
      font-size: var(--_xs);
      font-weight: 580;
      line-height: 1.3;
      white-space: nowrap;
      color: var(--_muted);
      background: var(--_hover);
      border: 1px solid transparent;
      border-radius: 999px;
    }
    .tag svg {
      inline-size: 11px;
      block-size: 11px;
    }
    .tag.success {
      color: var(--_success-text);
      background: var(--_success-soft);
    }
    .tag.warning {
      color: var(--_warning-text);
      background: var(--_warning-soft);
    }
    .tag.danger {
      color: var(--_danger-text);
      background: var(--_danger-soft);
    }
    .tag.info {
      color: var(--_info-text);
      background: var(--_info-soft);
    }
    .tag.plum {
      color: var(--_plum-text);
      background: var(--_plum-soft);
    }
    .avatar {
      display: grid;
      place-items: center;
      flex: none;
      inline-size: 34px;
      block-size: 34px;
      overflow: hidden;
      font-size: 12px;
      font-weight: 600;
      line-height: 1;
      color: var(--_accent-text);
      background: var(--_accent-soft);
      border-radius: 50%;
    }
    .avatar img {
      inline-size: 100%;
      block-size: 100%;
      object-fit: cover;
    }
    .avatar.small {
      inline-size: 22px;
      block-size: 22px;
      font-size: 9.5px;
    }
    .avatar.tone-1 {
      color: var(--_plum-text);
      background: var(--_plum-soft);
    }
    .avatar.tone-2 {
      color: var(--_warning-text);
      background: var(--_warning-soft);
    }
    .avatar.tone-3 {
      color: var(--_info-text);
      background: var(--_info-soft);
    }
    .avatar.tone-4 {
      color: var(--_success-text);
      background: var(--_success-soft);
    }
    .notice {
      display: flex;
      align-items: center;
      gap: var(--_3);
      margin-block: var(--_3);
      font-size: var(--_xs);
      line-height: 1.4;
      color: var(--_muted);
    }
    .notice .dot {
      flex: none;
      inline-size: 8px;
      block-size: 8px;
      background: var(--_warning);
      border-radius: 50%;
    }
    .empty {
      padding: 26px 20px;
      text-align: center;
    }
    .empty > svg {
      inline-size: 88px;
      color: var(--_accent-border);
    }
    .empty p {
      max-inline-size: 38ch;
      margin: 4px auto 12px;
    }
    .skeleton {
      block-size: 0.8em;
      margin-block: 0.6em;
      background: var(--_hover);
      border-radius: var(--_radius-small);
    }
    .skeleton.short {
      inline-size: 40%;
    }
    /* Said after eight seconds; its place is kept, so that nothing moves. */
    .base .still {
      animation: still 8s !important;
    }
    @keyframes still {
      from,
      to {
        visibility: hidden;
      }
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
    @media (prefers-reduced-motion: reduce) {
      .base *,
      .base *::before {
        transition: none !important;
        animation: none !important;
      }
    }
    @media (prefers-contrast: more), (forced-colors: active) {
      .tag {
        border-color: currentColor;
      }
    }
    @media (forced-colors: active) {
      .button.primary {
        color: HighlightText;
        background: Highlight;
        border-color: ButtonText;
        forced-color-adjust: none;
      }
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
