import { css } from 'lit';
import { surfaces } from './surfaces.styles.js';

/** Reset, text, buttons, links, focus. */
const basics = css`
  @layer base {
    .base *,
    .base *::before,
    .base *::after {
      box-sizing: border-box;
    }
    .write svg {
      margin-inline-end: 4px;
      vertical-align: -3px;
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
    /* A title in another language keeps its own order and stands where the page's titles stand. */
    .base:dir(rtl) :is(h2, h3, h4)[dir='auto'] {
      text-align: right;
    }
    .base:dir(ltr) :is(h2, h3, h4)[dir='auto'] {
      text-align: left;
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
    .button:disabled,
    .button[aria-disabled='true'] {
      opacity: 0.55;
      cursor: default;
    }
    .link {
      max-inline-size: 100%;
      padding: 0;
      min-block-size: 24px;
      color: var(--_accent-text);
      background: none;
      border: 0;
      text-decoration: underline;
      text-decoration-thickness: 1px;
      text-underline-offset: 0.18em;
      overflow-wrap: anywhere;
      cursor: pointer;
    }
    :focus-visible {
      outline: 2px solid var(--_focus);
      outline-offset: 2px;
    }
  }
`;

/** What every widget is read with. */
export const reading = [basics, surfaces];
