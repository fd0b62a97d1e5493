import type { ReactiveController } from 'lit';
import type { Host } from './client-controller.js';
import { locales } from '../locales/locales.js';

/** The nearest composed ancestor that carries the attribute, so that a page sets language or zone once. */
export function nearest(element: Element, attribute: string): string | undefined {
  for (let at: Element | null = element; at;) {
    const found = at.closest(`[${attribute}]`);
    if (found) return found.getAttribute(attribute) || undefined;
    at = (at.getRootNode() as Partial<ShadowRoot>).host ?? null;
  }
  return undefined;
}

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
  #lang = 'en';
  #words: S;
  #loaded: Readonly<Record<string, unknown>> = {};
  readonly #asked = new Set<string>();
  #observer: MutationObserver | undefined;

  constructor(host: Host, sections: S) {
    this.#host = host;
    this.#english = this.#words = sections;
    Object.keys(sections).forEach((name) => this.#asked.add(name));
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
    if (later.length) void this.#load(later);
    return { ...sections, ...this.#loaded };
  }
  /** BCP 47. */
  get lang(): string {
    return this.#lang;
  }
  get zone(): string {
    return nearest(this.#host, 'time-zone') ?? deviceZone();
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(() => this.#follow());
    this.#observer.observe(document.documentElement, {
      attributes: true,
      attributeFilter: ['lang', 'dir', 'time-zone'],
    });
    this.#follow();
  }
  hostDisconnected(): void {
    this.#observer?.disconnect();
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
    const lang = nearest(this.#host, 'lang') ?? 'en';
    if (lang !== this.#lang) {
      this.#lang = Intl.DateTimeFormat.supportedLocalesOf(safe(lang)).length ? lang : 'en';
      void this.#load([...this.#asked]);
    }
    this.#host.requestUpdate();
  }
  async #load(names: readonly string[]): Promise<void> {
    const lang = this.#lang;
    const sections = locales[lang] ?? locales[lang.split('-')[0] ?? ''];
    if (!sections && this.#words === this.#english) return;
    const modules = await Promise.all(names.map((name) => sections?.[name]?.().catch(() => undefined)));
    if (lang !== this.#lang) return;
    this.#loaded = sections ? (Object.assign({}, this.#loaded, ...modules) as Readonly<Record<string, unknown>>) : {};
    this.#words = { ...this.#english, ...this.#loaded };
    this.#host.requestUpdate();
  }
}

// A page may carry any text in `lang`; Intl throws a RangeError for what is not a language tag.
function safe(lang: string): string {
  try {
    return Intl.getCanonicalLocales(lang)[0] ?? 'en';
  } catch {
    return 'en';
  }
}
