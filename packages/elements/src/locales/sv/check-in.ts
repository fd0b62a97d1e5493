import type * as english from '../en/check-in.js';
import type { Privacy } from '@meanwhile/sdk';
import { pluralFor } from '../plural.js';

const plural = pluralFor('sv');

const faults: Record<string, string> = {
  required: 'Svara på frågan, eller hoppa över avstämningen.',
  'not-a-number': 'Skriv ett tal.',
  'too-small': 'Det är under det lägsta värdet.',
  'too-large': 'Det är över det högsta värdet.',
  'not-an-option': 'Välj ett av svaren.',
};

const skips: Record<string, string> = {
  day: 'Hoppa över i dag',
  week: 'Hoppa över den här veckan',
  month: 'Hoppa över den här månaden',
};

/** Words of the check-in form. */
export const checkIn = {
  label: 'Avstämning',
  none: 'Ingen avstämning är öppen',
  noneNext: 'När ditt team planerar nästa visas den här.',
  paused: 'Den här avstämningen är pausad.',
  about: (minutes: number) => plural(minutes, { one: 'ungefär # minut', other: 'ungefär # minuter' }),
  step: (at: number, of: number) => `${at} av ${of}`,
  next: 'Nästa',
  back: 'Tillbaka',
  submit: 'Skicka svar',
  submitOffline: 'Skicka när du är online',
  skip: (every: string | undefined) => skips[every ?? ''] ?? 'Hoppa över den här gången',
  sentence: 'En mening räcker.',
  choose: 'Välj',
  yes: 'Ja',
  no: 'Nej',
  moods: ['Jobbigt', 'Tungt', 'Stadigt', 'Bra', 'Mycket bra'] as readonly string[],
  personOrLink: 'Ett namn eller en webbadress',
  lastTime: 'Förra gången skrev du:',
  useAgain: 'Använd igen',
  clear: 'Rensa',
  problems: (count: number) => plural(count, { one: '# svar behöver en titt', other: '# svar behöver en titt' }),
  fault: (code: string) => faults[code] ?? 'Titta på svaret igen.',
  privacy: (privacy: Privacy | undefined, min: number): string =>
    privacy?.identity === 'detached'
      ? `Svar sparas utan namn och tid, och visas först när ${min} personer har svarat.`
      : `Ditt team ser dina ord med ditt namn. Humör visas bara i grupper om ${min} eller fler.`,
  detachedFinal: 'Ett fristående svar kan inte ändras senare, eftersom inget kopplar det till dig.',
  done: 'Dina svar har kommit in.',
  doneDetached: 'Dina svar har kommit in, utan ditt namn.',
  kept: 'Dina svar är sparade här.',
  skipped: 'Överhoppat. Ingen får veta det.',
  answerAfterAll: 'Svara ändå',
  change: 'Ändra mina svar',
  takeBack: 'Ta tillbaka mina svar',
  takenBack: 'Dina svar är återtagna. De finns kvar i formuläret.',
  undo: 'Ångra',
  routes: 'Vill du göra mer med ett svar?',
  route: {
    update: 'Publicera som uppdatering',
    ask: 'Be teamet om hjälp',
    thanks: 'Skicka som tack',
  } as Record<string, string>,
  routed: { update: 'Publicerat som uppdatering', ask: 'Teamet är tillfrågat', thanks: 'Tack skickat' } as Record<
    string,
    string
  >,
  sent: 'Svar skickade.',
} satisfies typeof english.checkIn;

/** Words of the results. */
export const results = {
  label: 'Resultat',
  none: 'Inga svar ännu',
  noneNext: 'Svar visas här när de skickas.',
  answered: (count: number) => plural(count, { one: '# svar', other: '# svar' }),
  gathering: (min: number) =>
    `Några har svarat. Svar visas i grupper om minst ${min}, så att ingen kan gissas: det behövs fler, eller att omgången tar slut.`,
  hidden: (min: number) => `För få svar att visa: minst ${min} behövs, så att ingen kan gissas.`,
  table: 'Visa som tabell',
  chart: 'Visa som diagram',
  value: 'Svar',
  count: 'Antal',
  share: 'Andel',
  day: 'Dag',
  total: 'Besvarat',
  median: (value: string) => `Mittvärde ${value}`,
  range: (low: string, high: string) => `från ${low} till ${high}`,
  average: (value: string, max: string) => `Medel ${value} av ${max}`,
  occurrence: 'Visat',
  allAnswers: (count: number) => `Visa alla ${count}`,
  fewer: 'Visa färre',
  waits: {
    'after-mine': () => 'Den här gångens svar öppnas när dina är inne.',
    'after-window': (time: string) => `De senaste svaren öppnas när allas tid är slut: ${time} din tid.`,
    'after-last-day': (time: string) => `De senaste svaren öppnas när allas dag är slut: ${time} din tid.`,
  },
  by: 'Läs',
  ways: { question: 'per fråga', round: 'över tid', person: 'per person' },
  byAnswer: (question: string) => `per ”${question}”`,
  groupsHidden: (count: number) =>
    plural(count, {
      one: '# grupp visas inte: den är för liten, och ingen annan kan dölja den.',
      other: '# grupper visas inte, så att ingen av dem kan skiljas från de andra.',
    }),
  nothingClosed: 'Bara frågor med svarsval eller tal kan läsas över tid.',
  middle: 'Mittvärde',
} satisfies typeof english.results;
