/** @jsxImportSource preact */
import type {} from '@meanwhile/elements/preact';

export const written = (
  <meanwhile-update-feed
    key="one"
    class="wide"
    space="team"
    withoutComposer
    onmeanwhile-update-created={({ detail }) => detail.update.headline}
  >
    <a href="/updates">Updates</a>
  </meanwhile-update-feed>
);
// @ts-expect-error no such layout
export const refused = <meanwhile-decision layout="poster" />;
