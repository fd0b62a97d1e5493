import type { DecisionData, Outcome, Stage, Standing } from '../model/kinds.js';

/**
 * Where a decision may go from each stage. A draft may be recorded as decided at once (the record of something decided
 * elsewhere); what is decided, withdrawn or lapsed may be reopened.
 */
export const allowedMoves: { readonly [from in Stage]: readonly Stage[] } = {
  draft: ['open', 'decided', 'withdrawn'],
  open: ['last-call', 'decided', 'withdrawn', 'lapsed'],
  'last-call': ['open', 'decided', 'withdrawn', 'lapsed'],
  decided: ['reviewed', 'open'],
  reviewed: ['open'],
  withdrawn: ['open'],
  lapsed: ['open', 'withdrawn'],
};

export interface Move {
  readonly to: Stage;
  /** Needed to decide: the statement may not be empty. */
  readonly outcome?: Partial<Outcome>;
}
/** Why a move is refused; widgets put it into words. */
export type MoveReason = 'same-stage' | 'not-from-here' | 'no-outcome' | 'unknown-option' | 'superseded';
export type MoveVerdict = { readonly ok: true } | { readonly ok: false; readonly reason: MoveReason };

function reasonAgainst(decision: DecisionData, { to, outcome }: Move): MoveReason | undefined {
  const { stage, standing, options } = decision;
  if (stage === to) return 'same-stage';
  if (!allowedMoves[stage]?.includes(to)) return 'not-from-here';
  // The decision that replaced it is the one to reopen.
  if (standing === 'superseded' && to === 'open') return 'superseded';
  if (to !== 'decided') return undefined;
  const option = outcome?.option;
  if (!outcome?.statement?.trim()) return 'no-outcome';
  return option !== undefined && !options?.some(({ id }) => id === option) ? 'unknown-option' : undefined;
}

/** Whether a decision may make a move, and if not, why. */
export function canMove(decision: DecisionData, move: Move): MoveVerdict {
  const reason = reasonAgainst(decision, move);
  return reason ? { ok: false, reason } : { ok: true };
}

/** How what holds may change after it was decided. Superseding is an act of two decisions: see `supersede`. */
export const allowedStandings: { readonly [from in Standing]: readonly Standing[] } = {
  accepted: ['deprecated', 'superseded'],
  rejected: ['superseded'],
  deferred: ['accepted', 'rejected', 'superseded'],
  deprecated: ['accepted', 'superseded'],
  superseded: [],
};
