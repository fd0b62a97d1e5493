import type { Entity, Id, PersonRef } from '@meanwhile/sdk';

/**
 * The demo's whole team as entities: a space, nine people, 40 updates, 12 decisions, 3 check-ins and what belongs to them.
 * Times are resolved against `now`; days are those of the viewer's `zone`.
 */
export function sampleEntities(now?: number, zone?: string): Entity[];
/** The person the demo is signed in as. */
export const sampleViewer: PersonRef;
/** The space everything in the sample belongs to. */
export const sampleSpace: Id;
