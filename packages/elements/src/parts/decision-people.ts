import { html, nothing, type TemplateResult } from 'lit';
import { addComment, type Decision, type Id, type PersonRef, type Position } from '@meanwhile/sdk';
import { emit } from '../internal/events.js';
import type { DecisionDesk } from './decision-desk.js';
import { objectButtons } from './decision-objections.js';
import { deleteEntity } from './decision-moves.js';
import { pageWords, section, written } from './decision-sections.js';
import { isOpen } from './decision-status.js';
import { takePart } from './decision-take-part.js';
import { hiddenOn, tallyBar } from './decision-tally.js';
import { isVote, voteForm } from './decision-vote.js';
import { voteResults } from './decision-vote-results.js';
import { avatar } from './person.js';
import { time } from './time.js';
import { mayDelete } from './undo-slip.js';
import { writeMark } from './write-mark.js';

interface Said {
  readonly id: Id;
  readonly person: PersonRef | undefined;
  readonly mark?: string;
  readonly at: string;
  readonly reason: string | undefined;
  readonly note?: string;
  readonly remove?: (() => void) | undefined;
}

function saying(desk: DecisionDesk, { id, person, mark, at, reason, note, remove }: Said): TemplateResult {
  return html`<li class="said" part="position">
    ${avatar(person, { small: true })}
    <div>
      <p class="sm">
        <span class="strong" dir="auto">${person?.name ?? desk.localize.t.common.someone}</span>
        ${mark ? html`<span class="muted">${mark}</span>` : nothing} ${time(at, desk.localize)}
        ${writeMark(desk.parts.clients.writeState(id), desk.localize.t.common)}
      </p>
      ${reason ? html`<div class="sm">${written(desk, reason, 5)}</div>` : nothing}
      ${note ? html`<p class="sm muted" dir="auto">${note}</p>` : nothing}
      ${
        remove
          ? html`<button class="link xs" part="delete" type="button" @click=${remove}>
              ${desk.localize.t.common.delete}
            </button>`
          : nothing
      }
    </div>
  </li>`;
}

const person = (desk: DecisionDesk, id: string | undefined) => (id ? desk.person(id) : undefined);

function position(desk: DecisionDesk, { id, author, stance, reason, updatedAt }: Position): TemplateResult {
  const mark = desk.localize.t.decision.stance(stance);
  return saying(desk, { id, person: person(desk, author), mark, at: updatedAt, reason });
}
const isConcern = ({ stance }: Position): boolean => stance === 'concern' || stance === 'block';

/** How people stand, and the reader's own answer while it is open. */
export function standSection(desk: DecisionDesk, decision: Decision): TemplateResult | typeof nothing {
  const words = pageWords(desk);
  const open = isOpen(decision);
  const isCounted = isVote(decision) || decision.visibility?.voters === 'detached';
  if (!open && !isCounted && !desk.positionsOf(decision.id).length) return nothing;
  return html`<section class="part people" part="people">
    <h3>${open ? words.takePart : words.stood}</h3>
    ${
      isCounted
        ? html`${voteForm(desk, decision)} ${voteResults(desk, decision)}`
        : html`${tallyBar(desk, decision)} ${takePart(desk, decision)}`
    }
    ${objectButtons(desk, decision)}
  </section>`;
}

/** Who said what: concerns and objections first, then everybody else. */
export function saidSections(desk: DecisionDesk, decision: Decision): TemplateResult {
  const words = pageWords(desk);
  const shown = !hiddenOn(desk, decision) && decision.visibility?.voters !== 'detached';
  const positions = shown ? desk.positionsOf(decision.id) : [];
  const concerns = positions.filter(isConcern);
  const others = positions.filter((one) => !isConcern(one));
  const list = (items: readonly TemplateResult[]) =>
    items.length
      ? html`<ul class="sayings">
          ${items}
        </ul>`
      : nothing;
  return html`${section('concerns', words.concerns, list(concerns.map((one) => position(desk, one))))}
  ${section('positions', words.positions, list(others.map((one) => position(desk, one))))}`;
}

/** What people say about it in passing, and why it was opened again. */
export const discussionSection = (desk: DecisionDesk, decision: Decision): TemplateResult | typeof nothing =>
  section('discussion', pageWords(desk).discussion, discussion(desk, decision));

async function comment(desk: DecisionDesk, decision: Decision, field: HTMLTextAreaElement): Promise<void> {
  const { client } = desk;
  const body = field.value.trim();
  if (!client) return;
  if (!body) return field.focus();
  const done = await desk.act(
    async () =>
      emit(desk.host, 'meanwhile-comment-created', { comment: await addComment(client, { target: decision, body }) }),
    { text: pageWords(desk).commented },
  );
  if (done) field.value = '';
}

function discussion(desk: DecisionDesk, decision: Decision): TemplateResult | typeof nothing {
  const words = pageWords(desk);
  const { comments } = desk;
  const may = !!desk.me && (desk.client?.can('create', 'comment') ?? false);
  if (!comments.length && !may) return nothing;
  const handleSubmit = (event: Event): void => {
    event.preventDefault();
    const field = (event.currentTarget as HTMLFormElement).querySelector('textarea');
    if (field) void comment(desk, decision, field);
  };
  return html`${
    comments.length
      ? html`<ul class="sayings">
          ${comments.map((one) => {
            const { id, author, body: reason, updatedAt: at } = one;
            const remove = mayDelete(desk.client, one) ? () => void deleteEntity(desk, one) : undefined;
            return saying(desk, { id, person: person(desk, author), at, reason, remove });
          })}
        </ul>`
      : nothing
  }
  ${
    may
      ? html`<form class="comment-form" part="comment-form" @submit=${handleSubmit}>
          <label class="spoken" for="comment">${words.yourComment}</label>
          <textarea part="input" class="field" id="comment" rows="1" placeholder=${words.yourComment}></textarea>
          <button part="button" class="button" type="submit">${words.comment}</button>
        </form>`
      : nothing
  }`;
}
