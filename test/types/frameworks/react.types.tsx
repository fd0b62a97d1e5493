/** @jsxImportSource react */
import type { MeanwhileUpdateFeed } from '@meanwhile/elements/update-feed';
import type { createRef } from 'react';
import type {} from '@meanwhile/elements/react';

declare const feed: ReturnType<typeof createRef<MeanwhileUpdateFeed>>;

export const written = (
  <meanwhile-provider adapter="local" person-id="ana" key="one">
    <meanwhile-update-feed
      ref={feed}
      id="team"
      className="wide"
      space="team"
      order="oldest"
      pageSize={20}
      without-composer
      onmeanwhile-update-created={({ detail }) => detail.update.headline}
    >
      <a href="/updates">Updates</a>
    </meanwhile-update-feed>
  </meanwhile-provider>
);
export const refused = (
  <>
    {/* @ts-expect-error no such order */}
    <meanwhile-update-feed order="random" />
    {/* @ts-expect-error a composer has no page size */}
    <meanwhile-update-composer pageSize={3} />
    {/* @ts-expect-error the event carries an update */}
    <meanwhile-update-feed onmeanwhile-update-created={({ detail }) => detail.decision} />
  </>
);
