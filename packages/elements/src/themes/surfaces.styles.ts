import { css } from 'lit';

/** Tags, avatars, notices, empty and loading states, and what the reader's system asks of all widgets. */
export const surfaces = css`
  @layer base {
    .tag {
      display: inline-flex;
      align-items: center;
      gap: 5px;
      padding: 3px 8px;
      font-size: var(--_xs);
      font-weight: 580;
      line-height: 1.3;
      white-space: nowrap;
      color: var(--_muted);
      background: var(--_hover);
      border: 1px solid transparent;
      border-radius: 999px;
    }
    .tag svg {
      inline-size: 11px;
      block-size: 11px;
    }
    .tag.success {
      color: var(--_success-text);
      background: var(--_success-soft);
    }
    .tag.warning {
      color: var(--_warning-text);
      background: var(--_warning-soft);
    }
    .tag.danger {
      color: var(--_danger-text);
      background: var(--_danger-soft);
    }
    .tag.info {
      color: var(--_info-text);
      background: var(--_info-soft);
    }
    .tag.plum {
      color: var(--_plum-text);
      background: var(--_plum-soft);
    }
    .avatar {
      display: grid;
      place-items: center;
      flex: none;
      inline-size: 34px;
      block-size: 34px;
      overflow: hidden;
      font-size: 12px;
      font-weight: 600;
      line-height: 1;
      color: var(--_accent-text);
      background: var(--_accent-soft);
      border-radius: 50%;
    }
    .avatar img {
      inline-size: 100%;
      block-size: 100%;
      object-fit: cover;
    }
    .avatar.small {
      inline-size: 22px;
      block-size: 22px;
      font-size: 9.5px;
    }
    .avatar.tone-1 {
      color: var(--_plum-text);
      background: var(--_plum-soft);
    }
    .avatar.tone-2 {
      color: var(--_warning-text);
      background: var(--_warning-soft);
    }
    .avatar.tone-3 {
      color: var(--_info-text);
      background: var(--_info-soft);
    }
    .avatar.tone-4 {
      color: var(--_success-text);
      background: var(--_success-soft);
    }
    .notice {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--_3);
      margin-block: var(--_3);
      font-size: var(--_xs);
      line-height: 1.4;
      color: var(--_muted);
    }
    .notice .dot {
      flex: none;
      inline-size: 8px;
      block-size: 8px;
      background: var(--_warning);
      border-radius: 50%;
    }
    .notice .dot + span {
      max-inline-size: calc(100% - 8px - var(--_3));
    }
    .notice .dot.danger {
      background: var(--_danger);
    }
    .empty {
      padding: 26px 20px;
      text-align: center;
    }
    .empty > svg {
      inline-size: 88px;
      color: var(--_accent-border);
    }
    .empty p {
      max-inline-size: 38ch;
      margin: 4px auto 12px;
    }
    .skeleton {
      block-size: 0.8em;
      margin-block: 0.6em;
      background: var(--_hover);
      border-radius: var(--_radius-small);
    }
    .skeleton.short {
      inline-size: 40%;
    }
    /* Said after eight seconds; its place is kept, so that nothing moves. */
    .base .still {
      animation: still 8s !important;
    }
    @keyframes still {
      from,
      to {
        visibility: hidden;
      }
    }
    @media (prefers-reduced-motion: reduce) {
      .base *,
      .base *::before {
        transition: none !important;
        animation: none !important;
      }
    }
    @media (prefers-contrast: more), (forced-colors: active) {
      .tag {
        border-color: currentColor;
      }
    }
    @media (forced-colors: active) {
      .button.primary {
        color: HighlightText;
        background: Highlight;
        border-color: ButtonText;
        forced-color-adjust: none;
      }
    }
  }
`;
