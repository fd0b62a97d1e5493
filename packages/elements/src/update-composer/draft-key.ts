import type { Id } from '@meanwhile/sdk';

/** Where the draft of a new update is kept: one per space, on this device. */
export const draftKey = (space: Id | undefined): string => `draft:update:${space ?? ''}`;
