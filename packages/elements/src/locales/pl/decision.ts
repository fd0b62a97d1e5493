import type * as english from '../en/decision.js';
import type { Position, Weight } from '@meanwhile/sdk';
import { pluralFor } from '../plural.js';

const plural = pluralFor('pl');

const stances: Record<Position['stance'], string> = {
  agree: 'Zgadza się',
  concern: 'Ma obawę',
  block: 'Blokuje',
  abstain: 'Wstrzymuje się',
};
const weights: Record<Weight, string> = { good: 'Dobry', neutral: 'Neutralny', bad: 'Zły' };

/** Words for reading decisions and taking part; those for writing them load later. */
export const decision = {
  log: 'Rejestr decyzji',
  one: 'Decyzja',
  record: 'Zapisz decyzję',
  status: {
    draft: 'Szkic',
    proposed: 'Zaproponowana',
    open: 'Potrzebne opinie',
    'last-call': 'Ostatnie wezwanie',
    accepted: 'Podjęta',
    reviewed: 'Przejrzana',
    rejected: 'Odrzucona',
    deferred: 'Odłożona',
    deprecated: 'Już niezalecana',
    superseded: 'Zastąpiona',
    withdrawn: 'Wycofana',
    lapsed: 'Wygasła',
  },
  number: (number: number) => `D-${number}`,
  decidedOn: (day: string) => `podjęta ${day}`,
  due: (time: string) => `do ${time} Twojego czasu`,
  wasDue: (time: string) => `termin minął ${time} Twojego czasu`,
  agree: 'Zgadzam się',
  concern: 'Zgłoś obawę',
  abstain: 'Wstrzymuję się',
  mine: {
    agree: 'Zgadzasz się.',
    concern: 'Zgłoszono Twoją obawę.',
    block: 'Blokujesz to.',
    abstain: 'Wstrzymujesz się.',
  },
  changeMind: 'Możesz zmienić zdanie do czasu decyzji.',
  counts: {
    agree: (count: number) => plural(count, { one: '# za', few: '# za', many: '# za', other: '# za' }),
    concern: (count: number) => plural(count, { one: '# obawa', few: '# obawy', many: '# obaw', other: '# obaw' }),
    abstain: (count: number) =>
      plural(count, {
        one: '# wstrzymuje się',
        few: '# wstrzymują się',
        many: '# wstrzymuje się',
        other: '# wstrzymuje się',
      }),
    waiting: (count: number) => `${count} jeszcze nie`,
  },
  resultsLater: {
    'after-mine': 'Zobaczysz, co myślą inni, gdy podasz swoje zdanie.',
    'after-close': 'Opinie będą pokazane po decyzji.',
    'after-last-day': 'Opinie będą pokazane, gdy ostatni dzień skończy się wszędzie.',
  },
  considered: 'Rozważano:',
  replaces: (name: string) => `Zastępuje ${name}`,
  replacedBy: (name: string) => `Zastąpiona przez ${name}`,
  superseded: 'zastąpiona, zobacz',
  chosen: 'Wybrana',
  stance: (stance: Position['stance']) => stances[stance],
  weight: (weight: Weight) => weights[weight],

  filter: 'Filtruj',
  filterCount: (count: number) =>
    plural(count, { one: '# filtr', few: '# filtry', many: '# filtrów', other: '# filtrów' }),
  clear: 'Wyczyść filtry',
  importing: 'Importuj zapisy',
  exporting: 'Eksportuj',
  loadMore: 'Pokaż starsze decyzje',
  loadMoreOldest: 'Pokaż więcej decyzji',
  held: (count: number) =>
    plural(count, {
      one: 'Pokaż # nową decyzję',
      few: 'Pokaż # nowe decyzje',
      many: 'Pokaż # nowych decyzji',
      other: 'Pokaż # nowych decyzji',
    }),
  emptyTitle: 'Nie zapisano jeszcze decyzji',
  emptyText: 'Zapisz pierwszą: co wybrano, dlaczego i czego nie wybrano. Przyszli współpracownicy będą wdzięczni.',
  emptyReading: 'Decyzje pojawiają się tutaj, gdy ktoś je zapisze.',
  filteredTitle: 'Żadna decyzja nie pasuje',
  filteredText: 'Spróbuj mniej filtrów lub innych słów.',
  forbiddenTitle: 'Te decyzje nie są Ci udostępnione',
  forbiddenText: 'Poproś osoby z tej przestrzeni o dostęp.',
  absentTitle: 'Tej decyzji tu nie ma',
  absentText: 'Może należeć do innej przestrzeni albo link jest stary.',
  back: 'Wszystkie decyzje',
  undo: 'Cofnij',
  undone: 'Cofnięto.',
  dismiss: 'Odrzuć',
  partMissing: 'Ta część się nie wczytała. Sprawdź połączenie i spróbuj ponownie.',
} satisfies typeof english.decision;
