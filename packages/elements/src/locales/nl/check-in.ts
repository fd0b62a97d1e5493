import type * as english from '../en/check-in.js';
import type { Privacy } from '@meanwhile/sdk';
import { pluralFor } from '../plural.js';

const plural = pluralFor('nl');

const faults: Record<string, string> = {
  required: 'Beantwoord deze vraag, of sla de check-in over.',
  'not-a-number': 'Schrijf een getal.',
  'too-small': 'Dat is onder de laagste waarde.',
  'too-large': 'Dat is boven de hoogste waarde.',
  'not-an-option': 'Kies een van de antwoorden.',
};

const skips: Record<string, string> = {
  day: 'Vandaag overslaan',
  week: 'Deze week overslaan',
  month: 'Deze maand overslaan',
};

/** Words of the check-in form. */
export const checkIn = {
  label: 'Check-in',
  none: 'Er is geen check-in open',
  noneNext: 'Wanneer je team de volgende plant, verschijnt die hier.',
  paused: 'Deze check-in is gepauzeerd.',
  about: (minutes: number) => plural(minutes, { one: 'ongeveer # minuut', other: 'ongeveer # minuten' }),
  step: (at: number, of: number) => `${at} van ${of}`,
  next: 'Volgende',
  back: 'Terug',
  submit: 'Antwoorden versturen',
  submitOffline: 'Versturen zodra online',
  skip: (every: string | undefined) => skips[every ?? ''] ?? 'Deze keer overslaan',
  sentence: 'Eén zin is genoeg.',
  choose: 'Kiezen',
  yes: 'Ja',
  no: 'Nee',
  moods: ['Lastig', 'Zwaar', 'Stabiel', 'Goed', 'Heel goed'] as readonly string[],
  personOrLink: 'Een naam of een webadres',
  lastTime: 'Vorige keer schreef je:',
  useAgain: 'Opnieuw gebruiken',
  clear: 'Wissen',
  problems: (count: number) =>
    plural(count, { one: '# antwoord vraagt een blik', other: '# antwoorden vragen een blik' }),
  fault: (code: string) => faults[code] ?? 'Kijk nog eens naar dit antwoord.',
  privacy: (privacy: Privacy | undefined, min: number): string =>
    privacy?.identity === 'detached'
      ? `Antwoorden worden zonder naam of tijd bewaard, en pas getoond als ${min} mensen hebben geantwoord.`
      : `Je team ziet je woorden met je naam. Stemmingen verschijnen alleen in groepen van ${min} of meer.`,
  detachedFinal: 'Een losgemaakt antwoord kan later niet worden gewijzigd, omdat niets het met jou verbindt.',
  done: 'Je antwoorden zijn binnen.',
  doneDetached: 'Je antwoorden zijn binnen, zonder je naam.',
  kept: 'Je antwoorden zijn hier bewaard.',
  skipped: 'Overgeslagen. Niemand hoort ervan.',
  answerAfterAll: 'Toch antwoorden',
  change: 'Mijn antwoorden wijzigen',
  takeBack: 'Mijn antwoorden terugnemen',
  takenBack: 'Je antwoorden zijn teruggenomen. Ze staan nog in het formulier.',
  undo: 'Ongedaan maken',
  routes: 'Wil je meer doen met een antwoord?',
  route: {
    update: 'Als update plaatsen',
    ask: 'Het team om hulp vragen',
    thanks: 'Als dank versturen',
  } as Record<string, string>,
  routed: { update: 'Geplaatst als update', ask: 'Het team is gevraagd', thanks: 'Dank verstuurd' } as Record<
    string,
    string
  >,
  sent: 'Antwoorden verstuurd.',
} satisfies typeof english.checkIn;

/** Words of the results. */
export const results = {
  label: 'Resultaten',
  none: 'Nog geen antwoorden',
  noneNext: 'Antwoorden verschijnen hier zodra mensen ze versturen.',
  answered: (count: number) => plural(count, { one: '# antwoord', other: '# antwoorden' }),
  gathering: (min: number) =>
    `Er is geantwoord. Antwoorden worden getoond in groepen van minstens ${min}, zodat niemand te raden is: er zijn er meer nodig, of het einde van deze ronde.`,
  hidden: (min: number) =>
    `Te weinig antwoorden om te tonen: er zijn er minstens ${min} nodig, zodat niemand te raden is.`,
  table: 'Als tabel bekijken',
  chart: 'Als grafiek bekijken',
  value: 'Antwoord',
  count: 'Aantal',
  share: 'Aandeel',
  day: 'Dag',
  total: 'Beantwoord',
  median: (value: string) => `Middelste waarde ${value}`,
  range: (low: string, high: string) => `van ${low} tot ${high}`,
  average: (value: string, max: string) => `Gemiddelde ${value} van ${max}`,
  occurrence: 'Getoond',
  allAnswers: (count: number) => `Alle ${count} tonen`,
  fewer: 'Minder tonen',
  waits: {
    'after-mine': () => 'De antwoorden van deze keer gaan open zodra die van jou binnen zijn.',
    'after-window': (time: string) => `De laatste antwoorden gaan open als ieders tijd om is: ${time} jouw tijd.`,
    'after-last-day': (time: string) => `De laatste antwoorden gaan open als ieders dag voorbij is: ${time} jouw tijd.`,
  },
  by: 'Lezen',
  ways: { question: 'per vraag', round: 'door de tijd', person: 'per persoon' },
  byAnswer: (question: string) => `per ‘${question}’`,
  groupsHidden: (count: number) =>
    plural(count, {
      one: '# groep wordt niet getoond: die is te klein, en geen andere kan die verbergen.',
      other: '# groepen worden niet getoond, zodat geen ervan van de andere te onderscheiden is.',
    }),
  nothingClosed: 'Alleen vragen met keuzes of getallen zijn door de tijd te lezen.',
  middle: 'Middelste waarde',
} satisfies typeof english.results;
