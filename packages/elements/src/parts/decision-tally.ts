import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Decision, Id, Position } from '@meanwhile/sdk';
import { countedPositions, isDecider, votingEnds } from '@meanwhile/sdk/rules';
import type { DecisionDesk } from './decision-desk.js';
import { isOpen } from './decision-status.js';

export interface Tally {
  readonly agree: number;
  readonly concern: number;
  readonly abstain: number;
  /** Asked, and has said nothing yet. */
  readonly waiting: number;
}
const order = ['agree', 'concern', 'abstain', 'waiting'] as const;

/** Counts the positions against the people who were asked. */
export function tally(decision: Decision, positions: readonly Position[]): Tally {
  const { decider, deciders = [], consulted = [] } = decision;
  const asked = new Set([...consulted, ...deciders, ...(decider ? [decider] : [])]);
  const count = { agree: 0, concern: 0, abstain: 0 };
  // What was said before it was opened again stays on record.
  for (const { stance, author } of countedPositions(decision, positions)) {
    count[stance === 'block' ? 'concern' : stance]++;
    if (author) asked.delete(author);
  }
  // Once it is decided nobody is waited for.
  return { ...count, waiting: isOpen(decision) ? asked.size : 0 };
}

/** Why the results are not shown yet, or undefined when they are. */
export function hiddenResults(
  decision: Decision,
  { mine, me }: { readonly mine: Position | undefined; readonly me: Id | undefined },
): 'after-mine' | 'after-close' | 'after-last-day' | undefined {
  const rule = decision.visibility?.results ?? 'always';
  if (rule === 'always' || !isOpen(decision)) return undefined;
  // Who decides sees them once the time to vote is over; what was said before a reopening opens nothing.
  if ((votingEnds(decision) ?? Infinity) <= Date.now() && isDecider(decision, me)) return undefined;
  return rule === 'after-mine' && mine && countedPositions(decision, [mine]).length > 0 ? undefined : rule;
}

/** The same, of a decision on a desk. */
export const hiddenOn = (desk: DecisionDesk, decision: Decision): ReturnType<typeof hiddenResults> =>
  hiddenResults(decision, { mine: desk.mine(decision.id), me: desk.me?.id });

/** One bar and its legend in words; nothing while nobody was asked and nobody answered. */
export function tallyBar(desk: DecisionDesk, decision: Decision): TemplateResult | typeof nothing {
  const words = desk.localize.t.decision;
  const hidden = hiddenOn(desk, decision);
  if (hidden) return html`<p class="xs muted">${words.resultsLater[hidden]}</p>`;
  const counts = tally(decision, desk.positionsOf(decision.id));
  const total = order.reduce((sum, name) => sum + counts[name], 0);
  if (!total) return nothing;
  let x = 0;
  const rects = order.map((name) => {
    const width = (counts[name] / total) * 100;
    const rect = svg`<rect class=${name} x="${x}%" width="${width}%" height="8"/>`;
    x += width;
    return width ? rect : nothing;
  });
  // `agree` is always named; the others only where there is one, so that a zero asks for no attention.
  const named = order.filter((name) => name === 'agree' || counts[name]);
  return html`<svg class="tally" part="bar" aria-hidden="true">${rects}</svg>
    <ul class="legend xs muted" part="legend">
      ${named.map((name) => html`<li><span part="swatch" class="swatch ${name}"></span>${words.counts[name](counts[name])}</li>`)}
    </ul>`;
}
