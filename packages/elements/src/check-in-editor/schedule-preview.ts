import { html, nothing, type TemplateResult } from 'lit';
import type { CheckInData, Schedule } from '@meanwhile/sdk';
import { answerWindow, askedAt, nextAskings, type PassedOver } from '@meanwhile/sdk/time';
import { scheduleText } from '../check-in/about.js';
import type { Member } from '../controllers/team-controller.js';
import { clockIcon } from '../parts/icon.js';
import { cityOf, momentIn } from '../parts/moment.js';
import type { CheckInEditor } from './editor.js';

/** So many times are shown; with more a rule is no clearer. */
const NEXT = 3;
/** People named one by one. */
const SHOWN = 6;

/** Who would be asked, as far as they are known. */
function participants({ team, draft, data }: CheckInEditor): readonly Member[] {
  const { people, observers = [] } = data;
  const { me, members } = team;
  const all = me && !members.some(({ id }) => id === me.id) ? [me, ...members] : members;
  return draft.asks === 'some'
    ? all.filter(({ id }) => people?.includes(id) && !observers.includes(id))
    : all.filter(({ id }) => !observers.includes(id));
}

/** The person whose days are shown: the one chosen, else the reader, else the first. */
function chosen({ team, seen }: CheckInEditor, people: readonly Member[]): Member | undefined {
  return people.find(({ id }) => id === seen) ?? people.find(({ id }) => id === team.me?.id) ?? people[0];
}

const momentOf = (editor: CheckInEditor, at: number, { calendar }: Member): string =>
  momentIn(editor.options.localize, at, { now: editor.now, zone: calendar.zone });

function choose(editor: CheckInEditor, people: readonly Member[], seen: Member): TemplateResult {
  const take = (event: Event): void => {
    event.stopPropagation();
    editor.seen = (event.target as HTMLSelectElement).value;
    editor.host.requestUpdate();
  };
  return html`<label class="row sm" for="next-for"
    ><span class="muted">${editor.words.nextFor}</span
    ><select part="input" class="field short" id="next-for" @change=${take}>
      ${people.map(({ id, person }) => html`<option value=${id} ?selected=${id === seen.id}>${person.name}</option>`)}
    </select></label
  >`;
}

function passedText(editor: CheckInEditor, { date, because }: PassedOver): string {
  const day = editor.options.localize.date(date, { weekday: 'short', day: 'numeric', month: 'short' });
  return editor.words.passed(day, because);
}

/** The next times for one person, and the days between that are left out, with the reason. */
function nextTimes(editor: CheckInEditor, schedule: Schedule, person: Member): TemplateResult {
  const { words, now } = editor;
  const { asked, passed } = nextAskings(person.calendar, schedule, { from: now, count: NEXT });
  if (!asked.length) return html`<p class="sm wrong">${words.never}</p>`;
  return html`<ol class="next-times sm">
      ${asked.map(({ at }) => {
        const text = words.askedOn(momentOf(editor, at, person), cityOf(person.calendar.zone));
        return html`<li class="row">${clockIcon}<time datetime=${new Date(at).toISOString()}>${text}</time></li>`;
      })}
    </ol>
    ${passed.slice(0, NEXT).map((one) => html`<p class="xs muted">${passedText(editor, one)}</p>`)}`;
}

interface Turn {
  readonly person: Member;
  readonly at: number | undefined;
  readonly until: number | undefined;
}

/** The first occurrence to come, for each: when they are asked and until when they have their working time. */
function turnsOf(people: readonly Member[], data: CheckInData, now: number): readonly Turn[] {
  const { schedule, window } = data;
  if (!schedule || !window) return [];
  const dates = people.flatMap(({ calendar }) => nextAskings(calendar, schedule, { from: now, count: 1 }).asked);
  const date = dates.map((asking) => asking.date).sort()[0];
  if (date === undefined) return [];
  const turns = people.map((person): Turn => {
    const at = askedAt(person.calendar, schedule, date);
    return { person, at, until: at === undefined ? undefined : answerWindow(person.calendar, at, window).closesAt };
  });
  // Whoever has it last comes first: that is when everybody's time is over.
  return turns.sort((a, b) => (b.until ?? 0) - (a.until ?? 0));
}

function windows(editor: CheckInEditor, people: readonly Member[]): TemplateResult | typeof nothing {
  const { words, data, now } = editor;
  const turns = turnsOf(
    people.filter(({ declared }) => declared),
    data,
    now,
  );
  if (!turns.length) return nothing;
  const rest = turns.length - SHOWN;
  return html`<h4 class="sm">${words.windowFor}</h4>
    <ul class="turns sm" part="turns">
      ${turns.slice(0, SHOWN).map(({ person, at, until }) => {
        const text =
          at === undefined || until === undefined
            ? words.passedOver
            : words.until(momentOf(editor, at, person), momentOf(editor, until, person));
        return html`<li>
          <span class="strong" dir="auto">${person.person.name}</span> <span class="muted">${text}</span>
        </li>`;
      })}
      ${rest > 0 ? html`<li class="subtle">${words.more(rest)}</li>` : nothing}
    </ul>`;
}

/** What the fields come to: a sentence, the next times for one person, and everybody's time to answer. */
export function schedulePreview(editor: CheckInEditor): TemplateResult {
  const { words, data, options } = editor;
  const { schedule } = data;
  const people = participants(editor);
  const person = chosen(editor, people);
  const sentence = schedule ? scheduleText(options.localize, data) : words.once;
  return html`<div class="preview" part="preview">
    <p class="strong" aria-live="polite">${sentence}</p>
    ${
      schedule && person
        ? html`<div class="row">
              <h4 class="sm">${words.next}</h4>
              <span class="push"></span>${choose(editor, people, person)}
            </div>
            ${nextTimes(editor, schedule, person)} ${windows(editor, people)}`
        : nothing
    }
  </div>`;
}
