import { css } from 'lit';

/** The provider draws nothing: its children lay themselves out as if it were not there. */
export const styles = css`
  :host {
    display: contents;
  }
`;
