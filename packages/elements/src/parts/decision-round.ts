import type { ReactiveController } from 'lit';
import { isOn, type Ballot, type Decision, type Hold, type Id, type PersonRef, type Submitted } from '@meanwhile/sdk';
import {
  askedIn,
  countedPositions,
  decidersOf,
  decisionResults,
  isDecider,
  minGroupOf,
  outlook,
  showsVotesLater,
  type Outlook,
  votingDay,
  type ResultsView,
} from '@meanwhile/sdk/rules';
import { workCalendar, type Participant } from '@meanwhile/sdk/time';
import { QueryController } from '../controllers/query-controller.js';
import type { DecisionDesk } from './decision-desk.js';
import { isOpen } from './decision-status.js';

const PAGE = 200;
const rounds = new WeakMap<DecisionDesk, DecisionRound>();

/** Results as they may be shown to the reader: hidden for a while, hidden for want of answers, or there. */
export type ShownResults = ResultsView | { readonly shown: false; readonly because: 'too-few'; readonly least: number };

/** What deciding together needs beside positions and objections: holds, detached votes, and when people work. */
export class DecisionRound implements ReactiveController {
  readonly #desk: DecisionDesk;
  readonly #holds: QueryController<'hold'>;
  readonly #ballots: QueryController<'ballot'>;
  readonly #submitted: QueryController<'submitted'>;
  #whole: Decision | undefined;
  #people: readonly PersonRef[] = [];
  #asked = '';

  private constructor(desk: DecisionDesk) {
    this.#desk = desk;
    const { clients } = desk.parts;
    const about = <K extends string>(kind: K, field: string, isNeeded: (decision: Decision) => boolean) => ({
      query: () => {
        const whole = this.#whole;
        return whole && isNeeded(whole) ? { kind, filter: [field, 'eq', whole.id] as const, limit: PAGE } : undefined;
      },
    });
    const isDetached = ({ visibility }: Decision): boolean => visibility?.voters === 'detached';
    this.#holds = new QueryController(clients, desk.host, about('hold', 'decision', isOpen));
    this.#ballots = new QueryController(clients, desk.host, about('ballot', 'subject.id', isDetached));
    const countsNotes = (decision: Decision): boolean => isDetached(decision) || showsVotesLater(decision);
    this.#submitted = new QueryController(clients, desk.host, about('submitted', 'subject.id', countsNotes));
    desk.host.addController(this);
  }

  /** The round of the decision that a desk shows whole. */
  static of(desk: DecisionDesk, decision: Decision): DecisionRound {
    const round = rounds.get(desk) ?? new DecisionRound(desk);
    rounds.set(desk, round);
    round.#watch(decision);
    return round;
  }

  hostUpdate(): void {
    // Another decision, or none, is shown whole: its questions are asked no more.
    if (this.#whole && this.#desk.whole !== this.#whole.id) this.#whole = undefined;
  }

  #watch(decision: Decision): void {
    const isNew = this.#whole?.id !== decision.id;
    this.#whole = decision;
    // Asked for during a render: the queries run before the next one.
    if (isNew) queueMicrotask(() => this.#desk.host.requestUpdate());
    const ids = [...new Set([...askedIn(decision), ...decidersOf(decision)])];
    const key = ids.join(' ');
    if (key === this.#asked || !this.#desk.client) return;
    this.#asked = key;
    if (ids.length > 0) void this.#load(ids);
  }
  async #load(ids: readonly Id[]): Promise<void> {
    // Without a directory everybody has the usual hours.
    this.#people = (await this.#desk.client?.people({ ids, limit: ids.length }).catch(() => [])) ?? [];
    this.#desk.host.requestUpdate();
  }

  get holds(): readonly Hold[] {
    return this.#holds.items;
  }
  get ballots(): readonly Ballot[] {
    return this.#ballots.items;
  }
  get submitted(): readonly Submitted[] {
    return this.#submitted.items;
  }
  participants(decision: Decision): readonly Participant[] {
    return [...new Set([...askedIn(decision), ...decidersOf(decision)])].map((id) => ({
      id,
      calendar: workCalendar(this.#people.find((person) => person.id === id) ?? {}),
    }));
  }
  /** The reader has voted or taken a position since the question was asked, or asked again. */
  hasSpoken(decision: Decision): boolean {
    const { me } = this.#desk;
    const mine = this.#desk.mine(decision.id);
    if (decision.visibility?.voters !== 'detached')
      return mine !== undefined && countedPositions(decision, [mine]).length > 0;
    const day = votingDay(decision);
    return this.submitted
      .filter(isOn(decision))
      .some(({ localDate, author }) => localDate === day && author === me?.id);
  }
  outlook(decision: Decision, now: number = Date.now()): Outlook {
    return outlook(decision, {
      now,
      people: this.participants(decision),
      positions: this.#desk.positionsOf(decision.id),
      objections: this.#desk.objections,
      holds: this.holds,
      ballots: this.ballots,
      submitted: this.submitted,
      withheld: !this.#view(decision, now).shown,
    });
  }
  #view(decision: Decision, now: number): ResultsView {
    const decides = isDecider(decision, this.#desk.me?.id);
    return decisionResults(decision, {
      now,
      mine: this.hasSpoken(decision),
      people: this.participants(decision),
      decides,
    });
  }
  results(decision: Decision, now: number = Date.now()): ShownResults {
    const view = this.#view(decision, now);
    const least = minGroupOf(undefined);
    if (!view.shown || decision.visibility?.voters !== 'detached' || this.ballots.length >= least) return view;
    return { shown: false, because: 'too-few', least };
  }
}
