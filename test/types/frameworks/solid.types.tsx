/** @jsxImportSource solid-js */
import type {} from '@meanwhile/elements/solid';

export const written = (
  <meanwhile-update-feed
    class="wide"
    attr:space="team"
    bool:without-composer={true}
    prop:pageSize={20}
    on:meanwhile-update-created={({ detail }) => detail.update.headline}
  >
    <a href="/updates">Updates</a>
  </meanwhile-update-feed>
);
// @ts-expect-error a page size is a number
export const refused = <meanwhile-update-feed prop:pageSize={'many'} />;
