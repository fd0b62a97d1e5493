import { html, render, type TemplateResult } from 'lit';
import { codePanel, themeExport, type Copied } from './code.js';
import { choice, elementForm, themeForm } from './form.js';
import { Preview, type PreviewOptions } from './preview.js';
import { optionsOf, readState, writeState, type State } from './state.js';
import { tokensOf } from './theme.js';

export interface ConfiguratorOptions extends PreviewOptions {
  readonly integrity: Readonly<Record<string, string>>;
}

/** What the new element knows of what was set for the old one. */
function withElement(state: State, element: string): State {
  const known = new Set(optionsOf(element).map(({ name }) => name));
  const kept = Object.entries(state.attributes).filter(([name]) => known.has(name));
  return { ...state, element, attributes: Object.fromEntries(kept) };
}

class Configurator implements Copied {
  readonly #page: Document;
  readonly #options: ConfiguratorOptions;
  readonly #preview: Preview;
  #state: State;
  last = '';

  constructor(page: Document, options: ConfiguratorOptions) {
    this.#page = page;
    this.#options = options;
    this.#preview = new Preview(options);
    this.#state = readState(location.hash);
    addEventListener('hashchange', () => {
      this.#state = readState(location.hash);
      this.draw();
    });
  }

  readonly change = (patch: Partial<State>): void => {
    const { element = this.#state.element, ...others } = patch;
    const based = element === this.#state.element ? this.#state : withElement(this.#state, element);
    this.#state = { ...based, ...others };
    history.replaceState(null, '', `#${writeState(this.#state)}`);
    this.draw();
  };

  copy(text: string): void {
    void navigator.clipboard.writeText(text).then(() => {
      this.last = text;
      this.draw();
    });
  }

  draw(): void {
    this.#preview.show(this.#state);
    render(this.#view(), this.#page.body);
  }

  #toolbar(): TemplateResult {
    const { width, scheme, direction, forced, empty } = this.#state;
    const { change } = this;
    const flag = (name: 'forced' | 'empty', label: string, on: boolean): TemplateResult =>
      html`<label class="toggle">
        <input type="checkbox" .checked=${on} @change=${() => change({ [name]: !on })} /><span>${label}</span>
      </label>`;
    return html`<div class="toolbar">
      ${choice(
        {
          label: 'Width',
          name: 'width',
          value: width,
          options: [
            ['360', '360'],
            ['640', '640'],
            ['full', 'Full'],
          ],
        },
        (value) => change({ width: value }),
      )}
      ${choice(
        {
          label: 'Colours',
          name: 'scheme',
          value: scheme,
          options: [
            ['light', 'Light'],
            ['dark', 'Dark'],
          ],
        },
        (value) => change({ scheme: value }),
      )}
      ${choice(
        {
          label: 'Direction',
          name: 'direction',
          value: direction,
          options: [
            ['ltr', 'Left to right'],
            ['rtl', 'Right to left'],
          ],
        },
        (value) => change({ direction: value }),
      )}
      ${flag('forced', 'Forced colours', forced)} ${flag('empty', 'Begin empty', empty)}
    </div>`;
  }

  #view(): TemplateResult {
    const state = this.#state;
    const tokens = tokensOf(state);
    const input = { state, tokens, integrity: this.#options.integrity };
    return html`<header class="site">
        <h1>Configurator</h1>
        <p>Set a widget up, look at it, take the code. The address keeps everything; send it to a colleague.</p>
      </header>
      <main>
        <form class="options" @submit=${(event: Event) => event.preventDefault()}>
          ${elementForm(state, this.change)} ${themeForm(state, this.change)}
        </form>
        <div class="result">
          <section class="look" aria-label="Preview">
            ${this.#toolbar()}
            <div class="stage" data-width=${state.width} data-scheme=${state.scheme}>${this.#preview.place}</div>
          </section>
          ${codePanel(input, this.change, this)} ${themeExport(tokens, this)}
        </div>
      </main>`;
  }
}

/** Builds the page. Nothing leaves it: the state is in the address, the data in memory. */
export function startConfigurator(page: Document, options: ConfiguratorOptions): void {
  page.body.replaceChildren();
  new Configurator(page, options).draw();
}
