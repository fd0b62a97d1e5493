import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { intents, type Intent } from '@meanwhile/sdk';
import { closeIcon, plusIcon } from '../parts/icon.js';
import { composerPart, inputOf } from './composer-parts.js';
import { HEADLINE_LIMIT, isOpen, isUntouched, MORNING, type ComposerPart } from './composer-value.js';
import type { Composer } from './composer.js';
import { applyMark, insertInto, marks, type Mark } from './marks.js';

/** Characters left are told when this few remain. */
const TELL_FROM = 60;

/** The whole form: kind, headline, details, what else belongs to it, and one primary button. */
export function composerForm(composer: Composer): TemplateResult {
  const { t } = composer.localize;
  const words = t.composer;
  const { edits } = composer.options;
  return html`<form
    class="composer"
    part="composer"
    data-form=${composer.id}
    novalidate
    aria-label=${edits ? words.edit : words.label}
    @submit=${(event: Event) => {
      event.preventDefault();
      void composer.send();
    }}
    @keydown=${(event: KeyboardEvent) => sendKey(event, composer)}
    @paste=${(event: ClipboardEvent) => takeFiles(event, event.clipboardData, composer)}
    @dragover=${(event: DragEvent) => mayTake(event.dataTransfer, composer) && event.preventDefault()}
    @drop=${(event: DragEvent) => takeFiles(event, event.dataTransfer, composer)}
  >
    ${kinds(composer)}${headline(composer)}
    <label class="spoken" for="${composer.id}-body">${words.body}</label>
    <textarea
      id="${composer.id}-body"
      class="bare body-field"
      part="body-field"
      name="body"
      rows="3"
      placeholder=${words.bodyHint}
      .value=${live(composer.value.body)}
      @input=${(event: Event) => composer.change({ body: inputOf(event) })}
    ></textarea>
    ${composer.parts.filter((part) => isOpen(composer.value, part)).map((part) => composerPart(composer, part))}
    ${composer.value.files.length || composer.refused.length ? composer.files.module?.fileList(composer) : nothing}
    ${additions(composer)}${failureLine(composer)}
    <div class="composer-foot">${toolbar(composer)}${draftLine(composer)}${buttons(composer)}</div>
    ${edits ? nothing : html`<p class="xs subtle audience" part="audience">${audience(composer)} ${composer.readers.module?.reachOf(composer)}</p>`}
  </form>`;
}

function sendKey(event: KeyboardEvent, composer: Composer): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  void composer.send();
}

function kinds(composer: Composer): TemplateResult {
  const { feed, composer: words } = composer.localize.t;
  const choose = (intent: Intent) => () => composer.change({ intent });
  return html`<div class="kinds-row">
    <fieldset class="kinds" part="kinds">
      <legend class="spoken">${words.kind}</legend>
      ${intents.map(
        (intent) =>
          html`<label part="chip" class="chip"
            ><input
              class="spoken"
              type="radio"
              name="intent"
              value=${intent}
              .checked=${live(composer.value.intent === intent)}
              @change=${choose(intent)}
            />${feed.intents[intent]}</label
          >`,
      )}
    </fieldset>
    ${
      composer.options.edits
        ? nothing
        : html`<button
            class="button quiet icon"
            part="fold"
            type="button"
            aria-label=${words.foldAway}
            title=${words.foldAway}
            @click=${() => composer.options.close()}
          >
            ${closeIcon}
          </button>`
    }
  </div>`;
}

function headline(composer: Composer): TemplateResult {
  const words = composer.localize.t.composer;
  const { value, issues } = composer;
  const wrong = issues.some(({ field }) => field === 'headline');
  const left = HEADLINE_LIMIT - value.headline.length;
  const count = left < 0 ? words.over(-left) : words.count(left);
  return html`<label class="spoken" for="${composer.id}-headline">${words.headline}</label>
    <textarea
      id="${composer.id}-headline"
      class="bare headline-field"
      part="headline"
      name="headline"
      rows="1"
      placeholder=${words.prompt(value.intent)}
      aria-invalid=${wrong}
      aria-describedby="${composer.id}-headline-note"
      .value=${live(value.headline)}
      @keydown=${(event: KeyboardEvent) => {
        // One line: Enter goes on to the details.
        if (event.key !== 'Enter' || event.isComposing || event.ctrlKey || event.metaKey) return;
        event.preventDefault();
        composer.find('[name="body"]')?.focus();
      }}
      @input=${(event: Event) => composer.change({ headline: inputOf(event).replace(/\s*\n\s*/g, ' ') })}
    ></textarea>
    <p id="${composer.id}-headline-note" class=${wrong ? 'wrong' : 'xs subtle'}>
      ${wrong ? words.needsText : left <= TELL_FROM ? count : nothing}
    </p>`;
}

function additions(composer: Composer): TemplateResult | typeof nothing {
  const words = composer.localize.t.composer;
  const closed = composer.parts.filter((part) => !isOpen(composer.value, part));
  const takes = takesFiles(composer);
  if (!closed.length && !takes) return nothing;
  const open = (part: ComposerPart) => async () => {
    const later = part === 'publishAt' ? { publishAt: MORNING } : {};
    composer.change({ open: [...composer.value.open, part], ...later });
    if (part === 'publishAt') await composer.later.ready();
    await composer.host.updateComplete;
    composer.find(`[data-part="${part}"] :is(textarea, input, select)`)?.focus();
  };
  return html`<div class="additions" part="additions" role="group" aria-label=${words.add}>
    ${closed.map(
      (part) =>
        html`<button part="button" class="button quiet" type="button" @click=${open(part)}>
          ${plusIcon}${words.parts[part]}
        </button>`,
    )}${takes ? fileChooser(composer) : nothing}
  </div>`;
}

const takesFiles = ({ options }: Composer): boolean => !!options.clients.client?.status.capabilities?.upload;
const mayTake = (transfer: DataTransfer | null, composer: Composer): boolean =>
  takesFiles(composer) && !!transfer?.types.includes('Files');

/** Text that is pasted stays text, also where an office program adds a picture of it. */
function takeFiles(event: Event, transfer: DataTransfer | null, composer: Composer): void {
  if (!mayTake(transfer, composer) || (event.type === 'paste' && transfer?.types.includes('text/plain'))) return;
  event.preventDefault();
  void composer.addFiles([...(transfer?.files ?? [])]);
}

function fileChooser(composer: Composer): TemplateResult {
  const { upload } = composer.options.clients.client?.status.capabilities ?? {};
  const take = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    void composer.addFiles([...(input.files ?? [])]);
    input.value = '';
  };
  return html`<button
      class="button quiet"
      part="add-files"
      type="button"
      @click=${() => composer.find<HTMLInputElement>('[type="file"]')?.click()}
    >
      ${plusIcon}${composer.localize.t.composer.files}</button
    ><input type="file" hidden multiple accept=${(upload && upload.types?.join()) || nothing} @change=${take} />`;
}

const glyphs: Readonly<Record<Mark, TemplateResult>> = {
  bold: html`<b>B</b>`,
  italic: html`<i>I</i>`,
  list: html`<span>•&thinsp;–</span>`,
  link: html`<u>a</u>`,
  code: html`<code>&lt;&gt;</code>`,
  quote: html`<span>”</span>`,
};

/** Six marks; one stop for the Tab key, arrows move inside (WAI-ARIA APG, toolbar pattern). */
function toolbar(composer: Composer): TemplateResult {
  const words = composer.localize.t.composer;
  const press = (mark: Mark) => (): void => {
    const area = composer.find<HTMLTextAreaElement>('[name="body"]');
    if (!area) return;
    const { value: text, selectionStart: start, selectionEnd: end } = area;
    insertInto(area, applyMark({ text, start, end }, mark));
  };
  return html`<div class="tools" part="toolbar" role="toolbar" aria-label=${words.tools} @keydown=${moveInToolbar}>
    ${marks.map(
      (mark, index) =>
        html`<button
          part="button"
          class="button quiet icon"
          type="button"
          tabindex=${index ? -1 : 0}
          aria-label=${words.marks[mark]}
          title=${words.marks[mark]}
          @click=${press(mark)}
        >
          ${glyphs[mark]}
        </button>`,
    )}
  </div>`;
}

function moveInToolbar(event: KeyboardEvent): void {
  const bar = event.currentTarget as HTMLElement;
  const tools = [...bar.querySelectorAll('button')];
  const at = tools.indexOf(event.target as HTMLButtonElement);
  const forward = getComputedStyle(bar).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const backward = forward === 'ArrowRight' ? 'ArrowLeft' : 'ArrowRight';
  const steps: Readonly<Record<string, number>> = { [forward]: at + 1, [backward]: at - 1, Home: 0, End: -1 };
  const to = steps[event.key];
  if (at < 0 || to === undefined) return;
  event.preventDefault();
  const next = tools.at(to % tools.length);
  for (const tool of tools) tool.tabIndex = tool === next ? 0 : -1;
  next?.focus();
}

function draftLine(composer: Composer): TemplateResult {
  const { common, composer: words } = composer.localize.t;
  const { draft, value, discarded, localize, options } = composer;
  const kind = options.clients.client?.device.kind;
  const time = draft.keptAt && localize.date(draft.keptAt.toISOString(), { hour: '2-digit', minute: '2-digit' });
  const line = time && (kind === 'memory' ? common.draftInMemory : common.draftKept(time));
  return html`<span class="xs subtle draft" part="draft"
      >${
        discarded
          ? html`${words.discarded}
              <button part="undo" class="link" type="button" @click=${() => composer.undoDiscard()}>
                ${words.undo}
              </button>`
          : line
      }</span
    >${
      draft.keptAt && !isUntouched(value) && !options.edits
        ? html`<button class="button quiet" part="discard" type="button" @click=${() => composer.discard()}>
            ${words.discard}
          </button>`
        : nothing
    }`;
}

function buttons(composer: Composer): TemplateResult {
  const { common, composer: words } = composer.localize.t;
  const { edits, close, clients } = composer.options;
  const offline = clients.client?.status.phase === 'offline';
  const held = composer.value.publishAt && composer.later.module?.holdWord(composer);
  const idle = edits ? common.save : held || (offline ? words.postLater : words.post);
  const busy = edits ? words.saving : words.posting;
  const mac = /Mac|iPhone|iPad/.test(navigator.platform);
  return html`${
      edits
        ? html`<button part="button" class="button" type="button" @click=${() => close()}>${common.cancel}</button>`
        : html`<kbd part="key" aria-hidden="true">${mac ? '⌘' : 'Ctrl'} ↵</kbd>`
    }<button
      class="button primary"
      part="submit"
      type="submit"
      aria-disabled=${composer.sending}
      aria-keyshortcuts="Control+Enter Meta+Enter"
    >
      ${composer.sending ? busy : idle}
    </button>`;
}

function failureLine({ error, localize }: Composer): TemplateResult | typeof nothing {
  if (!error) return nothing;
  const { common } = localize.t;
  return html`<p class="wrong" part="error" role="alert">
    ${common.notSaved} ${common.error(error.code)} <span class="xs">${common.code(error.code)}</span>
  </p>`;
}

/** Who can read it, in words, from where it will be stored. */
function audience({ localize, spaceName, options }: Composer): string {
  const { composer: words } = localize.t;
  const { status } = options.clients.client ?? {};
  if (status?.storage === 'device' || status?.storage === 'memory') return words.audienceDevice;
  return spaceName ? words.audience(spaceName) : words.audienceHere;
}
