import type * as english from '../en/decision.js';
import type { Position, Weight } from '@meanwhile/sdk';
import { pluralFor } from '../plural.js';

const plural = pluralFor('es');

const stances: Record<Position['stance'], string> = {
  agree: 'De acuerdo',
  concern: 'Tiene un reparo',
  block: 'Bloquea',
  abstain: 'Se abstiene',
};
const weights: Record<Weight, string> = { good: 'Bueno', neutral: 'Neutral', bad: 'Malo' };

/** Words for reading decisions and taking part; those for writing them load later. */
export const decision = {
  log: 'Registro de decisiones',
  one: 'Decisión',
  record: 'Registrar una decisión',
  status: {
    draft: 'Borrador',
    proposed: 'Propuesta',
    open: 'Se piden opiniones',
    'last-call': 'Última llamada',
    accepted: 'Decidida',
    reviewed: 'Revisada',
    rejected: 'Rechazada',
    deferred: 'Aplazada',
    deprecated: 'Ya no se recomienda',
    superseded: 'Reemplazada',
    withdrawn: 'Retirada',
    lapsed: 'Caducada',
  },
  number: (number: number) => `D-${number}`,
  decidedOn: (day: string) => `decidida ${day}`,
  due: (time: string) => `antes de ${time}, su hora`,
  wasDue: (time: string) => `vencía ${time}, su hora`,
  agree: 'De acuerdo',
  concern: 'Expresar un reparo',
  abstain: 'Abstenerse',
  mine: {
    agree: 'Está de acuerdo.',
    concern: 'Ha expresado un reparo.',
    block: 'Usted bloquea esto.',
    abstain: 'Se abstiene.',
  },
  changeMind: 'Puede cambiar de opinión hasta que se decida.',
  counts: {
    agree: (count: number) => plural(count, { one: '# de acuerdo', other: '# de acuerdo' }),
    concern: (count: number) => plural(count, { one: '# reparo', other: '# reparos' }),
    abstain: (count: number) => plural(count, { one: '# abstención', other: '# abstenciones' }),
    waiting: (count: number) => `${count} aún no`,
  },
  resultsLater: {
    'after-mine': 'Verá lo que opinan los demás cuando haya dado su opinión.',
    'after-close': 'Lo que se opina se muestra cuando se decida.',
    'after-last-day': 'Lo que se opina se muestra cuando el último día haya terminado en todas partes.',
  },
  considered: 'Consideradas:',
  replaces: (name: string) => `Reemplaza a ${name}`,
  replacedBy: (name: string) => `Reemplazada por ${name}`,
  superseded: 'reemplazada, véase',
  chosen: 'Elegida',
  stance: (stance: Position['stance']) => stances[stance],
  weight: (weight: Weight) => weights[weight],

  filter: 'Filtrar',
  filterCount: (count: number) => plural(count, { one: '# filtro activo', other: '# filtros activos' }),
  clear: 'Quitar filtros',
  importing: 'Importar registros',
  exporting: 'Exportar',
  loadMore: 'Mostrar decisiones más antiguas',
  loadMoreOldest: 'Mostrar más decisiones',
  held: (count: number) => plural(count, { one: 'Mostrar # decisión nueva', other: 'Mostrar # decisiones nuevas' }),
  emptyTitle: 'Aún no hay decisiones registradas',
  emptyText:
    'Escriba la primera: qué se eligió, por qué, y qué no se eligió. Quienes vengan después se lo agradecerán.',
  emptyReading: 'Las decisiones aparecen aquí en cuanto alguien registra una.',
  filteredTitle: 'Ninguna decisión coincide',
  filteredText: 'Pruebe con menos filtros o con otras palabras.',
  forbiddenTitle: 'Estas decisiones no se comparten con usted',
  forbiddenText: 'Pida acceso a las personas de este espacio.',
  absentTitle: 'Esta decisión no está aquí',
  absentText: 'Puede que pertenezca a otro espacio, o que el enlace sea antiguo.',
  back: 'Todas las decisiones',
  undo: 'Deshacer',
  undone: 'Deshecho.',
  dismiss: 'Ocultar',
  partMissing: 'Esta parte no se ha cargado. Compruebe la conexión e inténtelo de nuevo.',
} satisfies typeof english.decision;
