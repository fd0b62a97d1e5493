import type * as english from '../en/decision.js';
import type { Position, Weight } from '@meanwhile/sdk';
import { pluralFor } from '../plural.js';

const plural = pluralFor('de');

const stances: Record<Position['stance'], string> = {
  agree: 'Stimmt zu',
  concern: 'Hat Bedenken',
  block: 'Blockiert',
  abstain: 'Enthält sich',
};
const weights: Record<Weight, string> = { good: 'Gut', neutral: 'Neutral', bad: 'Schlecht' };

/** Words for reading decisions and taking part; those for writing them load later. */
export const decision = {
  log: 'Entscheidungen',
  one: 'Entscheidung',
  record: 'Entscheidung festhalten',
  status: {
    draft: 'Entwurf',
    proposed: 'Vorgeschlagen',
    open: 'Beiträge erwünscht',
    'last-call': 'Letzte Runde',
    accepted: 'Entschieden',
    reviewed: 'Geprüft',
    rejected: 'Abgelehnt',
    deferred: 'Aufgeschoben',
    deprecated: 'Nicht mehr empfohlen',
    superseded: 'Ersetzt',
    withdrawn: 'Zurückgezogen',
    lapsed: 'Verfallen',
  },
  number: (number: number) => `D-${number}`,
  decidedOn: (day: string) => `entschieden ${day}`,
  due: (time: string) => `bis ${time} Ihrer Zeit`,
  wasDue: (time: string) => `war fällig ${time} Ihrer Zeit`,
  agree: 'Zustimmen',
  concern: 'Bedenken äußern',
  abstain: 'Enthalten',
  mine: {
    agree: 'Sie stimmen zu.',
    concern: 'Sie haben Bedenken geäußert.',
    block: 'Sie blockieren dies.',
    abstain: 'Sie enthalten sich.',
  },
  changeMind: 'Bis zur Entscheidung können Sie Ihre Meinung ändern.',
  counts: {
    agree: (count: number) => plural(count, { one: '# stimmt zu', other: '# stimmen zu' }),
    concern: (count: number) => plural(count, { one: '# Bedenken', other: '# Bedenken' }),
    abstain: (count: number) => plural(count, { one: '# enthält sich', other: '# enthalten sich' }),
    waiting: (count: number) => `${count} noch nicht`,
  },
  resultsLater: {
    'after-mine': 'Sie sehen, was andere denken, sobald Sie sich geäußert haben.',
    'after-close': 'Was andere denken, erscheint nach der Entscheidung.',
    'after-last-day': 'Was andere denken, erscheint, wenn der letzte Tag überall zu Ende ist.',
  },
  considered: 'Erwogen:',
  replaces: (name: string) => `Ersetzt ${name}`,
  replacedBy: (name: string) => `Ersetzt durch ${name}`,
  superseded: 'ersetzt, siehe',
  chosen: 'Gewählt',
  stance: (stance: Position['stance']) => stances[stance],
  weight: (weight: Weight) => weights[weight],

  filter: 'Filtern',
  filterCount: (count: number) => plural(count, { one: '# Filter gesetzt', other: '# Filter gesetzt' }),
  clear: 'Filter aufheben',
  importing: 'Aufzeichnungen importieren',
  exporting: 'Exportieren',
  loadMore: 'Ältere Entscheidungen zeigen',
  loadMoreOldest: 'Weitere Entscheidungen zeigen',
  held: (count: number) => plural(count, { one: '# neue Entscheidung zeigen', other: '# neue Entscheidungen zeigen' }),
  emptyTitle: 'Noch keine Entscheidungen festgehalten',
  emptyText:
    'Schreiben Sie die erste auf: was gewählt wurde, warum, und was nicht. Künftige Kolleginnen und Kollegen werden es Ihnen danken.',
  emptyReading: 'Entscheidungen erscheinen hier, sobald jemand eine festhält.',
  filteredTitle: 'Keine Entscheidung passt',
  filteredText: 'Versuchen Sie weniger Filter oder andere Wörter.',
  forbiddenTitle: 'Diese Entscheidungen sind nicht mit Ihnen geteilt',
  forbiddenText: 'Bitten Sie die Personen dieses Bereichs um Zugang.',
  absentTitle: 'Diese Entscheidung ist nicht hier',
  absentText: 'Sie gehört vielleicht zu einem anderen Bereich, oder der Link ist alt.',
  back: 'Alle Entscheidungen',
  undo: 'Rückgängig',
  undone: 'Rückgängig gemacht.',
  dismiss: 'Schließen',
  partMissing: 'Dieser Teil wurde nicht geladen. Prüfen Sie die Verbindung, und versuchen Sie es erneut.',
} satisfies typeof english.decision;
