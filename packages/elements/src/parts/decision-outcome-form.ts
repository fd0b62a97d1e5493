import { html, nothing, type TemplateResult } from 'lit';
import { reopen, type Decision, type Id, type PersonRef } from '@meanwhile/sdk';
import { emit } from '../internal/events.js';
import { plainText } from '../markdown/plain-text.js';
import { decisionWriting, type DecisionWritingWords } from '../locales/en/decision-writing.js';
import { decidersOf } from './decision-card.js';
import type { DecisionDesk, Panel } from './decision-desk.js';
import { announce } from './decision-moves.js';
import { roundWords } from './decision-process.js';
import { DecisionRound } from './decision-round.js';
import { putBack, saveOutcome, type OutcomeForm } from './decision-save.js';
import { pageWords } from './decision-sections.js';
import { isOpen } from './decision-status.js';
import { tally } from './decision-tally.js';
import { DraftKeeper } from './draft-keeper.js';
import { faultSummary, radioField, textField } from './form-fields.js';
import { peoplePicker } from './people-picker.js';

export { formStyles as styles } from './decision-form.styles.js';

interface OutcomeDraft {
  statement: string;
  /** Empty: none of them. Undefined: not said yet. */
  option: Id | undefined;
  standing: OutcomeForm['standing'] | '';
  by: Id[];
  post: boolean;
}
const writingWords = (desk: DecisionDesk): DecisionWritingWords =>
  desk.localize.words({ decisionWriting }).decisionWriting;

function focusFaults(desk: DecisionDesk): void {
  desk.host.requestUpdate();
  void desk.host.updateComplete.then(() => desk.host.shadowRoot?.querySelector<HTMLElement>('.faults')?.focus());
}

/** Writes the outcome: nothing is decided without a statement, a standing and somebody who decided. */
class OutcomePanel implements Panel {
  readonly #desk: DecisionDesk;
  readonly #decision: Decision;
  readonly #keeper: DraftKeeper<OutcomeDraft>;
  readonly #draft: OutcomeDraft;
  #faults: Map<string, string> = new Map();
  #found: readonly PersonRef[] = [];
  #saving = false;

  constructor(desk: DecisionDesk, decision: Decision, keeper: DraftKeeper<OutcomeDraft>) {
    this.#desk = desk;
    this.#decision = decision;
    this.#keeper = keeper;
    const { decider, outcome } = decision;
    const by = decider ? [decider] : desk.me ? [desk.me.id] : [...decidersOf(decision)];
    const statement = outcome?.statement ?? '';
    this.#draft = keeper.restored ?? { statement, option: undefined, standing: '', by, post: false };
  }
  get title(): string {
    return writingWords(this.#desk).decideTitle;
  }
  closed(): void {
    this.#keeper.flush();
  }

  readonly #handleInput = (event: Event): void => {
    const { name, value, checked } = event.target as HTMLInputElement;
    if (name === 'statement') this.#draft.statement = value;
    else if (name === 'option') this.#draft.option = value;
    else if (name === 'standing') this.#draft.standing = value as OutcomeDraft['standing'];
    else if (name === 'post') this.#draft.post = checked;
    this.#keeper.keep(this.#draft);
    if (this.#faults.delete(name)) this.#desk.host.requestUpdate();
  };
  #check(): Map<string, string> {
    const words = writingWords(this.#desk);
    const faults = new Map<string, string>();
    if (!this.#draft.statement.trim()) faults.set('statement', words.outcomeMissing);
    if (this.#decision.options?.length && this.#draft.option === undefined) faults.set('option', words.optionUnsaid);
    if (!this.#draft.standing) faults.set('standing', words.standingMissing);
    if (!this.#draft.by.length) faults.set('by', words.deciderMissing);
    return faults;
  }
  readonly #handleSubmit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { statement, option, standing, by, post } = this.#draft;
    this.#faults = this.#check();
    if (this.#faults.size || !standing) return focusFaults(this.#desk);
    if (this.#saving) return;
    this.#saving = true;
    this.#desk.host.requestUpdate();
    const saved = await saveOutcome(this.#desk, this.#decision, { statement, option: option ?? '', standing, by });
    this.#saving = false;
    this.#desk.host.requestUpdate();
    if (!saved) return;
    await this.#keeper.forget();
    this.#desk.close();
    if (post) await announce(this.#desk, this.#decision);
  };
  readonly #look = (text: string): void => {
    this.#desk.client?.people({ text, limit: 20 }).then(
      (found) => {
        this.#found = found;
        this.#desk.host.requestUpdate();
      },
      () => undefined, // the directory is out of reach: the people named already stay
    );
  };

  #renderPeople(words: DecisionWritingWords): TemplateResult {
    return peoplePicker({
      desk: this.#desk,
      words,
      id: 'by',
      label: pageWords(this.#desk).decidedBy,
      fault: this.#faults.get('by'),
      ids: this.#draft.by,
      found: this.#found,
      look: this.#look,
      change: (ids) => {
        this.#draft.by = [...ids];
        this.#faults.delete('by');
        this.#keeper.keep(this.#draft);
        this.#desk.host.requestUpdate();
      },
    });
  }
  #renderChoices(words: DecisionWritingWords): TemplateResult {
    const { options = [] } = this.#decision;
    const { option, standing } = this.#draft;
    const named = options.map(({ id, title }) => [id, plainText(title, 160)] as const);
    return html`${
      named.length
        ? radioField({
            id: 'option',
            label: words.chosen,
            value: option,
            values: [...named, ['', words.noOption]],
            fault: this.#faults.get('option'),
          })
        : nothing
    }
    ${radioField({
      id: 'standing',
      label: words.standing,
      value: standing,
      values: Object.entries(words.standings),
      fault: this.#faults.get('standing'),
    })}`;
  }

  /** Nobody should write an outcome and learn only then that it cannot be adopted yet. */
  #renderObstacles(): TemplateResult | typeof nothing {
    const { obstacles } = DecisionRound.of(this.#desk, this.#decision).outlook(this.#decision);
    const { method = 'advice' } = this.#decision;
    const stops = method === 'advice' ? obstacles.filter((one) => one === 'on-hold') : obstacles;
    if (!isOpen(this.#decision) || stops.length === 0) return nothing;
    const words = roundWords(this.#desk);
    return html`<div class="hint" part="obstacles">
      <p>${words.waitsFor}</p>
      <ul>
        ${stops.map((one) => html`<li>${words.obstacles[one]}</li>`)}
      </ul>
    </div>`;
  }

  render(): TemplateResult {
    const words = writingWords(this.#desk);
    const { concern } = tally(this.#decision, this.#desk.positionsOf(this.#decision.id));
    return html`<form
      class="form"
      part="form"
      novalidate
      @submit=${this.#handleSubmit}
      @input=${this.#handleInput}
      @change=${this.#handleInput}
    >
      <p class="strong" dir="auto">${plainText(this.#decision.title, 300)}</p>
      ${faultSummary(this.#faults, words.wrong(this.#faults.size))}
      ${concern ? html`<p class="hint">${words.openConcerns(concern)}</p>` : nothing} ${this.#renderObstacles()}
      ${textField({
        id: 'statement',
        label: words.outcome,
        hint: words.outcomeHint,
        value: this.#draft.statement,
        fault: this.#faults.get('statement'),
        rows: 4,
      })}
      ${this.#renderChoices(words)} ${this.#renderPeople(words)}
      <label class="radio"><input type="checkbox" name="post" .checked=${this.#draft.post} />${words.post}</label>
      <div class="row form-actions">
        <button part="submit" class="button primary" type="submit" aria-disabled=${this.#saving ? 'true' : nothing}>
          ${words.decide}
        </button>
        <span class="xs subtle push">${this.#keeper.note}</span>
      </div>
    </form>`;
  }
}

export async function outcomePanel(desk: DecisionDesk, decision: Decision): Promise<Panel> {
  return new OutcomePanel(desk, decision, await DraftKeeper.open(desk, `draft:decision:decide:${decision.id}`));
}

/** Opens a question again: it needs to say what is new. */
export function reopenPanel(desk: DecisionDesk, decision: Decision): Panel {
  const needsNews = decision.stage === 'decided' || decision.stage === 'reviewed';
  const said = { reason: '', news: '' };
  let faults = new Map<string, string>();
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { client } = desk;
    const { reasonMissing, newsMissing } = writingWords(desk);
    faults = new Map([
      ...(said.reason.trim() ? [] : [['reason', reasonMissing] as const]),
      ...(needsNews && !said.news.trim() ? [['news', newsMissing] as const] : []),
    ]);
    if (!client || faults.size) return focusFaults(desk);
    const done = await desk.act(
      async () => {
        const opened = await reopen(client, { decision, ...said });
        emit(desk.host, 'meanwhile-decision-edited', { decision: opened });
      },
      { text: pageWords(desk).moved.reopened, undo: () => putBack(client, decision) },
    );
    if (done) desk.close();
  };
  const keep = (event: Event): void => {
    const { name, value } = event.target as HTMLTextAreaElement;
    if (name === 'reason' || name === 'news') said[name] = value;
  };
  return {
    title: writingWords(desk).reopenTitle,
    render: () => {
      const words = writingWords(desk);
      return html`<form class="form" part="form" novalidate @submit=${submit}>
        <p class="strong" dir="auto">${plainText(decision.title, 300)}</p>
        ${faultSummary(faults, words.wrong(faults.size))}
        <div class="form" @input=${keep}>
          ${textField({
            id: 'reason',
            label: words.reason,
            hint: words.reasonHint,
            value: said.reason,
            fault: faults.get('reason'),
            rows: 3,
          })}
          ${
            needsNews
              ? textField({
                  id: 'news',
                  label: words.news,
                  hint: words.newsHint,
                  value: said.news,
                  fault: faults.get('news'),
                  rows: 2,
                })
              : nothing
          }
        </div>
        <div class="row form-actions">
          <button part="submit" class="button primary" type="submit">${words.reopen}</button>
        </div>
      </form>`;
    },
  };
}
