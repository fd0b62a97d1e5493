import type { Id, Iso, Link, LocalDate, Ref } from './base.js';

export const stages = ['draft', 'open', 'last-call', 'decided', 'reviewed', 'withdrawn', 'lapsed'] as const;
/** Where the process of deciding stands. */
export type Stage = (typeof stages)[number];
export const standings = ['accepted', 'rejected', 'deferred', 'deprecated', 'superseded'] as const;
/** What holds now that it is decided. */
export type Standing = (typeof standings)[number];
export const decisionMethods = [
  'advice',
  'consent',
  'consensus',
  'majority',
  'score',
  'dot',
  'ranked',
  'time-poll',
] as const;
export type DecisionMethod = (typeof decisionMethods)[number];

export type Weight = 'good' | 'neutral' | 'bad';
export interface Argument {
  readonly weight: Weight;
  /** Markdown. */
  readonly text: string;
  readonly by?: Id;
}
export interface Option {
  readonly id: Id;
  readonly title: string;
  /** Markdown. */
  readonly text?: string;
  readonly arguments?: readonly Argument[];
  /** Only for a time poll: the time it stands for. */
  readonly slot?: { readonly start: Iso; readonly end?: Iso };
}
export interface Outcome {
  /** Markdown: what was decided and why. */
  readonly statement: string;
  /** The chosen option's id. */
  readonly option?: Id;
  readonly by?: readonly Id[];
  readonly at?: Iso;
}
export interface Consequence {
  readonly weight?: Weight;
  /** Markdown. */
  readonly text: string;
}

/** A last call: who has not spoken may object until it ends; an objection stops the end and does not move it. */
export interface LastCall {
  readonly from: Iso;
  readonly until: Iso;
}
/** Why a question was opened again, and what was not known before. */
export interface Reopening {
  readonly at: Iso;
  readonly by: Id;
  /** Markdown. */
  readonly reason: string;
  /** Markdown: the new information. */
  readonly news: string;
}
/** The limits of a vote; what is absent is as the method has it. */
export interface VoteLimits {
  /** Dots each person has: 8 unless told. */
  readonly dots?: number;
  /** The scale of a score vote: 0 to 5 unless told. */
  readonly low?: number;
  readonly high?: number;
}

export interface DecisionData {
  readonly title: string;
  /** The record's number as people quote it, for example 42 in "D-42". */
  readonly number?: number;
  readonly stage: Stage;
  readonly standing?: Standing;
  /** Markdown: the problem and its setting. */
  readonly context?: string;
  readonly drivers?: readonly string[];
  readonly options?: readonly Option[];
  readonly method?: DecisionMethod;
  readonly decider?: Id;
  readonly deciders?: readonly Id[];
  readonly consulted?: readonly Id[];
  readonly informed?: readonly Id[];
  readonly decideBy?: Iso;
  /** When people were asked, or asked again after a reopening: working hours of silence count from here. */
  readonly openedAt?: Iso;
  readonly lastCall?: LastCall;
  readonly reopenings?: readonly Reopening[];
  readonly vote?: VoteLimits;
  /** Whether a position needs a reason, may have one (unless told), or has none. */
  readonly reasons?: 'none' | 'optional' | 'required';
  readonly silence?: { readonly means: 'agree' | 'abstain'; readonly afterWorkingHours: number };
  /** Share of the people present that must take part, 0 to 1. */
  readonly quorum?: number;
  readonly visibility?: {
    readonly results: 'always' | 'after-mine' | 'after-close' | 'after-last-day';
    readonly voters: 'named' | 'detached';
  };
  readonly outcome?: Outcome;
  readonly consequences?: readonly Consequence[];
  /** How we will know it was done. Markdown. */
  readonly confirmation?: string;
  /** `when` are the assumptions it rests on; one that is listed in `failed` holds no more, and asks for a review. */
  readonly review?: { readonly on?: LocalDate; readonly when?: readonly string[]; readonly failed?: readonly string[] };
  readonly supersedes?: readonly Ref[];
  readonly supersededBy?: Ref;
  readonly amends?: readonly Ref[];
  readonly amendedBy?: readonly Ref[];
  readonly tags?: readonly string[];
  readonly reversibility?: 'one-way' | 'two-way';
  readonly links?: readonly Link[];
  /** Markdown that fits no field: an import keeps here what it did not understand. */
  readonly body?: string;
}

/** One person's stance. Its id is `position:{decision}:{person}`. */
export interface PositionData {
  readonly decision: Id;
  readonly stance: 'agree' | 'concern' | 'block' | 'abstain';
  readonly option?: Id;
  /** For score (points), dot (dots) and time poll (2 yes, 1 if need be, 0 no), by option. */
  readonly points?: { readonly [option: Id]: number };
  /** For ranked: options from the first choice on; those left out share the last place. */
  readonly ranking?: readonly Id[];
  /** Markdown. */
  readonly reason?: string;
}
/** Something that must be resolved before a decision by consent can be made. Belongs to its author. */
export interface ObjectionData {
  readonly decision: Id;
  /** Markdown. */
  readonly reason: string;
  readonly state: 'open' | 'resolved' | 'withdrawn';
  /** Markdown: what resolves it. While it is open this is a proposal, which the author accepts or not. */
  readonly resolution?: string;
  /** Who proposed or wrote the resolution, and when. */
  readonly resolutionBy?: Id;
  readonly resolutionAt?: Iso;
}
/** "I need time": expires by itself. Its id is `hold:{decision}:{person}`: one for each person and opening. */
export interface HoldData {
  readonly decision: Id;
  readonly until: Iso;
  readonly reason?: string;
}
