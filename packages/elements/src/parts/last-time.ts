import { css, html, type TemplateResult } from 'lit';

/** The row that offers to say the same as last time: a button, and beside it what that was. */
export const lastTimeStyles = css`
  @layer base {
    .last-time {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--_3) var(--_4);
    }
    .last-time .hint {
      flex: 1 1 14em;
    }
    .last-time .said {
      display: block;
      overflow-wrap: anywhere;
    }
  }
`;

/** `line` is what the button says again, in words; it describes the button. */
export function lastTimeRow(label: string, { line, press }: { line: TemplateResult; press(): void }): TemplateResult {
  return html`<div class="last-time" part="last-time">
    <button class="button" part="no-change" type="button" aria-describedby="last-time" @click=${press}>${label}</button>
    <p id="last-time" class="hint">${line}</p>
  </div>`;
}
