import { html, nothing, type TemplateResult } from 'lit';
import type { Decision } from '@meanwhile/sdk';
import { plainText } from '../markdown/plain-text.js';
import { actionsBar } from './decision-actions.js';
import { due, factsLine, linkTo } from './decision-card.js';
import type { DecisionDesk } from './decision-desk.js';
import { factsList, fullName, historySections } from './decision-history.js';
import { current } from './decision-lineage.js';
import { holdsSection, objectionsSection } from './decision-objections.js';
import { discussionSection, saidSections, standSection } from './decision-people.js';
import { processSection, reopeningsSection, reviewSection } from './decision-process.js';
import { pageWords, recordSections, written } from './decision-sections.js';
import { isOpen, isSettled } from './decision-status.js';
import { TimesInText } from './times-in-text.js';
import { WorkLeft } from './work-left.js';

export { pageStyles as styles } from './decision-page.styles.js';

function replacedBanner(desk: DecisionDesk, decision: Decision): TemplateResult | typeof nothing {
  const now = current(decision, desk.decision);
  if (!now) return nothing;
  return html`<p class="banner sm" part="banner">
    ${pageWords(desk).replacedBanner} ${linkTo(desk, now, fullName(desk, now))}
  </p>`;
}

function outcomeBlock(desk: DecisionDesk, decision: Decision): TemplateResult | typeof nothing {
  const words = pageWords(desk);
  if (!isSettled(decision)) return nothing;
  const { options = [], outcome, standing } = decision;
  const statement = outcome?.statement;
  const option = options.find(({ id }) => id === outcome?.option);
  const name = option && plainText(option.title, 300);
  // Many records name the chosen option in the statement: once is enough.
  const named = name && statement && plainText(statement, 2000).includes(name);
  return html`<section class="outcome whole ${standing === 'accepted' ? '' : 'plain'}" part="outcome">
    <h3 class="xs muted">${words.outcome}</h3>
    ${name && !named ? html`<p class="strong" dir="auto">${name}</p>` : nothing}
    ${statement ? written(desk, statement) : name ? nothing : html`<p class="muted">${words.noOutcome}</p>`}
  </section>`;
}

const shown = new WeakMap<DecisionDesk, Decision>();
/** From the first decision that is shown in full, its times are the reader's too: in texts, and as their working time. */
function readTimes(desk: DecisionDesk, decision: Decision): void {
  const isFirst = !shown.has(desk);
  shown.set(desk, decision);
  if (!isFirst) return;
  const { host, localize, parts } = desk;
  new TimesInText(host, { localize, off: () => parts.withoutTimes?.() ?? false });
  new WorkLeft(host, { clients: parts.clients, localize, space: () => shown.get(desk)?.space });
}

/** One decision in full: what came out first, then why, between what, who stands where, and what came of it. */
export function decisionPage(desk: DecisionDesk, decision: Decision): TemplateResult {
  readTimes(desk, decision);
  const { title, decideBy, stage } = decision;
  const pending = isOpen(decision) || stage === 'draft';
  return html`<article class="page" part="page" aria-labelledby="page-title">
    <header>
      <div class="row">
        ${factsLine(desk, decision)}
        ${pending && decideBy ? html`<span class="xs muted" data-by=${decideBy}>${due(desk, decideBy)} </span>` : nothing}
        <span class="row push">${actionsBar(desk, decision)}</span>
      </div>
      <h2 id="page-title" part="title" tabindex="-1" dir="auto">${plainText(title, 400)}</h2>
      ${replacedBanner(desk, decision)}
    </header>
    <div class="columns">
      <div class="main">
        ${outcomeBlock(desk, decision)} ${reviewSection(desk, decision)} ${reopeningsSection(desk, decision)}
        ${isOpen(decision) ? html`${standSection(desk, decision)} ${processSection(desk, decision)}` : nothing}
        ${objectionsSection(desk, decision)} ${holdsSection(desk, decision)} ${recordSections(desk, decision)}
        ${isOpen(decision) ? nothing : standSection(desk, decision)} ${saidSections(desk, decision)}
        ${historySections(desk, decision)} ${discussionSection(desk, decision)}
      </div>
      <aside>${factsList(desk, decision)}</aside>
    </div>
  </article>`;
}
