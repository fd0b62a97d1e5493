import type * as english from '../en/common.js';
import type { ErrorCode } from '@meanwhile/sdk';

const errors: Partial<Record<ErrorCode, string>> = {
  network: 'De verbinding is weg. Niets van wat je schreef is verloren.',
  unauthenticated: 'Meld je opnieuw aan om verder te gaan.',
  forbidden: 'Dat mag je hier niet doen.',
  conflict: 'Iemand heeft dit intussen gewijzigd.',
  'too-large': 'Dat is te groot.',
  'not-found': 'Dat is hier niet meer.',
};

/** Words every widget needs. */
export const common = {
  someone: 'Iemand',
  loading: 'Laden',
  stillLoading: 'Nog aan het laden. Misschien is de verbinding traag.',
  retry: 'Opnieuw proberen',
  pending: 'Nog niet verstuurd',
  notSent: 'Niet verstuurd',
  cancel: 'Annuleren',
  close: 'Sluiten',
  save: 'Opslaan',
  edit: 'Bewerken',
  delete: 'Verwijderen',
  more: 'Meer acties',
  copyLink: 'Link kopiëren',
  copied: 'Link gekopieerd',
  offline: 'Offline',
  inMemory: 'Hier wordt niets bewaard: wat je schrijft is weg als de pagina sluit.',
  noAdapter: 'Deze widget is nog nergens mee verbonden.',
  noAdapterNext: 'Zet hem in een provider-element, of laad het insluitscript op deze pagina.',
  failed: 'Dat is niet geladen.',
  notSaved: 'Dat is niet opgeslagen. Je tekst staat er nog.',
  error: (code: ErrorCode): string => errors[code] ?? 'Er ging iets mis. Niets van wat je schreef is verloren.',
  code: (code: string) => `Code: ${code}`,
  draftKept: (time: string) => `Concept bewaard op dit apparaat, ${time}`,
  draftInMemory: 'Concept bewaard tot deze pagina sluit',
  required: 'Verplicht',
  optional: 'optioneel',
  yourTime: (time: string) => `${time} jouw tijd`,
} satisfies typeof english.common;
