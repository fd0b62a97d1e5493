import { html, nothing, type TemplateResult } from 'lit';
import { toErrorData, type Client, type Decision, type Filter } from '@meanwhile/sdk';
import { decisionFiles, type DecisionFilesWords } from '../locales/en/decision-files.js';
import type { DecisionDesk, Panel } from './decision-desk.js';
import { downloadAll, type ExportFormat } from './decision-download.js';
import { radioField } from './form-fields.js';

export { formStyles as styles } from './decision-form.styles.js';

export interface ExportScope {
  readonly filter: Filter | undefined;
  readonly text: string | undefined;
}

/** Everything that meets the filters, not only what is loaded. */
async function matching(client: Client, { filter, text }: ExportScope): Promise<readonly Decision[]> {
  if (!text) return client.all('decision', filter);
  const found: Decision[] = [];
  let after: string | undefined;
  do {
    const page = await client.search({
      text,
      kinds: ['decision'],
      limit: 200,
      ...(filter && { filter }),
      ...(after && { after }),
    });
    found.push(...page.items.filter((one): one is Decision => one.kind === 'decision'));
    after = page.next;
  } while (after);
  return found;
}

class ExportPanel implements Panel {
  readonly #desk: DecisionDesk;
  readonly #decisions: readonly Decision[];
  #format: ExportFormat = 'markdown';
  #busy = false;

  constructor(desk: DecisionDesk, decisions: readonly Decision[]) {
    this.#desk = desk;
    this.#decisions = decisions;
  }
  get #words(): DecisionFilesWords {
    return this.#desk.localize.words({ decisionFiles }).decisionFiles;
  }
  get title(): string {
    return this.#words.exportTitle;
  }
  readonly #handleSubmit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { client } = this.#desk;
    if (!client || this.#busy) return;
    this.#busy = true;
    this.#desk.host.requestUpdate();
    try {
      await downloadAll(client, this.#decisions, this.#format);
      this.#desk.close();
      this.#desk.tell({ text: this.#words.exported(this.#decisions.length) });
    } catch (error) {
      this.#desk.tell({ text: this.#desk.localize.t.common.error(toErrorData(error).code), failed: true });
    }
    this.#busy = false;
    this.#desk.host.requestUpdate();
  };
  readonly #handleChange = (event: Event): void => {
    this.#format = (event.target as HTMLInputElement).value as ExportFormat;
    this.#desk.host.requestUpdate();
  };

  render(): TemplateResult {
    const words = this.#words;
    const count = this.#decisions.length;
    return html`<form class="form" part="form" @submit=${this.#handleSubmit} @change=${this.#handleChange}>
      <p class="muted">${words.exportCount(count)}</p>
      ${radioField({ id: 'format', label: words.format, value: this.#format, values: Object.entries(words.formats) })}
      ${this.#format === 'markdown-files' && count > 1 ? html`<p class="hint">${words.manyFiles}</p>` : nothing}
      <div class="row form-actions">
        <button
          part="submit"
          class="button primary"
          type="submit"
          aria-disabled=${this.#busy || !count ? 'true' : nothing}
        >
          ${this.#busy ? words.preparing : words.download}
        </button>
      </div>
    </form>`;
  }
}

export async function exportPanel(desk: DecisionDesk, scope: ExportScope): Promise<Panel> {
  return new ExportPanel(desk, desk.client ? await matching(desk.client, scope) : []);
}
