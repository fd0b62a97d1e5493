import { html, nothing, type TemplateResult } from 'lit';
import type { Weight } from '@meanwhile/sdk';
import type { DecisionWords } from '../locales/en/decision.js';
import type { DecisionWritingWords } from '../locales/en/decision-writing.js';
import { emptyOption, type DecisionDraft, type OptionDraft } from './decision-draft.js';
import { iconButton, textField, type Faults } from './form-fields.js';
import { binIcon, downIcon, plusIcon, upIcon } from './icon.js';

export interface OptionsForm {
  readonly draft: DecisionDraft;
  readonly words: DecisionWritingWords;
  readonly reading: DecisionWords;
  readonly faults: Faults;
  /** Draws again, keeps the draft, says something, and moves the focus to a field. */
  changed(after?: { readonly say?: string; readonly focus?: string }): void;
}

function move(form: OptionsForm, from: number, to: number): void {
  const { options } = form.draft;
  const [option] = options.splice(from, 1);
  if (!option) return;
  options.splice(to, 0, option);
  const name = option.title || form.words.option(from + 1);
  form.changed({ say: form.words.moved(name, to + 1), focus: `option-${to}-${to < from ? 'up' : 'down'}` });
}

function argumentRow(
  form: OptionsForm,
  option: OptionDraft,
  at: readonly [option: number, argument: number],
): TemplateResult {
  const [i, j] = at;
  const { words, reading } = form;
  const argument = option.arguments[j];
  const name = option.title || words.option(i + 1);
  const id = `argument-${i}-${j}`;
  const weights: readonly Weight[] = ['good', 'neutral', 'bad'];
  return html`<li class="argument">
    <select part="input" class="field sm" name="${id}-weight" id="${id}-weight" aria-label=${words.weight(j + 1)}>
      ${weights.map(
        (one) => html`<option value=${one} ?selected=${one === argument?.weight}>${reading.weight(one)}</option>`,
      )}
    </select>
    <input
      part="input"
      class="field sm"
      dir="auto"
      name="${id}-text"
      id="${id}-text"
      autocomplete="off"
      aria-label=${words.argument(j + 1, name)}
      .value=${argument?.text ?? ''}
    />
    ${iconButton({
      label: words.remove(words.argument(j + 1, name)),
      icon: binIcon,
      id: `${id}-remove`,
      act: () => {
        option.arguments.splice(j, 1);
        form.changed({ say: words.removed(words.argument(j + 1, name)), focus: `option-${i}-argue` });
      },
    })}
  </li>`;
}

function optionTools(form: OptionsForm, index: number, name: string): TemplateResult {
  const { words, draft } = form;
  return html`<span class="row push option-tools">
    ${iconButton({
      label: words.up(name),
      icon: upIcon,
      id: `option-${index}-up`,
      off: index === 0,
      act: () => move(form, index, index - 1),
    })}
    ${iconButton({
      label: words.down(name),
      icon: downIcon,
      id: `option-${index}-down`,
      off: index === draft.options.length - 1,
      act: () => move(form, index, index + 1),
    })}
    ${iconButton({
      label: words.remove(name),
      icon: binIcon,
      id: `option-${index}-remove`,
      act: () => {
        draft.options.splice(index, 1);
        form.changed({ say: words.removed(name), focus: 'add-option' });
      },
    })}
  </span>`;
}

/** When a time begins and ends, where the question is about times. */
function slotFields({ draft, words, faults }: OptionsForm, option: OptionDraft, id: string) {
  if (draft.method !== 'time-poll') return nothing;
  const time = (name: 'start' | 'end', label: string) => {
    const at = `${id}-${name}`;
    return textField({ id: at, type: 'datetime-local', label, value: option[name] ?? '', fault: faults.get(at) });
  };
  return html`<div class="slot-fields">${time('start', words.slotStart)}${time('end', words.slotEnd)}</div>`;
}

function optionFields(form: OptionsForm, option: OptionDraft, index: number): TemplateResult {
  const { words, faults } = form;
  const id = `option-${index}`;
  const fault = faults.get(`${id}-title`);
  const name = option.title || words.option(index + 1);
  return html`<li class="option-edit" part="option">
    <div class="row">
      <label class="label sm" for="${id}-title">${words.option(index + 1)}</label>
      ${optionTools(form, index, name)}
    </div>
    <input
      part="input"
      class="field"
      dir="auto"
      id="${id}-title"
      name="${id}-title"
      autocomplete="off"
      aria-invalid=${fault ? 'true' : nothing}
      aria-describedby=${fault ? `${id}-title-wrong` : nothing}
      .value=${option.title}
    />
    ${fault ? html`<p class="wrong" id="${id}-title-wrong">${fault}</p>` : nothing} ${slotFields(form, option, id)}
    <label class="xs muted" for="${id}-text">${words.optionText}</label>
    <textarea part="input" class="field" rows="1" id="${id}-text" name="${id}-text" .value=${option.text}></textarea>
    <ul class="argument-list">
      ${option.arguments.map((_, at) => argumentRow(form, option, [index, at]))}
    </ul>
    <button
      part="button"
      class="button quiet"
      type="button"
      id="${id}-argue"
      aria-label=${words.addArgument(name)}
      @click=${() => {
        option.arguments.push({ weight: 'good', text: '' });
        form.changed({ focus: `argument-${index}-${option.arguments.length - 1}-text` });
      }}
    >
      ${plusIcon}${words.addArgumentShort}
    </button>
  </li>`;
}

/** Options with their arguments; all of it works with the keyboard and is said as it changes. */
export function optionsFields(form: OptionsForm): TemplateResult {
  const { words, draft } = form;
  return html`<fieldset class="form-field" part="options">
    <legend class="label">${words.options}</legend>
    <ol class="options-edit">
      ${draft.options.map((option, index) => optionFields(form, option, index))}
    </ol>
    <button
      part="button"
      class="button"
      type="button"
      id="add-option"
      @click=${() => {
        draft.options.push(emptyOption());
        form.changed({ focus: `option-${draft.options.length - 1}-title` });
      }}
    >
      ${plusIcon}${words.addOption}
    </button>
  </fieldset>`;
}

/** Puts what a named field of an option holds into the draft; false when the name is of something else. */
export function readOptionField(draft: DecisionDraft, name: string, value: string): boolean {
  const [kind, i, j, part] = name.split('-');
  const option = draft.options[Number(i)];
  if (kind === 'option' && option && (j === 'title' || j === 'text' || j === 'start' || j === 'end')) {
    option[j] = value;
    return true;
  }
  const argument = kind === 'argument' ? option?.arguments[Number(j)] : undefined;
  if (!argument) return false;
  if (part === 'weight') argument.weight = value as Weight;
  else argument.text = value;
  return true;
}
