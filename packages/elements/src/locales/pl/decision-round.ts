import type * as english from '../en/decision-round.js';
import type { DecisionObstacle } from '@meanwhile/sdk/rules';
import { pluralFor } from '../plural.js';

const plural = pluralFor('pl');
const people = (count: number): string =>
  plural(count, { one: '# osoba', few: '# osoby', many: '# osób', other: '# osób' });

/** Words of deciding together: how a decision stands, votes, objections, time asked for. They load with the page. */
export const decisionRound = {
  title: 'Jak zapada decyzja',
  ready: 'Nic nie stoi na przeszkodzie: można zdecydować.',
  waitsFor: 'Zanim można ją przyjąć',
  obstacles: {
    'open-objection': 'Trzeba rozwiązać sprzeciw.',
    blocked: 'Ktoś blokuje: trzeba rozwiązać to, co mówi.',
    'on-hold': 'Poproszono o czas.',
    'in-last-call': 'Ostatnie wezwanie musi się skończyć.',
    'no-quorum': 'Musi wziąć udział więcej osób.',
    'not-heard': 'Ktoś jeszcze się nie wypowiedział i ma na to czas.',
    'no-winner': 'Głosowanie nie ma jeszcze wyniku.',
  } satisfies Record<DecisionObstacle, string>,
  heldUntil: (time: string) => `Poproszono o czas, do ${time} Twojego czasu.`,
  callEnds: (time: string) => `Ostatnie wezwanie kończy się ${time} Twojego czasu, jeśli nikt się nie sprzeciwi.`,
  turnout: (spoken: number, present: number) => `Udział: ${spoken} z ${people(present)}`,
  quorum: (needed: number) =>
    plural(needed, { one: 'potrzeba #', few: 'potrzeba #', many: 'potrzeba #', other: 'potrzeba #' }),
  away: (count: number) =>
    plural(count, {
      one: '# nieobecna osoba, nieliczona',
      few: '# nieobecne osoby, nieliczone',
      many: '# nieobecnych osób, nieliczonych',
      other: '# nieobecnych osób, nieliczonych',
    }),
  silence: {
    agree: (hours: number) => `Milczenie oznacza zgodę, po ${hours} godz. pracy każdej osoby.`,
    abstain: (hours: number) => `Milczenie oznacza wstrzymanie się, po ${hours} godz. pracy każdej osoby.`,
  },

  vote: 'Twój głos',
  voted: 'Twój głos dotarł. Możesz go zmienić do czasu decyzji.',
  votedDetached: 'Twój głos dotarł. Nie ma nazwiska, więc nie można go zmienić.',
  reason: 'Dlaczego?',
  reasonOptional: 'Dlaczego? (opcjonalnie)',
  reasonMissing: 'Podaj powód swojego głosu.',
  cast: 'Głosuj',
  change: 'Zmień mój głos',
  sit: 'Wstrzymaj się',
  cannotVote: 'Ta usługa nie może przechowywać głosów bez nazwisk, więc nikt nie może głosować.',
  choose: 'Wybierz jedną',
  chooseMissing: 'Wybierz opcję albo wstrzymaj się.',
  points: (low: number, high: number) => `Daj każdej opcji od ${low} do ${high} pkt`,
  dots: (left: number, all: number) =>
    plural(left, {
      one: `została # z ${all} kropek`,
      few: `zostały # z ${all} kropek`,
      many: `zostało # z ${all} kropek`,
      other: `zostało # z ${all} kropek`,
    }),
  dotsFor: (option: string) => `Kropki dla ${option}`,
  tooManyDots: (all: number) => `Użyj najwyżej ${all} kropek.`,
  rank: 'Ustaw je w kolejności, najlepsza pierwsza',
  up: (option: string) => `Przesuń w górę: ${option}`,
  down: (option: string) => `Przesuń w dół: ${option}`,
  placed: (option: string, place: number) => `${option}: teraz miejsce ${place}.`,
  times: 'Które terminy Ci pasują?',
  timeAnswers: { 2: 'Tak', 1: 'W razie potrzeby', 0: 'Nie' },

  results: 'Dotychczasowe wyniki',
  resultsDone: 'Wyniki',
  leading: 'Prowadzi',
  tied: 'Remis',
  chosen: 'Wynik',
  tiedText: 'Kilka opcji ma tyle samo. Kto decyduje, wybiera spośród nich.',
  noWinner: 'Żadna opcja nie ma większości.',
  resultsFrom: (least: number) => `Wyniki będą pokazane, gdy zagłosuje ${least} osób.`,
  resultsUntil: (time: string) => `Wyniki będą pokazane ${time} Twojego czasu, gdy skończy się ostatni dzień roboczy.`,
  value: {
    majority: (count: number) => plural(count, { one: '# głos', few: '# głosy', many: '# głosów', other: '# głosów' }),
    score: (mean: string) => `średnio ${mean}`,
    dot: (count: number) => plural(count, { one: '# kropka', few: '# kropki', many: '# kropek', other: '# kropek' }),
    ranked: (count: number) =>
      plural(count, {
        one: 'wygrywa # pojedynek',
        few: 'wygrywa # pojedynki',
        many: 'wygrywa # pojedynków',
        other: 'wygrywa # pojedynków',
      }),
    'time-poll': (count: number) =>
      plural(count, { one: '# osoba może', few: '# osoby mogą', many: '# osób może', other: '# osób może' }),
  },

  object: 'Zgłoś sprzeciw',
  objectTitle: 'Zgłoś sprzeciw',
  objectLabel: 'Co by zaszkodziło albo dlaczego poczekać?',
  objectHint: 'Pozostaje Twój: jest otwarty, dopóki nie uznasz go za rozwiązany lub go nie wycofasz.',
  objectMissing: 'Napisz, co stoi na przeszkodzie, aby można to było rozwiązać.',
  objected: 'Zgłoszono sprzeciw.',
  objections: 'Sprzeciwy',
  objectionStates: { open: 'Sprzeciw', resolved: 'Rozwiązany', withdrawn: 'Wycofany' },
  offer: 'Zaproponuj rozwiązanie',
  offerTitle: 'Zaproponuj rozwiązanie',
  offerLabel: 'Co by go rozwiązało?',
  offerHint: 'Osoba zgłaszająca sprzeciw mówi, czy to wystarczy.',
  offerMissing: 'Napisz, co by go rozwiązało.',
  offered: 'Zaproponowano rozwiązanie.',
  offeredBy: (name: string) => `${name} proponuje:`,
  resolution: 'Rozwiązany przez:',
  accept: 'To go rozwiązuje',
  resolveFor: 'Oznacz jako rozwiązany',
  resolveForHint: 'Ta osoba jest nieobecna albo nie odpowiada od dwóch swoich dni roboczych.',
  resolved: 'Sprzeciw rozwiązany.',
  takeBack: 'Wycofaj',
  tookBack: 'Sprzeciw wycofany.',

  holds: 'Prośby o czas',
  hold: 'Potrzebuję czasu',
  holdTitle: 'Poproś o czas',
  holdLabel: 'Do kiedy?',
  holdHint: 'Kończy się sam. Możesz poprosić raz.',
  holdDays: (days: number) =>
    plural(days, {
      one: '# Twój dzień roboczy',
      few: '# Twoje dni robocze',
      many: '# Twoich dni roboczych',
      other: '# Twoich dni roboczych',
    }),
  holdReason: 'Na co? (opcjonalnie)',
  held: 'Poproszono o czas.',
  until: (time: string) => `do ${time} Twojego czasu`,
  endHold: 'Nie potrzebuję więcej czasu',
  holdEnded: 'Zakończono.',

  callTitle: 'Rozpocznij ostatnie wezwanie',
  call: 'Rozpocznij ostatnie wezwanie',
  callLabel: 'Do kiedy?',
  callHint:
    'Kto się nie wypowiedział, może do tego czasu zgłosić sprzeciw. Sprzeciw zatrzymuje koniec, ale go nie przesuwa.',
  called: 'Rozpoczęto ostatnie wezwanie.',
  lapse: 'Pozwól wygasnąć',
  lapsed: 'Wygasła.',
  submitTime: 'Poproś o czas',

  reviewDue: 'Pora ponownie przyjrzeć się tej decyzji.',
  assumptions: 'Opiera się na',
  failed: 'Już nieaktualne',
  fails: 'To już nieaktualne',
  holdsAgain: 'To jednak aktualne',
  assumptionSaid: 'Odnotowano. Decyzja prosi o ponowne spojrzenie.',
  assumptionBack: 'Odnotowano.',
  reopened: 'Otwarta ponownie',
  reopenedNews: 'Co nowego:',
} satisfies typeof english.decisionRound;
