import type * as english from '../en/catch-up.js';
import type { CatchUpSection } from '@meanwhile/sdk/rules';
import { pluralFor } from '../plural.js';

const plural = pluralFor('fr');

const sections: Readonly<Record<CatchUpSection, string>> = {
  'needs-you': 'À vous de jouer',
  decided: 'Décidé sans vous',
  changed: 'Modifié',
  rest: 'Le reste',
};
const fields: Readonly<Record<string, string>> = {
  status: 'Statut',
  state: 'État',
  stage: 'Étape',
  standing: 'Validité',
  respondBy: 'Répondre avant',
  decideBy: 'Décider avant',
  lastCall: 'Dernier appel jusqu’à',
  needs: 'Personnes',
  deciders: 'Qui décide',
  objective: 'Objectif',
  option: 'Choix',
  review: 'À revoir le',
  supersededBy: 'Remplacé par',
  amendedBy: 'Modifié par',
  outcome: 'Résultat',
  schedule: 'Calendrier',
  text: 'Texte',
};
const spans: Readonly<Record<string, string>> = {
  last: 'Depuis ma dernière lecture complète',
  leave: 'Depuis le début de mon absence',
  '7': 'La semaine dernière',
  '14': 'Les deux dernières semaines',
  '28': 'Les quatre dernières semaines',
};

/** Words for catching up: bounded, in an order, with an end. */
export const catchUp = {
  label: 'Pendant votre absence',
  since: (time: string) => `Depuis ${time}`,
  span: (name: string): string => spans[name] ?? name,
  choose: 'Remonter jusqu’à',
  toRead: (count: number, time: string) =>
    `${plural(count, { one: '# élément à lire', other: '# éléments à lire' })}, environ ${time}`,
  minutes: (count: number) => plural(count, { one: 'une minute', other: '# minutes' }),
  hours: (count: number) => plural(count, { one: 'une heure', other: '# heures' }),
  section: (name: CatchUpSection): string => sections[name],
  field: (name: string): string => fields[name] ?? name.replace(/^snapshot\./, ''),
  moved: (field: string, from: string, to: string) => `${field} : ${from} → ${to}`,
  added: (field: string, to: string) => `${field} : ${to}`,
  removed: (field: string) => `${field} : retiré`,
  edited: (field: string) => `${field} : modifié`,
  later: (field: string, days: number) =>
    plural(days, { one: `${field} : # jour plus tard`, other: `${field} : # jours plus tard` }),
  sooner: (field: string, days: number) =>
    plural(days, { one: `${field} : # jour plus tôt`, other: `${field} : # jours plus tôt` }),
  replies: (count: number, name: string) =>
    plural(count, { one: `# nouvelle réponse de ${name}`, other: `# nouvelles réponses, la dernière de ${name}` }),
  earlier: (count: number) =>
    plural(count, { one: 'et # actualité antérieure à ce sujet', other: 'et # actualités antérieures à ce sujet' }),
  more: (count: number, time: string) =>
    `${plural(count, { one: '# autre élément attend', other: '# autres éléments attendent' })}, environ ${time}.`,
  readOn: 'Poursuivre la lecture',
  enough: 'Cela suffit : je suis à jour',
  done: 'Je suis à jour',
  upToDate: 'Vous êtes à jour.',
  upToDateText: (time: string) => `Rien ne s’est passé depuis ${time} que vous n’ayez vu.`,
  marked: 'Noté sur cet appareil ; personne n’en est informé.',
  undo: 'Annuler',
  fresh: 'Du nouveau est arrivé.',
  show: 'Afficher',
  signIn: 'Connectez-vous pour rattraper.',
} satisfies typeof english.catchUp;
