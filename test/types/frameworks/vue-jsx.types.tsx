/** @jsxImportSource vue */
import type {} from '@meanwhile/elements/vue';

export const written = <meanwhile-update-feed class="wide" space="team" withoutComposer />;
// @ts-expect-error no such layout
export const refused = <meanwhile-decision layout="poster" />;
