import { css } from 'lit';

/** How user text looks; adopt it beside the widget's own styles and put the text into `<div class="markdown">`. */
export const markdownStyles = css`
  .markdown {
    overflow-wrap: anywhere;
    text-wrap: pretty;
  }
  .markdown :is(p, ul, ol, blockquote, pre, hr, .scroll) {
    margin: 0;
    margin-block: 0.7em;
  }
  .markdown .heading {
    margin-block: 1.1em 0.4em;
    font-size: 1.0667em;
    font-weight: 600;
    letter-spacing: -0.01em;
    line-height: 1.4;
    text-wrap: balance;
  }
  .markdown > :first-child {
    margin-block-start: 0;
  }
  .markdown > :last-child {
    margin-block-end: 0;
  }
  .markdown :is(ul, ol) {
    padding-inline-start: 1.5em;
  }
  /* Numbers are wider than dots; in one that stood out, WebKit found a page to be scrolled. */
  .markdown ol {
    padding-inline-start: 2em;
  }
  .markdown ul {
    list-style: disc;
  }
  .markdown ol {
    list-style: decimal;
  }
  .markdown li + li {
    margin-block-start: 0.2em;
  }
  .markdown li :is(ul, ol) {
    margin-block: 0.2em;
  }
  .markdown .task {
    display: flex;
    gap: 0.5em;
    margin-inline-start: -1.5em;
    list-style: none;
  }
  .markdown .task > div {
    flex: 1;
    min-inline-size: 0;
  }
  .markdown a {
    color: var(--meanwhile-color-accent-text, light-dark(#00656f, #74ced9));
  }
  .markdown .host {
    color: var(--meanwhile-color-text-muted, light-dark(#525e65, #b6c0c3));
  }
  .markdown .mention {
    color: var(--meanwhile-color-accent-text, light-dark(#00656f, #74ced9));
    font-weight: 550;
  }
  .markdown blockquote {
    padding-inline-start: 0.9em;
    border-inline-start: 3px solid var(--meanwhile-color-border, light-dark(#dbe1e3, #2e373b));
    color: var(--meanwhile-color-text-muted, light-dark(#525e65, #b6c0c3));
  }
  .markdown :is(code, pre) {
    border-radius: calc(var(--meanwhile-radius, 8px) / 2);
    background: var(--meanwhile-color-surface-sunken, light-dark(#f4f8f9, #0c1113));
    font-family: ui-monospace, 'SF Mono', 'Cascadia Mono', Menlo, Consolas, monospace;
    font-size: 0.9em;
  }
  .markdown code {
    padding-inline: 0.25em;
  }
  .markdown pre {
    overflow: auto;
    padding: 0.75em 0.9em;
    line-height: 1.5;
    text-align: start;
    white-space: pre;
  }
  .markdown pre code {
    padding: 0;
    font-size: inherit;
  }
  .markdown .plain {
    white-space: pre-wrap;
  }
  .markdown hr {
    border: 0;
    border-block-start: 1px solid var(--meanwhile-color-border, light-dark(#dbe1e3, #2e373b));
  }
  .markdown .scroll {
    overflow-x: auto;
  }
  .markdown table {
    border-collapse: collapse;
    font-size: 0.9333em;
  }
  .markdown :is(th, td) {
    padding: 0.35em 0.7em;
    border: 1px solid var(--meanwhile-color-border, light-dark(#dbe1e3, #2e373b));
    text-align: start;
    vertical-align: top;
  }
  .markdown :is(th, td).center {
    text-align: center;
  }
  .markdown :is(th, td).end {
    text-align: end;
  }
  .markdown th {
    font-weight: 600;
  }
  .markdown :is(pre, .scroll, a):focus-visible {
    outline: 2px solid var(--meanwhile-color-focus, light-dark(#007cbb, #51c7f1));
    outline-offset: 2px;
  }
  @media (forced-colors: active) {
    .markdown :is(code, pre) {
      border: 1px solid;
    }
  }
`;
