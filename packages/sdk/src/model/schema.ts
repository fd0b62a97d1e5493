import type { StandardSchemaV1 } from '@standard-schema/spec';
import type { Base } from './base.js';
import type { CoreKinds } from './kinds.js';

/** A schema an integrator brings: any library that speaks Standard Schema (valibot, zod, arktype …). */
export type AnySchema = StandardSchemaV1<unknown, unknown>;
/** Custom `fields` on a core kind, or the whole `data` of a new kind. */
export interface KindSpec {
  readonly fields?: AnySchema;
  readonly data?: AnySchema;
}
export type SchemaSpec = { readonly [kind: string]: KindSpec };

/** Custom values live here, so that they never collide with a later core field. */
export type Fields = { readonly [name: string]: unknown };

type FieldsOf<T> = T extends { readonly fields: infer F extends StandardSchemaV1 }
  ? { readonly fields: StandardSchemaV1.InferOutput<F> }
  : { readonly fields?: Fields };
type DataOf<K, T> = T extends { readonly data: infer D extends StandardSchemaV1 }
  ? StandardSchemaV1.InferOutput<D>
  : K extends keyof CoreKinds
    ? CoreKinds[K]
    : never;

/** Every kind of a schema with its data. */
export type Kinds<S extends SchemaSpec> = {
  readonly [K in (keyof S & string) | keyof CoreKinds]: K extends keyof S
    ? DataOf<K, S[K]> & FieldsOf<S[K]>
    : K extends keyof CoreKinds
      ? CoreKinds[K] & { readonly fields?: Fields }
      : never;
};

/**
 * Augment once to type custom fields everywhere:
 * `declare module '@meanwhile/sdk' { interface Register { schema: typeof schema } }`.
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- an interface is what can be augmented
export interface Register {}
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- "no custom kinds" is the empty object type
export type DefaultSchema = Register extends { schema: infer S extends SchemaSpec } ? S : {};

export type KindOf<S extends SchemaSpec = DefaultSchema> = keyof Kinds<S> & string;
export type Data<S extends SchemaSpec, K extends KindOf<S>> = Kinds<S>[K];
/** An entity as it is stored and shown: a union discriminated by `kind`. */
export type Entity<S extends SchemaSpec = DefaultSchema, K extends KindOf<S> = KindOf<S>> = K extends unknown
  ? Base & { readonly kind: K } & Data<S, K>
  : never;

export type Space = Entity<DefaultSchema, 'space'>;
export type Person = Entity<DefaultSchema, 'person'>;
export type Update = Entity<DefaultSchema, 'update'>;
export type Comment = Entity<DefaultSchema, 'comment'>;
export type Reaction = Entity<DefaultSchema, 'reaction'>;
export type Decision = Entity<DefaultSchema, 'decision'>;
export type Position = Entity<DefaultSchema, 'position'>;
export type Objection = Entity<DefaultSchema, 'objection'>;
export type Hold = Entity<DefaultSchema, 'hold'>;
export type CheckIn = Entity<DefaultSchema, 'check-in'>;
export type Response = Entity<DefaultSchema, 'response'>;
export type Ballot = Entity<DefaultSchema, 'ballot'>;
export type Submitted = Entity<DefaultSchema, 'submitted'>;

/**
 * Declares custom fields and kinds; returns its argument with its exact type.
 *
 * @example
 * const schema = defineSchema({ update: { fields: v.object({ region: v.picklist(['emea', 'apac']) }) } });
 */
export function defineSchema<const S extends SchemaSpec>(schema: S): S {
  return schema;
}
