import type { ReactiveController } from 'lit';
import type {
  Answer,
  Answers,
  CarriedItem,
  CheckIn,
  Client,
  Id,
  LocalDate,
  PersonRef,
  Question,
  Response,
} from '@meanwhile/sdk';
import { isOn, responseId, submittedId, submittedIds } from '@meanwhile/sdk';
import { linesOf, plannedIn, unchangedAnswers, withCarried, withDone, type PlannedItem } from '@meanwhile/sdk/rules';
import type { ClientController, Host } from '../controllers/client-controller.js';
import type { Localize } from '../controllers/localize-controller.js';
import type { CheckInWords } from '../locales/en/check-in.js';
import { UNDO_FOR } from '../parts/undo-slip.js';
import type { SpeakOptions } from './answers.js';

interface Draft {
  readonly answers: Answers;
  readonly carried?: readonly CarriedItem[];
  readonly at: string;
}
interface Turn {
  readonly client: Client;
  readonly checkIn: CheckIn;
  readonly day: LocalDate;
}
export interface Finished {
  readonly skipped: boolean;
  /** Absent for detached answers, which nobody can read back. */
  readonly response?: Response | undefined;
}

/**
 * One person's turn at one occurrence of a check-in: the answers as they are being written, the draft on this
 * device, what was sent, and last time's answers to carry forward.
 */
export class OccurrenceController implements ReactiveController {
  readonly #host: Host;
  readonly #clients: ClientController;
  readonly #localize: Localize<{ checkIn: CheckInWords }>;
  #key = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #previous: Response | undefined;
  #checkIn: CheckIn | undefined;

  answers: Answers = {};
  /** What became of the plans of last time, as far as it was said. */
  carried: readonly CarriedItem[] = [];
  localDate: LocalDate | undefined;
  people: readonly PersonRef[] = [];
  done: Finished | undefined;
  /** Answers that were taken back, while they can still be given again. */
  takenBack: Finished | undefined;
  ready = false;
  /** The time the draft was kept, `memory` when it will not survive the page, or nothing. */
  draftNote: string | undefined;

  constructor(host: Host, clients: ClientController, localize: Localize<{ checkIn: CheckInWords }>) {
    this.#host = host;
    this.#clients = clients;
    this.#localize = localize;
    host.addController(this);
  }
  hostDisconnected(): void {
    // What is typed is kept even if the page takes the widget away within the pause.
    if (this.#timer) void this.#keep();
  }

  /** Called before each render: loads draft and sent answers when check-in, day or person change. */
  follow(checkIn: CheckIn, day: LocalDate): void {
    const client = this.#clients.client;
    const person = client?.status.user?.id;
    if (!client) return;
    const key = `${checkIn.id}:${day}:${person ?? ''}`;
    this.#checkIn = checkIn;
    if (key === this.#key) return;
    this.#key = key;
    this.localDate = day;
    this.ready = false;
    void this.#load({ client, checkIn, day, key });
  }

  /** The person typed: it is on its way to the device after a short pause, whether typing rests or not. */
  write(answers: Answers): void {
    this.answers = answers;
    this.#timer ??= setTimeout(() => void this.#keep(), 400);
  }

  async finish(done: Finished): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.done = done;
    this.draftNote = undefined;
    await this.#clients.client?.device.delete(this.#draftKey);
  }
  /** Back to the form: with the answers already given, where they can be read back. */
  reopen(): void {
    this.answers = this.done?.response?.answers ?? {};
    this.carried = this.done?.response?.carried ?? [];
    this.done = undefined;
    this.#host.requestUpdate();
  }

  /** Takes the answers back, without a question: they stay in the form, and for a moment what was sent can stand again. */
  async takeBack(): Promise<void> {
    const [client, sent] = [this.#clients.client, this.done];
    if (!client || !sent?.response) return;
    const { response } = sent;
    this.reopen();
    this.takenBack = sent;
    const over = (): void => {
      if (this.takenBack !== sent) return;
      this.takenBack = undefined;
      this.#host.requestUpdate();
    };
    setTimeout(over, UNDO_FOR);
    this.write(this.answers);
    await client.remove('response', response.id, { undoFor: UNDO_FOR }).catch((error: unknown) => {
      this.done = sent;
      over();
      throw error;
    });
  }
  async leaveIn(): Promise<void> {
    const sent = this.takenBack;
    if (!sent?.response) return;
    this.takenBack = undefined;
    await this.#clients.client?.withdraw(sent.response.id);
    await this.finish(sent);
    this.#host.requestUpdate();
  }
  /** What is told of as sent: its receipt. */
  get sentId(): Id | undefined {
    const person = this.#clients.client?.status.user?.id;
    if (!this.#checkIn || !this.localDate || !person) return undefined;
    if (this.#checkIn.privacy?.identity === 'detached') return submittedId(this.#checkIn, this.localDate, person);
    return responseId(this.#checkIn.id, this.localDate, person);
  }

  /** What was planned last time, line by line. */
  get planned(): readonly PlannedItem[] {
    return this.#checkIn ? plannedIn(this.#checkIn, this.#previous) : [];
  }
  /** Says what became of one line: what goes on stands in this time's plan, what is done among what was done. */
  mark(item: CarriedItem): void {
    const { question, text } = item;
    const done = this.#checkIn?.questions.find(({ section, type }) => section === 'done' && type === 'long-text')?.id;
    const answers: Record<string, Answer> = { ...this.answers };
    const put = (id: string, change: (answer: string) => string): void => {
      // The line leaves where an earlier mark has put it; everything else stays as it was written.
      const now = typeof answers[id] === 'string' ? answers[id] : '';
      const kept = now.split('\n').filter((line) => !linesOf(line).includes(text));
      const next = change(kept.join('\n'));
      if (next.trim()) answers[id] = next;
      else delete answers[id];
    };
    put(question, (answer) => withCarried(answer, [item], question));
    if (done !== undefined) put(done, (answer) => withDone(answer, [item]));
    const others = this.carried.filter((one) => one.question !== question || one.text !== text);
    this.carried = [...others, item];
    this.write(answers);
    this.#host.requestUpdate();
  }
  /** Last time's answer, while this time's is empty. Written plans come line by line instead. */
  last(question: Question): Answer | undefined {
    if (typeof this.#previous?.answers[question.id] === 'string' && question.type === 'long-text') return undefined;
    if (!question.carry || this.answers[question.id] !== undefined) return undefined;
    return this.#previous?.answers[question.id];
  }
  get questions(): readonly Question[] {
    return this.#checkIn?.questions ?? [];
  }
  /** Last time's answers and their day, where they would do for this time as they are. */
  get same(): { readonly answers: Answers; readonly localDate: LocalDate } | undefined {
    const answers = this.#checkIn && unchangedAnswers(this.#checkIn, this.#previous);
    return answers && this.#previous && { answers, localDate: this.#previous.localDate };
  }
  /** Nothing has changed: the form says what it said last time. What was written in it already stays. */
  takeSame(): void {
    const { same, planned, carried } = this;
    if (!same) return;
    const isMarked = ({ question, text }: PlannedItem) =>
      carried.some((one) => one.question === question && one.text === text);
    const rest = planned.filter((item) => !isMarked(item)).map((item) => ({ ...item, mark: 'carry' as const }));
    this.carried = [...carried, ...rest];
    this.write({ ...same.answers, ...this.answers });
    this.#host.requestUpdate();
  }
  speaking(): SpeakOptions {
    const { yes, no, moods } = this.#localize.t.checkIn;
    const person = (id: string) => this.#clients.client?.person(id);
    return { yes, no, moods, person, list: (items) => this.#localize.list(items) };
  }

  get #draftKey(): string {
    return `draft:check-in:${this.#key}`;
  }

  async #load(turn: Turn & { readonly key: string }): Promise<void> {
    const { client, checkIn, day, key } = turn;
    const person = client.status.user?.id;
    const [draft, sent, people] = await Promise.all([
      client.device.get<Draft>(this.#draftKey).catch(() => undefined),
      person ? this.#sent(turn, person) : undefined,
      checkIn.questions.some(({ type }) => type === 'person-or-link') ? client.people({ limit: 200 }) : [],
    ]).catch(() => [undefined, undefined, []] as const);
    if (key !== this.#key) return;
    this.people = people;
    this.done = sent;
    this.answers = draft?.answers ?? {};
    this.carried = draft?.carried ?? [];
    this.draftNote = draft && !sent ? this.#note(client, draft.at) : undefined;
    const recurs = checkIn.schedule !== undefined || checkIn.questions.some(({ carry }) => carry);
    this.#previous = person && recurs ? await this.#lastResponse(turn).catch(() => undefined) : undefined;
    this.ready = key === this.#key && day === this.localDate;
    this.#host.requestUpdate();
  }

  async #sent({ client, checkIn, day }: Turn, person: string) {
    if (checkIn.privacy?.identity === 'detached') {
      const [id, earlier] = submittedIds(checkIn, day, person);
      const note = (await client.get('submitted', id)) ?? (await client.get('submitted', earlier));
      return note && isOn(checkIn)(note) ? { skipped: false } : undefined;
    }
    const response = await client.get('response', responseId(checkIn.id, day, person));
    return response && { skipped: response.skipped ?? false, response };
  }

  async #lastResponse({ client, checkIn, day }: Turn) {
    const person = client.status.user?.id;
    const mine = await client.all('response', {
      and: [
        ['checkIn', 'eq', checkIn.id],
        ['author', 'eq', person],
        ['localDate', 'lt', day],
      ],
    });
    return [...mine].sort((a, b) => (a.localDate < b.localDate ? 1 : -1)).find(({ skipped }) => !skipped);
  }

  async #keep(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const client = this.#clients.client;
    if (!client || this.done || !this.#checkIn) return;
    const at = new Date().toISOString();
    await client.device.set(this.#draftKey, { answers: this.answers, carried: this.carried, at } satisfies Draft);
    if (this.done) return;
    this.draftNote = this.#note(client, at);
    this.#host.requestUpdate();
  }
  #note(client: Client, at: string): string {
    return client.device.kind === 'memory' ? 'memory' : this.#localize.date(at, { timeStyle: 'short' });
  }
}
