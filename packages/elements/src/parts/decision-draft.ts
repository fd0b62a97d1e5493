import {
  createId,
  sameJson,
  type Argument,
  type Consequence,
  type Decision,
  type DecisionData,
  type DecisionMethod,
  type Id,
  type Option,
  type Standing,
} from '@meanwhile/sdk';
import type { DecisionWritingWords } from '../locales/en/decision-writing.js';
import { toInstant, toWall } from './zoned.js';

/** What a person is recording: something settled, a question, or a beginning. */
export type DraftKind = keyof DecisionWritingWords['kinds'];
export interface ArgumentDraft {
  weight: Argument['weight'];
  text: string;
  by?: Id;
}
export interface OptionDraft {
  id: Id;
  title: string;
  text: string;
  arguments: ArgumentDraft[];
  /** For a poll about times: wall times of the person who writes; empty for any other option. */
  start: string;
  end: string;
}
/** A decision while it is written: what the fields hold, as plain JSON, so that it can be kept on the device. */
export interface DecisionDraft {
  kind: DraftKind;
  title: string;
  outcome: string;
  standing: Standing;
  chosen: Id;
  context: string;
  drivers: string;
  consequences: string;
  confirmation: string;
  tags: string;
  decideBy: string;
  reviewOn: string;
  method: DecisionMethod | '';
  reversibility: NonNullable<DecisionData['reversibility']> | '';
  /** What silence means, and after how many working hours of each person. */
  silence: 'agree' | 'abstain' | '';
  silenceHours: string;
  quorum: string;
  results: NonNullable<DecisionData['visibility']>['results'];
  voters: NonNullable<DecisionData['visibility']>['voters'];
  decider: Id[];
  consulted: Id[];
  informed: Id[];
  options: OptionDraft[];
  /** Background, options and people are shown. */
  unfolded: boolean;
}

export function emptyDraft(me: Id | undefined): DecisionDraft {
  return {
    kind: 'past',
    title: '',
    outcome: '',
    standing: 'accepted',
    chosen: '',
    context: '',
    drivers: '',
    consequences: '',
    confirmation: '',
    tags: '',
    decideBy: '',
    reviewOn: '',
    method: '',
    reversibility: '',
    silence: '',
    silenceHours: '8',
    quorum: '',
    results: 'always',
    voters: 'named',
    decider: me ? [me] : [],
    consulted: [],
    informed: [],
    options: [],
    unfolded: false,
  };
}
export const emptyOption = (): OptionDraft => ({
  id: createId(),
  title: '',
  text: '',
  arguments: [],
  start: '',
  end: '',
});

const kindOf = ({ stage }: Decision): DraftKind =>
  stage === 'decided' || stage === 'reviewed' ? 'past' : stage === 'draft' ? 'draft' : 'open';
// A list in a textarea has one entry a line: an entry's own line breaks become spaces only if it is edited.
const lines = (list: readonly string[] | undefined): string =>
  (list ?? []).map((text) => text.replace(/\s*\n\s*/g, ' ')).join('\n');

/** The fields of a decision that exists. */
export function draftOf(decision: Decision, zone: string): DecisionDraft {
  const { outcome, decider, deciders, options = [], consequences } = decision;
  const by = outcome?.by?.length ? outcome.by : deciders?.length ? deciders : decider ? [decider] : [];
  return {
    kind: kindOf(decision),
    title: decision.title,
    outcome: outcome?.statement ?? '',
    standing: decision.standing ?? 'accepted',
    chosen: outcome?.option ?? '',
    context: decision.context ?? '',
    drivers: lines(decision.drivers),
    consequences: lines(consequences?.map(({ text }) => text)),
    confirmation: decision.confirmation ?? '',
    tags: (decision.tags ?? []).join(', '),
    decideBy: decision.decideBy ? toWall(decision.decideBy, zone) : '',
    reviewOn: decision.review?.on ?? '',
    method: decision.method ?? '',
    reversibility: decision.reversibility ?? '',
    silence: decision.silence?.means ?? '',
    silenceHours: String(decision.silence?.afterWorkingHours ?? 8),
    quorum: decision.quorum ? String(decision.quorum) : '',
    results: decision.visibility?.results ?? 'always',
    voters: decision.visibility?.voters ?? 'named',
    decider: [...by],
    consulted: [...(decision.consulted ?? [])],
    informed: [...(decision.informed ?? [])],
    options: options.map((option) => ({
      id: option.id,
      title: option.title,
      text: option.text ?? '',
      arguments: (option.arguments ?? []).map((argument) => ({ ...argument })),
      start: option.slot ? toWall(option.slot.start, zone) : '',
      end: option.slot?.end ? toWall(option.slot.end, zone) : '',
    })),
    unfolded: true,
  };
}

const split = (text: string, by: RegExp): readonly string[] => [
  ...new Set(
    text
      .split(by)
      .map((part) => part.trim())
      .filter(Boolean),
  ),
];

/** The time an option stands for. */
function slotOf({ start = '', end = '' }: OptionDraft, zone: string): Option['slot'] {
  const [from, to] = [start, end].map((wall) => (wall ? toInstant(wall, zone) : undefined));
  return from === undefined ? undefined : { start: from, ...(to !== undefined && { end: to }) };
}
function optionOf(draft: OptionDraft, zone: string): Option {
  const { id, title, text, arguments: list, start } = draft;
  const slot = slotOf(draft, zone);
  const said = list.filter((argument) => argument.text.trim());
  return {
    id,
    // A time needs no other name; whoever reads it without a widget finds it in words.
    title: title.trim() || (slot ? `${start.replace('T', ' ')} ${zone}` : ''),
    ...(slot && { slot }),
    ...(text.trim() && { text: text.trim() }),
    ...(said.length && { arguments: said.map((argument) => ({ ...argument, text: argument.text.trim() })) }),
  };
}
/** An option nobody has written into. */
export const isBlank = ({ title, text, arguments: list, start }: OptionDraft): boolean =>
  !title.trim() && !start && !text.trim() && list.every((argument) => !argument.text.trim());

type Wanted = { readonly [K in keyof DecisionData]?: DecisionData[K] | undefined };

/** The record's fields from the form's; absent ones are undefined. `before` keeps what the form does not show. */
export function contentOf(draft: DecisionDraft, zone: string, before?: Decision): Wanted {
  const text = (value: string) => value.trim() || undefined;
  const people = (ids: readonly Id[]) => (ids.length ? ids : undefined);
  const some = <T>(list: readonly T[]) => (list.length ? list : undefined);
  const weights = new Map(before?.consequences?.map((one) => [one.text, one.weight]));
  const consequences = split(draft.consequences, /\n/).map((line): Consequence => {
    const weight = weights.get(line);
    return { text: line, ...(weight && { weight }) };
  });
  const { on: _, ...others } = before?.review ?? {};
  const review = { ...others, ...(draft.reviewOn && { on: draft.reviewOn }) };
  return {
    title: draft.title.trim(),
    context: text(draft.context),
    drivers: some(split(draft.drivers, /\n/)),
    options: some(draft.options.filter((option) => !isBlank(option)).map((option) => optionOf(option, zone))),
    method: draft.method || undefined,
    decider: draft.decider[0],
    deciders: draft.decider.length > 1 ? draft.decider : undefined,
    consulted: people(draft.consulted),
    informed: people(draft.informed),
    decideBy: draft.decideBy ? toInstant(draft.decideBy, zone) : undefined,
    consequences: some(consequences),
    confirmation: text(draft.confirmation),
    review: review.on || review.when?.length ? review : undefined,
    tags: some(split(draft.tags, /,/)),
    reversibility: draft.reversibility || undefined,
    ...processOf(draft, before),
  };
}

/** How people take part. What says nothing beyond what is usual is left out. */
function processOf(draft: DecisionDraft, before: Decision | undefined): Wanted {
  const hours = Number(draft.silenceHours);
  const isUsual = draft.results === 'always' && draft.voters === 'named';
  return {
    silence: draft.silence ? { means: draft.silence, afterWorkingHours: hours > 0 ? hours : 8 } : undefined,
    quorum: Number(draft.quorum) || undefined,
    visibility: isUsual && !before?.visibility ? undefined : { results: draft.results, voters: draft.voters },
  };
}

/** Fields whose text did not change in the form keep their exact value, whatever the form cannot show of it. */
export function changedFields(before: Decision, draft: DecisionDraft, zone: string): Wanted {
  const old = contentOf(draftOf(before, zone), zone, before);
  const now = contentOf(draft, zone, before);
  const changed = Object.entries(now).filter(([name, value]) => !sameJson(value, old[name as keyof Wanted]));
  return Object.fromEntries(changed);
}

/** What keeps the draft from being recorded, by field. */
export function faultsOf(draft: DecisionDraft, words: DecisionWritingWords, zone: string): Map<string, string> {
  const faults = new Map<string, string>();
  if (!draft.title.trim()) faults.set('title', words.titleMissing);
  if (draft.kind === 'past') {
    if (!draft.outcome.trim()) faults.set('outcome', words.outcomeMissing);
    if (!draft.decider.length) faults.set('decider', words.deciderMissing);
  }
  draft.options.forEach((option, index) => {
    const isTimed = draft.method === 'time-poll';
    if (isTimed && !isBlank(option) && !option.start) faults.set(`option-${index}-start`, words.slotMissing(index + 1));
    if (option.start && option.end && option.end <= option.start) faults.set(`option-${index}-end`, words.slotTurned);
    if (!option.title.trim() && !option.start && !isTimed && !isBlank(option))
      faults.set(`option-${index}-title`, words.optionMissing(index + 1));
  });
  const due = draft.kind === 'open' && draft.decideBy ? toInstant(draft.decideBy, zone) : undefined;
  if (due && Date.parse(due) < Date.now()) faults.set('decideBy', words.decideByPast);
  return faults;
}
