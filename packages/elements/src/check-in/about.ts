import { html, nothing, type TemplateResult } from 'lit';
import type { CarriedItem, CheckInData, Client, Question, Schedule } from '@meanwhile/sdk';
import { checkInPrivacy, currentOccurrence, linesOf, type PlannedItem } from '@meanwhile/sdk/rules';
import type { AnnounceController } from '../controllers/announce-controller.js';
import type { Host } from '../controllers/client-controller.js';
import type { Localize } from '../controllers/localize-controller.js';
import { checkInAbout, type CheckInAboutWords } from '../locales/en/check-in-about.js';
import { apart } from '../parts/apart.js';
import { privacyText } from '../parts/privacy-text.js';
import { lastTimeRow } from '../parts/last-time.js';
import { speakAnswer } from './answers.js';
import type { OccurrenceController } from './occurrence-controller.js';

export { aboutStyles as styles } from './about.styles.js';

type Words = Localize<object>;
const wordsOf = (localize: Words): CheckInAboutWords => localize.words({ checkInAbout }).checkInAbout;

/** The day that answers given now belong to. */
export const dayOf = (checkIn: Parameters<typeof currentOccurrence>[0], zone: string): string =>
  currentOccurrence(checkIn, Date.now(), zone);

/** A Monday, to name weekdays by. */
const MONDAY = Date.parse('2026-11-23T00:00:00Z');
const nameOf = (localize: Words, weekday: number): string =>
  localize.date(new Date(MONDAY + (weekday - 1) * 86_400_000).toISOString().slice(0, 10), { weekday: 'long' });

function daysOf(localize: Words, { weekdays = [] }: Schedule): string {
  const isWorkingWeek = weekdays.length === 5 && weekdays.every((day) => day < 6);
  return isWorkingWeek ? wordsOf(localize).workingDay : localize.list(weekdays.map((day) => nameOf(localize, day)));
}

function monthly(localize: Words, schedule: Schedule): string {
  const words = wordsOf(localize);
  const { nth, pick, monthDays = [], weekdays = [] } = schedule;
  const places = nth ?? pick;
  if (places && weekdays.length > 0) {
    const names = places.map((place) => words.places[place] ?? `${place}`);
    return words.onThe(localize.list(names), daysOf(localize, schedule));
  }
  const days = monthDays.length > 0 ? monthDays : [Number(schedule.start?.slice(8)) || 1];
  const isLast = days.length === 1 && days[0] === -1;
  return isLast
    ? words.lastDay
    : words.onDays(localize.list(days.map((day) => (day === -1 ? (words.places[-1] ?? '') : `${day}`))));
}

function repeats(localize: Words, schedule: Schedule): string {
  const words = wordsOf(localize);
  const { every, interval = 1, weekdays = [] } = schedule;
  if (every === 'month') {
    const which = monthly(localize, schedule);
    return interval > 1 ? words.everyNthMonth(interval, which) : words.everyMonth(which);
  }
  const days = daysOf(localize, schedule);
  if (every === 'week') {
    const named = days || nameOf(localize, new Date(`${schedule.start ?? '2026-11-23'}T00:00:00Z`).getUTCDay() || 7);
    return interval > 1 ? words.everyNthWeek(interval, named) : words.everyWeek(named);
  }
  if (interval > 1) return words.everyNthDay(interval);
  if (weekdays.length === 0 || weekdays.length === 7) return words.everyDay;
  return days === words.workingDay ? words.everyWorkingDay : words.everyWeek(days);
}

/** A wall time as the reader's language writes it. It belongs to no day and no zone: one of UTC shows it as it is. */
const clock = (localize: Words, at: string): string =>
  new Intl.DateTimeFormat(localize.lang, { timeStyle: 'short', timeZone: 'UTC' }).format(
    Date.parse(`2026-11-23T${at === '24:00' ? '00:00' : at}:00Z`),
  );

/** A schedule in a sentence, and how long there is to answer: "Asked every Friday, at 10:00 your time". */
export function scheduleText(localize: Words, { schedule, window }: Pick<CheckInData, 'schedule' | 'window'>): string {
  if (!schedule) return '';
  const words = wordsOf(localize);
  const { at, zone = 'participant' } = schedule;
  const time = at && clock(localize, at);
  const when = !time ? words.atBegin : zone === 'participant' ? words.at(time) : words.atIn(time, zone);
  return [
    words.asked(apart(localize, [repeats(localize, schedule), when])),
    ...(window ? [words.window(window.workingHours)] : []),
  ].join(' · ');
}

/** Who sees the answers, made from what is so. */
export function privacy(client: Client, localize: Words, checkIn: CheckInData): TemplateResult {
  const { capabilities, storage } = client.status;
  const people = checkIn.people?.length;
  const statements = checkInPrivacy(checkIn, people === undefined ? {} : { asked: people }, {
    write: capabilities?.write ?? false,
    ...(storage && { storage }),
  });
  return privacyText(statements, localize);
}

export interface LastTime {
  readonly host: Host;
  readonly localize: Words;
  readonly announce: AnnounceController;
  readonly occurrence: OccurrenceController;
  /** Last time's answers stand in the form: it turns to where they are sent. */
  taken(): void;
}
/** What the reader said last time: all of it to say again, and their plans line by line. */
export function lastTime(last: LastTime): TemplateResult {
  const { localize, occurrence } = last;
  const { planned, carried } = occurrence;
  const mark = (item: CarriedItem) => occurrence.mark(item);
  return html`${unchanged(last)}${plannedSection({ localize, planned, marked: carried, mark })}`;
}

/** What has not changed stands in the form; the next key press sends it. */
async function sayAgain({ host, localize, announce, occurrence, taken }: LastTime): Promise<void> {
  occurrence.takeSame();
  taken();
  announce.say(wordsOf(localize).filledIn);
  host.requestUpdate();
  await host.updateComplete;
  host.shadowRoot?.querySelector<HTMLElement>('[part="submit"]')?.focus();
}

function unchanged(last: LastTime): TemplateResult | typeof nothing {
  const { localize, occurrence } = last;
  const { same, questions } = occurrence;
  if (!same) return nothing;
  const words = wordsOf(localize);
  const speak = (question: Question) => {
    const said = speakAnswer(question, same.answers[question.id], occurrence.speaking());
    return apart(localize, linesOf(said));
  };
  const spoken = questions.map(speak).filter(Boolean);
  const day = localize.date(same.localDate, { weekday: 'long', day: 'numeric', month: 'long' });
  const line = html`<span>${words.asOn(day)}</span> <span class="said" dir="auto">${apart(localize, spoken, 1)}</span>`;
  return lastTimeRow(words.noChange, { line, press: () => void sayAgain(last) });
}

interface Carrying {
  readonly localize: Words;
  readonly planned: readonly PlannedItem[];
  readonly marked: readonly CarriedItem[];
  mark(item: CarriedItem): void;
}
const marks = ['done', 'carry', 'drop'] as const;

/** What was planned last time, line by line. */
function plannedSection({ localize, planned, marked, mark }: Carrying): TemplateResult | typeof nothing {
  if (planned.length === 0) return nothing;
  const words = wordsOf(localize);
  return html`<fieldset class="planned" part="planned">
    <legend class="label">${words.planned}</legend>
    <p class="hint">${words.plannedHint}</p>
    <ul>
      ${planned.map((item, index) => {
        const chosen = marked.find(({ question, text }) => question === item.question && text === item.text)?.mark;
        return html`<li>
          <span dir="auto">${item.text}</span>
          <div class="choices" role="radiogroup" aria-label=${words.mark(item.text)}>
            ${marks.map(
              (one) =>
                html`<label part="choice" class="choice"
                  ><input
                    type="radio"
                    name="planned-${index}"
                    .checked=${chosen === one}
                    @change=${(event: Event) => {
                      // The form reads its fields at every change: what is put into them here is not there yet.
                      event.stopPropagation();
                      mark({ ...item, mark: one });
                    }}
                  /><span>${words.marks[one]}</span></label
                >`,
            )}
          </div>
        </li>`;
      })}
    </ul>
  </fieldset>`;
}
