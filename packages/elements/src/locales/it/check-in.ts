import type * as english from '../en/check-in.js';
import type { Privacy } from '@meanwhile/sdk';
import { pluralFor } from '../plural.js';

const plural = pluralFor('it');

const faults: Record<string, string> = {
  required: 'Rispondi a questa domanda, oppure salta il check-in.',
  'not-a-number': 'Scrivi un numero.',
  'too-small': 'È sotto il valore minimo.',
  'too-large': 'È sopra il valore massimo.',
  'not-an-option': 'Scegli una delle risposte.',
};

const skips: Record<string, string> = { day: 'Salta oggi', week: 'Salta questa settimana', month: 'Salta questo mese' };

/** Words of the check-in form. */
export const checkIn = {
  label: 'Check-in',
  none: 'Nessun check-in aperto',
  noneNext: 'Quando il tuo team pianifica il prossimo, appare qui.',
  paused: 'Questo check-in è in pausa.',
  about: (minutes: number) => plural(minutes, { one: 'circa # minuto', other: 'circa # minuti' }),
  step: (at: number, of: number) => `${at} di ${of}`,
  next: 'Avanti',
  back: 'Indietro',
  submit: 'Invia le risposte',
  submitOffline: 'Invia quando sei online',
  skip: (every: string | undefined) => skips[every ?? ''] ?? 'Salta questa volta',
  sentence: 'Basta una frase.',
  choose: 'Scegli',
  yes: 'Sì',
  no: 'No',
  moods: ['Difficile', 'Pesante', 'Stabile', 'Bene', 'Benissimo'] as readonly string[],
  personOrLink: 'Un nome o un indirizzo web',
  lastTime: 'L’ultima volta hai scritto:',
  useAgain: 'Riutilizza',
  clear: 'Cancella',
  problems: (count: number) => plural(count, { one: '# risposta da rivedere', other: '# risposte da rivedere' }),
  fault: (code: string) => faults[code] ?? 'Rivedi questa risposta.',
  privacy: (privacy: Privacy | undefined, min: number): string =>
    privacy?.identity === 'detached'
      ? `Le risposte sono salvate senza nome né ora, e mostrate solo quando hanno risposto ${min} persone.`
      : `Il tuo team vede le tue parole con il tuo nome. Gli umori appaiono solo in gruppi di ${min} o più.`,
  detachedFinal: 'Una risposta separata non si può cambiare dopo, perché nulla la collega a te.',
  done: 'Le tue risposte sono arrivate.',
  doneDetached: 'Le tue risposte sono arrivate, senza il tuo nome.',
  kept: 'Le tue risposte sono conservate qui.',
  skipped: 'Saltato. Nessuno viene avvisato.',
  answerAfterAll: 'Rispondi comunque',
  change: 'Cambia le mie risposte',
  takeBack: 'Ritira le mie risposte',
  takenBack: 'Le tue risposte sono ritirate. Sono ancora nel modulo.',
  undo: 'Annulla',
  routes: 'Vuoi fare di più con una risposta?',
  route: {
    update: 'Pubblica come aggiornamento',
    ask: 'Chiedi aiuto al team',
    thanks: 'Invia come ringraziamento',
  } as Record<string, string>,
  routed: {
    update: 'Pubblicata come aggiornamento',
    ask: 'La richiesta è al team',
    thanks: 'Ringraziamento inviato',
  } as Record<string, string>,
  sent: 'Risposte inviate.',
} satisfies typeof english.checkIn;

/** Words of the results. */
export const results = {
  label: 'Risultati',
  none: 'Ancora nessuna risposta',
  noneNext: 'Le risposte appaiono qui man mano che arrivano.',
  answered: (count: number) => plural(count, { one: '# risposta', other: '# risposte' }),
  gathering: (min: number) =>
    `Alcuni hanno risposto. Le risposte si mostrano in gruppi di almeno ${min}, così nessuno si può indovinare: ne servono altre, o la fine di questo giro.`,
  hidden: (min: number) =>
    `Troppo poche risposte da mostrare: ne servono almeno ${min}, così nessuno si può indovinare.`,
  table: 'Mostra come tabella',
  chart: 'Mostra come grafico',
  value: 'Risposta',
  count: 'Numero',
  share: 'Quota',
  day: 'Giorno',
  total: 'Con risposta',
  median: (value: string) => `Valore mediano ${value}`,
  range: (low: string, high: string) => `da ${low} a ${high}`,
  average: (value: string, max: string) => `Media ${value} su ${max}`,
  occurrence: 'Mostrato',
  allAnswers: (count: number) => `Mostra tutte (${count})`,
  fewer: 'Mostra meno',
  waits: {
    'after-mine': () => 'Le risposte di questa volta si aprono quando ci sono le tue.',
    'after-window': (time: string) =>
      `Le ultime risposte si aprono quando il tempo di tutti è finito: ${time}, ora tua.`,
    'after-last-day': (time: string) =>
      `Le ultime risposte si aprono quando la giornata di tutti è finita: ${time}, ora tua.`,
  },
  by: 'Leggi',
  ways: { question: 'per domanda', round: 'nel tempo', person: 'per persona' },
  byAnswer: (question: string) => `per «${question}»`,
  groupsHidden: (count: number) =>
    plural(count, {
      one: '# gruppo non è mostrato: è troppo piccolo, e nessun altro può nasconderlo.',
      other: '# gruppi non sono mostrati, così nessuno si distingue dagli altri.',
    }),
  nothingClosed: 'Nel tempo si leggono solo le domande con opzioni o numeri.',
  middle: 'Valore mediano',
} satisfies typeof english.results;
