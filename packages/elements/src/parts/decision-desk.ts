import type { ReactiveController, TemplateResult } from 'lit';
import {
  toErrorData,
  type Client,
  type Comment,
  type Decision,
  type Id,
  type Objection,
  type PersonRef,
  type Position,
  type Ref,
} from '@meanwhile/sdk';
import type { AnnounceController } from '../controllers/announce-controller.js';
import type { ClientController, Host } from '../controllers/client-controller.js';
import type { Localize } from '../controllers/localize-controller.js';
import { QueryController } from '../controllers/query-controller.js';
import { emit } from '../internal/events.js';
import type { Common } from '../locales/en/common.js';
import type { DecisionWords } from '../locales/en/decision.js';
import { isOpen } from './decision-status.js';
import { connected } from './decision-lineage.js';
import { adoptStyles } from './lazy-part.js';
import { UNDO_FOR as UNDO_TIME } from './undo-slip.js';

export type DecisionLocalize = Localize<{ common: Common; decision: DecisionWords }>;
export interface DeskParts {
  readonly clients: ClientController;
  readonly localize: DecisionLocalize;
  readonly announce: AnnounceController;
  /** Opens another decision; the widget says how. */
  open(target: Ref): void;
  /** The address of a decision on this page, where it has one. */
  href(id: Id): string | undefined;
  /** The page wants texts as they were written. */
  readonly withoutTimes?: () => boolean;
}
/** A concern while it is written. */
export interface Concern {
  readonly id: Id;
  text: string;
  wrong: boolean;
  form(desk: DecisionDesk, decision: Decision): TemplateResult;
}
/** A form or list in the widget's dialog. */
export interface Panel {
  readonly title: string;
  render(): TemplateResult;
  /** Called once, however the dialog was closed. */
  closed?(): void;
}
/** What was just done, and how to take it back. */
export interface Notice {
  readonly text: string;
  readonly undo?: () => Promise<unknown>;
  readonly failed?: boolean;
}

// More people than that in one decision are counted, page by page.
const PAGE = 200;
const noIds: readonly Id[] = [];

/** What the log and the single decision share: positions, connected decisions, notices with undo, the dialog. */
export class DecisionDesk implements ReactiveController {
  readonly host: Host;
  readonly parts: DeskParts;
  readonly #positions: QueryController<'position'>;
  readonly #related: QueryController<'decision'>;
  readonly #objections: QueryController<'objection'>;
  readonly #comments: QueryController<'comment'>;
  #shown: readonly Decision[] = [];
  #positionIds: readonly Id[] = noIds;
  #relatedIds: readonly Id[] = noIds;
  #whole: Id | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  notice: Notice | undefined;
  panel: Panel | undefined;
  /** The decision whose concern is being written, and its text so far. */
  concern: Concern | undefined;

  constructor(host: Host, parts: DeskParts) {
    this.host = host;
    this.parts = parts;
    const { clients } = parts;
    this.#positions = new QueryController(clients, host, {
      query: () =>
        this.#positionIds.length
          ? { kind: 'position', filter: ['decision', 'in', this.#positionIds], limit: PAGE }
          : undefined,
    });
    this.#related = new QueryController(clients, host, {
      query: () =>
        this.#relatedIds.length
          ? { kind: 'decision', ids: this.#relatedIds, limit: this.#relatedIds.length }
          : undefined,
    });
    this.#objections = new QueryController(clients, host, {
      query: () =>
        this.#whole ? { kind: 'objection', filter: ['decision', 'eq', this.#whole], limit: PAGE } : undefined,
    });
    this.#comments = new QueryController(clients, host, {
      query: () =>
        this.#whole
          ? { kind: 'comment', filter: ['target.id', 'eq', this.#whole], sort: [['createdAt', 'asc']], limit: PAGE }
          : undefined,
    });
    host.addController(this);
  }

  get client(): Client | undefined {
    return this.parts.clients.client;
  }
  get localize(): DecisionLocalize {
    return this.parts.localize;
  }
  /** The decision shown whole. */
  get whole(): Id | undefined {
    return this.#whole;
  }
  get me(): PersonRef | null {
    return this.client?.status.user ?? null;
  }

  /** Call in `willUpdate`: the decisions on screen, and the one shown whole. */
  watch(shown: readonly Decision[], whole?: Decision): void {
    this.#shown = whole ? [whole, ...shown] : shown;
    this.#whole = whole?.id;
    const asked = this.#shown.filter((decision) => isOpen(decision) || decision === whole).map(({ id }) => id);
    this.#positionIds = settle(this.#positionIds, asked);
    this.#relatedIds = settle(this.#relatedIds, connected(this.#shown, whole, this.decision));
  }
  hostUpdated(): void {
    const { more, loadingMore } = this.#positions.state;
    if (more && !loadingMore) void this.#positions.loadMore();
  }
  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** A decision in memory: shown, or connected to one that is. */
  decision = (id: Id): Decision | undefined =>
    this.#related.items.find((one) => one.id === id) ?? this.#shown.find((one) => one.id === id);
  positionsOf(id: Id): readonly Position[] {
    return this.#positions.items.filter(({ decision }) => decision === id);
  }
  /** Of the decision shown whole. */
  get objections(): readonly Objection[] {
    return this.#objections.items;
  }
  /** Of the decision shown whole, oldest first. */
  get comments(): readonly Comment[] {
    return this.#comments.items;
  }
  mine(id: Id): Position | undefined {
    return this.me ? this.positionsOf(id).find(({ author }) => author === this.me?.id) : undefined;
  }
  /** A person to show: an imported record names people who are in no directory. */
  person(id: Id): PersonRef {
    const known = this.client?.person(id);
    return known ?? { id, name: /^[\da-f]{8}-[\da-f-]{27}$/i.test(id) ? this.localize.t.common.someone : id };
  }

  /** Does something, says what was done, and offers to take it back for eight seconds. */
  async act(work: () => Promise<unknown>, done: Omit<Notice, 'failed'>): Promise<boolean> {
    // What was offered to be taken back is no longer the last thing done.
    this.dismiss();
    try {
      await work();
      this.tell(done);
      return true;
    } catch (error) {
      const data = toErrorData(error);
      const { common } = this.localize.t;
      const why = await reasonOf(this, data.issues?.[0]?.message);
      this.tell({ text: `${common.notSaved} ${why ?? common.error(data.code)}`, failed: true });
      emit(this.host, 'meanwhile-error', { error: data });
      return false;
    }
  }
  tell(notice: Notice): void {
    this.notice = notice;
    this.parts.announce.say(notice.text);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#expire(), UNDO_TIME);
    this.host.requestUpdate();
  }
  /** Takes back what was just done. */
  undo = (): void => {
    const undo = this.notice?.undo;
    this.dismiss();
    if (undo) void this.act(undo, { text: this.localize.t.decision.undone });
  };
  dismiss = (): void => {
    clearTimeout(this.#timer);
    this.notice = undefined;
    this.host.requestUpdate();
  };
  #expire(): void {
    // Not under the reader's fingers: who has reached the button with the keyboard keeps it.
    if (this.host.shadowRoot?.activeElement?.closest('.told'))
      this.#timer = setTimeout(() => this.#expire(), UNDO_TIME);
    else this.dismiss();
  }

  /** A part that loads now, with its styles. */
  async load<M extends object>(part: () => Promise<M>): Promise<M> {
    const module = await part();
    adoptStyles(this.host, module);
    return module;
  }
  /** Shows a panel in the dialog once its part has loaded; a failed load is said, not swallowed. */
  async show(make: () => Promise<Panel>): Promise<void> {
    try {
      const panel = await make();
      this.panel?.closed?.();
      this.panel = panel;
    } catch {
      this.tell({ text: this.localize.t.decision.partMissing, failed: true });
      return;
    }
    this.host.requestUpdate();
    await this.host.updateComplete;
    const dialog = this.host.shadowRoot?.querySelector<HTMLDialogElement>('dialog.panel');
    if (!dialog || dialog.open) return;
    dialog.showModal();
    dialog.querySelector<HTMLElement>('.form :is(input:not([hidden]), textarea, select, button)')?.focus();
  }
  /** Closes the dialog; the browser gives the focus back to where it came from. */
  close = (): void => this.host.shadowRoot?.querySelector<HTMLDialogElement>('dialog.panel')?.close();
  handleClosed = (event: Event): void => {
    // The event comes late: another panel may be open already.
    if ((event.target as HTMLDialogElement).open) return;
    this.panel?.closed?.();
    this.panel = undefined;
    this.host.requestUpdate();
  };
}

/** What a rule that refused something says about it; those words load with the first refusal. */
async function reasonOf(desk: DecisionDesk, reason: string | undefined): Promise<string | undefined> {
  if (reason === undefined) return undefined;
  const words = await import('../locales/en/rules.js').catch(() => undefined);
  if (!words) return undefined;
  const { ruleReasons } = desk.localize.words({ ruleReasons: words.ruleReasons });
  return Object.hasOwn(ruleReasons, reason) ? ruleReasons[reason as keyof typeof ruleReasons] : undefined;
}

// The same list object while nothing changed, so that equal questions are asked once.
const settle = (before: readonly Id[], now: readonly Id[]): readonly Id[] =>
  before.length === now.length && before.every((id, index) => id === now[index]) ? before : now;
