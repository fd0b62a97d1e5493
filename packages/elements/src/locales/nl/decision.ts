import type * as english from '../en/decision.js';
import type { Position, Weight } from '@meanwhile/sdk';
import { pluralFor } from '../plural.js';

const plural = pluralFor('nl');

const stances: Record<Position['stance'], string> = {
  agree: 'Is het eens',
  concern: 'Heeft een bedenking',
  block: 'Blokkeert',
  abstain: 'Onthoudt zich',
};
const weights: Record<Weight, string> = { good: 'Goed', neutral: 'Neutraal', bad: 'Slecht' };

/** Words for reading decisions and taking part; those for writing them load later. */
export const decision = {
  log: 'Besluitenlijst',
  one: 'Besluit',
  record: 'Een besluit vastleggen',
  status: {
    draft: 'Concept',
    proposed: 'Voorgesteld',
    open: 'Inbreng gevraagd',
    'last-call': 'Laatste ronde',
    accepted: 'Besloten',
    reviewed: 'Herzien',
    rejected: 'Afgewezen',
    deferred: 'Uitgesteld',
    deprecated: 'Niet meer aanbevolen',
    superseded: 'Vervangen',
    withdrawn: 'Ingetrokken',
    lapsed: 'Verlopen',
  },
  number: (number: number) => `D-${number}`,
  decidedOn: (day: string) => `besloten ${day}`,
  due: (time: string) => `voor ${time} jouw tijd`,
  wasDue: (time: string) => `moest klaar zijn ${time} jouw tijd`,
  agree: 'Mee eens',
  concern: 'Bedenking uiten',
  abstain: 'Onthouden',
  mine: {
    agree: 'Je bent het eens.',
    concern: 'Je hebt een bedenking geuit.',
    block: 'Je blokkeert dit.',
    abstain: 'Je onthoudt je.',
  },
  changeMind: 'Je kunt van gedachten veranderen tot er is besloten.',
  counts: {
    agree: (count: number) => plural(count, { one: '# eens', other: '# eens' }),
    concern: (count: number) => plural(count, { one: '# bedenking', other: '# bedenkingen' }),
    abstain: (count: number) => plural(count, { one: '# onthouding', other: '# onthoudingen' }),
    waiting: (count: number) => `${count} nog niet`,
  },
  resultsLater: {
    'after-mine': 'Je ziet wat anderen vinden zodra je je eigen mening hebt gegeven.',
    'after-close': 'Wat mensen vinden, verschijnt na het besluit.',
    'after-last-day': 'Wat mensen vinden, verschijnt als de laatste dag overal voorbij is.',
  },
  considered: 'Overwogen:',
  replaces: (name: string) => `Vervangt ${name}`,
  replacedBy: (name: string) => `Vervangen door ${name}`,
  superseded: 'vervangen, zie',
  chosen: 'Gekozen',
  stance: (stance: Position['stance']) => stances[stance],
  weight: (weight: Weight) => weights[weight],

  filter: 'Filteren',
  filterCount: (count: number) => plural(count, { one: '# filter ingesteld', other: '# filters ingesteld' }),
  clear: 'Filters wissen',
  importing: 'Besluiten importeren',
  exporting: 'Exporteren',
  loadMore: 'Oudere besluiten tonen',
  loadMoreOldest: 'Meer besluiten tonen',
  held: (count: number) => plural(count, { one: '# nieuw besluit tonen', other: '# nieuwe besluiten tonen' }),
  emptyTitle: 'Nog geen besluiten vastgelegd',
  emptyText:
    'Schrijf het eerste op: wat is gekozen, waarom, en wat niet. Toekomstige collega’s zullen je dankbaar zijn.',
  emptyReading: 'Besluiten verschijnen hier zodra iemand er een vastlegt.',
  filteredTitle: 'Geen besluit past',
  filteredText: 'Probeer minder filters of andere woorden.',
  forbiddenTitle: 'Deze besluiten zijn niet met je gedeeld',
  forbiddenText: 'Vraag de mensen van deze ruimte om toegang.',
  absentTitle: 'Dit besluit is hier niet',
  absentText: 'Het hoort misschien bij een andere ruimte, of de link is oud.',
  back: 'Alle besluiten',
  undo: 'Ongedaan maken',
  undone: 'Ongedaan gemaakt.',
  dismiss: 'Sluiten',
  partMissing: 'Dit deel is niet geladen. Controleer de verbinding en probeer het opnieuw.',
} satisfies typeof english.decision;
