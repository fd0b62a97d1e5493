import type * as english from '../en/decision-filters.js';
import type { Standing } from '@meanwhile/sdk';

/** Words of the filters; they load with them. */
export const decisionFilters = {
  filters: 'Filter',
  search: 'Sök beslut',
  stage: 'Skede',
  anyStage: 'Alla skeden',
  stages: {
    draft: 'Utkast',
    open: 'Öppet för synpunkter',
    'last-call': 'Sista omgången',
    decided: 'Beslutat',
    reviewed: 'Översett',
    withdrawn: 'Tillbakadraget',
    lapsed: 'Förfallet',
  },
  standing: 'Giltighet',
  anyStanding: 'All giltighet',
  standings: {
    accepted: 'Antaget',
    rejected: 'Avslaget',
    deferred: 'Uppskjutet',
    deprecated: 'Rekommenderas inte längre',
    superseded: 'Ersatt',
  } satisfies Record<Standing, string>,
  tag: 'Tagg',
  anyTag: 'Alla taggar',
  from: 'Från',
  to: 'Till',
  order: 'Ordning',
  orders: { newest: 'Nyast först', oldest: 'Äldst först', changed: 'Senast ändrat först' },
} satisfies typeof english.decisionFilters;
