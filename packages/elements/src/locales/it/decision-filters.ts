import type * as english from '../en/decision-filters.js';
import type { Standing } from '@meanwhile/sdk';

/** Words of the filters; they load with them. */
export const decisionFilters = {
  filters: 'Filtri',
  search: 'Cerca decisioni',
  stage: 'Fase',
  anyStage: 'Ogni fase',
  stages: {
    draft: 'Bozza',
    open: 'Aperta ai pareri',
    'last-call': 'Ultima chiamata',
    decided: 'Decisa',
    reviewed: 'Riveduta',
    withdrawn: 'Ritirata',
    lapsed: 'Decaduta',
  },
  standing: 'Validità',
  anyStanding: 'Ogni validità',
  standings: {
    accepted: 'Accettata',
    rejected: 'Respinta',
    deferred: 'Rinviata',
    deprecated: 'Non più consigliata',
    superseded: 'Sostituita',
  } satisfies Record<Standing, string>,
  tag: 'Etichetta',
  anyTag: 'Ogni etichetta',
  from: 'Da',
  to: 'A',
  order: 'Ordine',
  orders: { newest: 'Prima le più recenti', oldest: 'Prima le più vecchie', changed: 'Prima le ultime modificate' },
} satisfies typeof english.decisionFilters;
