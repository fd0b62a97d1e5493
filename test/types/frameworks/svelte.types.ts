import type { SvelteHTMLElements } from 'svelte/elements';
import type {} from '@meanwhile/elements/svelte';

type Feed = SvelteHTMLElements['meanwhile-update-feed'];

export const written: Feed = {
  class: 'wide',
  space: 'team',
  'without-composer': true,
  'onmeanwhile-update-created': ({ detail }) => detail.update.headline,
};
// @ts-expect-error no such order
export const refused: Feed = { order: 'random' };
