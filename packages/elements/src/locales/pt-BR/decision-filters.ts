import type * as english from '../en/decision-filters.js';
import type { Standing } from '@meanwhile/sdk';

/** Words of the filters; they load with them. */
export const decisionFilters = {
  filters: 'Filtros',
  search: 'Buscar decisões',
  stage: 'Etapa',
  anyStage: 'Qualquer etapa',
  stages: {
    draft: 'Rascunho',
    open: 'Aberta a opiniões',
    'last-call': 'Última chamada',
    decided: 'Decidida',
    reviewed: 'Revisada',
    withdrawn: 'Retirada',
    lapsed: 'Caducada',
  },
  standing: 'Validade',
  anyStanding: 'Qualquer validade',
  standings: {
    accepted: 'Aceita',
    rejected: 'Rejeitada',
    deferred: 'Adiada',
    deprecated: 'Não mais recomendada',
    superseded: 'Substituída',
  } satisfies Record<Standing, string>,
  tag: 'Etiqueta',
  anyTag: 'Qualquer etiqueta',
  from: 'De',
  to: 'Até',
  order: 'Ordem',
  orders: { newest: 'Mais recentes primeiro', oldest: 'Mais antigas primeiro', changed: 'Últimas alteradas primeiro' },
} satisfies typeof english.decisionFilters;
