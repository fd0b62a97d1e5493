import { html, nothing, type TemplateResult } from 'lit';
import { offerResolution, raiseObjection, startLastCall, type Decision, type Objection } from '@meanwhile/sdk';
import { addWorkingTime, fairDeadline, workCalendar } from '@meanwhile/sdk/time';
import { apart } from './apart.js';
import { emit } from '../internal/events.js';
import { plainText } from '../markdown/plain-text.js';
import { decisionWriting } from '../locales/en/decision-writing.js';
import type { DecisionDesk, Panel } from './decision-desk.js';
import { moment, roundWords } from './decision-process.js';
import { askTime } from './decision-round-acts.js';
import { DecisionRound } from './decision-round.js';
import { DraftKeeper } from './draft-keeper.js';
import { faultSummary, radioField, textField } from './form-fields.js';
import { toInstant, toWall } from './zoned.js';

export { formStyles as styles } from './decision-form.styles.js';

const HOUR = 3_600_000;
type Values = Record<string, string>;

interface Spec {
  readonly title: string;
  readonly submit: string;
  /** Above the fields: what it is about. */
  readonly about: string;
  /** The fields, with what is wrong beside each. */
  fields(values: Values, faults: Map<string, string>): TemplateResult;
  /** What is missing, by the id of its field. */
  check(values: Values): readonly (readonly [string, string])[];
  /** False when it was refused: the text stays. */
  send(values: Values): Promise<boolean>;
}

/** A short form in the dialog whose text is kept on the device until it was sent. */
class ShortForm implements Panel {
  readonly #desk: DecisionDesk;
  readonly #keeper: DraftKeeper<Values>;
  readonly #spec: Spec;
  readonly #values: Values;
  #faults: Map<string, string> = new Map();
  #sending = false;

  constructor(desk: DecisionDesk, keeper: DraftKeeper<Values>, spec: Spec & { readonly initial?: Values }) {
    this.#desk = desk;
    this.#keeper = keeper;
    this.#spec = spec;
    this.#values = { ...spec.initial, ...keeper.restored };
  }
  get title(): string {
    return this.#spec.title;
  }
  closed(): void {
    this.#keeper.flush();
  }
  readonly #handleInput = (event: Event): void => {
    const { name, value } = event.target as HTMLInputElement;
    this.#values[name] = value;
    this.#keeper.keep(this.#values);
    if (this.#faults.delete(name)) this.#desk.host.requestUpdate();
  };
  readonly #handleSubmit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (this.#sending) return;
    this.#faults = new Map(this.#spec.check(this.#values));
    this.#desk.host.requestUpdate();
    if (this.#faults.size > 0) {
      await this.#desk.host.updateComplete;
      return this.#desk.host.shadowRoot?.querySelector<HTMLElement>('.faults')?.focus();
    }
    this.#sending = true;
    const done = await this.#spec.send(this.#values);
    this.#sending = false;
    this.#desk.host.requestUpdate();
    if (!done) return;
    await this.#keeper.forget();
    this.#desk.close();
  };
  render(): TemplateResult {
    const { wrong } = this.#desk.localize.words({ decisionWriting }).decisionWriting;
    const { about, submit } = this.#spec;
    return html`<form
      class="form"
      part="form"
      novalidate
      @submit=${this.#handleSubmit}
      @input=${this.#handleInput}
      @change=${this.#handleInput}
    >
      <p class="strong" dir="auto">${about}</p>
      ${faultSummary(this.#faults, wrong(this.#faults.size))} ${this.#spec.fields(this.#values, this.#faults)}
      <div class="row form-actions">
        <button part="submit" class="button primary" type="submit" aria-disabled=${this.#sending ? 'true' : nothing}>
          ${submit}
        </button>
        <span class="xs subtle push">${this.#keeper.note}</span>
      </div>
    </form>`;
  }
}

async function shortForm(desk: DecisionDesk, key: string, spec: ConstructorParameters<typeof ShortForm>[2]) {
  return new ShortForm(desk, await DraftKeeper.open<Values>(desk, `draft:decision:${key}`), spec);
}
const text = (values: Values, id: string): string => values[id]?.trim() ?? '';

interface Writing {
  readonly key: string;
  readonly title: string;
  readonly label: string;
  readonly hint: string;
  readonly missing: string;
  readonly about: string;
  send(text: string): Promise<boolean>;
}
const writing = (desk: DecisionDesk, { key, title, label, hint, missing, about, send }: Writing): Promise<Panel> =>
  shortForm(desk, key, {
    title,
    submit: title,
    about,
    fields: (values, faults) =>
      textField({ id: 'words', label, hint, value: values['words'] ?? '', fault: faults.get('words'), rows: 4 }),
    check: (values) => (text(values, 'words') ? [] : [['words', missing]]),
    send: (values) => send(text(values, 'words')),
  });

/** Raises an objection. */
export function objectionPanel(desk: DecisionDesk, decision: Decision): Promise<Panel> {
  const words = roundWords(desk);
  return writing(desk, {
    key: `object:${decision.id}`,
    title: words.objectTitle,
    label: words.objectLabel,
    hint: words.objectHint,
    missing: words.objectMissing,
    about: plainText(decision.title, 300),
    send: async (reason) => {
      const { client } = desk;
      return !!client && desk.act(() => raiseObjection(client, { decision, reason }), { text: words.objected });
    },
  });
}

/** Offers what would resolve somebody's objection. */
export function resolutionPanel(desk: DecisionDesk, objection: Objection): Promise<Panel> {
  const words = roundWords(desk);
  return writing(desk, {
    key: `resolve:${objection.id}`,
    title: words.offerTitle,
    label: words.offerLabel,
    hint: words.offerHint,
    missing: words.offerMissing,
    about: plainText(objection.reason, 300),
    send: async (resolution) => {
      const { client } = desk;
      return !!client && desk.act(() => offerResolution(client, { objection, resolution }), { text: words.offered });
    },
  });
}

/** Asks for one, two or three of the reader's own working days. */
export function holdPanel(desk: DecisionDesk, decision: Decision): Promise<Panel> {
  const words = roundWords(desk);
  const calendar = workCalendar({ zone: desk.localize.zone, ...desk.me });
  const choices = [1, 2, 3].flatMap((days) => {
    const at = addWorkingTime(calendar, Date.now(), days * 8 * HOUR);
    return at === undefined ? [] : [{ days, at }];
  });
  return shortForm(desk, `hold:${decision.id}`, {
    title: words.holdTitle,
    submit: words.submitTime,
    about: plainText(decision.title, 300),
    initial: { days: '1' },
    fields: (values) =>
      html`${radioField({
        id: 'days',
        label: words.holdLabel,
        hint: words.holdHint,
        value: values['days'],
        values: choices.map(
          ({ days, at }) =>
            [String(days), apart(desk.localize, [words.holdDays(days), words.until(moment(desk, at))])] as const,
        ),
      })}
      ${textField({ id: 'reason', label: words.holdReason, value: values['reason'] ?? '', rows: 2 })}`,
    check: () => [],
    send: (values) => {
      const chosen = choices.find(({ days }) => String(days) === values['days']) ?? choices[0];
      const reason = text(values, 'reason');
      if (!chosen) return Promise.resolve(false);
      return askTime(desk, decision, { until: new Date(chosen.at).toISOString(), ...(reason && { reason }) });
    },
  });
}

/** Begins the last call; the end that is proposed is fair to everybody who is asked. */
export function lastCallPanel(desk: DecisionDesk, decision: Decision): Promise<Panel> {
  const words = roundWords(desk);
  const { zone } = desk.localize;
  const { zone: zoneText, decideByPast } = desk.localize.words({ decisionWriting }).decisionWriting;
  const now = Date.now();
  const people = DecisionRound.of(desk, decision).participants(decision);
  const fair = fairDeadline(people, { now, needs: 16 * HOUR })?.at ?? now + 72 * HOUR;
  return shortForm(desk, `call:${decision.id}`, {
    title: words.callTitle,
    submit: words.call,
    about: plainText(decision.title, 300),
    initial: { until: toWall(new Date(fair).toISOString(), zone) },
    fields: (values, faults) =>
      textField({
        id: 'until',
        type: 'datetime-local',
        label: words.callLabel,
        hint: `${words.callHint} ${zoneText(zone)}`,
        value: values['until'] ?? '',
        fault: faults.get('until'),
      }),
    check: (values) => {
      const until = toInstant(values['until'] ?? '', zone);
      return until && Date.parse(until) > Date.now() ? [] : [['until', decideByPast]];
    },
    send: async (values) => {
      const { client } = desk;
      const until = toInstant(values['until'] ?? '', zone);
      if (!client || !until) return false;
      return desk.act(
        async () =>
          emit(desk.host, 'meanwhile-decision-edited', { decision: await startLastCall(client, { decision, until }) }),
        { text: words.called },
      );
    },
  });
}
