import { html, nothing, type TemplateResult } from 'lit';
import type { Decision } from '@meanwhile/sdk';
import { decisionPrivacy, isReviewDue, type DecisionObstacle, type Outlook } from '@meanwhile/sdk/rules';
import { localDateIn } from '@meanwhile/sdk/time';
import { methods } from '../locales/en/decision-page.js';
import { decisionRound, type DecisionRoundWords } from '../locales/en/decision-round.js';
import type { DecisionDesk } from './decision-desk.js';
import { dueFormat } from './decision-card.js';
import { DecisionRound } from './decision-round.js';
import { section, written } from './decision-sections.js';
import { isOpen } from './decision-status.js';
import { clockIcon, pauseIcon, tickIcon } from './icon.js';
import { privacyText } from './privacy-text.js';

export const roundWords = (desk: DecisionDesk): DecisionRoundWords =>
  desk.localize.words({ decisionRound }).decisionRound;
/** A moment in the reader's zone. */
export const moment = (desk: DecisionDesk, at: number | string): string =>
  desk.localize.date(new Date(at).toISOString(), dueFormat);

function obstacleText(desk: DecisionDesk, obstacle: DecisionObstacle, view: Outlook): string {
  const words = roundWords(desk);
  if (obstacle === 'on-hold' && view.heldUntil !== undefined) return words.heldUntil(moment(desk, view.heldUntil));
  if (obstacle === 'in-last-call' && view.callEnds !== undefined) return words.callEnds(moment(desk, view.callEnds));
  return words.obstacles[obstacle];
}

function waiting(desk: DecisionDesk, decision: Decision, view: Outlook): TemplateResult | typeof nothing {
  const words = roundWords(desk);
  if (view.obstacles.length === 0) {
    // Whose votes show later may have no winner: that cannot be told here.
    const results = DecisionRound.of(desk, decision).results(decision);
    if (!results.shown && results.because !== 'too-few') return nothing;
    return html`<p class="ready sm" part="ready">${tickIcon}<span>${words.ready}</span></p>`;
  }
  return html`<p class="xs muted">${words.waitsFor}</p>
    <ul class="waits sm" part="waits">
      ${view.obstacles.map(
        (one) =>
          html`<li>${one === 'on-hold' ? pauseIcon : clockIcon}<span>${obstacleText(desk, one, view)}</span></li>`,
      )}
    </ul>`;
}

function facts(desk: DecisionDesk, { silence, quorum }: Decision, { turnout }: Outlook): readonly string[] {
  const words = roundWords(desk);
  const { spoken, silent, pending, away, needed } = turnout;
  const present = spoken.length + silent.length + pending.length;
  const line = [
    present > 0 ? words.turnout(spoken.length, present) : '',
    quorum && present > 0 ? words.quorum(needed) : '',
    away.length > 0 ? words.away(away.length) : '',
  ].filter(Boolean);
  return [
    ...(line.length > 0 ? [line.join(' · ')] : []),
    ...(silence ? [words.silence[silence.means](silence.afterWorkingHours)] : []),
  ];
}

/** The method in two sentences, who has been heard, what is waited for, and who sees what. */
export function processSection(desk: DecisionDesk, decision: Decision): TemplateResult | typeof nothing {
  if (!isOpen(decision)) return nothing;
  const { method = 'advice' } = decision;
  const view = DecisionRound.of(desk, decision).outlook(decision);
  const { name, text } = desk.localize.words({ methods }).methods[method];
  const capabilities = desk.client?.status.capabilities;
  const storage = desk.client?.status.storage;
  const privacy = decisionPrivacy(
    decision,
    { asked: view.turnout.spoken.length + view.turnout.silent.length + view.turnout.pending.length },
    { write: capabilities?.write ?? false, ...(storage && { storage }) },
  );
  return section(
    'process',
    roundWords(desk).title,
    html`<div part="round" class="round">
      <p class="sm"><span class="strong">${name}.</span> ${text}</p>
      ${waiting(desk, decision, view)}
      ${facts(desk, decision, view).map((line) => html`<p class="xs muted">${line}</p>`)}
      ${privacyText(privacy, desk.localize)}
    </div>`,
  );
}

/** Asks for the review that is due, with what the decision rests on. */
export function reviewSection(desk: DecisionDesk, decision: Decision): TemplateResult | typeof nothing {
  const { review, standing, stage } = decision;
  const words = roundWords(desk);
  const when = review?.when ?? [];
  const isLive = (stage === 'decided' || stage === 'reviewed') && standing !== 'superseded';
  const isDue = isReviewDue(decision, localDateIn(Date.now(), desk.localize.zone));
  const banner = isDue
    ? html`<p class="due sm" part="review-due">${clockIcon}<span>${words.reviewDue}</span></p>`
    : nothing;
  if (when.length === 0) return banner;
  const mayEdit = isLive && (desk.client?.can('edit', decision) ?? false);
  const item = (assumption: string): TemplateResult => {
    const hasFailed = review?.failed?.includes(assumption) ?? false;
    const act = async () =>
      (await import('./decision-round-acts.js')).markAssumption(desk, decision, { assumption, holds: hasFailed });
    return html`<li class=${hasFailed ? 'failed' : ''}>
      <span>${written(desk, assumption)}${hasFailed ? html`<span class="xs">${words.failed}</span>` : nothing}</span>
      ${
        mayEdit
          ? html`<button part="button" class="button quiet" type="button" @click=${act}>
              ${hasFailed ? words.holdsAgain : words.fails}
            </button>`
          : nothing
      }
    </li>`;
  };
  return html`${banner}
  ${section(
    'assumptions',
    words.assumptions,
    html`<ul class="assumptions">
      ${when.map(item)}
    </ul>`,
  )}`;
}

/** Why the question was opened again, and what is new, the latest first. */
export function reopeningsSection(desk: DecisionDesk, { reopenings = [] }: Decision): TemplateResult | typeof nothing {
  if (reopenings.length === 0) return nothing;
  const words = roundWords(desk);
  return section(
    'reopenings',
    words.reopened,
    html`<ul class="sayings">
      ${[...reopenings].reverse().map(
        ({ at, by, reason, news }) =>
          html`<li>
            <p class="sm">
              <span class="strong" dir="auto">${desk.person(by).name}</span>
              <span class="muted">${moment(desk, at)}</span>
            </p>
            <div class="sm">${written(desk, reason, 5)}</div>
            ${
              news
                ? html`<p class="xs muted">${words.reopenedNews}</p>
                    <div class="sm">${written(desk, news, 5)}</div>`
                : nothing
            }
          </li>`,
      )}
    </ul>`,
  );
}
