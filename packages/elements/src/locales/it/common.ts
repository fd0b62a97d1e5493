import type * as english from '../en/common.js';
import type { ErrorCode } from '@meanwhile/sdk';

const errors: Partial<Record<ErrorCode, string>> = {
  network: 'La connessione è assente. Nulla di ciò che hai scritto è perso.',
  unauthenticated: 'Accedi di nuovo per continuare.',
  forbidden: 'Non hai il diritto di farlo qui.',
  conflict: 'Qualcuno ha modificato questo nel frattempo.',
  'too-large': 'È troppo grande.',
  'not-found': 'Non è più qui.',
};

/** Words every widget needs. */
export const common = {
  someone: 'Qualcuno',
  loading: 'Caricamento',
  stillLoading: 'Caricamento ancora in corso. La connessione può essere lenta.',
  retry: 'Riprova',
  pending: 'Non ancora inviato',
  notSent: 'Non inviato',
  cancel: 'Annulla',
  close: 'Chiudi',
  save: 'Salva',
  edit: 'Modifica',
  delete: 'Elimina',
  more: 'Altre azioni',
  copyLink: 'Copia link',
  copied: 'Link copiato',
  offline: 'Senza connessione',
  inMemory: 'Qui non si conserva nulla: ciò che scrivi scompare alla chiusura della pagina.',
  noAdapter: 'Questo widget non è ancora collegato a nulla.',
  noAdapterNext: 'Mettilo dentro un elemento provider, o carica lo script di incorporamento in questa pagina.',
  failed: 'Non si è caricato.',
  notSaved: 'Non si è salvato. Il tuo testo è ancora qui.',
  error: (code: ErrorCode): string => errors[code] ?? 'Qualcosa è andato storto. Nulla di ciò che hai scritto è perso.',
  code: (code: string) => `Codice: ${code}`,
  draftKept: (time: string) => `Bozza conservata su questo dispositivo, ${time}`,
  draftInMemory: 'Bozza conservata finché questa pagina resta aperta',
  required: 'Obbligatorio',
  optional: 'facoltativo',
  yourTime: (time: string) => `${time}, ora tua`,
} satisfies typeof english.common;
