import { isHeld, type Id, type PersonRef } from '@meanwhile/sdk';
import type { Queries } from '../store/store.js';
import type { Entity, Values } from './entity.js';

/*
 * Who may do what: all of it is in this file. A person has one role in each space. What somebody may not see is answered
 * as if it were not there, so that asking tells nothing.
 */

export const roles = ['none', 'reader', 'member', 'steward'] as const;
/** `reader` reads; `member` writes, and edits what is their own; `steward` edits everything and may import. */
export type Role = (typeof roles)[number];
const atLeast = (role: Role, wanted: Role): boolean => roles.indexOf(role) >= roles.indexOf(wanted);

/** Where the people's own entries live. Names that begin with @ are the server's. */
export const peopleSpace = '@people';
export const isReserved = (space: string): boolean => space.startsWith('@');

/** Where a space stands in its order of changes. */
export interface Head {
  readonly seq: number;
  /** Up to here traces of deleted entries may have been cleared away. */
  readonly floor: number;
}
/** What one person may do, as it is now. */
export interface Access {
  readonly person: PersonRef;
  /** The spaces this person sees, with where they stand. */
  readonly heads: ReadonlyMap<string, Head>;
  roleIn(space: string): Role;
  /** The server's own acts, for example an import from the command line. */
  readonly operator?: true;
}

/** Reads a person's roles and the state of their spaces. `everyone` is the role where nothing else is said. */
export async function readAccess(queries: Queries, person: PersonRef, everyone: Role): Promise<Access> {
  const rows = await queries.query<{ space: string; head: number | null; bottom: number | null; role: Role | null }>(
    `select coalesce(c.space, m.space) as space, c.seq::float8 as head, c.floor::float8 as bottom, m.role as role
       from counter c full join (
         select coalesce(own.space, every.space) as space, coalesce(own.role, every.role) as role
           from (select space, role from member where person = $1) own
           full join (select space, role from member where person = '*') every on own.space = every.space
       ) m on m.space = c.space`,
    [person.id],
  );
  const known = new Map<string, Role>([[peopleSpace, 'member']]);
  for (const { space, role } of rows) if (role && space !== peopleSpace) known.set(space, role);
  const roleIn = (space: string): Role => known.get(space) ?? everyone;
  const heads = new Map<string, Head>();
  for (const { space, head, bottom } of rows)
    if (head !== null && atLeast(roleIn(space), 'reader')) heads.set(space, { seq: head, floor: bottom ?? 0 });
  return { person, heads, roleIn };
}

/** The server acting for whoever runs it. */
export async function operatorAccess(queries: Queries): Promise<Access> {
  const access = await readAccess(queries, { id: '', name: 'the operator' }, 'steward');
  return { ...access, roleIn: () => 'steward', operator: true };
}

export const canRead = (access: Access, space: string): boolean => atLeast(access.roleIn(space), 'reader');

/** Fields of other people's entries that a member may set: what joins two things, and what answers an ask. */
const shared: { readonly [kind: string]: readonly string[] } = {
  update: ['state', 'answer', 'links'],
  comment: ['resolved'],
  decision: ['links', 'supersededBy', 'amendedBy', 'standing'],
};
/** Kinds that speak for one person: not even a steward speaks for another. */
const personal: readonly string[] = ['reaction', 'position', 'response', 'submitted', 'hold', 'person'];

const lists = (values: Values, field: string): readonly unknown[] => {
  const { [field]: value } = values;
  return Array.isArray(value) ? (value as unknown[]) : value === undefined ? [] : [value];
};
/** Who decides; a decision that names nobody belongs to every member. */
function decides(entity: Entity, person: Id): boolean {
  const named = [...lists(entity, 'decider'), ...lists(entity, 'deciders')];
  return named.includes(person) || (named.length === 0 && entity['stage'] !== 'draft');
}
const owns = (entity: Entity, person: Id): boolean =>
  entity.kind === 'person' ? entity.id === person : entity.author === person;

/** May this person change the whole entry? */
export function mayEdit(access: Access, space: string, entity: Entity): boolean {
  if (access.operator) return true;
  const role = access.roleIn(space);
  const { id } = access.person;
  if (!atLeast(role, 'member') || entity.kind === 'ballot') return false;
  if (owns(entity, id)) return entity.kind !== 'space' || role === 'steward';
  if (personal.includes(entity.kind)) return false;
  return role === 'steward' || (entity.kind === 'decision' && decides(entity, id));
}
export function mayDelete(access: Access, space: string, entity: Entity): boolean {
  if (access.operator) return true;
  const own = owns(entity, access.person.id);
  if (entity.kind === 'space' || !own) return mayEdit(access, space, entity) && access.roleIn(space) === 'steward';
  return mayEdit(access, space, entity);
}
/** May this person change these fields of it? */
export function mayPatch(
  access: Access,
  at: { readonly space: string; readonly entity: Entity },
  patch: Values,
): boolean {
  if (mayEdit(access, at.space, at.entity)) return true;
  const open = shared[at.entity.kind] ?? [];
  return atLeast(access.roleIn(at.space), 'member') && Object.keys(patch).every((field) => open.includes(field));
}
export function mayCreate(access: Access, space: string, entity: Entity): boolean {
  if (access.operator) return true;
  if (entity.kind === 'person') return entity.id === access.person.id;
  return atLeast(access.roleIn(space), 'member');
}
/** Keeping another's name and times on an entry is for those who answer for the space. */
export const mayImport = (access: Access, space: string): boolean => access.roleIn(space) === 'steward';

/** Who alone may see an entry; null: everyone in its space. */
export function audienceOf(entity: Entity, now: number): readonly Id[] | null {
  const author = entity.author === undefined ? [] : [entity.author];
  if (entity.kind === 'decision' && entity['stage'] === 'draft')
    return [...author, ...lists(entity, 'decider'), ...lists(entity, 'deciders')].filter(isText);
  return entity.kind === 'update' && isHeld(entity, now) ? author : null;
}
const isText = (value: unknown): value is string => typeof value === 'string';
export const isSeenBy = (audience: readonly Id[] | null, access: Access): boolean =>
  audience === null || access.operator === true || audience.includes(access.person.id);

/** What goes with an entry that this person may not edit as a whole; undefined where they may. */
export const canOf = (access: Access, space: string, entity: Entity): readonly string[] | undefined =>
  mayEdit(access, space, entity) && mayDelete(access, space, entity)
    ? undefined
    : [
        'read',
        ...(mayEdit(access, space, entity) ? ['edit'] : []),
        ...(mayDelete(access, space, entity) ? ['delete'] : []),
      ];
