import { html, nothing, type TemplateResult } from 'lit';
import type { Decision, PersonRef } from '@meanwhile/sdk';
import { decisionWriting, type DecisionWritingWords } from '../locales/en/decision-writing.js';
import type { DecisionDesk, Panel } from './decision-desk.js';
import { draftOf, emptyDraft, faultsOf, type DecisionDraft } from './decision-draft.js';
import { firstFields, moreFields, type FormFields } from './decision-form-fields.js';
import { readOptionField } from './decision-form-options.js';
import { saveDecision, type FormPurpose } from './decision-save.js';
import { shortName } from './decision-card.js';
import { DraftKeeper } from './draft-keeper.js';
import { faultSummary } from './form-fields.js';
import { downIcon, upIcon } from './icon.js';
import { LazyPart } from './lazy-part.js';

export { formStyles as styles } from './decision-form.styles.js';

/** The form of a decision: a title and an outcome are enough, everything else unfolds. */
class DecisionForm implements Panel {
  readonly #desk: DecisionDesk;
  readonly #purpose: FormPurpose;
  readonly #keeper: DraftKeeper<DecisionDraft>;
  readonly #deadline: LazyPart<typeof import('./decide-by-advice.js')>;
  #draft: DecisionDraft;
  #faults: Map<string, string> = new Map();
  #found: readonly PersonRef[] = [];
  #saving = false;

  constructor(desk: DecisionDesk, purpose: FormPurpose, keeper: DraftKeeper<DecisionDraft>) {
    this.#desk = desk;
    this.#purpose = purpose;
    this.#keeper = keeper;
    this.#deadline = new LazyPart(desk.host, () => import('./decide-by-advice.js'));
    // A draft kept by an earlier version lacks fields that came later.
    this.#draft = { ...this.#fresh(), ...keeper.restored };
  }

  get #words(): DecisionWritingWords {
    return this.#desk.localize.words({ decisionWriting }).decisionWriting;
  }
  get title(): string {
    const { edited, replaced } = this.#purpose;
    if (replaced)
      return this.#words.replaceTitle(
        shortName(this.#desk, { kind: 'decision', id: replaced.id, title: replaced.title }),
      );
    return edited ? this.#words.editTitle : this.#words.newTitle;
  }
  closed(): void {
    this.#keeper.flush();
  }

  #fresh(): DecisionDraft {
    const { edited, replaced } = this.#purpose;
    if (edited) return draftOf(edited, this.#desk.localize.zone);
    const draft = { ...emptyDraft(this.#desk.me?.id), ...(this.#purpose.kind && { kind: this.#purpose.kind }) };
    // What replaces a decision answers the same question: its options and people are the place to begin.
    return replaced ? { ...draft, context: replaced.context ?? '', tags: (replaced.tags ?? []).join(', ') } : draft;
  }

  get #fields(): FormFields {
    return {
      desk: this.#desk,
      words: this.#words,
      draft: this.#draft,
      faults: this.#faults,
      found: this.#found,
      look: this.#look,
      changed: this.#changed,
      advice: this.#advice,
    };
  }

  readonly #advice = (): TemplateResult | typeof nothing => {
    const draft = this.#draft;
    const change = (decideBy: string): void => {
      draft.decideBy = decideBy;
      this.#faults.delete('decideBy');
      this.#changed();
    };
    const space = this.#purpose.space;
    return this.#deadline.module?.decideByAdvice(this.#desk, { draft, space, change }) ?? nothing;
  };
  readonly #changed: FormFields['changed'] = (after = {}) => {
    this.#keeper.keep(this.#draft);
    if (after.say) this.#desk.parts.announce.say(after.say);
    this.#desk.host.requestUpdate();
    const { focus } = after;
    if (focus) void this.#desk.host.updateComplete.then(() => this.#focus(focus));
  };
  #focus(id: string): void {
    const found = this.#desk.host.shadowRoot?.getElementById(id);
    (found ?? this.#desk.host.shadowRoot?.querySelector<HTMLElement>('.faults'))?.focus();
  }

  /** One listener for all fields: their names say where the value belongs. */
  readonly #handleInput = (event: Event): void => {
    const { name, value } = event.target as HTMLInputElement;
    const draft = this.#draft as unknown as Record<string, unknown>;
    if (!name || (!readOptionField(this.#draft, name, value) && !Object.hasOwn(draft, name))) return;
    if (Object.hasOwn(draft, name)) draft[name] = value;
    this.#keeper.keep(this.#draft);
    const mended = this.#faults.delete(name);
    if (mended || event.type === 'change') this.#desk.host.requestUpdate();
  };
  readonly #look = (text: string): void => {
    const search = this.#desk.client?.people({ text, limit: 20 }) ?? Promise.resolve([]);
    search.then(
      (found) => {
        this.#found = found;
        this.#desk.host.requestUpdate();
      },
      () => undefined, // the directory is out of reach: names already chosen stay
    );
  };
  readonly #handleSubmit = (event: Event): void => {
    event.preventDefault();
    void this.#save();
  };
  async #save(): Promise<void> {
    if (this.#saving) return;
    this.#faults = faultsOf(this.#draft, this.#words, this.#desk.localize.zone);
    if (this.#faults.size) {
      if ([...this.#faults.keys()].some((id) => id !== 'title' && id !== 'outcome')) this.#draft.unfolded = true;
      this.#desk.host.requestUpdate();
      await this.#desk.host.updateComplete;
      return this.#desk.host.shadowRoot?.querySelector<HTMLElement>('.faults')?.focus();
    }
    this.#saving = true;
    this.#desk.host.requestUpdate();
    const saved = await saveDecision(this.#desk, this.#draft, this.#purpose);
    this.#saving = false;
    if (saved) {
      await this.#keeper.forget();
      this.#desk.close();
      this.#purpose.done?.();
    }
    this.#desk.host.requestUpdate();
  }
  readonly #discard = async (): Promise<void> => {
    await this.#keeper.forget();
    this.#draft = this.#fresh();
    this.#faults.clear();
    this.#desk.close();
  };

  render(): TemplateResult {
    const words = this.#words;
    const { edited, replaced } = this.#purpose;
    const { unfolded, kind } = this.#draft;
    const { note } = this.#keeper;
    const view = this.#fields;
    const label = edited ? words.save : replaced ? words.replace : words.create[kind];
    const toggle = () => {
      this.#draft.unfolded = !unfolded;
      this.#changed();
    };
    return html`<form
      class="form"
      part="form"
      novalidate
      @submit=${this.#handleSubmit}
      @input=${this.#handleInput}
      @change=${this.#handleInput}
    >
      ${replaced ? html`<p class="muted sm">${words.replaceHint}</p>` : nothing}
      ${faultSummary(this.#faults, words.wrong(this.#faults.size))} ${firstFields(view, !edited && !replaced)}
      <button
        part="button"
        class="button quiet unfold"
        type="button"
        aria-expanded=${unfolded ? 'true' : 'false'}
        @click=${toggle}
      >
        ${unfolded ? upIcon : downIcon}${unfolded ? words.fewer : words.more}
      </button>
      ${unfolded ? moreFields(view) : nothing}
      <div class="row form-actions" part="form-actions">
        <button part="submit" class="button primary" type="submit" aria-disabled=${this.#saving ? 'true' : nothing}>
          ${label}
        </button>
        ${note ? html`<button part="button" class="button quiet" type="button" @click=${this.#discard}>${words.discard}</button>` : nothing}
        <span class="xs subtle push">${note}</span>
      </div>
    </form>`;
  }
}

async function formPanel(desk: DecisionDesk, purpose: FormPurpose): Promise<Panel> {
  const { edited, replaced, space } = purpose;
  const key = edited ? `edit:${edited.id}` : replaced ? `replace:${replaced.id}` : `new:${space ?? ''}`;
  const keeper = await DraftKeeper.open<DecisionDraft>(desk, `draft:decision:${key}`);
  return new DecisionForm(desk, purpose, keeper);
}

/** Records something new. */
export const recordPanel = (
  desk: DecisionDesk,
  { space, kind, done }: Pick<FormPurpose, 'space' | 'kind' | 'done'>,
): Promise<Panel> => formPanel(desk, { space, kind, done });
export const editPanel = (desk: DecisionDesk, edited: Decision): Promise<Panel> =>
  formPanel(desk, { edited, space: edited.space });
/** Records what takes the place of a decision. */
export const replacePanel = (desk: DecisionDesk, replaced: Decision): Promise<Panel> =>
  formPanel(desk, { replaced, space: replaced.space });
