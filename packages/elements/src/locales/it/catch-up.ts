import type * as english from '../en/catch-up.js';
import type { CatchUpSection } from '@meanwhile/sdk/rules';
import { pluralFor } from '../plural.js';

const plural = pluralFor('it');

const sections: Readonly<Record<CatchUpSection, string>> = {
  'needs-you': 'Serve il tuo intervento',
  decided: 'Deciso senza di te',
  changed: 'Cambiato',
  rest: 'Il resto',
};
const fields: Readonly<Record<string, string>> = {
  status: 'Stato',
  state: 'Situazione',
  stage: 'Fase',
  standing: 'Validità',
  respondBy: 'Rispondere entro',
  decideBy: 'Decidere entro',
  lastCall: 'Ultima chiamata fino a',
  needs: 'Persone',
  deciders: 'Chi decide',
  objective: 'Obiettivo',
  option: 'Scelta',
  review: 'Rivedere il',
  supersededBy: 'Sostituita da',
  amendedBy: 'Modificata da',
  outcome: 'Esito',
  schedule: 'Calendario',
  text: 'Testo',
};
const spans: Readonly<Record<string, string>> = {
  last: 'Dall’ultima volta che ero al passo',
  leave: 'Dall’inizio della mia assenza',
  '7': 'L’ultima settimana',
  '14': 'Le ultime due settimane',
  '28': 'Le ultime quattro settimane',
};

/** Words for catching up: bounded, in an order, with an end. */
export const catchUp = {
  label: 'Mentre non c’eri',
  since: (time: string) => `Da ${time}`,
  span: (name: string): string => spans[name] ?? name,
  choose: 'Torna indietro fino a',
  toRead: (count: number, time: string) =>
    `${plural(count, { one: '# cosa da leggere', other: '# cose da leggere' })}, circa ${time}`,
  minutes: (count: number) => plural(count, { one: 'un minuto', other: '# minuti' }),
  hours: (count: number) => plural(count, { one: 'un’ora', other: '# ore' }),
  section: (name: CatchUpSection): string => sections[name],
  field: (name: string): string => fields[name] ?? name.replace(/^snapshot\./, ''),
  moved: (field: string, from: string, to: string) => `${field}: ${from} → ${to}`,
  added: (field: string, to: string) => `${field}: ${to}`,
  removed: (field: string) => `${field}: rimosso`,
  edited: (field: string) => `${field}: modificato`,
  later: (field: string, days: number) =>
    plural(days, { one: `${field}: # giorno dopo`, other: `${field}: # giorni dopo` }),
  sooner: (field: string, days: number) =>
    plural(days, { one: `${field}: # giorno prima`, other: `${field}: # giorni prima` }),
  replies: (count: number, name: string) =>
    plural(count, { one: `# nuova risposta di ${name}`, other: `# nuove risposte, l’ultima di ${name}` }),
  earlier: (count: number) =>
    plural(count, { one: 'e # aggiornamento precedente su questo', other: 'e # aggiornamenti precedenti su questo' }),
  more: (count: number, time: string) =>
    `${plural(count, { one: '# altra cosa attende', other: '# altre cose attendono' })}, circa ${time}.`,
  readOn: 'Continua a leggere',
  enough: 'Basta così: sono al passo',
  done: 'Sono al passo',
  upToDate: 'Sei al passo.',
  upToDateText: (time: string) => `Da ${time} non è successo nulla che tu non abbia visto.`,
  marked: 'Annotato su questo dispositivo; nessuno viene avvisato.',
  undo: 'Annulla',
  fresh: 'È arrivato qualcosa di nuovo.',
  show: 'Mostra',
  signIn: 'Accedi per metterti al passo.',
} satisfies typeof english.catchUp;
