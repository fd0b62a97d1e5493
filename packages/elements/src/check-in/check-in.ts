import { LitElement, html, nothing, svg, type PropertyValues, type TemplateResult } from 'lit';
import type { CheckIn, ErrorData, Question } from '@meanwhile/sdk';
import { MeanwhileError, toErrorData } from '@meanwhile/sdk';
import { minGroupOf, validateAnswers, visibleQuestions, type AnswerIssue } from '@meanwhile/sdk/rules';
import { AnnounceController } from '../controllers/announce-controller.js';
import { ClientController } from '../controllers/client-controller.js';
import { HolidaysController } from '../controllers/holidays-controller.js';
import { Localize } from '../controllers/localize-controller.js';
import { QueryController } from '../controllers/query-controller.js';
import { emit } from '../internal/events.js';
import { sharedProperties, type Appearance, type Theme } from '../internal/shared-properties.js';
import { checkIn as checkInWords } from '../locales/en/check-in.js';
import { common } from '../locales/en/common.js';
import { LazyPart } from '../parts/lazy-part.js';
import { connection, empty, failure, loading, unconnected } from '../parts/states.js';
import { controls } from '../themes/controls.styles.js';
import { tokens } from '../themes/tokens.styles.js';
import { formActions } from './actions.js';
import { readAnswers } from './answers.js';
import { askedQuestion } from './asked-question.js';
import { styles } from './check-in.styles.js';
import { faultSummary } from './fault-summary.js';
import { heading } from './heading.js';
import { OccurrenceController } from './occurrence-controller.js';
import { fieldId } from './question.js';
import { wantedCheckIn } from './wanted.js';

const unreachable = (cause: unknown): never => {
  throw new MeanwhileError({ code: 'network' }, { cause });
};

/**
 * The form of a check-in: answer, skip, or come back later.
 *
 * @element meanwhile-check-in
 * @slot heading - Replaces the check-in's title.
 * @slot empty - Shown when no check-in is open.
 * @fires {CustomEvent<{ checkIn: CheckIn; localDate: string; skipped: boolean }>} meanwhile-check-in-submitted - The answers, or the skip, were accepted.
 * @fires {CustomEvent<{ update: Update }>} meanwhile-update-created - An answer became an update, an ask or thanks.
 * @fires {CustomEvent<{ error: ErrorData }>} meanwhile-error - Something failed; nothing the person wrote is lost.
 * @csspart base - The frame.
 * @csspart heading - Title and progress line.
 * @csspart edit - The way to change the check-in.
 * @csspart schedule - When it is asked, in a sentence.
 * @csspart last-time - What was answered last time, where it can be said again as it is.
 * @csspart no-change - The button that fills it in.
 * @csspart planned - What was planned last time, line by line.
 * @csspart question - One question with its label.
 * @csspart field - A text or number input.
 * @csspart choices - The answers of a choice, yes-no or scale.
 * @csspart moods - The five moods.
 * @csspart fault - What is wrong with one answer.
 * @csspart summary - The list of faults after an attempt to send.
 * @csspart fault-link - A link in it to what is wrong.
 * @csspart privacy - Who sees the answers.
 * @csspart actions - The buttons.
 * @csspart submit - The button that sends.
 * @csspart skip - The button that skips.
 * @csspart done - What is shown after sending.
 * @csspart write - Said while what was sent has not arrived.
 * @csspart take-back - The button that takes the answers back.
 * @csspart slip - Said for a moment after they were.
 * @csspart undo - The button that leaves them in.
 * @csspart notice - Offline and memory-only notice.
 * @csspart age - When the backend was last heard, where it tells nothing by itself.
 * @csspart problems-open - The button in it that opens the panel of what could not be sent.
 * @csspart reload - The button in it that loads a newer page.
 * @csspart empty - The empty state.
 * @csspart error - The error state.
 * @csspart dot - The dot before the notice.
 * @csspart button - Every button that has no name of its own.
 * @csspart skeleton - What stands in place of rows while they load.
 * @csspart tick - The mark that all is done.
 * @csspart routes - Answers that can be handed on to the team.
 * @csspart mood - One of the moods.
 * @csspart choice - One answer to choose.
 * @csspart last - What was answered last time.
 * @csspart intro - What the check-in is about.
 * @csspart input - A field to write or choose in.
 * @csspart version - One of two texts that contradict each other, or what could not be sent.
 * @csspart problem - What could not be sent, and what can be done.
 * @csspart dialog - The panel of what could not be sent.
 * @csspart note - A note beside it.
 */
export class MeanwhileCheckIn extends LitElement {
  static override styles = [tokens, controls, styles];
  static override properties = {
    ...sharedProperties,
    checkIn: { attribute: 'check-in' },
    space: {},
    layout: {},
    localDate: { attribute: 'local-date' },
    editHref: { attribute: 'edit-href' },
  };

  /** `light` or `dark`; follows the page's `color-scheme` when absent. */
  declare theme: Theme;
  /** `plain` draws no frame and no background of its own. */
  declare appearance: Appearance;
  /** The check-in's id; without it the newest open one of the space is asked. */
  declare checkIn: string | undefined;
  /** The space whose check-in is asked. */
  declare space: string | undefined;
  /** `page` shows every question at once, `steps` one after another. */
  declare layout: 'page' | 'steps';
  /** The day the answers belong to (`2026-11-23`); the current occurrence unless told. */
  declare localDate: string | undefined;
  /** Where the page edits check-ins; `{id}` stands for the id. Those who may change this one find the way there. */
  declare editHref: string | undefined;

  readonly #clients = new ClientController(this);
  readonly #localize = new Localize(this, { common, checkIn: checkInWords });
  readonly #announce = new AnnounceController(this);
  readonly #query = new QueryController(this.#clients, this, { query: () => wantedCheckIn(this) });
  readonly #occurrence = new OccurrenceController(this, this.#clients, this.#localize);
  readonly #holidays = new HolidaysController(this, this.#clients, () => this.#current?.space);
  readonly #about = new LazyPart(this, () => import('./about.js'));
  /** What sends, and what is shown then: with all the rules of writing, after the form. */
  readonly #after = new LazyPart(this, () => import('./done.js'));
  #faults: readonly AnswerIssue[] = [];
  #error: ErrorData | undefined;
  #step = 0;
  #sending = false;

  constructor() {
    super();
    this.layout = 'page';
  }

  get #current(): CheckIn | undefined {
    const items: readonly CheckIn[] = this.#query.items;
    return this.checkIn ? items[0] : items.find(({ state }) => (state ?? 'active') === 'active');
  }
  get #questions(): readonly Question[] {
    return this.#current ? visibleQuestions(this.#current, this.#occurrence.answers) : [];
  }

  protected override willUpdate(): void {
    const checkIn = this.#current;
    const holidays = this.#holidays.days;
    if (!checkIn || !holidays) return;
    // Which day it is asked for depends on the days nobody works.
    const day = this.localDate ?? this.#about.module?.dayOf({ ...checkIn, holidays }, this.#localize.zone);
    if (day !== undefined) this.#occurrence.follow(checkIn, day);
  }
  protected override firstUpdated(): void {
    void this.#after.ready().catch(() => undefined); // the next attempt to send tries again
  }
  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('checkIn') || changed.has('localDate')) this.#step = 0;
  }

  // One listener for the whole form, whatever its length. A key press redraws nothing unless it shows or
  // hides a question or mends a fault.
  readonly #handleInput = (event: Event): void => {
    const form = this.renderRoot.querySelector('form');
    if (!form) return;
    const before = this.#questions;
    const shown = this.layout === 'steps' ? before.slice(this.#step, this.#step + 1) : before;
    const read = readAnswers(form, shown, this.#occurrence.people);
    const ids = new Set(shown.map(({ id }) => id));
    const others = Object.entries(this.#occurrence.answers).filter(([id]) => !ids.has(id));
    this.#occurrence.write({ ...Object.fromEntries(others), ...read });
    const name = (event.target as Partial<HTMLInputElement>).name;
    const mended = this.#faults.some(({ question }) => question === name);
    if (mended) this.#faults = this.#faults.filter(({ question }) => question !== name);
    if (mended || before.length !== this.#questions.length) this.requestUpdate();
  };

  readonly #handleSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    void (this.layout === 'steps' && this.#step < this.#questions.length - 1 ? this.#next() : this.#send(false));
  };

  #next(): void {
    const question = this.#questions[this.#step];
    const issues = this.#current ? validateAnswers(this.#current, this.#occurrence.answers) : [];
    this.#faults = issues.filter((issue) => issue.question === question?.id);
    this.#show(this.#step + (this.#faults.length ? 0 : 1));
  }
  #show(step: number): void {
    this.#step = Math.max(0, step);
    this.requestUpdate();
    void this.updateComplete.then(() => this.#focus(this.#questions[this.#step]));
  }
  #focus(question: Question | undefined): void {
    if (question) this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(fieldId(question))}`)?.focus();
  }

  async #send(skipped: boolean): Promise<void> {
    const [client, checkIn, localDate] = [this.#clients.client, this.#current, this.#occurrence.localDate];
    if (!client || !checkIn || !localDate || this.#sending) return;
    this.#faults = skipped ? [] : validateAnswers(checkIn, this.#occurrence.answers);
    if (this.#faults.length) return this.#showFaults();
    this.#sending = true;
    this.requestUpdate();
    try {
      const { answers, carried } = this.#occurrence;
      const { submitCheckIn, spoken } = await this.#after.ready().catch(unreachable);
      const saved = await submitCheckIn(client, { checkIn, localDate, answers, carried, skipped });
      await this.#occurrence.finish({ skipped, response: saved });
      this.#error = undefined;
      this.#announce.say(spoken(this.#occurrence, this.#clients, this.#localize.t.checkIn));
      emit(this, 'meanwhile-check-in-submitted', { checkIn, localDate, skipped });
    } catch (error) {
      this.#error = toErrorData(error);
      emit(this, 'meanwhile-error', { error: this.#error });
    } finally {
      this.#sending = false;
      this.requestUpdate();
      await this.updateComplete;
      if (!this.#error) this.renderRoot.querySelector<HTMLElement>('.done [tabindex]')?.focus();
    }
  }
  async #showFaults(): Promise<void> {
    const first = this.#questions.findIndex(({ id }) => id === this.#faults[0]?.question);
    if (this.layout === 'steps') this.#step = Math.max(0, first);
    this.#announce.say(this.#localize.t.checkIn.problems(this.#faults.length));
    this.requestUpdate();
    await this.updateComplete;
    this.#focus(this.#questions[first]);
  }

  #renderSummary(): TemplateResult | typeof nothing {
    const questions = this.layout === 'page' ? this.#questions : [];
    const focus = (question: Question) => this.#focus(question);
    return faultSummary({ error: this.#error, questions, faults: this.#faults, words: this.#localize.t, focus });
  }
  #renderLastTime(): TemplateResult | undefined {
    const { layout } = this;
    const taken = () => (this.#step = layout === 'steps' ? Math.max(0, this.#questions.length - 1) : 0);
    const [localize, announce, occurrence] = [this.#localize, this.#announce, this.#occurrence];
    return this.#about.module?.lastTime({ host: this, localize, announce, occurrence, taken });
  }
  #renderPrivacy(checkIn: CheckIn): TemplateResult {
    const { client } = this.#clients;
    if (client && this.#about.module) return this.#about.module.privacy(client, this.#localize, checkIn);
    const text = this.#localize.t.checkIn.privacy(checkIn.privacy, minGroupOf(checkIn.privacy));
    return html`<p class="privacy xs muted" part="privacy">${text}</p>`;
  }

  #renderForm(checkIn: CheckIn): TemplateResult {
    const questions = this.#questions;
    const step = Math.min(this.#step, Math.max(0, questions.length - 1));
    const steps = this.layout === 'steps';
    const shown = steps ? questions.slice(step, step + 1) : questions;
    const width = `${questions.length ? ((step + 1) / questions.length) * 100 : 0}%`;
    return html`${
        steps ? html`<svg class="progress" aria-hidden="true">${svg`<rect width=${width} height="4"/>`}</svg>` : nothing
      }
      ${checkIn.intro && step === 0 ? html`<p part="intro" class="intro muted" dir="auto">${checkIn.intro}</p>` : nothing}
      <form novalidate @submit=${this.#handleSubmit} @input=${this.#handleInput} @change=${this.#handleInput}>
        ${this.#renderSummary()} ${step === 0 ? this.#renderLastTime() : nothing}
        ${shown.map((question) =>
          askedQuestion({
            question,
            occurrence: this.#occurrence,
            words: this.#localize.t,
            faults: this.#faults,
            carried: () => {
              this.requestUpdate();
              this.#focus(question);
            },
          }),
        )}
        ${this.#renderPrivacy(checkIn)}
        ${formActions({
          words: this.#localize.t,
          checkIn,
          sending: this.#sending,
          more: steps && step < questions.length - 1,
          offline: this.#clients.client?.status.phase === 'offline',
          draft: this.#occurrence.draftNote,
          back: steps && step > 0 ? () => this.#show(step - 1) : undefined,
          skip: () => void this.#send(true),
        })}
      </form>`;
  }

  #renderBody(checkIn: CheckIn | undefined): TemplateResult {
    const { checkIn: words } = this.#localize.t;
    const { phase, error } = this.#query.state;
    if (this.#clients.missing) return unconnected(this.#localize);
    if (phase === 'failed' && !checkIn) return failure(error, this.#localize, () => this.#query.refresh());
    // What comes with the form comes with its first sight, so that nothing moves under the reader.
    const waits = !this.#about.module && !this.#about.failed;
    const { ready, done, takenBack } = this.#occurrence;
    if (checkIn && !ready && this.#about.failed) return failure({ code: 'network' }, this.#localize, this.#about.retry);
    if (phase === 'loading' || (checkIn && (waits || !ready))) return loading(this.#localize);
    if (!checkIn) return html`<slot name="empty">${empty({ title: words.none, text: words.noneNext })}</slot>`;
    const [clients, localize, announce] = [this.#clients, this.#localize, this.#announce];
    const view = { host: this, checkIn, clients, localize, announce, occurrence: this.#occurrence };
    if (!done) return html`${takenBack && this.#after.module?.takenBackSlip(view)}${this.#renderForm(checkIn)}`;
    if (this.#after.failed) return failure({ code: 'network' }, localize, this.#after.retry);
    return this.#after.module?.doneView(view) ?? loading(localize);
  }

  protected override render(): TemplateResult {
    const checkIn = this.#current;
    const { ready, done } = this.#occurrence;
    return html`<div class="base" part="base">
      ${heading({
        words: this.#localize.t,
        checkIn,
        questions: checkIn && ready && !done ? this.#questions : [],
        step: this.layout === 'steps' ? this.#step : undefined,
        schedule: checkIn && this.#about.module?.scheduleText(this.#localize, checkIn),
        edit: checkIn && this.#clients.client?.can('edit', checkIn) ? this.editHref : undefined,
      })}
      ${connection(this.#clients, this.#localize)} ${this.#renderBody(checkIn)} ${this.#announce.region()}
    </div>`;
  }
}
