import { css } from 'lit';

export const styles = css`
  @layer base {
    :host([layout='chip']) {
      display: inline;
    }
    :host([layout='chip']) .base {
      display: inline;
      container-type: normal;
      line-height: inherit;
      background: none;
      border: 0;
      padding: 0;
    }
    :host([layout='card']) .base {
      padding: 0;
      border: 0;
      border-radius: var(--_radius);
    }
    :host([layout='card'][appearance='plain']) .card {
      padding: 0;
      border: 0;
    }
    .line-chip .tag {
      vertical-align: 0.08em;
    }
    .line-chip .link {
      font: inherit;
      text-align: start;
    }
  }
`;
