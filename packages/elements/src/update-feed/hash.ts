import type { Id } from '@meanwhile/sdk';

export const PREFIX = '#update-';
/** The part of a page's address that opens an update. */
export const hashOf = (id: Id): string => `${PREFIX}${encodeURIComponent(id)}`;
