import type { Attachment, Id, Iso, Link, LocalDate, Ref, Zone } from './base.js';
import type { BallotData, CheckInData, ResponseData, SubmittedData } from './check-in.js';
import type { DecisionData, HoldData, ObjectionData, PositionData } from './decision.js';

export * from './check-in.js';
export * from './decision.js';

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
