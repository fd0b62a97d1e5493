// `useEntity` and `EntityProvider` of @backstage/plugin-catalog-react 4.0.0, over the same context of Backstage's own: with what
// that package draws with it is 600 MB.
import type { Entity } from '@backstage/catalog-model';
import { createVersionedContext, createVersionedValueMap, useVersionedContext } from '@backstage/version-bridge';
import type { PropsWithChildren } from 'react';

type Versions = { 1: { readonly entity: Entity } };
const Context = createVersionedContext<Versions>('entity-context');

export function useEntity(): { readonly entity: Entity } {
  const { entity } = useVersionedContext<Versions>('entity-context')!.atVersion(1)!;
  return { entity };
}
export function EntityProvider({ entity, children }: PropsWithChildren<{ readonly entity: Entity }>) {
  return <Context.Provider value={createVersionedValueMap({ 1: { entity } })}>{children}</Context.Provider>;
}
