import type { LitElement, ReactiveController, TemplateResult } from 'lit';
import {
  isHeld,
  postUpdate,
  toErrorData,
  type ErrorData,
  type Id,
  type Intent,
  type PersonRef,
  type Update,
} from '@meanwhile/sdk';
import type { AnnounceController } from '../controllers/announce-controller.js';
import type { ClientController } from '../controllers/client-controller.js';
import { DraftController } from '../controllers/draft-controller.js';
import { Localize } from '../controllers/localize-controller.js';
import { emit } from '../internal/events.js';
import { common } from '../locales/en/common.js';
import { composer } from '../locales/en/composer.js';
import { feed } from '../locales/en/feed.js';
import { LazyPart } from '../parts/lazy-part.js';
import {
  composerParts,
  dataOf,
  emptyValue,
  isUnchanged,
  isUntouched,
  issuesOf,
  patchOf,
  restoreValue,
  sameAgain,
  valueOf,
  type ComposerPart,
  type ComposerValue,
  type Issue,
} from './composer-value.js';
import { composerForm } from './composer-view.js';
import { draftKey } from './draft-key.js';

export { composerStyles as styles } from './composer.styles.js';

const words = { common, composer, feed };
export type ComposerLocalize = Localize<typeof words>;

export interface ComposerOptions {
  readonly clients: ClientController;
  readonly announce: AnnounceController;
  readonly space: () => Id | undefined;
  /** The kind a new update begins with. */
  readonly intent?: () => Intent | undefined;
  /** The moment that counts as now; the device's clock unless told. */
  readonly now?: () => number;
  /** Edits this update instead of writing a new one. */
  readonly edits?: Update;
  /** The form is done with: posted, saved or folded away. */
  readonly close: (update?: Update) => void;
}

/** The form for a new update or an edit: state, draft, checks and sending. A widget puts `render()` where it wants it. */
export class Composer implements ReactiveController {
  /** Begins the ids of its controls. */
  readonly id: string;
  readonly host: LitElement;
  readonly options: ComposerOptions;
  readonly localize: ComposerLocalize;
  readonly draft: DraftController<ComposerValue>;
  value: ComposerValue;
  issues: readonly Issue[] = [];
  error: ErrorData | undefined;
  sending = false;
  /** What was discarded last and can still come back. */
  discarded: ComposerValue | undefined;
  /** People that match what was typed. */
  suggestions: readonly PersonRef[] = [];
  unknownPerson = '';
  spaceName: string | undefined;
  /** Who reads it and when they work: not needed before somebody writes. */
  readonly readers: LazyPart<typeof import('./composer-readers.js')>;
  /** Writing for later: not needed by those who write for now. */
  readonly later: LazyPart<typeof import('./composer-later.js')>;
  /** Adding files and sending them: not needed by those who only write. */
  readonly files: LazyPart<typeof import('./composer-files.js')>;
  /** What was said about files that were not taken. */
  refused: readonly string[] = [];
  /** Under which receipts the files wait that are being sent. */
  receipts: ReadonlyMap<string, Id> = new Map();
  readonly #leaving: (() => void)[] = [];
  #spaceAsked: string | undefined;
  /** The person has picked a kind: the page's does not replace it any more. */
  #chosen = false;

  constructor(host: LitElement, options: ComposerOptions) {
    this.host = host;
    this.options = options;
    this.localize = new Localize(host, words);
    const { edits, clients } = options;
    this.readers = new LazyPart(host, () => import('./composer-readers.js'));
    this.later = new LazyPart(host, () => import('./composer-later.js'));
    this.files = new LazyPart(host, () => import('./composer-files.js'));
    this.id = edits ? 'edit' : 'composer';
    this.value = edits ? valueOf(edits, this.localize.zone) : emptyValue(options.intent?.());
    this.draft = new DraftController(host, clients, {
      key: () => (edits ? `draft:edit:${edits.id}` : draftKey(options.space())),
      read: () => (isUntouched(this.value) ? undefined : this.value),
      take: (draft) => (this.value = draft ? restoreValue(draft) : emptyValue(this.#intent())),
    });
    host.addController(this);
  }

  hostUpdate(): void {
    const { client } = this.options.clients;
    const space = this.options.space();
    if (!this.options.edits && !this.#chosen && isUntouched(this.value))
      this.value = { ...this.value, intent: this.#intent() };
    if (!client || this.#spaceAsked === (space ?? '')) return;
    this.#spaceAsked = space ?? '';
    this.spaceName = undefined;
    if (!space) return;
    const found = (entity: { readonly name: string } | undefined): void => {
      this.spaceName = entity?.name;
      this.host.requestUpdate();
    };
    client.get('space', space).then(found, () => undefined);
  }

  /** Changes what is written; the draft follows. */
  change(patch: Partial<ComposerValue>): void {
    this.value = { ...this.value, ...patch };
    this.#chosen ||= patch.intent !== undefined;
    this.discarded = undefined;
    const zone = this.localize.zone;
    const open = issuesOf(this.value, { zone, now: this.now, at: this.readers.module?.publishMoment(this) });
    // An error goes when it is mended; a new one waits until the person sends.
    this.issues = open.filter((issue) => this.issues.some(({ field }) => field === issue.field));
    this.draft.changed();
    this.host.requestUpdate();
  }

  /** Takes files that were chosen, dropped or pasted. */
  async addFiles(files: readonly File[]): Promise<void> {
    const { addFiles } = await this.files.ready();
    await addFiles(this, files);
  }

  #intent(): Intent {
    return this.options.intent?.() ?? 'progress';
  }

  discard(): void {
    this.discarded = this.value;
    this.value = emptyValue(this.value.intent);
    this.issues = [];
    this.refused = [];
    this.error = undefined;
    void this.draft.clear().then(() => this.host.requestUpdate());
    this.options.announce.say(this.localize.t.composer.discarded);
    this.host.requestUpdate();
  }

  undoDiscard(): void {
    if (this.discarded) this.change(this.discarded);
  }

  /** Looks people up as a name is typed; offline the answer comes from what is known. */
  async suggest(text: string): Promise<void> {
    this.unknownPerson = '';
    const people = await this.options.clients.client?.people({ text, limit: 20 }).catch(() => []);
    this.suggestions = people ?? [];
    this.host.requestUpdate();
  }

  /** Takes the person with this name; says so when there is none. True when one was taken. */
  addPerson(name: string): boolean {
    const wanted = name.trim().toLocaleLowerCase();
    const person = this.suggestions.find((one) => one.name.toLocaleLowerCase() === wanted);
    this.unknownPerson = person || !wanted ? '' : name.trim();
    if (person && !this.value.needs.includes(person.id)) this.change({ needs: [...this.value.needs, person.id] });
    else this.host.requestUpdate();
    return !!person;
  }

  async send(): Promise<void> {
    const { client } = this.options.clients;
    const { zone } = this.localize;
    if (!client || this.sending) return;
    this.sending = true;
    this.error = undefined;
    try {
      const at = this.value.publishAt ? (await this.readers.ready()).publishMoment(this) : undefined;
      this.issues = issuesOf(this.value, { zone, now: this.now, at });
      if (!this.issues.length) {
        const update = await this.#write(at);
        await this.draft.clear();
        this.#done(update, at);
      }
    } catch (error) {
      // The text stays where it is, and so does its draft.
      this.error = toErrorData(error);
    }
    this.sending = false;
    this.host.requestUpdate();
    if (this.issues.length) await this.#focusWrong();
  }

  async #write(at: number | undefined): Promise<Update> {
    const { clients, edits, space } = this.options;
    const client = clients.client!;
    const { zone } = this.localize;
    const attachments = this.value.files.length ? await (await this.files.ready()).attachFiles(this) : [];
    if (edits) {
      const same = attachments.length === (edits.attachments?.length ?? 0) && this.value.files.every(isUnchanged);
      const files = same ? {} : { attachments: attachments.length ? attachments : null };
      const later = this.mayHold ? { publishAt: at === undefined ? null : new Date(at).toISOString() } : {};
      return client.edit('update', edits.id, { ...patchOf(this.value, zone), ...files, ...later });
    }
    const id = space();
    const files = attachments.length ? { attachments } : {};
    const later = at === undefined ? {} : { publishAt: new Date(at).toISOString() };
    return postUpdate(client, { ...dataOf(this.value, zone), ...files, ...later, ...(id && { space: id }) });
  }

  #done(update: Update, at: number | undefined): void {
    const { edits, announce, clients, close } = this.options;
    const { composer: say } = this.localize.t;
    const later = clients.client?.status.phase === 'offline' && clients.client.status.storage === 'server';
    const held = at === undefined ? undefined : this.later.module?.heldText(this, at);
    announce.say(held ?? (edits ? say.edited : later ? say.postedLater : say.posted));
    this.value = emptyValue(this.#intent());
    this.refused = [];
    this.#chosen = false;
    emit(this.host, edits ? 'meanwhile-update-edited' : 'meanwhile-update-created', { update });
    close(update);
  }

  async #focusWrong(): Promise<void> {
    await this.host.updateComplete;
    this.find('[aria-invalid="true"]')?.focus();
  }

  /** A control of this form: the widget may show two, for a new update and for an edit. */
  find<E extends HTMLElement>(selector: string): E | null {
    return this.host.renderRoot.querySelector<E>(`[data-form="${this.id}"] ${selector}`);
  }

  /** What has not changed stands in the form, and the next key press posts it. */
  async repeat(last: Update): Promise<void> {
    this.change(sameAgain(last));
    this.options.announce.say(this.localize.t.composer.filledIn);
    await this.host.updateComplete;
    this.find('[part="submit"]')?.focus();
  }
  /** Puts the cursor into the headline. */
  async focus(): Promise<void> {
    await this.host.updateComplete;
    this.find('[name="headline"]')?.focus();
  }

  /** What to do when this form goes for good. */
  whenGone(leave: () => void): void {
    this.#leaving.push(leave);
  }
  /** The moment deadlines are looked at from. */
  get now(): number {
    return this.options.now?.() ?? Date.now();
  }

  /** An update may be written for later: where the backend holds it, and until it is out. */
  get mayHold(): boolean {
    const { clients, edits } = this.options;
    return !!clients.client?.status.capabilities?.publishAt && (!edits || isHeld(edits, Date.now()));
  }
  /** What may be added here. */
  get parts(): readonly ComposerPart[] {
    return composerParts.filter((part) => part !== 'publishAt' || this.mayHold);
  }

  /** Goes for good; what is unsent stays as a draft. */
  dispose(): void {
    for (const leave of this.#leaving) leave();
    this.draft.hostDisconnected();
    for (const part of [this.draft, this.localize, this]) this.host.removeController(part);
  }

  render(): TemplateResult {
    return composerForm(this);
  }
}
