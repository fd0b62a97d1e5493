import type * as english from '../en/decision-filters.js';
import type { Standing } from '@meanwhile/sdk';

/** Words of the filters; they load with them. */
export const decisionFilters = {
  filters: 'Filter',
  search: 'Entscheidungen durchsuchen',
  stage: 'Stand',
  anyStage: 'Jeder Stand',
  stages: {
    draft: 'Entwurf',
    open: 'Offen für Beiträge',
    'last-call': 'Letzte Runde',
    decided: 'Entschieden',
    reviewed: 'Geprüft',
    withdrawn: 'Zurückgezogen',
    lapsed: 'Verfallen',
  },
  standing: 'Geltung',
  anyStanding: 'Jede Geltung',
  standings: {
    accepted: 'Angenommen',
    rejected: 'Abgelehnt',
    deferred: 'Aufgeschoben',
    deprecated: 'Nicht mehr empfohlen',
    superseded: 'Ersetzt',
  } satisfies Record<Standing, string>,
  tag: 'Schlagwort',
  anyTag: 'Jedes Schlagwort',
  from: 'Von',
  to: 'Bis',
  order: 'Reihenfolge',
  orders: { newest: 'Neueste zuerst', oldest: 'Älteste zuerst', changed: 'Zuletzt geänderte zuerst' },
} satisfies typeof english.decisionFilters;
