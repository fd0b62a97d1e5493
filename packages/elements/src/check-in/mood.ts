import { html, svg, type TemplateResult } from 'lit';

// From rough to great only the mouth and the tilt change: the word beside it carries the meaning.
const mouths = [
  svg`<path d="M9.5 19.2c1.5-2.8 7.5-2.8 9 0"/>`,
  svg`<path d="M10 18.4c1.6-1.3 6.4-1.3 8 0"/>`,
  svg`<path d="M10 17.8h8"/>`,
  svg`<path d="M10 17c1.6 1.6 6.4 1.6 8 0"/>`,
  svg`<path d="M9.5 16.4c1.5 3.6 7.5 3.6 9 0"/>`,
];

/** A drawn face for one of the five moods, 0 (rough) to 4 (great). */
export function moodFace(index: number): TemplateResult {
  return html`<svg
    viewBox="0 0 28 28"
    width="28"
    height="28"
    fill="none"
    stroke="currentColor"
    stroke-width="1.7"
    stroke-linecap="round"
    aria-hidden="true"
  >
    <circle cx="14" cy="14" r="10.5" />
    <path d="M10 11.5h.01M18 11.5h.01" stroke-width="2" />
    ${mouths[index]}
  </svg>`;
}
