import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Comment, PersonRef, WriteState } from '@meanwhile/sdk';
import type { Host } from '../controllers/client-controller.js';
import { markdown } from '../markdown/index.js';
import type { ComposerLocalize } from '../update-composer/composer.js';
import { tickIcon } from './icon.js';
import { avatar } from './person.js';
import { tag } from './tag.js';
import { time } from './time.js';
import { writeMark } from './write-mark.js';

export interface CommentView {
  readonly host: Host;
  readonly localize: ComposerLocalize;
  readonly author: PersonRef | undefined;
  readonly depth: number;
  /** From 1. */
  readonly position: number;
  /** It is the answer to the ask. */
  readonly accepted: boolean;
  readonly write: WriteState;
  /** Absent where this person may not. */
  readonly reply?: (() => void) | undefined;
  readonly accept?: (() => void) | undefined;
  readonly remove?: (() => void) | undefined;
}

/** One reply. */
export function commentView(comment: Comment, view: CommentView): TemplateResult {
  const { localize, author, depth, position, accepted, write, reply, accept, remove } = view;
  const { common, composer: words } = localize.t;
  const button = (word: string, press: (() => void) | undefined): TemplateResult | typeof nothing =>
    press ? html`<button part="button" class="button quiet" type="button" @click=${press}>${word}</button>` : nothing;
  return html`<article
    class="comment depth-${depth}"
    part="comment"
    tabindex="0"
    data-comment=${comment.id}
    aria-posinset=${position}
    aria-setsize="-1"
    aria-labelledby="author-${comment.id}"
  >
    ${avatar(author, { small: true })}
    <p class="comment-head">
      <span class="author" id="author-${comment.id}" dir="auto">${author?.name ?? common.someone}</span>
      ${time(comment.createdAt, localize)}${
        accepted ? tag({ tone: 'success', icon: tickIcon, word: words.accepted }) : nothing
      }${writeMark(write, common)}
    </p>
    <div class="markdown">${markdown(view.host, comment.body, { headingLevel: 5 })}</div>
    <p class="comment-actions">
      ${button(words.reply, reply)}${button(words.accept, accept)}${button(common.delete, remove)}
    </p>
  </article>`;
}

export interface ReplyForm {
  /** The update that is answered. */
  readonly id: string;
  readonly label: string;
  readonly action: string;
  readonly text: string;
  /** The text itself is wrong, as against sending it. */
  readonly invalid: boolean;
  readonly wrong: string;
  readonly note: string | undefined;
  readonly sending: boolean;
  readonly typed: (text: string) => void;
  readonly send: () => void;
}

/** The field for a reply; Control or Command with Enter sends. */
export function replyForm({
  id,
  label,
  action,
  text,
  invalid,
  wrong,
  note,
  sending,
  typed,
  send,
}: ReplyForm): TemplateResult {
  const field = `reply-${id}`;
  return html`<form
    class="reply-form"
    part="reply-form"
    novalidate
    @submit=${(event: Event) => {
      event.preventDefault();
      send();
    }}
  >
    <label class="xs subtle" for=${field}>${label}</label>
    <textarea
      id=${field}
      part="input"
      class="field"
      rows="1"
      data-reply=${id}
      aria-invalid=${invalid}
      aria-describedby="${field}-note"
      .value=${live(text)}
      @input=${(event: Event) => typed((event.target as HTMLTextAreaElement).value)}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send();
      }}
    ></textarea>
    <p class="row reply-foot">
      <span id="${field}-note" class=${wrong ? 'wrong' : 'xs subtle'}>${wrong || note}</span
      ><button part="button" class="button push" type="submit" aria-disabled=${sending}>${action}</button>
    </p>
  </form>`;
}
