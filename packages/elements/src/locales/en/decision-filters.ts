import type { Standing } from '@meanwhile/sdk';

/** Words of the filters; they load with them. */
export const decisionFilters = {
  filters: 'Filters',
  search: 'Search decisions',
  stage: 'Stage',
  anyStage: 'Any stage',
  stages: {
    draft: 'Draft',
    open: 'Open for input',
    'last-call': 'Last call',
    decided: 'Decided',
    reviewed: 'Reviewed',
    withdrawn: 'Withdrawn',
    lapsed: 'Lapsed',
  },
  standing: 'Standing',
  anyStanding: 'Any standing',
  standings: {
    accepted: 'Accepted',
    rejected: 'Rejected',
    deferred: 'Deferred',
    deprecated: 'No longer recommended',
    superseded: 'Replaced',
  } satisfies Record<Standing, string>,
  tag: 'Tag',
  anyTag: 'Any tag',
  from: 'From',
  to: 'To',
  order: 'Order',
  orders: { newest: 'Newest first', oldest: 'Oldest first', changed: 'Last changed first' },
};
export type DecisionFilterWords = typeof decisionFilters;
