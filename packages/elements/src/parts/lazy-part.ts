import type { CSSResult, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & HTMLElement;

/** The styles that come with a part join those of the widget, once. */
export function adoptStyles(host: HTMLElement, part: object): void {
  const root = host.shadowRoot;
  const sheet = (part as { readonly styles?: CSSResult }).styles?.styleSheet;
  if (root && sheet && !root.adoptedStyleSheets.includes(sheet))
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

/**
 * A part of a widget that loads when it is first asked for, so that the first paint does not pay for it.
 * What it exports as `styles` joins the styles of the widget.
 */
export class LazyPart<M extends object> {
  readonly #host: Host;
  readonly #load: () => Promise<M>;
  #module: M | undefined;
  #pending: Promise<M> | undefined;
  /** The last attempt failed; {@link retry} starts another. */
  failed = false;

  constructor(host: Host, load: () => Promise<M>) {
    this.#host = host;
    this.#load = load;
  }

  /** The part, or undefined while it loads; the host draws again when it is there. */
  get module(): M | undefined {
    if (!this.#module && !this.failed) this.ready().catch(() => undefined);
    return this.#module;
  }

  retry = (): void => {
    this.failed = false;
    this.#host.requestUpdate();
  };

  /** Settles with the part. Rejects when it could not be loaded; a later call tries again. */
  ready(): Promise<M> {
    this.#pending ??= this.#load().then(
      (module) => {
        adoptStyles(this.#host, module);
        this.#module = module;
        this.failed = false;
        this.#host.requestUpdate();
        return module;
      },
      (error: unknown) => {
        this.#pending = undefined;
        this.failed = true;
        this.#host.requestUpdate();
        throw error;
      },
    );
    return this.#pending;
  }
}
