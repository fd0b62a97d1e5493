import { html, nothing, svg, type TemplateResult } from 'lit';

/** One value of a distribution. */
export interface Slice {
  readonly label: string;
  readonly count: number;
  /** A step of the mood scale, 1 to 5, or a series colour, `a` to `d`. */
  readonly colour: string;
}
export interface StackOptions {
  /** Right-to-left pages read bars from the right; SVG does not mirror by itself. */
  readonly mirrored: boolean;
  readonly format: (value: number) => string;
}

const percent = (value: number): string => `${Math.round(value * 1000) / 10}%`;

/** One bar split by value, the counts printed inside: readable without telling colours apart. */
export function stack(slices: readonly Slice[], { mirrored, format }: StackOptions): TemplateResult {
  const total = slices.reduce((sum, { count }) => sum + count, 0) || 1;
  let at = 0;
  const drawn = slices
    .filter(({ count }) => count > 0)
    .map(({ count, colour }) => {
      const width = count / total;
      const x = mirrored ? 1 - at - width : at;
      at += width;
      return svg`<rect class="c-${colour}" x=${percent(x)} width=${percent(width)} height="20" rx="2"/>
        <text class="t-${colour}" x=${percent(x + width / 2)} y="14" text-anchor="middle">${format(count)}</text>`;
    });
  const spoken = slices.map(({ label, count }) => `${label} ${format(count)}`).join(', ');
  return html`<svg class="stack" part="chart" width="100%" height="20" role="img" aria-label=${spoken}>${drawn}</svg>`;
}

/** What the colours mean, in words beside them. */
export function legend(slices: readonly Slice[]): TemplateResult {
  return html`<ul class="legend xs muted" part="legend">
    ${slices.map(
      ({ label, colour }) =>
        html`<li>
          <svg width="10" height="10" aria-hidden="true"><rect class="c-${colour}" width="10" height="10" rx="2" /></svg
          ><span dir="auto">${label}</span>
        </li>`,
    )}
  </ul>`;
}

export interface BarsOptions extends StackOptions {
  readonly total: number;
}
/** One bar per value with its label before and its count behind: for choices, scales and numbers. */
export function bars(slices: readonly Slice[], { mirrored, format, total }: BarsOptions): TemplateResult {
  const most = Math.max(1, ...slices.map(({ count }) => count));
  return html`<dl class="bars" part="chart">
    ${slices.map(({ label, count }) => {
      const width = count / most;
      return html`<div>
        <dt class="sm" dir="auto">${label}</dt>
        <dd>
          <svg width="100%" height="12" aria-hidden="true">
            <rect class="rail" width="100%" height="12" rx="3" />
            ${
              count
                ? svg`<rect class="c-bar" x=${mirrored ? percent(1 - width) : '0'} width=${percent(width)} height="12" rx="3"/>`
                : nothing
            }
          </svg>
          <span class="sm count">${format(count)}<span class="spoken"> / ${format(total)}</span></span>
        </dd>
      </div>`;
    })}
  </dl>`;
}

export interface TableOptions {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}
/** The same numbers as a table. */
export function table({ caption, head, rows }: TableOptions): TemplateResult {
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${caption}>
    <table class="sm" part="table">
      <caption class="spoken">
        ${caption}
      </caption>
      <thead>
        <tr>
          ${head.map((cell) => html`<th part="cell" scope="col" dir="auto">${cell}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([first, ...rest]) =>
            html`<tr>
              <th part="cell" scope="row" dir="auto">${first}</th>
              ${rest.map((cell) => html`<td part="cell">${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
