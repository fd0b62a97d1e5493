import { html, nothing, type TemplateResult } from 'lit';
import { brandVerdict, parseHex } from './colour.js';
import { elements, type ElementOption } from './elements.js';
import { densities, fonts, neutrals, optionsOf, type State } from './state.js';

export type Change = (patch: Partial<State>) => void;

const valueOf = (event: Event): string => (event.target as HTMLInputElement).value;
const words = (name: string): string => name.replace(/-/g, ' ').replace(/^./, (letter) => letter.toUpperCase());

/** A description of the manifest: what stands in backquotes is code. */
const prose = (text: string): readonly (string | TemplateResult)[] =>
  text.split('`').map((part, index) => (index % 2 ? html`<code>${part}</code>` : part));

/** Radio buttons that look like one control. */
export function choice<T extends string>(
  {
    label,
    name,
    options,
    value,
  }: { label: string; name: string; options: readonly (readonly [T, string])[]; value: T },
  pick: (value: T) => void,
): TemplateResult {
  return html`<fieldset class="choice">
    <legend>${label}</legend>
    <div>
      ${options.map(
        ([option, text]) =>
          html`<label>
            <input
              type="radio"
              name=${name}
              .value=${option}
              .checked=${option === value}
              @change=${() => pick(option)}
            /><span>${text}</span>
          </label>`,
      )}
    </div>
  </fieldset>`;
}

function control(
  option: ElementOption,
  value: string | undefined,
  set: (value: string | undefined) => void,
): TemplateResult {
  const { name, kind, words: known, default: usual } = option;
  if (kind === 'choice')
    return html`<select .value=${value ?? ''} @change=${(event: Event) => set(valueOf(event) || undefined)}>
      <option value="" ?selected=${!value}>${usual ? `${usual} (default)` : 'not set'}</option>
      ${known.filter((word) => word !== usual).map((word) => html`<option ?selected=${word === value}>${word}</option>`)}
    </select>`;
  return html`<input
    type=${kind === 'number' ? 'number' : 'text'}
    name=${name}
    min="1"
    placeholder=${usual ?? ''}
    autocomplete="off"
    .value=${value ?? ''}
    @input=${(event: Event) => set(valueOf(event) || undefined)}
  />`;
}

function field(option: ElementOption, state: State, change: Change): TemplateResult {
  const { name, kind, description } = option;
  const set = (value: string | undefined): void => {
    const { [name]: _left, ...others } = state.attributes;
    change({ attributes: value === undefined ? others : { ...others, [name]: value } });
  };
  if (kind === 'boolean')
    return html`<label class="check">
      <input
        type="checkbox"
        .checked=${name in state.attributes}
        @change=${(event: Event) => set((event.target as HTMLInputElement).checked ? '' : undefined)}
      />
      <span><b>${words(name)}</b><small>${prose(description)}</small></span>
    </label>`;
  return html`<label class="field">
    <b>${words(name)}</b>${control(option, state.attributes[name], set)}<small>${prose(description)}</small>
  </label>`;
}

/** What may be set on the chosen element, as the manifest says. */
export function elementForm(state: State, change: Change): TemplateResult {
  const chosen = elements.find(({ tag }) => tag === state.element);
  return html`<section aria-label="Widget">
    <label class="field">
      <b>Widget</b>
      <select @change=${(event: Event) => change({ element: valueOf(event) })}>
        ${elements.map(
          ({ tag }) =>
            html`<option value=${tag} ?selected=${tag === state.element}>
              ${words(tag.replace('meanwhile-', ''))}
            </option>`,
        )}
      </select>
      <small>${prose(chosen?.description ?? '')}</small>
    </label>
    ${optionsOf(state.element)
      .filter(({ name }) => name !== 'theme')
      .map((option) => field(option, state, change))}
  </section>`;
}

const ratio = (value: number): string => `${(Math.floor(value * 10) / 10).toFixed(1)} : 1`;

/** Whether text stays readable with this brand, and what was done for it. */
function verdict(brand: string): TemplateResult | typeof nothing {
  const colour = parseHex(brand);
  if (!colour) return nothing;
  const { raw, light, dark } = brandVerdict(colour);
  const passes = Math.min(light, dark) >= 4.5;
  return html`<p class="verdict" data-passes=${passes}>
    <strong>${passes ? 'Readable: AA' : 'Not readable'}</strong>
    <span>Light ${ratio(light)}, dark ${ratio(dark)}.</span>
    ${raw < 4.5 ? html`<span>White on it as it is has ${ratio(raw)}, so buttons take a deeper shade.</span>` : nothing}
  </p>`;
}

const named = <T extends string>(options: readonly T[]): readonly (readonly [T, string])[] =>
  options.map((option) => [option, words(option)] as const);

/** Brand, greys, corners, density and font. */
export function themeForm(state: State, change: Change): TemplateResult {
  return html`<section aria-label="Theme">
    <h2>Theme</h2>
    <div class="field">
      <b id="brand-label">Brand colour</b>
      <span class="brand">
        <input
          type="color"
          aria-labelledby="brand-label"
          .value=${state.brand || '#006872'}
          @input=${(event: Event) => change({ brand: valueOf(event) })}
        />
        <input
          type="text"
          aria-labelledby="brand-label"
          placeholder="#006872"
          maxlength="7"
          spellcheck="false"
          .value=${state.brand}
          @input=${(event: Event) => {
            const text = valueOf(event).trim();
            if (text === '' || /^#[0-9a-f]{6}$/i.test(text)) change({ brand: text.toLowerCase() });
          }}
        />
        ${state.brand ? html`<button type="button" class="link" @click=${() => change({ brand: '' })}>Reset</button>` : nothing}
      </span>
      ${verdict(state.brand)}
    </div>
    ${choice({ label: 'Greys', name: 'neutral', options: named(neutrals), value: state.neutral }, (neutral) => change({ neutral }))}
    <label class="field">
      <b>Corners</b>
      <span class="range">
        <input
          type="range"
          min="0"
          max="16"
          .value=${state.radius || '8'}
          @input=${(event: Event) => change({ radius: valueOf(event) === '8' ? '' : valueOf(event) })}
        /><output>${state.radius || '8'} px</output>
      </span>
    </label>
    ${choice({ label: 'Density', name: 'density', options: named(densities), value: state.density }, (density) => change({ density }))}
    ${choice({ label: 'Font', name: 'font', options: named(fonts), value: state.font }, (font) => change({ font }))}
  </section>`;
}
