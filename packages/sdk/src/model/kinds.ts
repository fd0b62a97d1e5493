import type { Attachment, Id, Iso, Link, LocalDate, Ref, Zone } from './base.js';
import type { BallotData, CheckInData, ResponseData, SubmittedData } from './check-in.js';

export * from './check-in.js';

/** A range of wall-clock time on one weekday: minutes are `HH:MM`, 24 hours. */
export interface HoursRange {
  readonly from: string;
  readonly to: string;
}
/** Working hours per ISO weekday, 1 = Monday … 7 = Sunday; several ranges a day. */
export type WeekHours = { readonly [weekday in '1' | '2' | '3' | '4' | '5' | '6' | '7']?: readonly HoursRange[] };

export interface Away {
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** Who answers meanwhile. */
  readonly cover?: Id;
}

export interface SpaceData {
  readonly name: string;
  readonly purpose?: string;
  /** How fast each kind is answered, overlap hours, the urgent route: shown to newcomers. */
  readonly norms?: readonly { readonly title: string; readonly text: string }[];
  /** Days nobody works. */
  readonly holidays?: readonly { readonly date: LocalDate; readonly name: string }[];
}

export interface PersonData {
  readonly name: string;
  /** An image address on the portal's own host. */
  readonly avatar?: string;
  readonly zone?: Zone;
  readonly hours?: WeekHours;
  readonly away?: readonly Away[];
}

export const intents = ['progress', 'question', 'ask', 'decision-news', 'handoff', 'thanks', 'note'] as const;
/** What an update expects of its readers. */
export type Intent = (typeof intents)[number];

export const updateStatuses = ['on-track', 'at-risk', 'off-track', 'paused', 'done'] as const;
/** The default health values; a space may declare its own. */
export type UpdateStatus = (typeof updateStatuses)[number] | (string & {});

/** One structured part of an update, for example done / next / blocked. */
export interface Section {
  readonly name: string;
  /** Markdown. */
  readonly text: string;
}

export const askStates = ['open', 'taken', 'answered', 'closed'] as const;
export type AskState = (typeof askStates)[number];

export interface UpdateData {
  readonly intent: Intent;
  /** One line; more than 280 characters is allowed and pointed out. */
  readonly headline?: string;
  /** Markdown. */
  readonly body?: string;
  readonly status?: UpdateStatus;
  readonly sections?: readonly Section[];
  /** Named values at the time of writing; differences are derived. */
  readonly snapshot?: { readonly [name: string]: string | number | boolean | null };
  readonly respondBy?: Iso;
  /** People whose answer is wanted. */
  readonly needs?: readonly Id[];
  readonly topics?: readonly string[];
  readonly objective?: Ref;
  readonly attachments?: readonly Attachment[];
  readonly links?: readonly Link[];
  /** Only for asks. */
  readonly state?: AskState;
  /** Only for asks: the comment that answered it. */
  readonly answer?: Id;
  /** Hold until this instant, "in working hours". */
  readonly publishAt?: Iso;
}

export interface CommentData {
  readonly target: Ref;
  /** Markdown. */
  readonly body: string;
  /** The comment this one replies to. */
  readonly parent?: Id;
  readonly resolved?: boolean;
}

export const reactionValues = ['thanks', 'agree', 'celebrate', 'seen', 'support'] as const;
export type ReactionValue = (typeof reactionValues)[number] | (string & {});

/** Its id is `reaction:{target id}:{person}:{value}`, so it can neither double nor conflict. */
export interface ReactionData {
  readonly target: Ref;
  readonly value: ReactionValue;
}

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
  readonly review?: { readonly on?: LocalDate; readonly when?: readonly string[] };
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
  /** Markdown. */
  readonly reason?: string;
}
export interface ObjectionData {
  readonly decision: Id;
  /** Markdown. */
  readonly reason: string;
  readonly state: 'open' | 'resolved' | 'withdrawn';
  readonly resolution?: string;
}
/** "I need time": expires by itself. */
export interface HoldData {
  readonly decision: Id;
  readonly until: Iso;
  readonly reason?: string;
}

/** Every kind the core knows and the data it carries. */
export interface CoreKinds {
  readonly space: SpaceData;
  readonly person: PersonData;
  readonly update: UpdateData;
  readonly comment: CommentData;
  readonly reaction: ReactionData;
  readonly decision: DecisionData;
  readonly position: PositionData;
  readonly objection: ObjectionData;
  readonly hold: HoldData;
  readonly 'check-in': CheckInData;
  readonly response: ResponseData;
  readonly ballot: BallotData;
  readonly submitted: SubmittedData;
}
export type CoreKind = keyof CoreKinds;

/** The core's kinds, as a list. */
export const coreKinds = [
  'space',
  'person',
  'update',
  'comment',
  'reaction',
  'decision',
  'position',
  'objection',
  'hold',
  'check-in',
  'response',
  'ballot',
  'submitted',
] as const satisfies readonly (keyof CoreKinds)[];
