import { isOn } from '../model/id.js';
import type { Iso } from '../model/base.js';
import type { DecisionMethod } from '../model/kinds.js';
import type { Ballot, Decision, Hold, Objection, Position, Submitted } from '../model/schema.js';
import type { Participant } from '../time/deadline.js';
import { countedPositions, countsFrom, showsVotesLater } from './decision-people.js';
import { heldUntil } from './holds.js';
import { tallyVotes, type MethodResult } from './methods/index.js';
import { turnout, type Spoken, type Turnout } from './turnout.js';
import type { RuleReason } from './verdict.js';
import { voteOf, votesOf, type Vote } from './votes.js';

/** What people said about one decision. */
export interface SaidAbout {
  readonly positions?: readonly Position[];
  readonly objections?: readonly Objection[];
  readonly holds?: readonly Hold[];
  readonly ballots?: readonly Ballot[];
  readonly submitted?: readonly Submitted[];
}

/** What stands between a decision and its adoption, as reasons of rules. */
export type DecisionObstacle = Extract<
  RuleReason,
  'open-objection' | 'blocked' | 'on-hold' | 'in-last-call' | 'no-quorum' | 'not-heard' | 'no-winner'
>;

/** How a decision stands at a moment. */
export interface Outlook {
  readonly turnout: Turnout;
  readonly result: MethodResult;
  /** Everything that must pass before it can be adopted; empty when it may be. */
  readonly obstacles: readonly DecisionObstacle[];
  /** A last call may begin: quorum is there, and nothing is objected. */
  readonly mayLastCall: boolean;
  /** When the last hold runs out. */
  readonly heldUntil?: number;
  /** When the last call ends by itself, if nobody objects. */
  readonly callEnds?: number;
}

/** Methods whose result binds the decider. */
const binding: readonly DecisionMethod[] = ['majority', 'score', 'dot', 'ranked', 'time-poll'];
const isBinding = ({ method = 'advice' }: Decision): boolean => binding.includes(method);

/** Objections that were raised since the question was asked, or asked again, and are not settled. */
export function openObjections(decision: Decision, objections: readonly Objection[] = []): readonly Objection[] {
  const from: Iso = countsFrom(decision);
  return objections.filter(({ state, createdAt }) => state === 'open' && createdAt >= from);
}

function whoSpoke(decision: Decision, { positions = [], submitted = [] }: SaidAbout): readonly Spoken[] {
  if (decision.visibility?.voters === 'detached') return submitted;
  // What is held back from whoever asks is counted all the same: by the notes beside it.
  return showsVotesLater(decision) ? [...positions, ...submitted] : positions;
}

interface Facts {
  readonly now: number;
  readonly said: SaidAbout;
  readonly turned: Turnout;
  readonly result: MethodResult;
  readonly withheld: boolean;
}

/** Advice binds nobody: the decider waits for those who were asked, as long as they have not had the time. */
function obstaclesOf(decision: Decision, { now, said, turned, result, withheld }: Facts): readonly DecisionObstacle[] {
  const { method = 'advice', lastCall, stage, decideBy } = decision;
  const objected = method !== 'advice' && openObjections(decision, said.objections).length > 0;
  // The time to decide ends the waiting for those who say nothing.
  const isDue = decideBy !== undefined && Date.parse(decideBy) <= now;
  const isCalled = stage === 'last-call' && lastCall !== undefined;
  const waits = isCalled ? Date.parse(lastCall.until) > now : !turned.heard && !isDue;
  return [
    ...(objected ? ['open-objection' as const] : []),
    ...(!withheld && !objected && result.outcome === 'stopped' ? ['blocked' as const] : []),
    ...(heldUntil(said.holds ?? [], now) === undefined ? [] : ['on-hold' as const]),
    ...(turned.quorum ? [] : ['no-quorum' as const]),
    ...(waits ? [isCalled ? ('in-last-call' as const) : ('not-heard' as const)] : []),
    ...(!withheld && isBinding(decision) && result.winners.length === 0 && result.outcome !== 'carried'
      ? ['no-winner' as const]
      : []),
  ];
}

export interface OutlookQuestion extends SaidAbout {
  readonly now: number;
  /** People and when they work: those the decision asks, or the whole space where it names nobody. */
  readonly people: readonly Participant[];
  /**
   * The votes of others are held back from whoever asks: what depends on them is not known here, and stands in nobody's way
   * here. The backend, which knows them, refuses.
   */
  readonly withheld?: boolean;
}

/** How a decision stands: who was heard, what the method makes of it, and what must pass before it can be adopted. */
export function outlook(decision: Decision, { now, people, withheld = false, ...given }: OutlookQuestion): Outlook {
  // A check-in may have the same id, and a question about the id brings what is on it too.
  const onIt = isOn({ kind: 'decision', id: decision.id });
  const said = { ...given, ballots: given.ballots?.filter(onIt) ?? [], submitted: given.submitted?.filter(onIt) ?? [] };
  const turned = turnout(decision, { now, people, spoken: whoSpoke(decision, said), since: decision.createdAt });
  const positions = countedPositions(decision, said.positions ?? []);
  const votes = votesOf(decision, { ...said, positions });
  const all = [...votes, ...silentVotes(decision, turned.silent.length)];
  const result = tallyVotes(decision, all, openObjections(decision, said.objections).length);
  const obstacles = obstaclesOf(decision, { now, said, turned, result, withheld });
  const held = heldUntil(said.holds ?? [], now);
  const stops: readonly DecisionObstacle[] = ['open-objection', 'blocked', 'on-hold', 'no-quorum', 'no-winner'];
  return {
    turnout: turned,
    result,
    obstacles,
    mayLastCall: decision.stage === 'open' && !obstacles.some((one) => stops.includes(one)),
    ...(held !== undefined && { heldUntil: held }),
    ...(decision.lastCall && { callEnds: Date.parse(decision.lastCall.until) }),
  };
}

/**
 * Silence counts as the decision says, for those who had their working hours; as nothing where it says nothing. Who says
 * nothing cannot have chosen among options: there it is an abstention.
 */
function silentVotes(decision: Decision, count: number): readonly Vote[] {
  const { silence, method = 'advice', options = [] } = decision;
  if (!silence) return [];
  const chooses = voteOf[method] !== 'stance' && options.length > 0;
  return Array.from({ length: count }, () => ({ stance: chooses ? 'abstain' : silence.means }));
}

/** Whether the time to decide has passed with nobody having decided, and nothing still keeps it open. */
export function hasLapsed(decision: Decision, said: SaidAbout, now: number): boolean {
  const { stage, decideBy, lastCall } = decision;
  if ((stage !== 'open' && stage !== 'last-call') || decideBy === undefined) return false;
  const ends = [decideBy, ...(lastCall ? [lastCall.until] : [])].map((iso) => Date.parse(iso));
  return Math.max(...ends) <= now && heldUntil(said.holds ?? [], now) === undefined;
}
