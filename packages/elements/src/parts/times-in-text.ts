import type { ReactiveController } from 'lit';
import type { Host } from '../controllers/client-controller.js';
import type { Localize } from '../controllers/localize-controller.js';
import { LazyPart } from './lazy-part.js';

/** A text that may say whose a time is: only then the part that reads it is loaded. */
const hint = /\d\s?(?:[ap]\.?m\.?\s?)?\(?(?:UTC|GMT|Z\b|[+−-]\d\d|[A-Z]\w+\/[A-Z])/i;

/** What a text was when it was looked at, and for which reader. */
interface Looked {
  readonly first: Element | null;
  readonly reader: string;
  /** Times stand in it. */
  readonly drawn: boolean;
}
export interface TimesOptions {
  readonly localize: Localize<object>;
  /** The page wants texts as they were written. */
  readonly off: () => boolean;
}

/** When a text was written: the time that stands nearest above it, which is its comment's, or its entry's. */
function timeOf(element: Element): string {
  for (let at = element.parentElement; at; at = at.parentElement) {
    const found = at.querySelector<HTMLTimeElement>('time:not(.local-time time)');
    if (found) return found.dateTime;
  }
  return '';
}

/** Times in the Markdown of a widget, also in the reader's own: see `local-times.ts`, which loads with the first of them. */
export class TimesInText implements ReactiveController {
  readonly #host: Host;
  readonly #options: TimesOptions;
  readonly #part: LazyPart<typeof import('./local-times.js')>;
  readonly #looked = new WeakMap<Element, Looked>();
  #wording: typeof import('./local-times.js').wording | undefined;

  constructor(host: Host, options: TimesOptions) {
    this.#host = host;
    this.#options = options;
    this.#part = new LazyPart(host, () => import('./local-times.js'));
    host.addController(this);
  }

  hostUpdated(): void {
    const { localize, off } = this.#options;
    // The words around a time come after the first of them was drawn: then it is drawn again.
    const words = this.#wording?.(localize) ?? '';
    const reader = off() ? '' : `${localize.lang} ${localize.zone} ${words}`;
    for (const element of this.#host.shadowRoot?.querySelectorAll('.markdown') ?? []) {
      const first = element.firstElementChild;
      const before = this.#looked.get(element);
      if (before?.first === first && before.reader === reader) continue;
      const wanted = !!reader && hint.test(element.textContent);
      if (!wanted && !(before?.drawn && before.first === first)) {
        this.#looked.set(element, { first, reader, drawn: false });
        continue;
      }
      // Until the part is there the text is as it was written; the host is drawn again then.
      const { module } = this.#part;
      if (!module) continue;
      this.#wording ??= module.wording;
      this.#looked.set(element, { first, reader, drawn: wanted });
      module.withoutTimes(element);
      const written = Date.parse(timeOf(element));
      if (wanted && !Number.isNaN(written)) module.withTimes(element, written, localize);
    }
  }
}
