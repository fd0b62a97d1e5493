import type * as english from '../en/decision-filters.js';
import type { Standing } from '@meanwhile/sdk';

/** Words of the filters; they load with them. */
export const decisionFilters = {
  filters: 'Filtros',
  search: 'Buscar decisiones',
  stage: 'Etapa',
  anyStage: 'Cualquier etapa',
  stages: {
    draft: 'Borrador',
    open: 'Abierta a opiniones',
    'last-call': 'Última llamada',
    decided: 'Decidida',
    reviewed: 'Revisada',
    withdrawn: 'Retirada',
    lapsed: 'Caducada',
  },
  standing: 'Vigencia',
  anyStanding: 'Cualquier vigencia',
  standings: {
    accepted: 'Aceptada',
    rejected: 'Rechazada',
    deferred: 'Aplazada',
    deprecated: 'Ya no se recomienda',
    superseded: 'Reemplazada',
  } satisfies Record<Standing, string>,
  tag: 'Etiqueta',
  anyTag: 'Cualquier etiqueta',
  from: 'Desde',
  to: 'Hasta',
  order: 'Orden',
  orders: { newest: 'Más recientes primero', oldest: 'Más antiguas primero', changed: 'Últimos cambios primero' },
} satisfies typeof english.decisionFilters;
