import { LitElement, html, type PropertyValues, type TemplateResult } from 'lit';
import { toErrorData, type Client, type ErrorData } from '@meanwhile/sdk';
import { catchUp as rules, type CatchUp, type Records } from '@meanwhile/sdk/rules';
import { localDateIn } from '@meanwhile/sdk/time';
import { AnnounceController } from '../controllers/announce-controller.js';
import { ClientController } from '../controllers/client-controller.js';
import { Localize } from '../controllers/localize-controller.js';
import { TeamController } from '../controllers/team-controller.js';
import { emit } from '../internal/events.js';
import { sharedProperties, type Appearance, type Theme } from '../internal/shared-properties.js';
import { catchUp } from '../locales/en/catch-up.js';
import { common } from '../locales/en/common.js';
import { decision } from '../locales/en/decision.js';
import { feed } from '../locales/en/feed.js';
import { moment } from '../locales/en/moment.js';
import { needs } from '../locales/en/needs.js';
import { nowOf } from '../parts/moment.js';
import { connection, failure, loading, unconnected } from '../parts/states.js';
import { controls } from '../themes/controls.styles.js';
import { tokens } from '../themes/tokens.styles.js';
import { styles } from './catch-up.styles.js';
import { head, sections, upToDate, type CatchUpView } from './catch-up-view.js';
import { readMark, restoreMark, writeMark, type Mark } from './marks.js';
import { loadMissed } from './missed.js';
import { spansOf, usualSpan, type Span } from './span.js';

/** What was loaded, for whom and from when: it stays as it is while somebody reads. */
interface Snapshot {
  readonly records: Records;
  readonly since: number;
  readonly taken: number;
}

/**
 * What somebody missed, once, in the order of reading: what waits for them, what was decided without them, what changed,
 * and the rest. It is bounded by the time they have, and it ends.
 *
 * @element meanwhile-catch-up
 * @slot heading - Replaces the title.
 * @fires {CustomEvent<{ target: Ref }>} meanwhile-before-open - Cancelable: the page may open the target itself.
 * @fires {CustomEvent<{ error: ErrorData }>} meanwhile-error - Something failed.
 * @csspart base - The frame.
 * @csspart heading - The title row.
 * @csspart section - One of the four sections.
 * @csspart item - One thing to read.
 * @csspart end - What stands at the end of what is shown.
 * @csspart done - The button that says "I am up to date".
 * @csspart up-to-date - Said when there is nothing more.
 * @csspart notice - Offline and memory-only notice.
 * @csspart age - When the backend was last heard, where it tells nothing by itself.
 * @csspart problems-open - The button in it that opens the panel of what could not be sent.
 * @csspart reload - The button in it that loads a newer page.
 * @csspart error - The error state.
 * @csspart dot - The dot before the notice.
 * @csspart button - Every button that has no name of its own.
 * @csspart skeleton - What stands in place of rows while they load.
 * @csspart avatar - A picture or the letters of a person.
 * @csspart input - A field to write or choose in.
 * @csspart status - The tag that says how it stands.
 * @csspart tick - The mark that all is done.
 * @csspart entry - The link to what an item is about.
 * @csspart read-on - The button that shows the next ones.
 * @csspart empty - The empty state.
 * @csspart version - One of two texts that contradict each other, or what could not be sent.
 * @csspart problem - What could not be sent, and what can be done.
 * @csspart dialog - The panel of what could not be sent.
 * @csspart note - A note beside it.
 * @csspart slip - Said for a moment after something was taken away.
 * @cssstate up-to-date - There is nothing more to read.
 */
export class MeanwhileCatchUp extends LitElement {
  static override styles = [tokens, controls, styles];
  static override properties = {
    ...sharedProperties,
    space: {},
    since: {},
    minutes: { type: Number },
    updateHref: { attribute: 'update-href' },
    decisionHref: { attribute: 'decision-href' },
    checkInHref: { attribute: 'check-in-href' },
    now: {},
  };

  /** `light` or `dark`; follows the page's `color-scheme` when absent. */
  declare theme: Theme;
  /** `plain` draws no frame and no background of its own. */
  declare appearance: Appearance;
  /** The space looked at; everything that can be read when absent. */
  declare space: string | undefined;
  /** From when on (ISO 8601); since the reader was last up to date when absent, else since their leave, else a week. */
  declare since: string | undefined;
  /** How many minutes of reading are shown at a time. What waits for the reader is always shown. */
  declare minutes: number;
  /** Where the page shows updates; `{id}` stands for the id. */
  declare updateHref: string | undefined;
  /** Where the page shows decisions; `{id}` stands for the id. */
  declare decisionHref: string | undefined;
  /** Where the page shows check-ins; `{id}` stands for the id. */
  declare checkInHref: string | undefined;
  /** The moment that counts as now (ISO 8601), for demonstrations and tests; the device's clock when absent. */
  declare now: string | undefined;

  readonly #clients = new ClientController(this);
  readonly #localize = new Localize(this, { common, catchUp, decision, feed, moment, needs });
  readonly #announce = new AnnounceController(this);
  readonly #states = this.attachInternals().states;
  readonly #team = new TeamController(this, this.#clients, {
    people: () => [],
    space: () => this.space,
    zone: () => this.#localize.zone,
  });
  #snapshot: Snapshot | undefined;
  #found: CatchUp | undefined;
  #mark: Mark | undefined;
  #span: Span | undefined;
  /** How many times "read on" was pressed, plus one. */
  #portions = 1;
  #marked = false;
  #error: ErrorData | undefined;
  #asked = '';
  #view: CatchUpView | undefined;

  constructor() {
    super();
    this.minutes = 10;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { client } = this.#clients;
    if (changed.has('minutes')) this.#portions = 1;
    if (!client || this.#team.phase !== 'ready' || !client.status.user) return;
    const asked = `${client.status.user.id} ${this.space ?? ''} ${this.since ?? ''} ${this.#span ?? ''}`;
    if (asked === this.#asked) return;
    this.#asked = asked;
    void this.#load(client, asked);
  }

  get #spans(): ReadonlyMap<Span, number> {
    const { me } = this.#team;
    const zone = me?.calendar.zone ?? this.#localize.zone;
    return spansOf({ now: nowOf(this), zone, mark: this.#mark, away: me?.person.away ?? [] });
  }

  async #load(client: Client, asked: string): Promise<void> {
    const { me } = this.#team;
    if (!me) return;
    this.#error = undefined;
    this.#snapshot = undefined;
    try {
      this.#mark = await readMark(client.device, this.space);
      const spans = this.#spans;
      const told = Date.parse(this.since ?? '');
      const from = spans.get(this.#span ?? usualSpan(spans)) ?? nowOf(this);
      const since = this.#span === undefined && !Number.isNaN(told) ? told : from;
      const today = localDateIn(nowOf(this), me.calendar.zone);
      const records = await loadMissed(client, { me: me.id, space: this.space, since, today });
      if (asked !== this.#asked) return;
      this.#snapshot = { records, since, taken: nowOf(this) };
      this.#portions = 1;
      this.#marked = false;
      this.#sort();
    } catch (error) {
      if (asked !== this.#asked) return;
      this.#error = toErrorData(error);
      emit(this, 'meanwhile-error', { error: this.#error });
    }
    this.requestUpdate();
  }

  #sort(): void {
    const { me } = this.#team;
    const snapshot = this.#snapshot;
    if (!me || !snapshot) return;
    const { records, since, taken } = snapshot;
    const seen = this.#mark?.seen;
    this.#found = rules(
      records,
      { id: me.id, calendar: me.calendar, now: taken },
      { since, seconds: this.minutes * 60 * this.#portions, ...(seen && { seen: (id) => seen[id] }) },
    );
  }

  #again = (): void => {
    this.#asked = '';
    this.requestUpdate();
  };

  async #readOn(): Promise<void> {
    const shown = this.renderRoot.querySelectorAll('.thing').length;
    this.#portions++;
    this.#sort();
    this.requestUpdate();
    await this.updateComplete;
    // On to the first of what is new, which the page did not move.
    this.renderRoot.querySelectorAll<HTMLElement>('.thing .entry')[shown]?.focus({ preventScroll: true });
  }

  /** Notes on this device that everything shown up to now was seen. */
  async markUpToDate(): Promise<void> {
    const { client } = this.#clients;
    const snapshot = this.#snapshot;
    if (!client || !snapshot || !this.#found) return;
    const { sections: found, later } = this.#found;
    const read = [...found.flatMap(({ items }) => items), ...later].map(({ entity }) => entity);
    try {
      await writeMark(client.device, this.space, { at: snapshot.taken, read, before: this.#mark });
      this.#marked = true;
      this.#announce.say(this.#localize.t.catchUp.upToDate);
    } catch (error) {
      this.#error = toErrorData(error);
      emit(this, 'meanwhile-error', { error: this.#error });
    }
    this.requestUpdate();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.up-to-date [tabindex]')?.focus();
  }

  async #undo(): Promise<void> {
    const { client } = this.#clients;
    if (client) await restoreMark(client.device, this.space, this.#mark).catch(() => undefined);
    this.#marked = false;
    this.requestUpdate();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.entry')?.focus();
  }

  #makeView(): CatchUpView | undefined {
    const found = this.#found;
    const snapshot = this.#snapshot;
    if (!found || !snapshot) return undefined;
    const spans = this.#spans;
    return {
      host: this,
      localize: this.#localize,
      now: nowOf(this),
      person: (id) => this.#clients.client?.person(id),
      found,
      spans,
      span: this.#span ?? usualSpan(spans),
      since: snapshot.since,
      marked: this.#marked,
      choose: (span) => {
        this.#span = span;
        this.requestUpdate();
      },
      readOn: () => void this.#readOn(),
      mark: () => void this.markUpToDate(),
      undo: () => void this.#undo(),
    };
  }

  #body(view: CatchUpView | undefined): TemplateResult {
    const { missing, client } = this.#clients;
    if (missing) return unconnected(this.#localize);
    if (client?.status.phase === 'online' && !client.status.user)
      return html`<p class="muted">${this.#localize.t.catchUp.signIn}</p>`;
    const error = this.#error ?? (this.#team.phase === 'failed' ? this.#team.error : undefined);
    if (error) return failure(error, this.#localize, this.#team.phase === 'failed' ? this.#team.refresh : this.#again);
    if (!view) return loading(this.#localize);
    return html`${head(view)}${this.#ended(view) ? upToDate(view) : sections(view)}`;
  }
  #ended({ marked, found }: CatchUpView): boolean {
    return marked || (!found.later.length && found.sections.every(({ items }) => !items.length));
  }

  protected override updated(): void {
    const view = this.#view;
    if (view && this.#ended(view)) this.#states.add('up-to-date');
    else this.#states.delete('up-to-date');
  }

  protected override render(): TemplateResult {
    const view = (this.#view = this.#makeView());
    return html`<div class="base" part="base">
      <div class="row" part="heading">
        <slot name="heading"><h2>${this.#localize.t.catchUp.label}</h2></slot>
      </div>
      ${connection(this.#clients, this.#localize)} ${this.#body(view)} ${this.#announce.region()}
    </div>`;
  }
}
