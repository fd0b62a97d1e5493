import type { Id, Link, LocalDate, Ref } from '../../model/base.js';
import { isOn, submittedIds } from '../../model/id.js';
import type { CheckIn, Decision, Submitted } from '../../model/schema.js';
import type { DefaultSchema, Entity, KindOf } from '../../model/schema.js';
import { MeanwhileError } from '../../adapter/errors.js';
import type { Client, Write } from '../types.js';

/** An entity, or the id of one the client has in memory. */
export type Named<E extends { readonly id: Id }> = E | Id;

/** The space of the thing acted on, so that what follows from it lands beside it. */
export const inSpace = (entity: { readonly space?: Id } | undefined): { readonly space?: Id } =>
  entity?.space === undefined ? {} : { space: entity.space };

/** The entity as it is now; what was handed over may be older. */
export function current<K extends KindOf>(client: Client, kind: K, named: Named<Entity<DefaultSchema, K>>) {
  const id = typeof named === 'string' ? named : named.id;
  const found = client.peek(kind, id) ?? (typeof named === 'string' ? undefined : named);
  if (!found) throw new MeanwhileError({ code: 'not-found', message: `No ${kind} ${id} in memory` });
  return found;
}

/** The signed-in person; acting as nobody is refused. */
export function me(client: Client): Id {
  const { user } = client.status;
  if (!user) throw new MeanwhileError({ code: 'unauthenticated', message: 'Sign in to take part' });
  return user.id;
}

export const refuse = (reason: string, field: string): MeanwhileError =>
  new MeanwhileError({ code: 'invalid', message: reason, issues: [{ message: reason, path: [field] }] });

export const refTo = (entity: { readonly kind: string; readonly id: Id }, title?: string): Ref => ({
  kind: entity.kind,
  id: entity.id,
  ...(title && { title }),
});

export const linkedBy = (entity: { readonly links?: readonly Link[] }, rel: string): Link | undefined =>
  entity.links?.find((link) => link.rel === rel);

/** The note that this person has taken part, under whichever id it stands. */
export function noteOn(client: Client, subject: CheckIn | Decision, localDate: LocalDate): Submitted | undefined {
  const notes = submittedIds(subject, localDate, me(client)).map((id) => client.peek('submitted', id));
  return notes.find((note) => note && isOn(subject)(note));
}

/** One line to stand for a longer text. */
export function firstLine(text: string, limit = 280): string {
  const line = text
    .trim()
    .split('\n', 1)[0]
    .replace(/^[#>*\s-]+/, '')
    .trim();
  return line.length > limit ? `${line.slice(0, limit - 1).trimEnd()}…` : line;
}

/** Core kinds without an integrator's additions. */
type CoreOnly = Record<never, never>;
export type CoreWrite = Write<CoreOnly>;
/** What a command writes is core data: custom fields that a schema requires are for the integrator's own forms to fill. */
export const write = (client: Client, writes: readonly CoreWrite[]): Promise<void> => client.write(writes);
