import { html, nothing, type TemplateResult } from 'lit';
import type { Decision, Id, Option } from '@meanwhile/sdk';
import { limitsOf, voteOf, type Vote } from '@meanwhile/sdk/rules';
import { plainText } from '../markdown/plain-text.js';
import { dueFormat } from './decision-card.js';
import type { DecisionDesk } from './decision-desk.js';
import { roundWords } from './decision-process.js';
import { DecisionRound } from './decision-round.js';
import { isOpen } from './decision-status.js';
import { downIcon, upIcon } from './icon.js';

/** A vote while it is chosen; the page keeps it as long as it shows the decision. */
interface VoteDraft {
  readonly id: Id;
  option: Id | undefined;
  points: Record<Id, number>;
  ranking: Id[];
  reason: string;
  wrong: string;
}
const drafts = new WeakMap<DecisionDesk, VoteDraft>();

function draftOf(desk: DecisionDesk, decision: Decision): VoteDraft {
  const kept = drafts.get(desk);
  if (kept?.id === decision.id) return kept;
  const mine = desk.mine(decision.id);
  const ids = (decision.options ?? []).map(({ id }) => id);
  const ranked = (mine?.ranking ?? []).filter((id) => ids.includes(id));
  const fresh: VoteDraft = {
    id: decision.id,
    option: mine?.option,
    points: { ...mine?.points },
    ranking: [...ranked, ...ids.filter((id) => !ranked.includes(id))],
    reason: mine?.reason ?? '',
    wrong: '',
  };
  // What was taken before may still be loading: only a choice of the reader's own is kept.
  if (mine) drafts.set(desk, fresh);
  return fresh;
}
const keep = (desk: DecisionDesk, draft: VoteDraft): void => {
  draft.wrong = '';
  drafts.set(desk, draft);
  desk.host.requestUpdate();
};

const nameOf = ({ title }: Option): string => plainText(title, 160);
/** An option by its title, or the time it stands for. */
export const label = (desk: DecisionDesk, option: Option): string =>
  option.slot ? desk.localize.date(option.slot.start, dueFormat) : nameOf(option);

/** Whether the method asks for more than a stance. */
export const isVote = ({ method = 'advice', options = [] }: Decision): boolean =>
  voteOf[method] !== 'stance' && options.length > 0;

function choice(desk: DecisionDesk, decision: Decision, draft: VoteDraft): TemplateResult {
  const choose = (option: Id) => keep(desk, { ...draft, option });
  return html`<fieldset class="choices">
    <legend class="label">${roundWords(desk).choose}</legend>
    ${(decision.options ?? []).map(
      (option) =>
        html`<label class="radio" dir="auto"
          ><input
            type="radio"
            name="vote"
            value=${option.id}
            .checked=${draft.option === option.id}
            @change=${() => choose(option.id)}
          />${nameOf(option)}</label
        >`,
    )}
  </fieldset>`;
}

function scale(desk: DecisionDesk, decision: Decision, draft: VoteDraft): TemplateResult {
  const words = roundWords(desk);
  const { low, high } = limitsOf(decision);
  const isTime = decision.method === 'time-poll';
  const values = isTime ? [2, 1, 0] : Array.from({ length: Math.min(high - low, 10) + 1 }, (_, step) => low + step);
  const word = (value: number): string =>
    isTime ? words.timeAnswers[value as 0 | 1 | 2] : desk.localize.number(value);
  const give = (id: Id, value: number) => keep(desk, { ...draft, points: { ...draft.points, [id]: value } });
  return html`<div class="scales">
    <p class="label">${isTime ? words.times : words.points(low, high)}</p>
    ${(decision.options ?? []).map(
      (option) =>
        html`<fieldset class="scale">
          <legend dir="auto">${label(desk, option)}</legend>
          <div class="radios">
            ${values.map(
              (value) =>
                html`<label class="radio"
                  ><input
                    type="radio"
                    name="vote-${option.id}"
                    .checked=${draft.points[option.id] === value}
                    @change=${() => give(option.id, value)}
                  />${word(value)}</label
                >`,
            )}
          </div>
        </fieldset>`,
    )}
  </div>`;
}

function dots(desk: DecisionDesk, decision: Decision, draft: VoteDraft): TemplateResult {
  const words = roundWords(desk);
  const { dots: all } = limitsOf(decision);
  const left = all - Object.values(draft.points).reduce((sum, value) => sum + value, 0);
  const give = (id: Id, event: Event) => {
    const value = Math.max(0, Math.round(Number((event.target as HTMLInputElement).value) || 0));
    keep(desk, { ...draft, points: { ...draft.points, [id]: value } });
  };
  return html`<div class="dots">
    <p class="label" id="dots-left" role="status">${words.dots(Math.max(0, left), all)}</p>
    ${(decision.options ?? []).map(
      (option) =>
        html`<label class="dot-row" dir="auto"
          ><input
            part="input"
            class="field"
            type="number"
            inputmode="numeric"
            min="0"
            max=${all}
            aria-label=${words.dotsFor(nameOf(option))}
            aria-describedby="dots-left"
            .value=${String(draft.points[option.id] ?? 0)}
            @change=${(event: Event) => give(option.id, event)}
          /><span>${nameOf(option)}</span></label
        >`,
    )}
  </div>`;
}

function order(desk: DecisionDesk, decision: Decision, draft: VoteDraft): TemplateResult {
  const words = roundWords(desk);
  const { options = [] } = decision;
  const move = (from: number, to: number, name: string) => {
    const ranking = [...draft.ranking];
    ranking.splice(to, 0, ...ranking.splice(from, 1));
    keep(desk, { ...draft, ranking });
    desk.parts.announce.say(words.placed(name, to + 1));
    const id = `rank-${to < from ? 'up' : 'down'}-${ranking[to] ?? ''}`;
    void desk.host.updateComplete.then(() => {
      const root = desk.host.shadowRoot;
      const button = root?.getElementById(id) as HTMLButtonElement | null;
      // At the end of the list the button rests: its neighbour goes on.
      (button?.disabled ? button.parentElement?.querySelector<HTMLElement>('button:not(:disabled)') : button)?.focus();
    });
  };
  return html`<p class="label">${words.rank}</p>
    <ol part="ranking" class="ranking">
      ${draft.ranking.map((id, index) => {
        const option = options.find((one) => one.id === id);
        if (!option) return nothing;
        const name = nameOf(option);
        const last = index === draft.ranking.length - 1;
        return html`<li>
          <span class="place xs subtle" aria-hidden="true">${desk.localize.number(index + 1)}</span
          ><span class="name" dir="auto">${name}</span
          ><span class="row tools"
            ><button
              part="button"
              class="button icon quiet"
              type="button"
              id="rank-up-${id}"
              aria-label=${words.up(name)}
              ?disabled=${index === 0}
              @click=${() => move(index, index - 1, name)}
            >
              ${upIcon}</button
            ><button
              part="button"
              class="button icon quiet"
              type="button"
              id="rank-down-${id}"
              aria-label=${words.down(name)}
              ?disabled=${last}
              @click=${() => move(index, index + 1, name)}
            >
              ${downIcon}
            </button></span
          >
        </li>`;
      })}
    </ol>`;
}

/** The vote that was chosen, or what is missing. */
function readVote(decision: Decision, { option, points, ranking }: VoteDraft): Vote | 'missing' | 'dots' {
  const kind = voteOf[decision.method ?? 'advice'];
  if (kind === 'option') return option === undefined ? 'missing' : { stance: 'agree', option };
  if (kind === 'ranking') return { stance: 'agree', ranking };
  const given = Object.values(points);
  if (decision.method === 'dot' && given.reduce((sum, value) => sum + value, 0) > limitsOf(decision).dots)
    return 'dots';
  return given.length === 0 ? 'missing' : { stance: 'agree', points };
}

function controls(desk: DecisionDesk, decision: Decision, draft: VoteDraft): TemplateResult {
  const kind = voteOf[decision.method ?? 'advice'];
  if (kind === 'option') return choice(desk, decision, draft);
  if (kind === 'ranking') return order(desk, decision, draft);
  return decision.method === 'dot' ? dots(desk, decision, draft) : scale(desk, decision, draft);
}

/** What is missing before a vote can be cast, in words. */
function faultOf(
  desk: DecisionDesk,
  decision: Decision,
  { vote, draft }: { readonly vote: ReturnType<typeof readVote>; readonly draft: VoteDraft },
): string {
  const words = roundWords(desk);
  if (vote === 'dots') return words.tooManyDots(limitsOf(decision).dots);
  if (vote === 'missing') return words.chooseMissing;
  const isAsked = decision.reasons === 'required' && decision.visibility?.voters !== 'detached';
  return isAsked && vote.stance !== 'abstain' && !draft.reason.trim() ? words.reasonMissing : '';
}

/** Why, beside the vote: of named votes only, where reasons are asked for. */
function reasonField(desk: DecisionDesk, decision: Decision, draft: VoteDraft): TemplateResult | typeof nothing {
  const { reasons = 'optional', visibility } = decision;
  if (reasons === 'none' || visibility?.voters === 'detached') return nothing;
  const words = roundWords(desk);
  const write = (event: Event): void => {
    draft.reason = (event.target as HTMLTextAreaElement).value;
    drafts.set(desk, draft);
  };
  return html`<label class="label sm" for="vote-reason"
      >${reasons === 'required' ? words.reason : words.reasonOptional}</label
    ><textarea part="input" class="field" id="vote-reason" rows="1" .value=${draft.reason} @input=${write}></textarea>`;
}

/** The form of the method's vote, or that the vote is in. */
export function voteForm(desk: DecisionDesk, decision: Decision): TemplateResult | typeof nothing {
  const words = roundWords(desk);
  const isDetached = decision.visibility?.voters === 'detached';
  const kind = isDetached ? 'ballot' : 'position';
  if (!isOpen(decision) || !desk.me || !desk.client) return nothing;
  if (!desk.client.can('create', kind)) return isDetached ? html`<p class="sm muted">${words.cannotVote}</p>` : nothing;
  const spoken = DecisionRound.of(desk, decision).hasSpoken(decision);
  if (spoken && isDetached) return html`<p class="sm muted" part="voted">${words.votedDetached}</p>`;
  const draft = draftOf(desk, decision);
  const cast = async (vote: ReturnType<typeof readVote>) => {
    const wrong = faultOf(desk, decision, { vote, draft });
    if (wrong || typeof vote === 'string') {
      draft.wrong = wrong;
      drafts.set(desk, draft);
      return desk.host.requestUpdate();
    }
    const { castVote } = await import('./decision-round-acts.js');
    if (await castVote(desk, decision, { ...vote, reason: draft.reason.trim() })) drafts.delete(desk);
    desk.host.requestUpdate();
  };
  const submit = (event: Event) => {
    event.preventDefault();
    void cast(readVote(decision, draft));
  };
  return html`<form class="vote" part="vote" novalidate @submit=${submit}>
    ${controls(desk, decision, draft)} ${reasonField(desk, decision, draft)}
    ${draft.wrong ? html`<p class="wrong" role="alert">${draft.wrong}</p>` : nothing}
    <div class="row">
      <button part="submit" class="button primary" type="submit">${spoken ? words.change : words.cast}</button>
      <button part="button" class="button quiet" type="button" @click=${() => cast({ stance: 'abstain' })}>
        ${words.sit}
      </button>
      ${spoken ? html`<span class="xs muted">${words.voted}</span>` : nothing}
    </div>
  </form>`;
}
