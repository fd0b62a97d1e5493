import type * as english from '../en/decision-filters.js';
import type { Standing } from '@meanwhile/sdk';

/** Words of the filters; they load with them. */
export const decisionFilters = {
  filters: 'Filtry',
  search: 'Szukaj decyzji',
  stage: 'Etap',
  anyStage: 'Dowolny etap',
  stages: {
    draft: 'Szkic',
    open: 'Otwarta na opinie',
    'last-call': 'Ostatnie wezwanie',
    decided: 'Podjęta',
    reviewed: 'Przejrzana',
    withdrawn: 'Wycofana',
    lapsed: 'Wygasła',
  },
  standing: 'Obowiązywanie',
  anyStanding: 'Dowolne',
  standings: {
    accepted: 'Przyjęta',
    rejected: 'Odrzucona',
    deferred: 'Odłożona',
    deprecated: 'Już niezalecana',
    superseded: 'Zastąpiona',
  } satisfies Record<Standing, string>,
  tag: 'Tag',
  anyTag: 'Dowolny tag',
  from: 'Od',
  to: 'Do',
  order: 'Kolejność',
  orders: { newest: 'Najpierw najnowsze', oldest: 'Najpierw najstarsze', changed: 'Najpierw ostatnio zmienione' },
} satisfies typeof english.decisionFilters;
