import type * as english from '../en/attachments.js';
/** Words about files that belong to an update. */
export const attachments = {
  files: 'Pliki',
  picture: (name: string) => `Obraz ${name}`,
  download: (name: string) => `Pobierz ${name}`,
  failed: (name: string) => `Nie udało się pobrać: ${name}.`,
  describe: (name: string) => `Co przedstawia ${name}`,
  describeHint: 'Napisz, co widać, dla osób, które tego nie widzą.',
  added: (name: string) => `Dodano: ${name}.`,
  removed: (name: string) => `Usunięto: ${name}.`,
  remove: (name: string) => `Usuń ${name}`,
  cancel: (name: string) => `Nie wysyłaj ${name}`,
  retry: (name: string) => `Spróbuj ponownie: ${name}`,
  sending: 'Wysyłanie',
  waiting: 'Czeka na wysłanie',
  progress: (name: string) => `Wysyłanie: ${name}`,
  tooLarge: (name: string, size: string, limit: string) =>
    `${name} ma ${size}; przyjmowane są tu pliki do ${limit}. Zmniejsz plik albo wstaw link do tekstu.`,
  wrongType: (name: string) => `${name} jest plikiem, którego się tu nie przyjmuje. Wstaw link do tekstu.`,
  unreadable: (name: string) => `Nie udało się odczytać: ${name}. Nie można dodać folderu.`,
  none: 'Nie przyjmuje się tu plików. Wstaw link do tekstu.',
} satisfies typeof english.attachments;
