import type { GlobalComponents } from 'vue';
import type {} from '@meanwhile/elements/vue';

type Feed = InstanceType<GlobalComponents['meanwhile-update-feed']>['$props'];

export const written: Feed = {
  class: 'wide',
  space: 'team',
  withoutComposer: true,
  onMeanwhileUpdateCreated: ({ detail }) => detail.update.headline,
};
// @ts-expect-error no such order
export const refused: Feed = { order: 'random' };
