import type { Id } from '@meanwhile/sdk';

export const hashPrefix = '#decision-';
/** The fragment that names an open decision. */
export const hashOf = (id: Id): string => hashPrefix + encodeURIComponent(id);
