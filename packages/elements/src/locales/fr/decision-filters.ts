import type * as english from '../en/decision-filters.js';
import type { Standing } from '@meanwhile/sdk';

/** Words of the filters; they load with them. */
export const decisionFilters = {
  filters: 'Filtres',
  search: 'Rechercher des décisions',
  stage: 'Étape',
  anyStage: 'Toutes les étapes',
  stages: {
    draft: 'Brouillon',
    open: 'Ouvert aux avis',
    'last-call': 'Dernier appel',
    decided: 'Décidé',
    reviewed: 'Revu',
    withdrawn: 'Retiré',
    lapsed: 'Caduc',
  },
  standing: 'Validité',
  anyStanding: 'Toute validité',
  standings: {
    accepted: 'Accepté',
    rejected: 'Rejeté',
    deferred: 'Reporté',
    deprecated: 'N’est plus recommandé',
    superseded: 'Remplacé',
  } satisfies Record<Standing, string>,
  tag: 'Étiquette',
  anyTag: 'Toutes les étiquettes',
  from: 'Du',
  to: 'Au',
  order: 'Ordre',
  orders: { newest: 'Plus récentes d’abord', oldest: 'Plus anciennes d’abord', changed: 'Dernières modifiées d’abord' },
} satisfies typeof english.decisionFilters;
