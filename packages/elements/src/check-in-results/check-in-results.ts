import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { answersOpenAt, type Ballot, type CheckIn, type Filter, isOn, type Privacy } from '@meanwhile/sdk';
import type { Query, Response, Submitted } from '@meanwhile/sdk';
import { currentOccurrence, minGroupOf, summarise, type AnswerSet } from '@meanwhile/sdk/rules';
import { wantedCheckIn } from '../check-in/wanted.js';
import { ClientController } from '../controllers/client-controller.js';
import { HolidaysController } from '../controllers/holidays-controller.js';
import { Localize } from '../controllers/localize-controller.js';
import { QueryController } from '../controllers/query-controller.js';
import { sharedProperties, type Appearance, type Theme } from '../internal/shared-properties.js';
import { checkIn as checkInWords, results } from '../locales/en/check-in.js';
import { common } from '../locales/en/common.js';
import { LazyPart } from '../parts/lazy-part.js';
import { connection, empty, failure, loading, unconnected } from '../parts/states.js';
import { controls } from '../themes/controls.styles.js';
import { tokens } from '../themes/tokens.styles.js';
import { styles } from './check-in-results.styles.js';
import { questionResult, type DayResult } from './question-result.js';
import { resultsTools } from './results-tools.js';

/** Days drawn beneath each other for a mood. */
const HISTORY = 6;

type Reveal = NonNullable<Privacy['reveal']>;

const isNamed = (answer: Response | Ballot): answer is Response => answer.kind === 'response';

/**
 * What a team answered: small charts with their numbers, the same as tables, and written answers.
 * Nothing is shown, or present in the page, below the check-in's group size.
 *
 * @element meanwhile-check-in-results
 * @slot heading - Replaces the title.
 * @slot empty - Shown when nobody has answered yet.
 * @csspart base - The frame.
 * @csspart heading - The title row with the day and the table switch.
 * @csspart waits - Said while this time's answers are not open yet.
 * @csspart result - One question, one person or one group.
 * @csspart chart - A bar or a group of bars.
 * @csspart legend - What the colours mean.
 * @csspart table - The same numbers as a table.
 * @csspart texts - Written answers.
 * @csspart hidden - Said in place of results below the group size.
 * @csspart notice - Offline and memory-only notice.
 * @csspart age - When the backend was last heard, where it tells nothing by itself.
 * @csspart problems-open - The button in it that opens the panel of what could not be sent.
 * @csspart reload - The button in it that loads a newer page.
 * @csspart empty - The empty state.
 * @csspart error - The error state.
 * @csspart dot - The dot before the notice.
 * @csspart button - Every button that has no name of its own.
 * @csspart skeleton - What stands in place of rows while they load.
 * @csspart avatar - A picture or the letters of a person.
 * @csspart input - A field to write or choose in.
 * @csspart cell - A cell of the table, or an hour of the week.
 * @csspart version - One of two texts that contradict each other, or what could not be sent.
 * @csspart problem - What could not be sent, and what can be done.
 * @csspart dialog - The panel of what could not be sent.
 * @csspart note - A note beside it.
 * @csspart slip - Said for a moment after something was taken away.
 */
export class MeanwhileCheckInResults extends LitElement {
  static override styles = [tokens, controls, styles];
  static override properties = {
    ...sharedProperties,
    checkIn: { attribute: 'check-in' },
    space: {},
    localDate: { attribute: 'local-date' },
    view: { reflect: true },
    by: { reflect: true },
    group: {},
  };

  /** `light` or `dark`; follows the page's `color-scheme` when absent. */
  declare theme: Theme;
  /** `plain` draws no frame and no background of its own. */
  declare appearance: Appearance;
  /** The check-in's id; without it the newest one of the space is shown. */
  declare checkIn: string | undefined;
  /** The space whose check-in is shown. */
  declare space: string | undefined;
  /** The day shown (`2026-11-20`); the newest day with answers unless told. */
  declare localDate: string | undefined;
  /** `chart` draws bars, `table` shows the same numbers in rows. */
  declare view: 'chart' | 'table';
  /** `question` reads one round, `round` all of them over time, `person` each one's answers, `group` by one answer. */
  declare by: 'question' | 'round' | 'person' | 'group';
  /** With `by="group"`: the id of the question whose answers make the groups. */
  declare group: string | undefined;

  readonly #clients = new ClientController(this);
  readonly #localize = new Localize(this, { common, checkIn: checkInWords, results });
  readonly #query = new QueryController(this.#clients, this, { query: () => wantedCheckIn(this) });
  readonly #holidays = new HolidaysController(this, this.#clients, () => this.#current?.space);
  readonly #responses = new QueryController(this.#clients, this, { query: () => this.#answersOf('response') });
  readonly #ballots = new QueryController(this.#clients, this, { query: () => this.#answersOf('ballot') });
  readonly #submitted = new QueryController(this.#clients, this, { query: () => this.#tookPart() });
  readonly #others = new LazyPart(this, () => import('./other-views.js'));
  readonly #expanded = new Set<string>();
  #turns: number | undefined;
  #waited = false;

  constructor() {
    super();
    this.view = 'chart';
    this.by = 'question';
  }

  get #current(): CheckIn | undefined {
    return this.#query.items[0];
  }
  get #detached(): boolean {
    return this.#current?.privacy?.identity === 'detached';
  }
  #answersOf<K extends 'response' | 'ballot'>(kind: K): Query<K> | undefined {
    const checkIn = this.#current;
    if (!checkIn || this.#detached !== (kind === 'ballot')) return undefined;
    const filter: Filter = [kind === 'ballot' ? 'subject.id' : 'checkIn', 'eq', checkIn.id];
    return { kind, filter, sort: [['localDate', 'desc']], limit: 500 };
  }
  // Who has taken part: "after mine" asks for it, and it is what tells that there are new ballots, because a ballot
  // itself is in no list of changes.
  #tookPart(): Query<'submitted'> | undefined {
    const checkIn = this.#current;
    if (!checkIn || !this.#detached) return undefined;
    return { kind: 'submitted', filter: ['subject.id', 'eq', checkIn.id], limit: 500 };
  }

  get #answers(): readonly (Response | Ballot)[] {
    const checkIn = this.#current;
    if (!checkIn) return [];
    // A decision may have the same id.
    const ballots = this.#ballots.items.filter(isOn(checkIn));
    const all: readonly (Response | Ballot)[] = this.#detached ? ballots : this.#responses.items;
    return all.filter((answer) => !('skipped' in answer && answer.skipped));
  }
  get #days(): readonly string[] {
    return [...new Set(this.#answers.map(({ localDate }) => localDate))].sort().reverse();
  }

  protected override updated(): void {
    const turns = this.#submitted.items.length;
    if (turns !== this.#turns) {
      if (this.#turns !== undefined) void this.#ballots.refresh();
      this.#turns = this.#submitted.state.phase === 'ready' ? turns : undefined;
    }
    const waits = this.#waits === 'after-mine';
    // A backend keeps the others' answers back until mine is there: ask again once it is.
    if (this.#waited && !waits) for (const query of [this.#responses, this.#ballots]) void query.refresh();
    this.#waited = waits;
    // Results are of everyone: go on until the last page is here.
    for (const query of [this.#responses, this.#ballots])
      if (query.state.more && !query.state.loadingMore) void query.loadMore();
  }

  #setsOf(day: string): readonly AnswerSet[] {
    return this.#answers
      .filter(({ localDate }) => localDate === day)
      .map(({ answers, author }) => ({ answers, author: this.#detached ? undefined : author }));
  }

  #currentDay(checkIn: CheckIn): string {
    const holidays = this.#holidays.days ?? [];
    return currentOccurrence({ ...checkIn, holidays }, Date.now(), this.#localize.zone);
  }

  /** What the answers of a day wait for; undefined when they may be shown. */
  #waitsFor(checkIn: CheckIn, day: string): Reveal | undefined {
    const { reveal = 'always' } = checkIn.privacy ?? {};
    if (reveal === 'always') return undefined;
    if (reveal !== 'after-mine') return answersOpenAt(checkIn, day) > Date.now() ? reveal : undefined;
    const person = this.#clients.client?.status.user?.id;
    if (day < this.#currentDay(checkIn)) return undefined;
    const turns: readonly (Response | Submitted)[] = this.#detached
      ? this.#submitted.items
      : this.#answers.filter(isNamed);
    return turns.some(({ localDate, author }) => author === person && localDate === day) ? undefined : reveal;
  }
  /** What this time's answers wait for. */
  get #waits(): Reveal | undefined {
    const checkIn = this.#current;
    return checkIn && this.#waitsFor(checkIn, this.#currentDay(checkIn));
  }

  /** The days this person may look at. */
  get #readable(): readonly string[] {
    const checkIn = this.#current;
    return checkIn ? this.#days.filter((day) => !this.#waitsFor(checkIn, day)) : this.#days;
  }
  get #chosen(): string | undefined {
    const readable = this.#readable;
    return this.localDate && readable.includes(this.localDate) ? this.localDate : readable[0];
  }

  /** Some have answered without a name, and the backend shows nothing of it yet: it shows answers only in groups. */
  get #gathers(): boolean {
    const checkIn = this.#current;
    if (!checkIn || !this.#detached || this.#ballots.state.phase !== 'ready') return false;
    const today = this.#currentDay(checkIn);
    const ofToday = ({ localDate }: { readonly localDate: string }): boolean => localDate === today;
    return this.#submitted.items.filter(isOn(checkIn)).some(ofToday) && !this.#answers.some(ofToday);
  }

  #renderWaiting(checkIn: CheckIn): TemplateResult | typeof nothing {
    const waits = this.#waits;
    if (!waits || waits === 'always') {
      const words = this.#localize.t.results.gathering(minGroupOf(checkIn.privacy));
      return this.#gathers ? html`<p class="hint hidden" part="waits">${words}</p>` : nothing;
    }
    const at = answersOpenAt(checkIn, this.#currentDay(checkIn));
    const time = Number.isFinite(at) ? this.#localize.date(new Date(at).toISOString()) : '';
    return html`<p class="hint hidden" part="waits">${this.#localize.t.results.waits[waits](time)}</p>`;
  }
  #renderResults(checkIn: CheckIn): TemplateResult {
    const readable = this.#readable;
    const chosen = this.#chosen;
    const note = this.#renderWaiting(checkIn);
    if (!chosen) return note === nothing ? this.#renderNone() : html`${note}`;
    const view = {
      checkIn,
      localize: this.#localize,
      asTable: this.view === 'table',
      mirrored: getComputedStyle(this).direction === 'rtl',
      person: (person: string | undefined) => this.#clients.client?.person(person ?? ''),
    };
    const days = readable.filter((day) => day <= chosen);
    const by = this.#detached && this.by === 'person' ? 'question' : this.by;
    if (by !== 'question') {
      const { client } = this.#clients;
      const me = client?.status.user?.id;
      const rounds = days.map((day) => ({ day, sets: this.#setsOf(day) }));
      const others = this.#others.module?.otherView(by, { ...view, me, rounds, group: this.group });
      return html`${note}${others ?? loading(this.#localize)}`;
    }
    const shown = days.slice(0, HISTORY);
    const summaries = shown.map((day) => ({ day, all: summarise(checkIn, this.#setsOf(day)) }));
    return html`${note}
    ${checkIn.questions.map(({ id }, index) => {
      const of = summaries.flatMap(({ day, all }): DayResult[] =>
        all[index] ? [{ localDate: day, summary: all[index] }] : [],
      );
      return questionResult({ ...view, days: of, expanded: this.#expanded.has(id), expand: () => this.#toggle(id) });
    })}`;
  }
  #toggle(id: string): void {
    if (!this.#expanded.delete(id)) this.#expanded.add(id);
    this.requestUpdate();
  }
  #renderNone(): TemplateResult {
    const { results: words } = this.#localize.t;
    return html`<slot name="empty">${empty({ title: words.none, text: words.noneNext })}</slot>`;
  }

  #renderBody(): TemplateResult {
    const answers = this.#detached ? this.#ballots.state : this.#responses.state;
    const { phase, error } = this.#current ? answers : this.#query.state;
    if (this.#clients.missing) return unconnected(this.#localize);
    if (phase === 'failed' && !this.#answers.length)
      return failure(error, this.#localize, () => void this.#query.refresh());
    if (phase === 'loading') return loading(this.#localize);
    const checkIn = this.#current;
    return checkIn && (this.#answers.length || this.#waits || this.#gathers)
      ? this.#renderResults(checkIn)
      : this.#renderNone();
  }

  #renderHeading(): TemplateResult {
    const checkIn = this.#current;
    return html`<div class="row" part="heading">
      <slot name="heading"><h2 dir="auto">${checkIn?.title ?? this.#localize.t.results.label}</h2></slot>
      <span class="push"></span>
      ${
        checkIn
          ? resultsTools({
              checkIn,
              localize: this.#localize,
              days: this.#readable,
              chosen: this.#chosen,
              by: this.by,
              group: this.group,
              asTable: this.view === 'table',
              change: (changed) => Object.assign(this, changed),
            })
          : nothing
      }
    </div>`;
  }

  protected override render(): TemplateResult {
    return html`<div class="base" part="base">
      ${this.#renderHeading()} ${connection(this.#clients, this.#localize)} ${this.#renderBody()}
    </div>`;
  }
}
