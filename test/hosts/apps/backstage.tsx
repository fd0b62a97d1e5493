// An entity's page, as far as our component sees one: Backstage's own API holder and references, and somebody who is signed in.
import { identityApiRef, type ApiHolder, type ApiRef, type IdentityApi } from '@backstage/core-plugin-api';
import { EntityProvider } from '@backstage/plugin-catalog-react';
import { createVersionedContext, createVersionedValueMap } from '@backstage/version-bridge';
import { createRoot } from 'react-dom/client';
import { MeanwhileFeed } from '../../../docs/embedding/backstage/MeanwhileFeed.js';

const identity: IdentityApi = {
  getProfileInfo: () => Promise.resolve({ displayName: 'Ana Lima' }),
  getBackstageIdentity: () =>
    Promise.resolve({ type: 'user', userEntityRef: 'user:default/ana', ownershipEntityRefs: ['user:default/ana'] }),
  getCredentials: () => Promise.resolve({}),
  signOut: () => Promise.resolve(),
};
const apis: ApiHolder = {
  get: <T,>({ id }: ApiRef<T>) => (id === identityApiRef.id ? (identity as T) : undefined),
};
const Apis = createVersionedContext<{ 1: ApiHolder }>('api-context');
const entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'berth-import', namespace: 'harbour' },
};

createRoot(document.querySelector('#app')!).render(
  <Apis.Provider value={createVersionedValueMap({ 1: apis })}>
    <EntityProvider entity={entity}>
      <MeanwhileFeed />
    </EntityProvider>
  </Apis.Provider>,
);
