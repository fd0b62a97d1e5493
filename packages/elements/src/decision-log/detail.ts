import { html, type TemplateResult } from 'lit';
import type { Decision, ErrorData, QueryState } from '@meanwhile/sdk';
import type { DecisionDesk } from '../parts/decision-desk.js';
import { arrowIcon } from '../parts/icon.js';
import { empty, failure, loading } from '../parts/states.js';

export interface DecisionDetail {
  readonly desk: DecisionDesk;
  readonly decision: Decision | undefined;
  readonly state: QueryState<Decision>;
  /** The page once its part has loaded. */
  readonly page: TemplateResult | undefined;
  readonly failed: boolean;
  retry(): void;
  back(): void;
}

function content({ desk, decision, state, page, failed, retry }: DecisionDetail): TemplateResult {
  const words = desk.localize.t.decision;
  const problem: ErrorData | undefined = failed ? { code: 'network' } : state.error;
  if (failed || (!decision && state.phase === 'failed')) return failure(problem, desk.localize, () => retry());
  if (!decision && state.phase === 'ready') return empty({ title: words.absentTitle, text: words.absentText });
  return page ?? loading(desk.localize);
}

/** One decision in the place of the list, and the way back to it. */
export function decisionDetail(detail: DecisionDetail): TemplateResult {
  const words = detail.desk.localize.t.decision;
  return html`<div class="back">
      <button class="button quiet" part="back" type="button" @click=${() => detail.back()}>
        ${arrowIcon}${words.back}
      </button>
    </div>
    ${content(detail)}`;
}
