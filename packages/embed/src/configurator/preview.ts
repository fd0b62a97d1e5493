import type { Adapter } from '@meanwhile/sdk';
import { forceColours } from './forced.js';
import type { State } from './state.js';
import { themeCss, tokensOf } from './theme.js';

export interface PreviewOptions {
  /** A new backend for the widget: a team's data, or nothing. */
  readonly adapter: (wanted: { readonly empty: boolean; readonly space: string }) => Adapter;
  /** Attributes that show something of the sample where the form leaves them out. */
  readonly example: Readonly<Record<string, Readonly<Record<string, string>>>>;
}
type Drawn = Element & { readonly updateComplete?: Promise<unknown> };

/** The widget itself, as the form says. It is kept while only its looks change, so that what was written stays. */
export class Preview {
  readonly place = document.createElement('div');
  readonly #options: PreviewOptions;
  readonly #sheet = new CSSStyleSheet();
  #widget: Drawn | undefined;
  #made = '';

  constructor(options: PreviewOptions) {
    this.#options = options;
    this.place.className = 'widget';
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, this.#sheet];
  }

  show(state: State): void {
    const { element, attributes, empty } = state;
    const space = attributes['space'] ?? 'team';
    const key = JSON.stringify([element, empty, space]);
    if (key !== this.#made) this.#make(element, { empty, space });
    this.#made = key;
    this.#sheet.replaceSync(themeCss(tokensOf(state), '.widget'));
    this.place.dir = state.direction;
    this.place.dataset['scheme'] = state.scheme;
    this.#attributes({ ...(empty ? {} : this.#options.example[element]), ...attributes });
    const widget = this.#widget;
    void customElements
      .whenDefined(element)
      .then(() => widget?.updateComplete)
      .then(() => widget && forceColours(widget, state.forced));
  }

  #make(element: string, wanted: { readonly empty: boolean; readonly space: string }): void {
    const provider = document.createElement('meanwhile-provider');
    // A plain object, because this script and the one that defines the elements are two copies.
    Object.assign(provider, { adapter: this.#options.adapter(wanted) });
    this.#widget = document.createElement(element);
    provider.append(this.#widget);
    this.place.replaceChildren(provider);
  }

  #attributes(attributes: Readonly<Record<string, string>>): void {
    const widget = this.#widget;
    if (!widget) return;
    for (const name of widget.getAttributeNames()) if (!(name in attributes)) widget.removeAttribute(name);
    for (const [name, value] of Object.entries(attributes))
      if (widget.getAttribute(name) !== value) widget.setAttribute(name, value);
  }
}
