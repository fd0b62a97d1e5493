import type * as english from '../en/common.js';
import type { ErrorCode } from '@meanwhile/sdk';

const errors: Partial<Record<ErrorCode, string>> = {
  network: 'Anslutningen är nere. Inget du skrev har gått förlorat.',
  unauthenticated: 'Logga in igen för att fortsätta.',
  forbidden: 'Du har inte rätt att göra det här.',
  conflict: 'Någon ändrade detta under tiden.',
  'too-large': 'Det är för stort.',
  'not-found': 'Det finns inte längre här.',
};

/** Words every widget needs. */
export const common = {
  someone: 'Någon',
  loading: 'Laddar',
  stillLoading: 'Laddar fortfarande. Anslutningen kan vara långsam.',
  retry: 'Försök igen',
  pending: 'Inte skickat ännu',
  notSent: 'Inte skickat',
  cancel: 'Avbryt',
  close: 'Stäng',
  save: 'Spara',
  edit: 'Redigera',
  delete: 'Ta bort',
  more: 'Fler åtgärder',
  copyLink: 'Kopiera länk',
  copied: 'Länk kopierad',
  offline: 'Offline',
  inMemory: 'Inget sparas här: det du skriver försvinner när sidan stängs.',
  noAdapter: 'Den här widgeten är inte kopplad till något ännu.',
  noAdapterNext: 'Lägg den i ett provider-element, eller ladda inbäddningsskriptet på sidan.',
  failed: 'Det gick inte att ladda.',
  notSaved: 'Det gick inte att spara. Din text finns kvar.',
  error: (code: ErrorCode): string => errors[code] ?? 'Något gick fel. Inget du skrev har gått förlorat.',
  code: (code: string) => `Kod: ${code}`,
  draftKept: (time: string) => `Utkast sparat på den här enheten, ${time}`,
  draftInMemory: 'Utkastet finns kvar tills sidan stängs',
  required: 'Obligatoriskt',
  optional: 'valfritt',
  yourTime: (time: string) => `${time} din tid`,
} satisfies typeof english.common;
