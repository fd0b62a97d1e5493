import { css } from 'lit';

export const styles = css`
  @layer base {
    section {
      margin-block-start: var(--_5);
    }
    section + section,
    .editor + section {
      padding-block-start: var(--_5);
      border-block-start: 1px solid var(--_border);
    }
    .where {
      display: flex;
      align-items: center;
      gap: 6px;
      margin-block-start: var(--_2);
    }
    .week-text {
      display: grid;
      grid-template-columns: max-content 1fr;
      gap: 2px var(--_5);
      margin-block-start: var(--_3);
      font-variant-numeric: tabular-nums;
    }
    .week-text dt {
      font-weight: 580;
    }
    .days-off {
      display: grid;
      gap: var(--_3);
      margin-block-start: var(--_4);
    }
    .days-off li {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 4px var(--_3);
    }
  }
`;
