import type { ReactiveController } from 'lit';
import type { Host } from './client-controller.js';
import { locales, type Language } from '../locales/locales.js';
import { followPage } from './page-language.js';

function closest(element: Element, selector: string): Element | undefined {
  for (let at: Element | null = element; at;) {
    const found = at.closest(selector);
    if (found) return found;
    at = (at.getRootNode() as Partial<ShadowRoot>).host ?? null;
  }
  return undefined;
}
/** The nearest composed ancestor that carries the attribute, so that a page sets language or zone once. */
export const nearest = (element: Element, attribute: string): string | undefined =>
  closest(element, `[${attribute}]`)?.getAttribute(attribute) || undefined;

// The device may travel while the page stands; asking it for every date is most of what a list costs.
let device: { readonly zone: string; readonly until: number } | undefined;
function deviceZone(): string {
  const now = Date.now();
  if (!device || device.until < now)
    device = { zone: Intl.DateTimeFormat().resolvedOptions().timeZone, until: now + 60_000 };
  return device.zone;
}

const formats = new Map<string, unknown>();
function cached<F>(key: string, make: () => F): F {
  if (!formats.has(key)) formats.set(key, make());
  return formats.get(key) as F;
}

/**
 * Words, numbers and times in the reader's language and zone. Sections are the English modules a widget needs;
 * other languages replace them when they have loaded.
 */
export class Localize<S extends object> implements ReactiveController {
  readonly #host: Host;
  readonly #english: S;
  /** What is shown; it follows when the words of `#wanted` are there, so that words and dates change together. */
  #lang = 'en';
  #wanted = 'en';
  #language: Language | undefined;
  #words: S;
  #loaded: Readonly<Record<string, unknown>> = {};
  readonly #asked = new Set<string>();
  #hold: Promise<void> | undefined;
  /** Known while the host is drawn: it is asked for several times a row, and a page does not change in between. */
  #zone: string | undefined;
  #turned = '';
  #leave: (() => void) | undefined;

  constructor(host: Host, sections: S) {
    this.#host = host;
    this.#english = this.#words = sections;
    Object.keys(sections).forEach((name) => this.#asked.add(name));
    // Lit lets an element put its update off: nothing is drawn in a language that is about to be another.
    const held = host as unknown as { scheduleUpdate: () => unknown };
    const draw = held.scheduleUpdate.bind(host);
    held.scheduleUpdate = () => (this.#hold ? this.#hold.then(draw) : draw());
    host.addController(this);
  }

  /** The words. */
  get t(): S {
    return this.#words;
  }
  /** The words of a part that loads later: its English at once, the reader's language when that is there. */
  words<T extends object>(sections: T): T {
    const later = Object.keys(sections).filter((name) => !this.#asked.has(name));
    later.forEach((name) => this.#asked.add(name));
    if (later.length && this.#language) void this.#load(this.#wanted, later);
    return { ...sections, ...this.#loaded };
  }
  /** BCP 47. */
  get lang(): string {
    return this.#lang;
  }
  get zone(): string {
    return this.#zone ?? nearest(this.#host, 'time-zone') ?? deviceZone();
  }

  hostConnected(): void {
    this.#leave = followPage(this.#host, () => this.#follow());
    this.#follow();
  }
  hostUpdate(): void {
    this.#zone = undefined;
    this.#zone = this.zone;
  }
  hostUpdated(): void {
    this.#zone = undefined;
  }
  hostDisconnected(): void {
    this.#leave?.();
  }

  /** "Yesterday", "2 hours ago": by whole units. */
  relative(value: number, unit: Intl.RelativeTimeFormatUnit): string {
    const make = () => new Intl.RelativeTimeFormat(this.#lang, { numeric: 'auto' });
    return cached(`r${this.#lang}`, make).format(value, unit);
  }
  number(value: number): string {
    return cached(`n${this.#lang}`, () => new Intl.NumberFormat(this.#lang)).format(value);
  }
  list(items: readonly string[]): string {
    return cached(`l${this.#lang}`, () => new Intl.ListFormat(this.#lang)).format(items);
  }
  /** A date, with the time of day unless told otherwise, in the reader's zone unless told otherwise. */
  date(
    iso: string,
    options: Intl.DateTimeFormatOptions = { dateStyle: 'medium', timeStyle: 'short' },
    zone: string = this.zone,
  ): string {
    const date = new Date(iso);
    if (Number.isNaN(+date)) return iso;
    // A local date has no zone: read and print it in UTC, so that it names the same day everywhere.
    const day = iso.length === 10;
    const timeZone = day ? 'UTC' : zone;
    const shown: Intl.DateTimeFormatOptions = day && options.timeStyle ? { dateStyle: 'medium' } : options;
    const key = `d${this.#lang}${timeZone}${JSON.stringify(shown)}`;
    return cached(key, () => new Intl.DateTimeFormat(this.#lang, { ...shown, timeZone })).format(date);
  }
  /** "2 hours ago" up to seven days, then the date: an old "7 months ago" answers no question. */
  ago(iso: string, now: number = Date.now()): string {
    const seconds = Math.round((+new Date(iso) - now) / 1000);
    const size = Math.abs(seconds);
    if (!(size < 604_800)) return this.date(iso, { dateStyle: 'medium' });
    if (size < 60) return this.relative(0, 'second');
    if (size < 3600) return this.relative(Math.trunc(seconds / 60), 'minute');
    if (size < 86_400) return this.relative(Math.trunc(seconds / 3600), 'hour');
    return this.relative(Math.trunc(seconds / 86_400), 'day');
  }

  #follow(): void {
    const { tag, load, direction } = languageOf(nearest(this.#host, 'lang') ?? 'en');
    this.#turn(direction);
    if (tag !== this.#wanted) {
      this.#wanted = tag;
      this.#language = undefined;
      // A language that takes longer than three seconds comes when it comes; until then the widget reads as it did.
      const slow = new Promise<void>((go) => setTimeout(go, 3000));
      const hold =
        load &&
        Promise.race([slow, this.#take(tag, load)]).then(() => {
          if (this.#hold === hold) this.#hold = undefined;
        });
      this.#hold = hold;
      if (!load) this.#show(tag);
    }
    this.#host.requestUpdate();
  }
  async #take(tag: string, load: () => Promise<Language>): Promise<void> {
    const language = await load().catch(() => undefined);
    if (tag !== this.#wanted) return;
    this.#language = language;
    await this.#load(tag, [...this.#asked]);
  }
  async #load(tag: string, names: readonly string[]): Promise<void> {
    const { sections, follows } = this.#language ?? {};
    const modules = await Promise.all(names.map((name) => sections?.[name]?.().catch(() => undefined)));
    if (tag !== this.#wanted) return;
    // What a part is going to ask for is on its way before it does.
    for (const name of names) for (const next of follows?.[name] ?? []) sections?.[next]?.().catch(() => undefined);
    this.#show(sections ? tag : 'en', modules);
  }
  #show(tag: string, modules: readonly (object | undefined)[] = []): void {
    this.#loaded = Object.assign({}, tag === this.#lang && this.#loaded, ...modules) as Readonly<
      Record<string, unknown>
    >;
    this.#lang = tag;
    this.#words = { ...this.#english, ...this.#loaded };
    this.#host.requestUpdate();
  }
  /** Words are set in their own direction where the page says a language and no direction with it. */
  #turn(direction: string): void {
    const host = this.#host;
    if (this.#turned) {
      if (this.#turned === direction) return;
      host.removeAttribute('dir'); // the page is asked again when it hears of this
      this.#turned = '';
    } else if (closest(host, '[lang],[dir]')?.hasAttribute('dir') === false && !host.matches(`:dir(${direction})`))
      host.dir = this.#turned = direction;
  }
}

interface Choice {
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
  readonly load?: (() => Promise<Language>) | undefined;
}
/** Region, then language, then English. A page may carry any text in `lang`; `Intl` throws at what is no language tag. */
function languageOf(lang: string): Choice {
  try {
    const { language, script = '' } = new Intl.Locale(lang).maximize();
    const load = locales[lang] ?? (script === 'Hant' ? undefined : locales[language]);
    if (load || language === 'en')
      return { tag: lang, load, direction: /Arab|Hebr|Thaa|Syrc/.test(script) ? 'rtl' : 'ltr' };
  } catch {
    // English it is.
  }
  return { tag: 'en', direction: 'ltr' };
}
