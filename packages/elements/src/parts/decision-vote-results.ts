import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Decision } from '@meanwhile/sdk';
import type { MethodResult } from '@meanwhile/sdk/rules';
import type { DecisionDesk } from './decision-desk.js';
import { moment, roundWords } from './decision-process.js';
import { DecisionRound } from './decision-round.js';
import { isOpen } from './decision-status.js';
import { label } from './decision-vote.js';
import { tickIcon } from './icon.js';
import { tag } from './tag.js';

function valueText(desk: DecisionDesk, decision: Decision, value: number): string {
  const words = roundWords(desk).value;
  const method = decision.method as keyof typeof words;
  if (method === 'score') return words.score(desk.localize.number(Math.round(value * 10) / 10));
  return words[method](value);
}

function resultList(desk: DecisionDesk, decision: Decision, result: MethodResult): TemplateResult {
  const words = roundWords(desk);
  const most = Math.max(1, ...result.options.map(({ value }) => value));
  const won = result.outcome === 'tied' ? words.tied : isOpen(decision) ? words.leading : words.chosen;
  return html`<ol class="results" part="results">
      ${result.options.map(({ option: id, value }) => {
        const option = decision.options?.find((one) => one.id === id);
        const isAhead = result.winners.includes(id);
        return html`<li>
          <div class="row">
            <span class=${isAhead ? 'strong' : ''} dir="auto">${option ? label(desk, option) : id}</span>
            ${isAhead ? tag({ tone: 'success', icon: tickIcon, word: won }) : nothing}
            <span class="xs muted push">${valueText(desk, decision, value)}</span>
          </div>
          <svg class="tally" aria-hidden="true">
            ${svg`<rect class=${isAhead ? 'agree' : 'waiting'} x="0" width="${(value / most) * 100}%" height="8"/>`}
          </svg>
        </li>`;
      })}
    </ol>
    ${result.outcome === 'tied' ? html`<p class="xs muted">${words.tiedText}</p>` : nothing}
    ${result.outcome === 'none' && decision.method === 'majority' ? html`<p class="xs muted">${words.noWinner}</p>` : nothing}`;
}

/** How the options stand, when the reader may see it. */
export function voteResults(desk: DecisionDesk, decision: Decision): TemplateResult | typeof nothing {
  const words = roundWords(desk);
  const round = DecisionRound.of(desk, decision);
  const view = round.results(decision);
  if (!view.shown) {
    if (view.because === 'too-few') return html`<p class="xs muted">${words.resultsFrom(view.least)}</p>`;
    if (view.because === 'after-window') return nothing;
    const later = desk.localize.t.decision.resultsLater[view.because];
    return html`<p class="xs muted">
      ${view.until === undefined ? later : words.resultsUntil(moment(desk, view.until))}
    </p>`;
  }
  const { result } = round.outlook(decision);
  const hasVotes = Object.values(result.stances).some((count) => count > 0);
  if (!hasVotes) return nothing;
  return html`<h4 class="sm">${isOpen(decision) ? words.results : words.resultsDone}</h4>
    ${resultList(desk, decision, result)}`;
}
