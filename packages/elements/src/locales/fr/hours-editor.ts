import type * as english from '../en/hours-editor.js';
import type { CalendarIssue } from '@meanwhile/sdk/time';
import { pluralFor } from '../plural.js';

const plural = pluralFor('fr');

const issues: Readonly<Record<CalendarIssue['code'], string>> = {
  'not-a-calendar': 'Ce n’est pas un fichier d’agenda. Les agendas exportent des fichiers qui se terminent par .ics.',
  'malformed-line': 'Cette ligne n’a pas pu être lue.',
  'date-odd': 'Son début n’est pas lisible.',
  'rule-odd': 'Sa répétition n’est pas comprise : ses premiers jours sont conservés.',
  'part-of-a-day': 'Ne prend qu’une partie d’un jour.',
  unfinished: 'Le fichier se termine au milieu.',
};

/** Words for changing one's own hours. */
export const hoursEditor = {
  heading: 'Modifier mes horaires',
  zone: 'Où je travaille',
  zoneHint: 'Saisissez une ville ou une région et choisissez.',
  zoneNow: (time: string) => `Il y est ${time}.`,
  zoneDevice: (zone: string) => `Utiliser celui de cet appareil : ${zone}`,
  zoneUnknown: (text: string) => `Aucun fuseau horaire ne s’appelle ${text}. Choisissez-en un dans la liste.`,
  week: 'Ma semaine',
  asGrid: 'En grille',
  asTimes: 'En heures',
  gridHint:
    'Les flèches déplacent, Espace coche ou décoche une demi-heure, Maj avec une flèche prolonge. Ou tracez avec le pointeur.',
  grid: 'Semaine, par demi-heures',
  cell: (day: string, from: string, to: string) => `${day}, de ${from} à ${to}`,
  part: 'en partie',
  ranges: (day: string) => `Horaires du ${day}`,
  from: (day: string) => `${day}, de`,
  to: (day: string) => `${day}, à`,
  addRange: (day: string) => `Ajouter des horaires le ${day}`,
  removeRange: (day: string, from: string, to: string) => `Retirer ${day}, de ${from} à ${to}`,
  free: 'Libre',
  copy: (day: string) => `Comme ${day} jusqu’à vendredi`,
  noTime: 'Écrivez une heure, par exemple 09:00.',
  sameTime: 'La fin est identique au début.',
  nextDay: 'se termine le lendemain',
  total: (time: string) => `${time} par semaine`,
  hours: (count: number) => plural(count, { one: '# heure', other: '# heures' }),
  leave: 'Congés',
  leaveHint: 'Jours entiers. Rien ne vous est alors demandé, et vous ne comptez pas comme manquant.',
  first: 'Premier jour',
  last: 'Dernier jour',
  cover: 'Qui répond entre-temps',
  nobody: 'Personne',
  addLeave: 'Ajouter un congé',
  removeLeave: (range: string) => `Retirer le congé ${range}`,
  noDay: 'Choisissez les deux jours.',
  daysTurned: 'Le dernier jour précède le premier.',
  bring: 'Importer d’un agenda',
  bringHint:
    'Un fichier d’agenda (.ics) avec vos congés ou les jours fériés de votre pays. Il est lu dans ce navigateur et ne va nulle part ailleurs.',
  found: (count: number) =>
    plural(count, { one: '# entrée de jours entiers trouvée', other: '# entrées de jours entiers trouvées' }),
  foundNone: 'Aucun jour entier à partir d’aujourd’hui n’a été trouvé dans ce fichier.',
  issues: (count: number) =>
    plural(count, { one: '# entrée n’a pas pu être reprise', other: '# entrées n’ont pas pu être reprises' }),
  issue: (line: number, code: CalendarIssue['code'], title?: string) =>
    title ? `Ligne ${line}, ${title} : ${issues[code]}` : `Ligne ${line} : ${issues[code]}`,
  asLeave: (count: number) => plural(count, { one: 'Ajouter # à mes congés', other: 'Ajouter # à mes congés' }),
  asHolidays: (space: string) => `Ajouter comme jours fériés pour tous dans ${space}`,
  leaveAdded: (count: number) =>
    plural(count, {
      one: '# congé ajouté. Enregistrez pour le garder.',
      other: '# congés ajoutés. Enregistrez pour les garder.',
    }),
  holidaysAdded: (count: number) => plural(count, { one: '# jour férié ajouté.', other: '# jours fériés ajoutés.' }),
  unreadable: 'Ce fichier n’a pas pu être lu.',
  save: 'Enregistrer mes horaires',
  saving: 'Enregistrement',
  problems: (count: number) => plural(count, { one: 'Un point est à revoir.', other: '# points sont à revoir.' }),
  whoSees:
    'Quiconque lit cet espace voit votre fuseau, vos horaires et vos congés. Rien d’autre sur votre journée n’est conservé.',
  onlyHere: 'Ceci reste dans ce navigateur.',
} satisfies typeof english.hoursEditor;
