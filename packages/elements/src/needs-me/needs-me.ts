import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { needsMe, type Need } from '@meanwhile/sdk/rules';
import {
  awayUntil,
  holdAndRelease,
  isWorking,
  localDateIn,
  nextWorkingMoment,
  snoozeUntil,
  type Snooze,
} from '@meanwhile/sdk/time';
import { AnnounceController } from '../controllers/announce-controller.js';
import { ClientController } from '../controllers/client-controller.js';
import { ClockController } from '../controllers/clock-controller.js';
import { Localize } from '../controllers/localize-controller.js';
import { RecordsController } from '../controllers/records-controller.js';
import { TeamController } from '../controllers/team-controller.js';
import { sharedProperties, type Appearance, type Theme } from '../internal/shared-properties.js';
import { common } from '../locales/en/common.js';
import { moment } from '../locales/en/moment.js';
import { needs } from '../locales/en/needs.js';
import { myMoment, nowOf } from '../parts/moment.js';
import { connection, failure, loading, unconnected } from '../parts/states.js';
import { controls } from '../themes/controls.styles.js';
import { tokens } from '../themes/tokens.styles.js';
import { badge } from './badge.js';
import { needList } from './need-list.js';
import type { NeedView, Waiting } from './need-view.js';
import { styles } from './needs-me.styles.js';
import { Snoozes } from './snoozes.js';

/**
 * What waits for the reader, over updates, asks, decisions and check-ins, as a list or as a badge for a page's header.
 * Outside their own hours it counts nothing: it says until when everything is held.
 *
 * @element meanwhile-needs-me
 * @slot heading - Replaces the title of the list.
 * @fires {CustomEvent<{ target: Ref }>} meanwhile-before-open - Cancelable: the page may open the target itself.
 * @csspart base - The frame.
 * @csspart heading - The title row.
 * @csspart list - The list.
 * @csspart item - One thing that waits.
 * @csspart quiet - Said outside the reader's hours.
 * @csspart held - What is held, folded away.
 * @csspart aside - What the reader has put aside.
 * @csspart badge - The button of the badge.
 * @csspart count - The number on it.
 * @csspart popover - The list behind it.
 * @csspart notice - Offline and memory-only notice.
 * @csspart age - When the backend was last heard, where it tells nothing by itself.
 * @csspart problems-open - The button in it that opens the panel of what could not be sent.
 * @csspart reload - The button in it that loads a newer page.
 * @csspart empty - The empty state.
 * @csspart error - The error state.
 * @csspart menu - The choice of until when something is put aside.
 * @csspart dot - The dot before the notice.
 * @csspart button - Every button that has no name of its own.
 * @csspart skeleton - What stands in place of rows while they load.
 * @csspart input - A field to write or choose in.
 * @csspart fold - The line that unfolds more.
 * @csspart entry - The link to what an item is about.
 * @csspart version - One of two texts that contradict each other, or what could not be sent.
 * @csspart problem - What could not be sent, and what can be done.
 * @csspart dialog - The panel of what could not be sent.
 * @csspart note - A note beside it.
 * @csspart slip - Said for a moment after something was taken away.
 * @cssstate quiet - It is outside the reader's hours.
 */
export class MeanwhileNeedsMe extends LitElement {
  static override styles = [tokens, controls, styles];
  static override properties = {
    ...sharedProperties,
    space: {},
    layout: { reflect: true },
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
  /** `list`, or `badge`: a button with a number that shows the list. */
  declare layout: 'list' | 'badge';
  /** Where the page shows updates; `{id}` stands for the id. */
  declare updateHref: string | undefined;
  /** Where the page shows decisions; `{id}` stands for the id. */
  declare decisionHref: string | undefined;
  /** Where the page shows check-ins; `{id}` stands for the id. */
  declare checkInHref: string | undefined;
  /** The moment that counts as now (ISO 8601), for demonstrations and tests; the device's clock when absent. */
  declare now: string | undefined;

  readonly #clients = new ClientController(this);
  readonly #localize = new Localize(this, { common, needs, moment });
  readonly #announce = new AnnounceController(this);
  readonly #states = this.attachInternals().states;
  readonly #team = new TeamController(this, this.#clients, {
    people: () => [],
    space: () => this.space,
    zone: () => this.#localize.zone,
  });
  readonly #records = new RecordsController(this, this.#clients, {
    space: () => this.space,
    today: () => localDateIn(nowOf(this), this.#team.me?.calendar.zone ?? this.#localize.zone),
  });
  readonly #snoozes = new Snoozes(this, this.#clients);
  #view: NeedView | undefined;

  constructor() {
    super();
    this.layout = 'list';
    new ClockController(this);
  }

  #waiting(now: number): Waiting | undefined {
    const { me } = this.#team;
    if (!me) return undefined;
    const { calendar } = me;
    const all = needsMe(this.#records.records, { id: me.id, calendar, now });
    const aside = all.flatMap((need) => {
      const until = this.#snoozes.until(need.key, now);
      return until === undefined ? [] : [{ ...need, until }];
    });
    const left = all.filter((need) => !aside.some(({ key }) => key === need.key));
    // What was put aside comes back at a moment of its own; for the rest it is when it happened.
    const { held } = holdAndRelease(calendar, left, { now });
    const quiet = !isWorking(calendar, now);
    const isHeld = new Set(held.map(({ key }) => key));
    return {
      now: quiet ? [] : left.filter(({ key }) => !isHeld.has(key)),
      held: quiet ? left : held,
      aside,
      quiet,
      nextAt: quiet ? nextWorkingMoment(calendar, now) : undefined,
      awayUntil: awayUntil(calendar, now),
    };
  }

  #makeView(): NeedView | undefined {
    const now = nowOf(this);
    const waiting = this.#waiting(now);
    const { me } = this.#team;
    if (!waiting || !me) return undefined;
    return {
      host: this,
      localize: this.#localize,
      calendar: me.calendar,
      now,
      waiting,
      person: (id) => this.#clients.client?.person(id),
      snooze: (need, until) => void this.#snooze(need, until),
    };
  }

  async #snooze(need: Need, until: Snooze | undefined): Promise<void> {
    const now = nowOf(this);
    const { me } = this.#team;
    if (!me) return;
    const at = until && snoozeUntil(me.calendar, now, until);
    // A person without any hours to come has no morning: nothing is put aside for ever.
    if (until && at === undefined) return;
    const { needs: words } = this.#localize.t;
    const following = this.#after(need);
    await this.#snoozes.put(need.key, at, now);
    this.#announce.say(at === undefined ? words.broughtBack : words.aside(myMoment(this.#localize, at, now)));
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(following)?.focus();
  }
  /** Where the focus goes when an entry leaves the list: the next one, else the one before, else what is left. */
  #after({ key }: Need): string {
    const keys = [...this.renderRoot.querySelectorAll<HTMLElement>('[data-key]')].map(({ dataset }) => dataset['key']);
    const at = keys.indexOf(key);
    const next = keys[at + 1] ?? keys[at - 1];
    return next === undefined ? 'summary, #needs-title' : `[data-key="${CSS.escape(next)}"] [popovertarget]`;
  }

  #body(view: NeedView | undefined): TemplateResult {
    const { missing, client } = this.#clients;
    const { phase, error, refresh } = this.#records;
    if (missing) return unconnected(this.#localize);
    if (client?.status.phase === 'online' && !client.status.user)
      return html`<p class="muted">${this.#localize.t.needs.signIn}</p>`;
    if (phase === 'failed') return failure(error, this.#localize, () => void refresh());
    return phase === 'loading' || !view ? loading(this.#localize) : needList(view);
  }

  protected override updated(): void {
    if (this.#view?.waiting.quiet) this.#states.add('quiet');
    else this.#states.delete('quiet');
  }

  protected override render(): TemplateResult {
    // Once for each drawing: what waits is worked out over everything there is.
    const view = (this.#view = this.#makeView());
    const ready = this.#records.phase === 'ready' ? view : undefined;
    if (this.layout === 'badge')
      return html`<div class="base" part="base">${badge(ready, this.#body(view))}${this.#announce.region()}</div>`;
    const count = ready && !ready.waiting.quiet ? ready.waiting.now.length : 0;
    return html`<div class="base" part="base">
      <div class="row" part="heading">
        <slot name="heading"><h2 id="needs-title" tabindex="-1">${this.#localize.t.needs.label}</h2></slot>
        ${count ? html`<span class="number" part="count">${this.#localize.number(count)}</span>` : nothing}
      </div>
      ${connection(this.#clients, this.#localize)} ${this.#body(view)} ${this.#announce.region()}
    </div>`;
  }
}
