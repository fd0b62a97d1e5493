import type * as english from '../en/decision.js';
import type { Position, Weight } from '@meanwhile/sdk';
import { pluralFor } from '../plural.js';

const plural = pluralFor('fr');

const stances: Record<Position['stance'], string> = {
  agree: 'D’accord',
  concern: 'A une réserve',
  block: 'Bloque',
  abstain: 'S’abstient',
};
const weights: Record<Weight, string> = { good: 'Bon', neutral: 'Neutre', bad: 'Mauvais' };

/** Words for reading decisions and taking part; those for writing them load later. */
export const decision = {
  log: 'Décisions',
  one: 'Décision',
  record: 'Consigner une décision',
  status: {
    draft: 'Brouillon',
    proposed: 'Proposée',
    open: 'Avis demandés',
    'last-call': 'Dernier appel',
    accepted: 'Décidée',
    reviewed: 'Revue',
    rejected: 'Rejetée',
    deferred: 'Reportée',
    deprecated: 'N’est plus recommandée',
    superseded: 'Remplacée',
    withdrawn: 'Retirée',
    lapsed: 'Caduque',
  },
  number: (number: number) => `D-${number}`,
  decidedOn: (day: string) => `décidée ${day}`,
  due: (time: string) => `avant ${time}, votre heure`,
  wasDue: (time: string) => `était attendue ${time}, votre heure`,
  agree: 'D’accord',
  concern: 'Émettre une réserve',
  abstain: 'S’abstenir',
  mine: {
    agree: 'Vous êtes d’accord.',
    concern: 'Vous avez émis une réserve.',
    block: 'Vous bloquez ceci.',
    abstain: 'Vous vous abstenez.',
  },
  changeMind: 'Vous pouvez changer d’avis jusqu’à la décision.',
  counts: {
    agree: (count: number) => plural(count, { one: '# d’accord', other: '# d’accord' }),
    concern: (count: number) => plural(count, { one: '# réserve', other: '# réserves' }),
    abstain: (count: number) => plural(count, { one: '# abstention', other: '# abstentions' }),
    waiting: (count: number) => `${count} pas encore`,
  },
  resultsLater: {
    'after-mine': 'Vous voyez ce que pensent les autres une fois votre avis donné.',
    'after-close': 'Les avis s’affichent une fois la décision prise.',
    'after-last-day': 'Les avis s’affichent quand le dernier jour est terminé partout.',
  },
  considered: 'Envisagé :',
  replaces: (name: string) => `Remplace ${name}`,
  replacedBy: (name: string) => `Remplacée par ${name}`,
  superseded: 'remplacée, voir',
  chosen: 'Choisie',
  stance: (stance: Position['stance']) => stances[stance],
  weight: (weight: Weight) => weights[weight],

  filter: 'Filtrer',
  filterCount: (count: number) => plural(count, { one: '# filtre actif', other: '# filtres actifs' }),
  clear: 'Effacer les filtres',
  importing: 'Importer des décisions',
  exporting: 'Exporter',
  loadMore: 'Afficher des décisions plus anciennes',
  loadMoreOldest: 'Afficher d’autres décisions',
  held: (count: number) =>
    plural(count, { one: 'Afficher # nouvelle décision', other: 'Afficher # nouvelles décisions' }),
  emptyTitle: 'Aucune décision consignée',
  emptyText:
    'Écrivez la première : ce qui a été choisi, pourquoi, et ce qui ne l’a pas été. Vos futurs collègues vous remercieront.',
  emptyReading: 'Les décisions apparaissent ici dès que quelqu’un en consigne une.',
  filteredTitle: 'Aucune décision ne correspond',
  filteredText: 'Essayez moins de filtres ou d’autres mots.',
  forbiddenTitle: 'Ces décisions ne sont pas partagées avec vous',
  forbiddenText: 'Demandez l’accès aux personnes de cet espace.',
  absentTitle: 'Cette décision n’est pas ici',
  absentText: 'Elle appartient peut-être à un autre espace, ou le lien est ancien.',
  back: 'Toutes les décisions',
  undo: 'Annuler',
  undone: 'Annulé.',
  dismiss: 'Masquer',
  partMissing: 'Cette partie ne s’est pas chargée. Vérifiez la connexion et réessayez.',
} satisfies typeof english.decision;
