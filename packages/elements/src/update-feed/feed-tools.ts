import { html, nothing, type TemplateResult } from 'lit';
import type { Update } from '@meanwhile/sdk';
import type { AnnounceController } from '../controllers/announce-controller.js';
import type { ClientController } from '../controllers/client-controller.js';
import { emit } from '../internal/events.js';
import { filterBar } from '../parts/filter-bar.js';
import { ItemFiles } from '../parts/item-files.js';
import { LastSaid } from '../parts/last-said.js';
import { LazyPart } from '../parts/lazy-part.js';
import { TimesInText } from '../parts/times-in-text.js';
import { WorkLeft } from '../parts/work-left.js';
import { toolWords, updateActions } from '../parts/update-actions.js';
import type { ItemWords } from '../parts/update-item.js';
import { draftKey } from '../update-composer/draft-key.js';
import type { FeedDesk } from './feed-desk.js';
import { feedMove } from './feed-keys.js';
import { FeedPlace, rowOf } from './feed-place.js';
import type { FeedHost, FeedSource, Shown } from './feed-source.js';
import { ListWindow } from './list-window.js';
import { Permalink } from './permalink.js';
import { Satellites } from './satellites.js';

export { toolStyles as styles } from './feed-tools.styles.js';

interface Options {
  readonly clients: ClientController;
  readonly announce: AnnounceController;
  readonly localize: ItemWords;
  readonly source: FeedSource;
  readonly expand: (id: string, row: HTMLElement) => void;
}

/**
 * What the feed needs once its first rows can be read: counts, buttons, filters, keys, links, long lists. Loaded beside
 * the first paint, and always before anything of it is used.
 */
export class FeedTools {
  readonly window: ListWindow;
  readonly satellites: Satellites;
  readonly permalink: Permalink;
  readonly actions = updateActions;
  readonly files: ItemFiles;
  readonly #host: FeedHost;
  readonly #options: Options;
  readonly #place: FeedPlace;
  readonly #deskPart: LazyPart<typeof import('./feed-desk.js')>;
  #desk: FeedDesk | undefined;
  #last: LastSaid | undefined;
  #asked: string | undefined;
  /** Something unsent waits in the composer. */
  drafted = false;

  constructor(host: FeedHost, options: Options) {
    this.#host = host;
    this.#options = options;
    const { clients, source, announce, localize } = options;
    this.files = new ItemFiles(clients, localize);
    new TimesInText(host, { localize, off: () => host.withoutLocalTimes });
    new WorkLeft(host, { clients, localize, space: () => host.space });
    this.satellites = new Satellites(host, clients);
    this.permalink = new Permalink(host, clients, () => host.hashLinks);
    this.window = new ListWindow(host, () => host.renderRoot?.querySelector<HTMLElement>('.rows'));
    const { window, permalink } = this;
    this.#place = new FeedPlace(host, { source, window, permalink, announce, localize });
    this.#deskPart = new LazyPart(host, () => import('./feed-desk.js'));
    host.renderRoot.addEventListener('keydown', (event) => this.#key(event as KeyboardEvent));
    host.addController(this);
  }

  hostUpdate(): void {
    this.#findDraft();
    if (this.#options.source.holds && !this.#desk) void this.#loadDesk();
    this.#findLast();
  }

  /** The writing half, once something of it was used. */
  get desk(): FeedDesk | undefined {
    return this.#desk;
  }

  async compose(): Promise<void> {
    const desk = await this.#loadDesk();
    await desk.compose();
  }

  /** "No change", beside the line that opens the composer; what would be said again describes it. */
  get again(): TemplateResult | undefined {
    const last = this.#last?.update;
    const { intent = 'progress' } = this.#host;
    if (!last || this.drafted || intent !== 'progress') return undefined;
    const { localize } = this.#options;
    const press = (): void => void this.#loadDesk().then((desk) => desk.repeat(last));
    return html`<button class="button" part="no-change" type="button" aria-describedby="last-time" @click=${press}>
        ${toolWords(localize).noChange}</button
      ><span id="last-time" hidden>${this.#last?.line(last, localize)}</span>`;
  }

  filters(): TemplateResult {
    const { source, localize } = this.#options;
    const { filters, text, people } = source;
    const words = { ...localize.t.feed, ...toolWords(localize) };
    return filterBar({ filters, text, people, words, change: (patch) => source.narrow(patch) });
  }

  /** What stands above the list: how many a search has found, and the update that the page's address names. */
  above(shown: Shown, draw: (item: Update) => HTMLElement): TemplateResult {
    return html`${shown.phase === 'ready' ? this.#found(shown) : nothing}${this.#linked(shown, draw)}`;
  }

  #found({ items, here }: Shown): TemplateResult | typeof nothing {
    if (here === undefined || !items.length) return nothing;
    const { found, foundHere } = toolWords(this.#options.localize);
    return html`<p class="found subtle sm" part="found">${here ? foundHere(items.length) : found(items.length)}</p>`;
  }

  #linked({ items }: Shown, draw: (item: Update) => HTMLElement): TemplateResult | typeof nothing {
    const { item, missing, id } = this.permalink;
    if (!this.#host.hashLinks || !id || this.#options.source.text.trim()) return nothing;
    const { gone, fromLink } = toolWords(this.#options.localize);
    if (missing) return html`<p class="notice found" part="notice">${gone}</p>`;
    if (!item || items.some((one) => one.id === id)) return nothing;
    return html`<section class="from-link" part="linked">
      <p class="subtle sm">${fromLink}</p>
      ${draw(item)}
    </section>`;
  }

  click(event: Event, button: HTMLElement): void {
    const { act = '', value, kind, target } = button.dataset;
    const { source, expand } = this.#options;
    const row = rowOf(button);
    const id = row?.dataset.id;
    const open = (ref: { kind: string; id: string }): void => {
      if (!emit(this.#host, 'meanwhile-before-open', { target: ref })) event.preventDefault();
    };
    const simple: Readonly<Record<string, () => unknown>> = {
      compose: () => this.compose(),
      reveal: () => this.#place.reveal(),
      older: () => this.#place.older(),
      clear: () => source.narrow({ text: '', intent: undefined, topic: undefined, person: undefined }),
      topic: () => source.narrow({ topic: value }),
      expand: () => row && expand(id ?? '', row),
      open: () => open({ kind: 'update', id: id ?? '' }),
      'open-link': () => open({ kind: kind ?? '', id: target ?? '' }),
    };
    if (Object.hasOwn(simple, act)) simple[act]?.();
    else if (id) void this.#loadDesk().then((desk) => desk.act(act, id, button));
  }

  #key(event: KeyboardEvent): void {
    const move = feedMove(event);
    if (!move || !rowOf(event.target as Element)) return;
    event.preventDefault();
    this.#place.step(move);
  }

  async #loadDesk(): Promise<FeedDesk> {
    const { FeedDesk } = await this.#deskPart.ready();
    const { clients, announce } = this.#options;
    const composed = (drafted: boolean): void => void (this.drafted = drafted);
    return (this.#desk ??= new FeedDesk(this.#host, { clients, announce, composed }));
  }

  /** Asked once the rows are there, and of those who may write alone. */
  #findLast(): void {
    const { clients, source } = this.#options;
    const host = this.#host;
    const may = !host.withoutComposer && source.shown.phase === 'ready' && clients.client?.can('create', 'update');
    if (may) this.#last ??= new LastSaid(host, { clients, space: () => host.space, now: () => Date.now() });
  }

  #findDraft(): void {
    const client = this.#options.clients.client;
    const key = draftKey(this.#host.space);
    if (!client || this.#asked === key) return;
    this.#asked = key;
    const found = (draft: unknown): void => {
      this.drafted = !!draft;
      if (draft) this.#host.requestUpdate();
    };
    client.device.get(key).then(found, () => undefined);
  }
}
