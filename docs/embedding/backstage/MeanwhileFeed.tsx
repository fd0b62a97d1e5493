import { createComponent } from '@lit/react';
import { identityApiRef, useApi } from '@backstage/core-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { useEntity } from '@backstage/plugin-catalog-react';
import { registerAdapters } from '@meanwhile/embed';
import { define as defineProvider } from '@meanwhile/elements/provider/define';
import { MeanwhileProvider } from '@meanwhile/elements/provider';
import { define } from '@meanwhile/elements/update-feed/define';
import { MeanwhileUpdateFeed } from '@meanwhile/elements/update-feed';
import * as React from 'react';

registerAdapters();
defineProvider();
define();

const Provider = createComponent({ react: React, tagName: 'meanwhile-provider', elementClass: MeanwhileProvider });
const Feed = createComponent({ react: React, tagName: 'meanwhile-update-feed', elementClass: MeanwhileUpdateFeed });

/** The updates of the entity this page is about. */
export function MeanwhileFeed() {
  const { entity } = useEntity();
  const identity = useApi(identityApiRef);
  const [person, setPerson] = React.useState<{ id: string; name: string }>();
  React.useEffect(() => {
    void Promise.all([identity.getBackstageIdentity(), identity.getProfileInfo()]).then(
      ([{ userEntityRef }, profile]) => setPerson({ id: userEntityRef, name: profile.displayName ?? userEntityRef }),
    );
  }, [identity]);
  if (!person) return null;
  return (
    <Provider adapter="local" personId={person.id} personName={person.name}>
      <Feed space={stringifyEntityRef(entity)} hashLinks />
    </Provider>
  );
}
