import { css } from 'lit';

export const styles = css`
  @layer base {
    /* The title takes the room: what stands beside it is at the end of its line, or at the start of the next. */
    .row[part='heading'] > slot {
      flex: 1 1 12em;
      display: block;
      min-inline-size: 0;
    }
    .progress {
      display: block;
      inline-size: 100%;
      block-size: 4px;
      margin-block-start: var(--_4);
      border-radius: 4px;
      overflow: hidden;
      background: var(--_border);
    }
    .progress rect {
      fill: var(--_accent);
    }
    .progress:dir(rtl) {
      transform: scaleX(-1);
    }
    .intro {
      margin-block-start: var(--_3);
      max-inline-size: 62ch;
    }
    .question {
      margin-block-start: calc(18px * var(--_density));
    }
    .question .label {
      padding: 0;
    }
    .question > .hint {
      margin-block-end: var(--_3);
    }
    .question .wrong {
      margin-block-start: var(--_2);
    }
    .optional {
      font-weight: 400;
    }
    .field.number {
      inline-size: 10em;
    }
    .choices {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_3);
    }
    .choice {
      display: inline-flex;
      align-items: center;
      gap: 8px;
      min-block-size: var(--_control);
      padding: 4px 14px 4px 10px;
      padding-inline: 10px 14px;
      font-size: var(--_sm);
      line-height: 1.45;
      border: 1px solid var(--_border);
      border-radius: var(--_radius);
      cursor: pointer;
    }
    .choice:hover,
    .mood:hover {
      background: var(--_hover);
    }
    .choice input {
      inline-size: 16px;
      block-size: 16px;
    }
    .choice:has(:checked),
    .mood:has(:checked) {
      color: var(--_accent-text);
      background: var(--_accent-soft);
      border-color: var(--_accent);
      box-shadow: inset 0 0 0 1px var(--_accent);
      font-weight: 580;
    }
    .scale {
      inline-size: fit-content;
      max-inline-size: 100%;
    }
    .scale .choice {
      flex-direction: column;
      gap: 2px;
      min-inline-size: 44px;
      padding: 6px 8px;
    }
    .ends {
      display: flex;
      justify-content: space-between;
      gap: var(--_5);
      margin-block-start: var(--_2);
    }
    .moods {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_3);
    }
    .mood {
      flex: 1 1 0;
      padding: 10px 4px 8px;
      font-size: var(--_xs);
      line-height: 1.3;
      text-align: center;
      color: var(--_muted);
      border: 1px solid var(--_border);
      border-radius: var(--_radius);
      cursor: pointer;
    }
    .mood svg {
      display: block;
      margin: 0 auto 4px;
    }
    .mood:has(:focus-visible) {
      outline: 2px solid var(--_focus);
      outline-offset: 2px;
    }
    .last q {
      color: var(--_text);
    }
    .summary {
      margin-block: var(--_5);
      padding: var(--_4) var(--_5);
      border: 1px solid var(--_danger);
      border-radius: var(--_radius);
    }
    .summary a {
      display: inline-block;
      padding-block: 5px;
      color: var(--_danger-text);
    }
    .privacy {
      margin-block: var(--_5) var(--_4);
    }
    .done {
      display: grid;
      gap: var(--_4);
      margin-block-start: var(--_5);
    }
    .tick {
      color: var(--_success);
    }
    .routes {
      display: grid;
      gap: var(--_3);
      padding-block-start: var(--_4);
      border-block-start: 1px solid var(--_border);
    }
    .routes li {
      display: flex;
      align-items: center;
      flex-wrap: wrap;
      gap: var(--_3);
      padding-block: var(--_2);
    }
    .routes q {
      flex: 1 1 16em;
      quotes: none;
    }
    @container (inline-size < 30em) {
      .moods {
        gap: var(--_2);
      }
      .mood {
        font-size: calc(var(--_xs) * 0.95);
      }
      .scale .choices {
        gap: var(--_2);
      }
    }
    @media (forced-colors: active) {
      .progress {
        block-size: 6px;
        border: 1px solid CanvasText;
        background: Canvas;
      }
      .progress rect {
        fill: CanvasText;
      }
      .choice:has(:checked),
      .mood:has(:checked) {
        color: HighlightText;
        background: Highlight;
        forced-color-adjust: none;
      }
    }
  }
`;
