import type * as english from '../en/check-in-about.js';
import { pluralFor } from '../plural.js';

const plural = pluralFor('fr');

/** Words that come with the form of a check-in: its schedule, and what was planned last time. */
export const checkInAbout = {
  everyDay: 'tous les jours',
  everyWorkingDay: 'tous les jours ouvrés',
  everyNthDay: (days: number) => plural(days, { one: 'tous les jours', other: 'tous les # jours' }),
  everyWeek: (days: string) => `chaque ${days}`,
  everyNthWeek: (weeks: number, days: string) => `toutes les ${weeks} semaines, le ${days}`,
  everyMonth: (which: string) => `tous les mois, ${which}`,
  everyNthMonth: (months: number, which: string) => `tous les ${months} mois, ${which}`,
  onThe: (places: string, days: string) => `le ${places} ${days}`,
  onDays: (days: string) => `le ${days}`,
  lastDay: 'le dernier jour',
  workingDay: 'jour ouvré',
  places: { 1: 'premier', 2: 'deuxième', 3: 'troisième', 4: 'quatrième', 5: 'cinquième', [-1]: 'dernier' } as Readonly<
    Record<number, string | undefined>
  >,
  at: (time: string) => `à ${time}, votre heure`,
  atIn: (time: string, zone: string) => `à ${time}, heure de ${zone}`,
  atBegin: 'quand votre journée commence',
  asked: (when: string) => `Demandé ${when}`,
  window: (hours: number) =>
    plural(hours, { one: '# heure de travail pour répondre', other: '# heures de travail pour répondre' }),

  planned: 'La dernière fois, vous aviez prévu',
  plannedHint: 'Dites ce qu’il en est advenu, ou laissez. Personne ne compte.',
  marks: { done: 'Fait', carry: 'Poursuivre', drop: 'Abandonner' },
  mark: (line: string) => `Ce qu’il en est advenu : ${line}`,

  noChange: 'Aucun changement',
  asOn: (day: string) => `Comme vos réponses du ${day}`,
  filledIn: 'Rempli comme la dernière fois. Envoyez, ou modifiez ce qui a changé.',
} satisfies typeof english.checkInAbout;
