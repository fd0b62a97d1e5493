import { html, nothing, type TemplateResult } from 'lit';
import { toErrorData, type Entity, type ErrorData, type Id, type ImportSummary } from '@meanwhile/sdk';
import { readFiles, readableTypes, type ReadableFile, type ReadIssue } from '@meanwhile/sdk/formats';
import { emit } from '../internal/events.js';
import { decisionFiles, type DecisionFilesWords } from '../locales/en/decision-files.js';
import type { DecisionDesk, Panel } from './decision-desk.js';
import { droppedFiles, readable } from './dropped-files.js';

export { formStyles as styles } from './decision-form.styles.js';

interface Progress {
  readonly phase: 'reading' | 'writing';
  readonly done: number;
  readonly total: number;
}
interface Result {
  readonly decisions: ImportSummary;
  readonly others: ImportSummary;
  /** What could not be read. */
  readonly problems: readonly ReadIssue[];
  /** What was read, and is worth knowing. */
  readonly notes: readonly ReadIssue[];
  readonly stopped: boolean;
  readonly error?: ErrorData;
}
const nothingYet: ImportSummary = { created: 0, skipped: 0, failed: [] };

/** Reads records from files on this device and writes them into the space; one bad file stops nobody. */
class ImportPanel implements Panel {
  readonly #desk: DecisionDesk;
  readonly #space: Id | undefined;
  #abort: AbortController | undefined;
  #progress: Progress | undefined;
  #result: Result | undefined;
  #over = false;

  constructor(desk: DecisionDesk, space: Id | undefined) {
    this.#desk = desk;
    this.#space = space;
  }
  get #words(): DecisionFilesWords {
    return this.#desk.localize.words({ decisionFiles }).decisionFiles;
  }
  get title(): string {
    return this.#words.importTitle;
  }
  closed(): void {
    this.#abort?.abort();
  }

  #step(progress: Progress | undefined): void {
    this.#progress = progress;
    this.#desk.host.requestUpdate();
  }
  async #run(files: readonly ReadableFile[]): Promise<void> {
    if (!files.length || this.#progress) return;
    const abort = (this.#abort = new AbortController());
    this.#result = undefined;
    this.#step({ phase: 'reading', done: 0, total: files.length });
    let result: Result;
    try {
      const { entities, problems, notes } = await readFiles(files, {
        ...(this.#space && { space: this.#space }),
        signal: abort.signal,
        onProgress: (done, total) => this.#step({ phase: 'reading', done, total }),
      });
      // A file left aside on purpose is no surprise to who chose a whole folder.
      const told = notes.filter(({ code }) => code !== 'not-read');
      const written = await this.#write(entities, abort.signal);
      result = { ...written, problems, notes: told, stopped: abort.signal.aborted };
    } catch (error) {
      const stopped = abort.signal.aborted;
      const data = stopped ? {} : { error: toErrorData(error) };
      result = { decisions: nothingYet, others: nothingYet, problems: [], notes: [], stopped, ...data };
    }
    this.#finish(result);
  }
  async #write(entities: readonly Entity[], signal: AbortSignal): Promise<Pick<Result, 'decisions' | 'others'>> {
    const { client } = this.#desk;
    const total = entities.length;
    if (!client || !total) return { decisions: nothingYet, others: nothingYet };
    const decisions = entities.filter(({ kind }) => kind === 'decision');
    const others = entities.filter(({ kind }) => kind !== 'decision');
    const step = (before: number) => (done: number) => this.#step({ phase: 'writing', done: before + done, total });
    // People first, so that the names are there when the decisions appear.
    const first = await client.import(others, { signal, onProgress: step(0) });
    const second = await client.import(decisions, { signal, onProgress: step(others.length) });
    return { decisions: second, others: first };
  }
  #finish(result: Result): void {
    this.#result = result;
    this.#step(undefined);
    const { decisions, others } = result;
    const { created } = decisions;
    this.#desk.parts.announce.say(result.stopped ? this.#words.stopped : this.#words.created(created));
    emit(this.#desk.host, 'meanwhile-import-finished', {
      created: created + others.created,
      skipped: decisions.skipped + others.skipped,
      failed: decisions.failed.length + others.failed.length,
    });
    void this.#desk.host.updateComplete.then(() =>
      this.#desk.host.shadowRoot?.querySelector<HTMLElement>('.result-head')?.focus(),
    );
  }

  readonly #handleFiles = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const files = [...(input.files ?? [])].map(readable);
    input.value = '';
    void this.#run(files);
  };
  readonly #handleDrag = (event: DragEvent): void => {
    event.preventDefault();
    this.#over = event.type === 'dragover';
    this.#desk.host.requestUpdate();
  };
  readonly #handleDrop = (event: DragEvent): void => {
    event.preventDefault();
    this.#over = false;
    if (event.dataTransfer) void droppedFiles(event.dataTransfer).then((files) => this.#run(files));
  };
  readonly #choose = (event: Event): void => {
    const id = (event.currentTarget as HTMLElement).dataset['input'] ?? '';
    this.#desk.host.shadowRoot?.getElementById(id)?.click();
  };

  #renderChoose(): TemplateResult {
    const words = this.#words;
    return html`<div
      class="drop ${this.#over ? 'over' : ''}"
      part="drop"
      @dragover=${this.#handleDrag}
      @dragleave=${this.#handleDrag}
      @drop=${this.#handleDrop}
    >
      <p class="muted">${words.drop}</p>
      <div class="row">
        <button part="button" class="button" type="button" data-input="import-files" @click=${this.#choose}>
          ${words.chooseFiles}
        </button>
        <button part="button" class="button" type="button" data-input="import-folder" @click=${this.#choose}>
          ${words.chooseFolder}
        </button>
      </div>
      <input
        hidden
        id="import-files"
        type="file"
        multiple
        aria-label=${words.chooseFiles}
        accept=${readableTypes.join(',')}
        @change=${this.#handleFiles}
      />
      <input
        hidden
        id="import-folder"
        type="file"
        multiple
        webkitdirectory
        aria-label=${words.chooseFolder}
        @change=${this.#handleFiles}
      />
    </div>`;
  }
  #renderProgress({ phase, done, total }: Progress): TemplateResult {
    const words = this.#words;
    return html`<label class="sm muted" for="import-progress">${words[phase](done, total)}</label>
      <progress id="import-progress" part="progress" max=${Math.max(total, 1)} .value=${done}></progress>
      <div class="row">
        <button part="button" class="button" type="button" @click=${() => this.#abort?.abort()}>${words.cancel}</button>
      </div>`;
  }
  #renderIssues(title: string, items: readonly (readonly [place: string, text: string])[], open: boolean) {
    if (!items.length) return nothing;
    return html`<details class="sm" ?open=${open}>
      <summary>${title}</summary>
      <ul class="problems" part="problems" tabindex="0" aria-label=${title}>
        ${items.map(
          ([place, text]) =>
            html`<li><span class="strong" dir="auto">${place}</span> <span dir="auto">${text}</span></li>`,
        )}
      </ul>
    </details>`;
  }
  #renderResult({ decisions, others, problems, notes, stopped, error }: Result): TemplateResult {
    const words = this.#words;
    const { common } = this.#desk.localize.t;
    const failed = [...decisions.failed, ...others.failed];
    const placed = ({ file, line, message }: ReadIssue) => [words.place(file, line), message] as const;
    const wrong = [
      ...problems.map(placed),
      ...failed.map(({ id, error: data }) => [id, data.message ?? common.error(data.code)] as const),
    ];
    const none = !decisions.created && !decisions.skipped && !others.created && !failed.length;
    const line = (text: string, when: unknown) => (when ? html`<li>${text}</li>` : nothing);
    return html`<div tabindex="-1" class="result-head" part="result">
        ${stopped ? html`<p class="strong">${words.stopped}</p>` : nothing}
        ${error ? html`<p class="wrong">${common.error(error.code)} ${common.code(error.code)}</p>` : nothing}
        ${none && !error && !stopped ? html`<p class="strong">${words.nothing}</p>` : nothing}
        <ul class="result">
          ${line(words.created(decisions.created), decisions.created)}
          ${line(words.others(others.created), others.created)}
          ${line(words.skipped(decisions.skipped), decisions.skipped)}
          ${line(words.failed(failed.length), failed.length)}
        </ul>
        ${this.#renderIssues(words.problems(wrong.length), wrong, true)}
        ${this.#renderIssues(words.notes(notes.length), notes.map(placed), false)}
      </div>
      <div class="row form-actions">
        <button part="button" class="button primary" type="button" @click=${this.#desk.close}>${words.done}</button>
        <button
          part="button"
          class="button quiet"
          type="button"
          @click=${() => {
            this.#result = undefined;
            this.#desk.host.requestUpdate();
          }}
        >
          ${words.again}
        </button>
      </div>`;
  }

  render(): TemplateResult {
    return html`<div class="form" part="form">
      ${this.#progress || this.#result ? nothing : html`<p class="muted sm">${this.#words.importText}</p>`}
      ${
        this.#progress
          ? this.#renderProgress(this.#progress)
          : this.#result
            ? this.#renderResult(this.#result)
            : this.#renderChoose()
      }
    </div>`;
  }
}

export function importPanel(desk: DecisionDesk, space: Id | undefined): Panel {
  return new ImportPanel(desk, space);
}
