import type { CheckInData, DecisionData } from '../model/kinds.js';
import { minGroupOf } from './privacy.js';

/** What a backend says about itself that bears on privacy: out of its session. */
export interface PrivacyBackend {
  /** Kinds that may be written, or all, or none. */
  readonly write: boolean | readonly string[];
  readonly storage?: 'device' | 'memory' | 'server';
}

/**
 * One statement of the privacy line. `seen-by`: how many people can see it, everybody in the space where no number is
 * known; `only-here`: it does not leave this device. `named` or `detached`. `shown-from`: shown only when so many have
 * answered; `never-shown`: fewer are asked than that. `mood-spread`: moods only as a spread, from so many on.
 * `hidden-until`: when the answers of others show. `no-time`: no time is stored; `given-once`: it cannot be changed
 * afterwards. `objections-named`: objections and requests for time carry names. `not-kept-apart`: this backend cannot keep
 * answers and names apart, so nothing can be answered.
 */
export type PrivacyStatement =
  | { readonly says: 'seen-by'; readonly people?: number }
  | { readonly says: 'shown-from' | 'never-shown' | 'mood-spread'; readonly answers: number }
  | { readonly says: 'hidden-until'; readonly until: 'after-mine' | 'after-window' | 'after-close' | 'after-last-day' }
  | {
      readonly says:
        'only-here' | 'named' | 'detached' | 'no-time' | 'given-once' | 'objections-named' | 'not-kept-apart';
    };

/** Who can see it and how many are asked; absent numbers are not known. */
export interface Audience {
  readonly people?: number;
  readonly asked?: number;
}

const writes = ({ write }: PrivacyBackend, kind: string): boolean =>
  write === true || (Array.isArray(write) && write.includes(kind));

const seenBy = ({ people }: Audience, { storage }: PrivacyBackend): PrivacyStatement =>
  storage === 'device' || storage === 'memory'
    ? { says: 'only-here' }
    : { says: 'seen-by', ...(people !== undefined && { people }) };

function apart(least: number, { asked }: Audience, backend: PrivacyBackend): readonly PrivacyStatement[] {
  if (!writes(backend, 'ballot') || !writes(backend, 'submitted')) return [{ says: 'not-kept-apart' }];
  return [
    { says: 'detached' },
    asked !== undefined && asked < least
      ? { says: 'never-shown', answers: least }
      : { says: 'shown-from', answers: least },
    { says: 'no-time' },
    { says: 'given-once' },
  ];
}

/** "5 people can see this; shown only when 5 have answered; no time is stored", as data: from what is so, not from a text. */
export function checkInPrivacy(
  checkIn: CheckInData,
  audience: Audience,
  backend: PrivacyBackend,
): readonly PrivacyStatement[] {
  const { privacy, questions } = checkIn;
  const least = minGroupOf(privacy);
  const isDetached = privacy?.identity === 'detached';
  const hasMood = questions.some(({ type }) => type === 'mood');
  const { reveal = 'always' } = privacy ?? {};
  return [
    seenBy(audience, backend),
    ...(isDetached ? apart(least, audience, backend) : [{ says: 'named' as const }]),
    ...(hasMood && !isDetached ? [{ says: 'mood-spread' as const, answers: least }] : []),
    ...(reveal === 'always' ? [] : [{ says: 'hidden-until' as const, until: reveal }]),
  ];
}

/** The same for taking part in a decision. */
export function decisionPrivacy(
  decision: DecisionData,
  audience: Audience,
  backend: PrivacyBackend,
): readonly PrivacyStatement[] {
  const { results = 'always', voters = 'named' } = decision.visibility ?? {};
  return [
    seenBy(audience, backend),
    ...(voters === 'detached'
      ? [...apart(minGroupOf(undefined), audience, backend), { says: 'objections-named' as const }]
      : [{ says: 'named' as const }]),
    ...(results === 'always' ? [] : [{ says: 'hidden-until' as const, until: results }]),
  ];
}
