import type * as english from '../en/delivery.js';
import { pluralFor } from '../plural.js';

const plural = pluralFor('it');

interface Noun {
  readonly count: (count: number) => string;
  readonly a: string;
  readonly fresh: string;
}
const nouns: Readonly<Record<string, Noun | undefined>> = {
  update: {
    count: (count) => plural(count, { one: '# aggiornamento', other: '# aggiornamenti' }),
    a: 'aggiornamento',
    fresh: 'Nuovo aggiornamento',
  },
  comment: {
    count: (count) => plural(count, { one: '# commento', other: '# commenti' }),
    a: 'commento',
    fresh: 'Nuovo commento',
  },
  decision: {
    count: (count) => plural(count, { one: '# decisione', other: '# decisioni' }),
    a: 'decisione',
    fresh: 'Nuova decisione',
  },
  position: {
    count: (count) => plural(count, { one: '# posizione', other: '# posizioni' }),
    a: 'posizione',
    fresh: 'Nuova posizione',
  },
  reaction: {
    count: (count) => plural(count, { one: '# reazione', other: '# reazioni' }),
    a: 'reazione',
    fresh: 'Nuova reazione',
  },
  response: {
    count: (count) => plural(count, { one: '# risposta', other: '# risposte' }),
    a: 'risposta',
    fresh: 'Nuova risposta',
  },
  ballot: {
    count: (count) => plural(count, { one: '# risposta', other: '# risposte' }),
    a: 'risposta',
    fresh: 'Nuova risposta',
  },
  attachment: {
    count: (count) => plural(count, { one: '# file', other: '# file' }),
    a: 'file',
    fresh: 'Nuovo file',
  },
};
const anything: Noun = {
  count: (count) => plural(count, { one: '# elemento', other: '# elementi' }),
  a: 'elemento',
  fresh: 'Nuovo elemento',
};
const noun = (kind: string): Noun => nouns[kind] ?? anything;
const fields: Readonly<Record<string, string | undefined>> = {
  title: 'Titolo',
  headline: 'Titolo',
  body: 'Testo',
  context: 'Contesto',
  reason: 'Motivo',
  statement: 'Esito',
  consequences: 'Conseguenze',
  decideBy: 'Decidere entro',
  respondBy: 'Rispondere entro',
  status: 'Stato',
  state: 'Situazione',
  topics: 'Argomenti',
  tags: 'Etichette',
  options: 'Opzioni',
  stage: 'Fase',
};

/** Words about what waits to be sent and what could not be sent. */
export const delivery = {
  /** `kind` is absent when several kinds wait. */
  waiting: (count: number, kind = '') => `In attesa di invio: ${noun(kind).count(count)}`,
  signIn: (count: number, kind = '') => `Accedi per inviare: ${noun(kind).count(count)}`,
  signInAgain: 'Accedi di nuovo per continuare',
  /** When the backend was last heard; `time` is a time of day, or a date with one. */
  asOf: (time: string) => `Aggiornato: ${time}`,
  outdated: 'Questa pagina è più vecchia del suo servizio. Nulla di ciò che hai scritto è perso.',
  reload: 'Ricarica per aggiornare',
  atRisk: 'Non conservato su questo dispositivo: tieni aperta la pagina finché non è inviato.',
  notSent: (count: number, kind = '') => `Non si è potuto inviare: ${noun(kind).count(count)}`,
  look: 'Vedi perché',
  heading: 'Non inviato',
  kept: 'Le tue parole restano qui finché non decidi che farne.',
  nothingLeft: 'Non resta nulla da decidere.',
  what: (op: string, kind: string) => {
    const { a, fresh } = noun(kind);
    if (op === 'edit') return `Modifica: ${a}`;
    return op === 'create' ? fresh : op === 'delete' ? `Eliminazione: ${a}` : 'Un file';
  },
  field: (name: string): string => fields[name] ?? name,
  editWords: 'Modifica e invia',
  send: 'Invia',
  copy: 'Copia testo',
  copied: 'Testo copiato.',
  notCopied: 'Qui non è permesso copiare: seleziona il testo.',
  discard: 'Scarta',
  discarded: 'Scartato.',
  undo: 'Annulla',
  restored: 'È tornato.',
  sent: 'In viaggio.',
  bothChanged:
    'Qualcuno ha modificato questo insieme a te. Le due versioni sono qui; scegline una, o scrivine una terza.',
  deletedMeanwhile: 'Qualcuno ha eliminato questo nel frattempo.',
  closed:
    'La decisione è stata chiusa prima che questo arrivasse, e una decisione chiusa non cambia. Le tue parole possono essere un commento.',
  unconfirmed:
    'È stato scritto su questo dispositivo prima che la pagina sapesse chi c’era, e la pagina è stata chiusa prima. Aspetta chi l’ha scritto, e non parte a nome di nessun altro.',
  sendAsMine: 'È mio: invia',
  asComment: 'Pubblica come commento',
  base: 'Prima',
  theirs: 'Ora presente',
  mine: 'La tua',
  keepMine: 'Tieni la mia',
  keepTheirs: 'Tieni l’altra',
  empty: 'Vuoto',
} satisfies typeof english.delivery;
