import type * as english from '../en/decision-filters.js';
import type { Standing } from '@meanwhile/sdk';

/** Words of the filters; they load with them. */
export const decisionFilters = {
  filters: 'Filters',
  search: 'Besluiten zoeken',
  stage: 'Fase',
  anyStage: 'Elke fase',
  stages: {
    draft: 'Concept',
    open: 'Open voor inbreng',
    'last-call': 'Laatste ronde',
    decided: 'Besloten',
    reviewed: 'Herzien',
    withdrawn: 'Ingetrokken',
    lapsed: 'Verlopen',
  },
  standing: 'Geldigheid',
  anyStanding: 'Elke geldigheid',
  standings: {
    accepted: 'Aangenomen',
    rejected: 'Afgewezen',
    deferred: 'Uitgesteld',
    deprecated: 'Niet meer aanbevolen',
    superseded: 'Vervangen',
  } satisfies Record<Standing, string>,
  tag: 'Label',
  anyTag: 'Elk label',
  from: 'Van',
  to: 'Tot',
  order: 'Volgorde',
  orders: { newest: 'Nieuwste eerst', oldest: 'Oudste eerst', changed: 'Laatst gewijzigd eerst' },
} satisfies typeof english.decisionFilters;
