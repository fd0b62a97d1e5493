import type { Stage, Standing } from '../model/kinds.js';

export interface Status {
  readonly stage: Stage;
  readonly standing?: Standing;
}

/** The first that matches wins. Words of MADR, log4brains, adr-tools and request-for-comments processes. */
const statuses: readonly (readonly [pattern: RegExp, status: Status])[] = [
  [/super[cs]e+d+ed|replaced by/, { stage: 'decided', standing: 'superseded' }],
  [/^(draft|idea|wip|work in progress)\b/, { stage: 'draft' }],
  [/^(last[ -]call|final comment)/, { stage: 'last-call' }],
  [
    /^(proposed|proposal|open|in review|review|rfc|pending|under discussion|discussion|in progress)\b/,
    { stage: 'open' },
  ],
  [/^(not accepted|rejected|declined|refused|denied)\b/, { stage: 'decided', standing: 'rejected' }],
  [/^(deprecated|obsolete|retired)\b/, { stage: 'decided', standing: 'deprecated' }],
  [/^(deferred|postponed|on hold|parked)\b/, { stage: 'decided', standing: 'deferred' }],
  [/^(withdrawn|abandoned|cancell?ed)\b/, { stage: 'withdrawn' }],
  [/^(lapsed|stagnant|expired)\b/, { stage: 'lapsed' }],
  [/^reviewed\b/, { stage: 'reviewed', standing: 'accepted' }],
  [
    /^(accepted|approved|adopted|agreed|decided|done|final|implemented|active|living)\b/,
    { stage: 'decided', standing: 'accepted' },
  ],
];

/** Absent when the words are not known. */
export function readStatus(text: string): Status | undefined {
  const plain = text
    .replace(/<!--.*?(-->|$)/g, '')
    .replace(/^[^\p{L}]+/u, '')
    .toLowerCase();
  return statuses.find(([pattern]) => pattern.test(plain))?.[1];
}

/** MADR's word for where a decision stands. */
export function writeStatus(status: Status): string {
  if (status.stage === 'decided') return status.standing ?? 'accepted';
  if (status.stage === 'reviewed')
    return status.standing && status.standing !== 'accepted' ? status.standing : 'reviewed';
  if (status.stage === 'open') return 'proposed';
  return status.stage === 'last-call' ? 'last call' : status.stage;
}
