import type { TemplateResult } from 'lit';
import type { Decision } from '@meanwhile/sdk';
import type { DecisionWords } from '../locales/en/decision.js';
import { arrowIcon, barredIcon, clockIcon, dashIcon, dotIcon, editIcon, pauseIcon, tickIcon } from './icon.js';
import { tag, type Tone } from './tag.js';

export type Status = keyof DecisionWords['status'];

/** The one word for where a decision stands: its standing once decided, else its stage. */
export function statusOf({ stage, standing, decideBy }: Decision): Status {
  const settled = stage === 'decided' || stage === 'reviewed';
  if (settled && standing && standing !== 'accepted') return standing;
  if (stage === 'decided') return 'accepted';
  if (stage === 'open') return decideBy ? 'open' : 'proposed';
  return stage;
}

const looks: Record<Status, readonly [Tone, TemplateResult]> = {
  draft: ['neutral', editIcon],
  proposed: ['info', dotIcon],
  open: ['warning', clockIcon],
  'last-call': ['warning', clockIcon],
  accepted: ['success', tickIcon],
  reviewed: ['success', tickIcon],
  rejected: ['neutral', barredIcon],
  deferred: ['neutral', pauseIcon],
  deprecated: ['neutral', dashIcon],
  superseded: ['plum', arrowIcon],
  withdrawn: ['neutral', dashIcon],
  lapsed: ['neutral', clockIcon],
};

/** The status as glyph, word and colour. */
export function statusTag(decision: Decision, words: DecisionWords): TemplateResult {
  const status = statusOf(decision);
  const [tone, icon] = looks[status];
  return tag({ tone, icon, word: words.status[status] });
}

/** Still to be decided: people may take part. */
export const isOpen = ({ stage }: Decision): boolean => stage === 'open' || stage === 'last-call';
export const isSettled = ({ stage }: Decision): boolean => stage === 'decided' || stage === 'reviewed';
/** What an imported record says about where it came from. */
export function originOf({ fields }: Decision): { readonly file?: unknown; readonly date?: unknown } | undefined {
  const record = fields?.['record'];
  return typeof record === 'object' && record !== null ? record : undefined;
}
/** When it was written down, by which lists are ordered. A record may not know. */
export function writtenAt(decision: Decision): string | undefined {
  const origin = originOf(decision);
  return origin && !origin.date ? undefined : decision.createdAt;
}
