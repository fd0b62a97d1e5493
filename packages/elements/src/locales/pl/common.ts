import type * as english from '../en/common.js';
import type { ErrorCode } from '@meanwhile/sdk';

const errors: Partial<Record<ErrorCode, string>> = {
  network: 'Brak połączenia. Nic z tego, co piszesz, nie przepadło.',
  unauthenticated: 'Zaloguj się ponownie, aby kontynuować.',
  forbidden: 'Nie masz tu do tego uprawnień.',
  conflict: 'Ktoś w międzyczasie to zmienił.',
  'too-large': 'To jest za duże.',
  'not-found': 'Tego już tu nie ma.',
};

/** Words every widget needs. */
export const common = {
  someone: 'Ktoś',
  loading: 'Wczytywanie',
  stillLoading: 'Wciąż trwa wczytywanie. Połączenie może być wolne.',
  retry: 'Spróbuj ponownie',
  pending: 'Jeszcze niewysłane',
  notSent: 'Niewysłane',
  cancel: 'Anuluj',
  close: 'Zamknij',
  save: 'Zapisz',
  edit: 'Edytuj',
  delete: 'Usuń',
  more: 'Więcej działań',
  copyLink: 'Kopiuj link',
  copied: 'Skopiowano link',
  offline: 'Offline',
  inMemory: 'Nic nie jest tu zachowywane: to, co piszesz, zniknie po zamknięciu strony.',
  noAdapter: 'Ten widżet nie jest jeszcze z niczym połączony.',
  noAdapterNext: 'Umieść go w elemencie dostawcy albo wczytaj na tej stronie skrypt osadzający.',
  failed: 'Nie udało się wczytać.',
  notSaved: 'Nie udało się zapisać. Twój tekst wciąż tu jest.',
  error: (code: ErrorCode): string => errors[code] ?? 'Coś poszło nie tak. Nic z tego, co piszesz, nie przepadło.',
  code: (code: string) => `Kod: ${code}`,
  draftKept: (time: string) => `Szkic zachowany na tym urządzeniu, ${time}`,
  draftInMemory: 'Szkic zachowany do zamknięcia tej strony',
  required: 'Wymagane',
  optional: 'opcjonalnie',
  yourTime: (time: string) => `${time} Twojego czasu`,
} satisfies typeof english.common;
