import { html, type TemplateResult } from 'lit';

/**
 * An icon on the 16 px grid: one path, 1.6 px stroke in the current colour, hidden from screen readers (the word beside
 * it speaks). Discs are rings inside each other.
 */
function icon(path: string): TemplateResult {
  return html`<svg
    viewBox="0 0 16 16"
    width="16"
    height="16"
    fill="none"
    stroke="currentColor"
    stroke-width="1.6"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    <path d=${path} />
  </svg>`;
}

export const tickIcon = /* @__PURE__ */ icon('m3 8.6 3.3 3.3L13 4.8');
export const clockIcon = /* @__PURE__ */ icon('M2 8a6 6 0 1 0 12 0a6 6 0 1 0-12 0M8 4.8V8l2.3 1.5');
export const dotIcon = /* @__PURE__ */ icon(
  'M5 8a3 3 0 1 0 6 0a3 3 0 1 0-6 0M6.6 8a1.4 1.4 0 1 0 2.8 0a1.4 1.4 0 1 0-2.8 0M8 8h.01',
);
export const arrowIcon = /* @__PURE__ */ icon('M13 12V9.5a4 4 0 0 0-4-4H3m3.2-3.2L3 5.5l3.2 3.2');
export const dashIcon = /* @__PURE__ */ icon('M3.5 8h9');
export const barredIcon = /* @__PURE__ */ icon('M2 8a6 6 0 1 0 12 0a6 6 0 1 0-12 0M4 12l8-8');
export const questionIcon = /* @__PURE__ */ icon(
  'M2 8a6 6 0 1 0 12 0a6 6 0 1 0-12 0M6.3 6.4a1.8 1.8 0 1 1 2.6 1.7c-.6.3-.9.6-.9 1.2M8 11.6h.01',
);
export const heartIcon = /* @__PURE__ */ icon(
  'M8 13.2S2.4 10 2.4 6.2A2.9 2.9 0 0 1 8 5a2.9 2.9 0 0 1 5.6 1.2C13.6 10 8 13.2 8 13.2Z',
);
export const moreIcon = /* @__PURE__ */ icon(
  'M2.7 8a0.3 0.3 0 1 0 0.6 0a0.3 0.3 0 1 0-0.6 0M7.7 8a0.3 0.3 0 1 0 0.6 0a0.3 0.3 0 1 0-0.6 0M12.7 8a0.3 0.3 0 1 0 0.6 0a0.3 0.3 0 1 0-0.6 0',
);
export const searchIcon = /* @__PURE__ */ icon('M2.6 7a4.4 4.4 0 1 0 8.8 0a4.4 4.4 0 1 0-8.8 0M10.4 10.4l3.2 3.2');
export const plusIcon = /* @__PURE__ */ icon('M8 3v10M3 8h10');
export const closeIcon = /* @__PURE__ */ icon('m4 4 8 8m0-8-8 8');
export const replyIcon = /* @__PURE__ */ icon('M6.4 3.4 2.6 7l3.8 3.6M3 7h6.6A3.4 3.4 0 0 1 13 10.4v2');
export const handIcon = /* @__PURE__ */ icon('M3 13V7.4m0 1.2 4-1.4 5 1.4-1 3.4-4 1.6-4-1M8 4.6V2.4');
export const handoffIcon = /* @__PURE__ */ icon(
  'M2.6 5.4h9.8M9.6 2.6l2.8 2.8-2.8 2.8M13.4 10.6H3.6m2.8-2.8-2.8 2.8 2.8 2.8',
);
export const flagIcon = /* @__PURE__ */ icon('M4 14V2.6h7.6L9.8 5.5l1.8 2.9H4');
export const noteIcon = /* @__PURE__ */ icon('M3.4 3h9.2v7L9.8 13H3.4zM5.6 6h4.8M5.6 8.6h2.8');
export const lockIcon = /* @__PURE__ */ icon('M4 7.4h8v5.4H4zM5.6 7.4V5.2a2.4 2.4 0 0 1 4.8 0v2.2');
export const pauseIcon = /* @__PURE__ */ icon('M5.8 4v8M10.2 4v8');
export const linkIcon = /* @__PURE__ */ icon(
  'M6.8 9.2a2.6 2.6 0 0 0 3.7 0l2.2-2.2A2.6 2.6 0 0 0 9 3.3l-.8.8M9.2 6.8a2.6 2.6 0 0 0-3.7 0L3.3 9A2.6 2.6 0 0 0 7 12.7l.8-.8',
);
export const editIcon = /* @__PURE__ */ icon('m3 13 .6-2.8 7-7 2.2 2.2-7 7z');
export const copyIcon = /* @__PURE__ */ icon('M5.6 5.6h7.4V13H5.6zM3 10.4V3h7.4');
export const binIcon = /* @__PURE__ */ icon('M3 4.6h10M6.4 4.6V3h3.2v1.6M4.4 4.6l.6 8.4h6l.6-8.4');
export const downIcon = /* @__PURE__ */ icon('m4 6.4 4 4 4-4');
export const upIcon = /* @__PURE__ */ icon('m4 9.6 4-4 4 4');
export const inboxIcon = /* @__PURE__ */ icon('M2.6 9.4 4.4 3h7.2l1.8 6.4V13H2.6zM2.6 9.4h3.2a2.2 2.2 0 0 0 4.4 0h3.2');
export const backIcon = /* @__PURE__ */ icon('m9.6 4-4 4 4 4');
export const forthIcon = /* @__PURE__ */ icon('m6.4 4 4 4-4 4');
export const personIcon = /* @__PURE__ */ icon(
  'M5.4 5.4a2.6 2.6 0 1 0 5.2 0a2.6 2.6 0 1 0-5.2 0M3 13.4c.7-2.6 2.6-3.8 5-3.8s4.3 1.2 5 3.8',
);
export const smileIcon = /* @__PURE__ */ icon(
  'M13.7 7.2a6 6 0 1 1-5-5M5.4 9.6a3.2 3.2 0 0 0 5.2 0M6 6.2h.01M10 6.2h.01M12.4 1.6v4M10.4 3.6h4',
);
