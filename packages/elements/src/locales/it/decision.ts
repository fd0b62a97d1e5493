import type * as english from '../en/decision.js';
import type { Position, Weight } from '@meanwhile/sdk';
import { pluralFor } from '../plural.js';

const plural = pluralFor('it');

const stances: Record<Position['stance'], string> = {
  agree: 'D’accordo',
  concern: 'Ha una riserva',
  block: 'Blocca',
  abstain: 'Si astiene',
};
const weights: Record<Weight, string> = { good: 'Buono', neutral: 'Neutro', bad: 'Cattivo' };

/** Words for reading decisions and taking part; those for writing them load later. */
export const decision = {
  log: 'Registro delle decisioni',
  one: 'Decisione',
  record: 'Registra una decisione',
  status: {
    draft: 'Bozza',
    proposed: 'Proposta',
    open: 'Pareri richiesti',
    'last-call': 'Ultima chiamata',
    accepted: 'Decisa',
    reviewed: 'Riveduta',
    rejected: 'Respinta',
    deferred: 'Rinviata',
    deprecated: 'Non più consigliata',
    superseded: 'Sostituita',
    withdrawn: 'Ritirata',
    lapsed: 'Decaduta',
  },
  number: (number: number) => `D-${number}`,
  decidedOn: (day: string) => `decisa ${day}`,
  due: (time: string) => `entro ${time}, ora tua`,
  wasDue: (time: string) => `scadeva ${time}, ora tua`,
  agree: 'D’accordo',
  concern: 'Esprimi una riserva',
  abstain: 'Mi astengo',
  mine: {
    agree: 'Sei d’accordo.',
    concern: 'Hai espresso una riserva.',
    block: 'Blocchi questa decisione.',
    abstain: 'Ti astieni.',
  },
  changeMind: 'Puoi cambiare idea fino alla decisione.',
  counts: {
    agree: (count: number) => plural(count, { one: '# d’accordo', other: '# d’accordo' }),
    concern: (count: number) => plural(count, { one: '# riserva', other: '# riserve' }),
    abstain: (count: number) => plural(count, { one: '# si astiene', other: '# si astengono' }),
    waiting: (count: number) => `${count} non ancora`,
  },
  resultsLater: {
    'after-mine': 'Vedi che cosa pensano gli altri dopo aver detto la tua.',
    'after-close': 'Ciò che le persone pensano appare dopo la decisione.',
    'after-last-day': 'Ciò che le persone pensano appare quando l’ultimo giorno è finito ovunque.',
  },
  considered: 'Considerate:',
  replaces: (name: string) => `Sostituisce ${name}`,
  replacedBy: (name: string) => `Sostituita da ${name}`,
  superseded: 'sostituita, vedi',
  chosen: 'Scelta',
  stance: (stance: Position['stance']) => stances[stance],
  weight: (weight: Weight) => weights[weight],

  filter: 'Filtra',
  filterCount: (count: number) => plural(count, { one: '# filtro attivo', other: '# filtri attivi' }),
  clear: 'Togli i filtri',
  importing: 'Importa registrazioni',
  exporting: 'Esporta',
  loadMore: 'Mostra decisioni più vecchie',
  loadMoreOldest: 'Mostra altre decisioni',
  held: (count: number) => plural(count, { one: 'Mostra # nuova decisione', other: 'Mostra # nuove decisioni' }),
  emptyTitle: 'Ancora nessuna decisione registrata',
  emptyText: 'Scrivi la prima: che cosa si è scelto, perché, e che cosa no. I colleghi futuri ringrazieranno.',
  emptyReading: 'Le decisioni appaiono qui appena qualcuno ne registra una.',
  filteredTitle: 'Nessuna decisione corrisponde',
  filteredText: 'Prova meno filtri o altre parole.',
  forbiddenTitle: 'Queste decisioni non sono condivise con te',
  forbiddenText: 'Chiedi l’accesso alle persone di questo spazio.',
  absentTitle: 'Questa decisione non è qui',
  absentText: 'Potrebbe appartenere a un altro spazio, o il link è vecchio.',
  back: 'Tutte le decisioni',
  undo: 'Annulla',
  undone: 'Annullato.',
  dismiss: 'Nascondi',
  partMissing: 'Questa parte non si è caricata. Controlla la connessione e riprova.',
} satisfies typeof english.decision;
