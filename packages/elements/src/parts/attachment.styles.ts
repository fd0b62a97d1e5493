import { css } from 'lit';

/** Files: pictures in a row of one height, everything else a line each. */
export const attachmentStyles = css`
  @layer base {
    .files {
      display: flex;
      flex-wrap: wrap;
      gap: 8px 14px;
      margin: 10px 0 0;
      padding: 0;
      list-style: none;
    }
    .file {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 2px 8px;
      max-inline-size: 100%;
      font-size: var(--_sm);
    }
    .file .link {
      overflow-wrap: anywhere;
      text-align: start;
    }
    .file progress {
      inline-size: 6em;
      accent-color: var(--_accent);
    }
    .file-state {
      display: inline-flex;
      align-items: center;
      gap: 4px;
    }
    .file .icon {
      inline-size: 24px;
      min-block-size: 24px;
    }
    .file:not(.picture) {
      flex-basis: 100%;
    }
    .picture {
      flex-direction: column;
      align-items: flex-start;
      flex-wrap: nowrap;
    }
    /* Their place is kept from the start: nothing below moves when they have come. */
    .picture :is(canvas, img, .frame) {
      display: block;
      block-size: 180px;
      min-inline-size: 60px;
      max-inline-size: 100%;
      object-fit: contain;
      object-position: 0 50%;
      background: var(--_sunken);
      border: 1px solid var(--_border);
      border-radius: var(--_radius);
    }
    .picture .frame {
      inline-size: 240px;
    }
    .file-line {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 2px 8px;
    }
  }
`;
