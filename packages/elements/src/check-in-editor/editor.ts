import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import {
  createCheckIn,
  editCheckIn,
  toErrorData,
  type CheckIn,
  type CheckInData,
  type ErrorData,
  type Id,
  type PersonRef,
} from '@meanwhile/sdk';
import { checkCheckInPromises, checkInIssues } from '@meanwhile/sdk/rules';
import { localDateIn } from '@meanwhile/sdk/time';
import type { AnnounceController } from '../controllers/announce-controller.js';
import type { ClientController } from '../controllers/client-controller.js';
import { DraftController } from '../controllers/draft-controller.js';
import type { Localize } from '../controllers/localize-controller.js';
import { TeamController } from '../controllers/team-controller.js';
import { emit } from '../internal/events.js';
import { checkInEditor, type CheckInEditorWords } from '../locales/en/check-in-editor.js';
import type { Common } from '../locales/en/common.js';
import { ruleReasons } from '../locales/en/rules.js';
import { faultSummary } from '../parts/form-fields.js';
import { changesOf, dataOf, draftOf, emptyDraft, type CheckInDraft } from './check-in-draft.js';
import { firstFields } from './first-fields.js';
import { idOfIssue, setField } from './field-names.js';
import { peopleFields } from './people-fields.js';
import { privacyFields } from './privacy-fields.js';
import { questionList } from './question-list.js';
import { scheduleFields } from './schedule-fields.js';
import { emptySchedule } from './schedule-draft.js';

export { editorStyles as styles } from './editor.styles.js';

export const wordsOf = (localize: Localize<object>): CheckInEditorWords =>
  localize.words({ checkInEditor }).checkInEditor;

export interface CheckInEditorOptions {
  readonly clients: ClientController;
  readonly localize: Localize<{ common: Common }>;
  readonly announce: AnnounceController;
  readonly now: () => number;
  readonly space: Id | undefined;
  /** The check-in that is changed; a new one is planned where it is absent. */
  readonly edited: CheckIn | undefined;
  /** It was saved. */
  readonly done: (checkIn: CheckIn) => void;
}

/** What a change wants besides a redraw. */
export interface After {
  readonly say?: string;
  /** The id of the field that gets the focus. */
  readonly focus?: string;
}

/** The form of a check-in: state, draft, checks and saving. */
export class CheckInEditor {
  readonly host: LitElement;
  readonly options: CheckInEditorOptions;
  readonly team: TeamController;
  readonly #keeper: DraftController<CheckInDraft>;
  draft: CheckInDraft;
  /** The questions that are unfolded. */
  readonly open = new Set<string>();
  /** Whom the directory offers for what is typed. */
  found: readonly PersonRef[] = [];
  /** The person whose next askings are shown. */
  seen: Id | undefined;
  faults: ReadonlyMap<string, string> = new Map();
  #error: ErrorData | undefined;
  #saving = false;

  constructor(host: LitElement, options: CheckInEditorOptions) {
    this.host = host;
    this.options = options;
    this.draft = this.#fresh();
    const { clients, localize, space, edited } = options;
    this.team = new TeamController(host, clients, { space: () => space, zone: () => localize.zone });
    this.#keeper = new DraftController<CheckInDraft>(host, clients, {
      key: () => `draft:check-in-plan:${edited?.id ?? `new:${space ?? ''}`}`,
      read: () => (JSON.stringify(this.draft) === JSON.stringify(this.#fresh()) ? undefined : this.draft),
      take: (kept) => (this.draft = kept ? { ...this.#fresh(), ...kept } : this.#fresh()),
    });
  }

  get words(): CheckInEditorWords {
    return wordsOf(this.options.localize);
  }
  get edited(): CheckIn | undefined {
    return this.options.edited;
  }
  /** What would be saved now. */
  get data(): CheckInData {
    return dataOf(this.draft, this.edited);
  }
  get now(): number {
    return this.options.now();
  }

  #fresh(): CheckInDraft {
    const { localize, edited, now } = this.options;
    const schedule = emptySchedule(localDateIn(now(), localize.zone), localize.zone);
    return edited ? draftOf(edited, schedule) : emptyDraft(schedule);
  }
  /** Keeps the draft, draws again, says something, moves the focus. */
  changed({ say, focus }: After = {}): void {
    this.#keeper.changed();
    if (this.faults.size) {
      // What is mended is no fault any more; new faults wait until the person saves.
      const still = this.#check();
      this.faults = new Map([...this.faults].filter(([id]) => still.has(id)));
    }
    if (say) this.options.announce.say(say);
    this.host.requestUpdate();
    if (focus) void this.focus(focus);
  }
  async focus(id: string): Promise<void> {
    await this.host.updateComplete;
    this.host.shadowRoot?.getElementById(id)?.focus();
  }
  readonly look = (text: string): void => {
    const search = this.options.clients.client?.people({ text, limit: 20 }) ?? Promise.resolve([]);
    search.then(
      (found) => {
        this.found = found;
        this.host.requestUpdate();
      },
      () => undefined, // the directory is out of reach: names already chosen stay
    );
  };
  /** A person to show; of somebody in no directory only the id is known. */
  readonly person = (id: Id): PersonRef => this.options.clients.client?.person(id) ?? { id, name: id };

  /** One listener for all fields: their names say where the value belongs. */
  readonly #handleInput = (event: Event): void => {
    if (setField(this.draft, event.target as HTMLInputElement)) {
      this.#keeper.changed();
      if (event.type === 'change' || this.faults.size) this.changed();
    }
  };

  #check(): ReadonlyMap<string, string> {
    const { words, edited, data } = this;
    const faults = new Map(checkInIssues(data).map((issue) => [idOfIssue(issue), words.issue(issue)]));
    const promise = edited && checkCheckInPromises(edited, data);
    if (promise && !promise.ok) {
      const reasons = this.options.localize.words({ ruleReasons }).ruleReasons;
      faults.set(promise.field.replace('privacy.', ''), reasons[promise.reason]);
    }
    return faults;
  }
  readonly #submit = (event: Event): void => {
    event.preventDefault();
    void this.#save();
  };
  async #save(): Promise<void> {
    const { client } = this.options.clients;
    if (!client || this.#saving) return;
    this.faults = this.#check();
    if (this.faults.size) return this.#showFaults();
    this.#saving = true;
    this.#error = undefined;
    this.host.requestUpdate();
    try {
      const { edited, data } = this;
      const { space } = this.options;
      const untouched = edited && dataOf(draftOf(edited, this.#fresh().schedule), edited);
      const saved =
        edited && untouched
          ? await editCheckIn(client, { checkIn: edited, patch: changesOf(untouched, data) })
          : await createCheckIn(client, { ...data, ...(space && { space }) });
      await this.#keeper.clear();
      emit(this.host, edited ? 'meanwhile-check-in-edited' : 'meanwhile-check-in-created', { checkIn: saved });
      this.options.done(saved);
    } catch (error) {
      this.#error = toErrorData(error);
      emit(this.host, 'meanwhile-error', { error: this.#error });
    }
    this.#saving = false;
    this.host.requestUpdate();
  }
  async #showFaults(): Promise<void> {
    for (const id of this.faults.keys()) if (id.startsWith('q:')) this.open.add(id.split(':')[1] ?? '');
    this.host.requestUpdate();
    await this.host.updateComplete;
    this.host.renderRoot.querySelector<HTMLElement>('.faults')?.focus();
  }
  async #discard(): Promise<void> {
    await this.#keeper.clear();
    this.draft = this.#fresh();
    this.faults = new Map();
    this.open.clear();
    this.changed({ focus: 'title' });
  }

  /** Goes for good; what is unsaved stays as a draft. */
  dispose(): void {
    this.#keeper.hostDisconnected();
    this.host.removeController(this.#keeper);
    this.team.dispose();
  }

  #foot(): TemplateResult {
    const { words } = this;
    const { localize, clients } = this.options;
    const { common } = localize.t;
    const { keptAt } = this.#keeper;
    const kept = keptAt && localize.date(keptAt.toISOString(), { timeStyle: 'short' });
    const inMemory = clients.client?.device.kind === 'memory';
    return html`${
        this.#error
          ? html`<p class="wrong" part="error" role="alert">
              ${common.notSaved} ${common.error(this.#error.code)}
              <span class="xs">${common.code(this.#error.code)}</span>
            </p>`
          : nothing
      }
      <div class="row form-actions" part="form-actions">
        <button part="submit" class="button primary" type="submit" aria-disabled=${this.#saving ? 'true' : nothing}>
          ${this.edited ? words.save : words.create}
        </button>
        ${
          kept
            ? html`<button part="button" class="button quiet" type="button" @click=${() => void this.#discard()}>
                ${words.discard}
              </button>`
            : nothing
        }
        <span class="xs subtle push">${kept && (inMemory ? common.draftInMemory : common.draftKept(kept))}</span>
      </div>`;
  }

  render(): TemplateResult {
    const { words } = this;
    return html`<form
      class="form"
      part="form"
      novalidate
      @submit=${this.#submit}
      @input=${this.#handleInput}
      @change=${this.#handleInput}
    >
      ${faultSummary(this.faults, words.wrong(this.faults.size))} ${firstFields(this)} ${questionList(this)}
      ${scheduleFields(this)} ${peopleFields(this)} ${privacyFields(this)} ${this.#foot()}
    </form>`;
  }
}
