import type * as english from '../en/feed.js';
import type { AskState, Intent } from '@meanwhile/sdk';
import { pluralFor } from '../plural.js';

const plural = pluralFor('it');

const intents: Readonly<Record<Intent, string>> = {
  progress: 'Progressi',
  question: 'Domanda',
  ask: 'Richiesta',
  'decision-news': 'Decisione',
  handoff: 'Passaggio di consegne',
  thanks: 'Grazie',
  note: 'Nota',
};
const asks: Readonly<Record<AskState, string>> = {
  open: 'Serve aiuto',
  taken: 'Preso in carico',
  answered: 'Con risposta',
  closed: 'Chiuso',
};
/** Names a space may give to states, sections and reactions of its own show as they are. */
const named: Readonly<Record<string, string>> = {
  'on-track': 'In linea',
  'at-risk': 'A rischio',
  'off-track': 'Fuori rotta',
  paused: 'In pausa',
  done: 'Fatto',
  next: 'Prossimo',
  blocked: 'Bloccato',
  thanks: 'Grazie',
  agree: 'D’accordo',
  celebrate: 'Evviva',
  seen: 'Visto',
  support: 'Sostegno',
  'from-check-in': 'Dal check-in',
  'from-answer': 'Risposte',
  'from-decision': 'Esito di',
  'from-update': 'Da',
  'became-decision': 'È diventato una decisione',
  'became-ask': 'È diventato una richiesta',
  source: 'Fonte',
};
const kinds: Readonly<Record<string, string>> = {
  decision: 'una decisione',
  update: 'un aggiornamento',
  response: 'una risposta',
  'check-in': 'un check-in',
};

/** Words for reading updates: what is on screen first. */
export const feed = {
  heading: 'Aggiornamenti',
  intents,
  asks,
  named: (name: string): string => named[name] ?? name,
  kind: (kind: string): string => kinds[kind] ?? kind,
  topic: (topic: string) => `Argomento: ${topic}`,
  onlyTopic: (topic: string) => `Mostra solo ${topic}`,
  clear: 'Togli i filtri',
  respondBy: (time: string) => `Rispondere entro ${time}`,
  needs: (names: string) => `Serve a ${names}`,
  showMore: 'Mostra di più',
  showLess: 'Mostra meno',
  close: 'Chiudi',
  fresh: (count: number) => plural(count, { one: '# nuovo aggiornamento', other: '# nuovi aggiornamenti' }),
  readUpTo: (time: string) => `Hai letto fin qui, ${time}`,
  older: 'Carica aggiornamenti più vecchi',
  newer: 'Carica aggiornamenti più recenti',
  end: 'È tutto.',
  compose: 'Che cosa è cambiato dal tuo ultimo aggiornamento?',
  continueDraft: 'Continua la bozza',
  first: 'Ancora nessun aggiornamento',
  firstText:
    'Scrivi che cosa è cambiato, che cosa viene dopo o di che cosa hai bisogno. Gli altri lo leggono quando inizia la loro giornata.',
  firstAction: 'Scrivi il primo aggiornamento',
  readOnlyText: 'Quando qualcuno ne scrive uno, appare qui.',
  nothing: 'Nessun aggiornamento corrisponde',
  nothingText: 'Nulla corrisponde a questi filtri insieme.',
  forbidden: 'Questi aggiornamenti non ti sono accessibili',
  forbiddenText: 'Chi cura questo spazio può cambiarlo.',
  posted: 'Aggiornamento pubblicato.',
} satisfies typeof english.feed;
