import type * as english from '../en/catch-up.js';
import type { CatchUpSection } from '@meanwhile/sdk/rules';
import { pluralFor } from '../plural.js';

const plural = pluralFor('pl');

const sections: Readonly<Record<CatchUpSection, string>> = {
  'needs-you': 'Czeka na Ciebie',
  decided: 'Zdecydowano bez Ciebie',
  changed: 'Zmienione',
  rest: 'Pozostałe',
};
const fields: Readonly<Record<string, string>> = {
  status: 'Status',
  state: 'Stan',
  stage: 'Etap',
  standing: 'Obowiązywanie',
  respondBy: 'Odpowiedź do',
  decideBy: 'Decyzja do',
  lastCall: 'Ostatnie wezwanie do',
  needs: 'Osoby',
  deciders: 'Kto decyduje',
  objective: 'Cel',
  option: 'Wybór',
  review: 'Przegląd dnia',
  supersededBy: 'Zastąpiona przez',
  amendedBy: 'Zmieniona przez',
  outcome: 'Wynik',
  schedule: 'Harmonogram',
  text: 'Tekst',
};
const spans: Readonly<Record<string, string>> = {
  last: 'Od ostatniego razu, gdy wszystko było przejrzane',
  leave: 'Od początku mojej nieobecności',
  '7': 'Ostatni tydzień',
  '14': 'Ostatnie dwa tygodnie',
  '28': 'Ostatnie cztery tygodnie',
};

/** Words for catching up: bounded, in an order, with an end. */
export const catchUp = {
  label: 'Podczas Twojej nieobecności',
  since: (time: string) => `Od: ${time}`,
  span: (name: string): string => spans[name] ?? name,
  choose: 'Cofnij się do',
  toRead: (count: number, time: string) =>
    `${plural(count, { one: '# rzecz do przeczytania', few: '# rzeczy do przeczytania', many: '# rzeczy do przeczytania', other: '# rzeczy do przeczytania' })}, około ${time}`,
  minutes: (count: number) => plural(count, { one: 'minuta', few: '# minuty', many: '# minut', other: '# minut' }),
  hours: (count: number) => plural(count, { one: 'godzina', few: '# godziny', many: '# godzin', other: '# godziny' }),
  section: (name: CatchUpSection): string => sections[name],
  field: (name: string): string => fields[name] ?? name.replace(/^snapshot\./, ''),
  moved: (field: string, from: string, to: string) => `${field}: ${from} → ${to}`,
  added: (field: string, to: string) => `${field}: ${to}`,
  removed: (field: string) => `${field}: usunięto`,
  edited: (field: string) => `${field}: zmieniono`,
  later: (field: string, days: number) =>
    plural(days, {
      one: `${field}: # dzień później`,
      few: `${field}: # dni później`,
      many: `${field}: # dni później`,
      other: `${field}: # dni później`,
    }),
  sooner: (field: string, days: number) =>
    plural(days, {
      one: `${field}: # dzień wcześniej`,
      few: `${field}: # dni wcześniej`,
      many: `${field}: # dni wcześniej`,
      other: `${field}: # dni wcześniej`,
    }),
  replies: (count: number, name: string) =>
    plural(count, {
      one: `# nowa odpowiedź, ${name}`,
      few: `# nowe odpowiedzi, ostatnia: ${name}`,
      many: `# nowych odpowiedzi, ostatnia: ${name}`,
      other: `# nowych odpowiedzi, ostatnia: ${name}`,
    }),
  earlier: (count: number) =>
    plural(count, {
      one: 'i # wcześniejsza aktualizacja na ten temat',
      few: 'i # wcześniejsze aktualizacje na ten temat',
      many: 'i # wcześniejszych aktualizacji na ten temat',
      other: 'i # wcześniejszych aktualizacji na ten temat',
    }),
  more: (count: number, time: string) =>
    `${plural(count, { one: 'czeka jeszcze # rzecz', few: 'czekają jeszcze # rzeczy', many: 'czeka jeszcze # rzeczy', other: 'czeka jeszcze # rzeczy' })}, około ${time}.`,
  readOn: 'Czytaj dalej',
  enough: 'Wystarczy: jestem na bieżąco',
  done: 'Jestem na bieżąco',
  upToDate: 'Jesteś na bieżąco.',
  upToDateText: (time: string) => `Od ${time} nie wydarzyło się nic, czego nie znasz.`,
  marked: 'Zapisano na tym urządzeniu; nikt się nie dowie.',
  undo: 'Cofnij',
  fresh: 'Pojawiło się coś nowego.',
  show: 'Pokaż',
  signIn: 'Zaloguj się, aby nadrobić zaległości.',
} satisfies typeof english.catchUp;
