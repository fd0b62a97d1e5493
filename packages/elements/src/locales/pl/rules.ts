import type * as english from '../en/rules.js';
import type { PrivacyStatement, RuleReason } from '@meanwhile/sdk/rules';
import { pluralFor } from '../plural.js';

const plural = pluralFor('pl');
const people = (count: number): string =>
  plural(count, { one: '# osoba', few: '# osoby', many: '# osób', other: '# osób' });

/** Why the rules refuse something, and what to do. */
export const ruleReasons: Record<RuleReason, string> = {
  'same-stage': 'Już tam jest.',
  'not-from-here': 'Nie może tam przejść z obecnego etapu.',
  'no-outcome': 'Napisz, co postanowiono.',
  'no-decider': 'Podaj, kto zdecydował.',
  'unknown-option': 'Tej opcji już nie ma.',
  superseded: 'Zastąpiła ją inna decyzja. Działaj na tamtej.',
  'no-reason': 'Napisz powód.',
  'no-news': 'Napisz, co nowego od czasu decyzji.',
  'too-soon': 'Była już otwierana ponownie. Można to zrobić jeszcze raz tydzień po decyzji.',
  'open-objection': 'Jest otwarty sprzeciw. Najpierw go rozwiąż albo zapisz odrzucenie lub odłożenie.',
  blocked: 'Ktoś blokuje. Najpierw rozwiąż to, co mówi.',
  'on-hold': 'Ktoś poprosił o czas. Poczekaj, aż minie.',
  'in-last-call': 'Ostatnie wezwanie się nie skończyło.',
  'no-quorum': 'Wzięło udział za mało obecnych osób.',
  'not-heard': 'Ktoś jeszcze się nie wypowiedział i ma na to czas.',
  'no-winner': 'Głosowanie nie ma wyniku, który można przyjąć.',
  'not-the-winner': 'Głosowanie ma inny wynik. Wybierz tamtą opcję.',
  'not-lapsed': 'Czas na decyzję nie minął.',
  'in-the-past': 'Wybierz przyszły termin.',
  'same-decision': 'Decyzja nie może zastąpić ani zmienić samej siebie.',
  cycle: 'Jest wcześniejsza niż ta, więc nie może jej zastąpić ani zmienić.',
  'not-decided': 'Zastąpić lub zmienić można tylko podjętą decyzję.',
  'not-asking': 'Nie jest już otwarta na opinie.',
  'not-yours': 'Może to zrobić tylko osoba, do której należy.',
  'reason-required': 'Podaj powód.',
  'no-reasons': 'Powody nie są tu potrzebne.',
  'vote-odd': 'Wybierz, na co głosujesz.',
  'too-many-dots': 'Użyto więcej kropek, niż jest.',
  'out-of-range': 'Te punkty są poza skalą.',
  'voted-already': 'Głos już oddany. Głosu bez nazwiska nie można zmienić.',
  'held-before': 'Prośba o czas już była.',
  'too-long': 'Poproś najwyżej o trzy dni robocze.',
  'not-open': 'Ten sprzeciw jest zamknięty.',
  'no-resolution': 'Napisz, co go rozwiązuje.',
  'anonymity-kept': 'Obiecano, że nazwiska nie są przechowywane. Nie można tego zmienić.',
  'visibility-kept': 'Obiecano, że wyniki pozostaną dłużej ukryte.',
  'threshold-kept': 'Obiecano większą grupę.',
  'names-given': 'Ktoś już odpowiedział pod nazwiskiem.',
  'not-running': 'Ten check-in się skończył.',
  'not-asked': 'Ten check-in pyta inne osoby.',
  'no-such-day': 'Tego dnia nie ma pytania.',
  'answer-odd': 'Odpowiedź nie pasuje do pytania.',
  'detached-only': 'Odpowiedzi są tu bez nazwisk.',
  'named-only': 'Odpowiedzi są tu z nazwiskami.',
};

const statements: { readonly [says in PrivacyStatement['says']]: string } = {
  'seen-by': 'może to zobaczyć każdy w tej przestrzeni',
  'only-here': 'zostaje w tej przeglądarce',
  named: 'Twoje nazwisko jest przy odpowiedzi',
  detached: 'przy odpowiedzi nie ma nazwiska',
  'shown-from': '',
  'never-shown': '',
  'mood-spread': '',
  'hidden-until': '',
  'no-time': 'godzina nie jest zapisywana',
  'given-once': 'później nie można tego zmienić',
  'objections-named': 'sprzeciwy mają Twoje nazwisko',
  'not-kept-apart': 'ta usługa nie może oddzielić nazwisk od odpowiedzi',
};
const untils = {
  'after-mine': 'zobaczysz inne, gdy odpowiesz',
  'after-window': 'odpowiedzi będą pokazane, gdy minie czas każdej osoby',
  'after-close': 'wyniki będą pokazane po decyzji',
  'after-last-day': 'wyniki będą pokazane, gdy skończy się ostatni dzień roboczy',
};

/** The privacy line, one part for each thing that is so. */
export const privacyLine = {
  label: 'Kto co widzi',
  sentence: (text: string) => `${text}.`,
  part: (statement: PrivacyStatement): string => {
    const { says } = statement;
    if (says === 'seen-by' && statement.people !== undefined) return `Mogą to zobaczyć: ${people(statement.people)}`;
    if (says === 'shown-from') return `pokazane dopiero, gdy odpowie ${statement.answers}`;
    if (says === 'never-shown') return `nigdy nie pokazane: pytanych jest mniej niż ${statement.answers} osób`;
    if (says === 'mood-spread') return `nastroje tylko jako rozkład, od ${statement.answers} odpowiedzi`;
    return says === 'hidden-until' ? untils[statement.until] : statements[says];
  },
} satisfies typeof english.privacyLine;
