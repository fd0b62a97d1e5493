import { css, html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { Id, Update } from '@meanwhile/sdk';
import type { ClientController } from '../controllers/client-controller.js';
import { QueryController } from '../controllers/query-controller.js';
import { lastTimeRow, lastTimeStyles } from '../parts/last-time.js';
import { dayName } from '../parts/moment.js';
import { updateTags } from '../parts/update-tags.js';
import { emptyValue, sectionNames, type ComposerValue } from './composer-value.js';
import type { ComposerLocalize } from './composer.js';

/** The row below the line that opens the form. */
export const styles = css`
  ${lastTimeStyles}
  @layer base {
    .last-time {
      margin-block-start: var(--_3);
    }
    .last-time .hint {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_1) var(--_3);
      align-items: center;
    }
    .last-time time {
      white-space: nowrap;
    }
  }
`;

/** Older than this nobody means by "as last time". */
const RECENT = 60 * 86_400_000;

export interface NoChangeOptions {
  readonly clients: ClientController;
  readonly localize: ComposerLocalize;
  readonly space: () => Id | undefined;
  readonly now: () => number;
  /** The form opens with this in it, and the next key press posts it. */
  readonly take: (value: Partial<ComposerValue>) => void;
}

/** What an update says that still holds when nothing has changed: how it stands, not what was done or is awaited. */
export function sameAgain(update: Update): Partial<ComposerValue> {
  const { headline = '', status = '', topics = [], objective, body = '' } = update;
  const sections = (update.sections ?? []).filter(({ name }) => name !== sectionNames[0]);
  return {
    ...emptyValue('progress'),
    headline,
    // Without a headline the details are what it says.
    body: headline ? '' : body,
    sections: Object.fromEntries(sections.map(({ name, text }) => [name, text])),
    status,
    topics,
    ...(objective && { objective }),
  };
}

/** The reader's latest progress with a status, to be said again where it still stands. */
export class NoChange {
  readonly #options: NoChangeOptions;
  readonly #last: QueryController<'update'>;

  constructor(host: LitElement, options: NoChangeOptions) {
    this.#options = options;
    const { clients, space, now } = options;
    this.#last = new QueryController(clients, host, {
      query: () => {
        const me = clients.client?.status.user?.id;
        const within = space();
        if (!me) return undefined;
        const since = new Date(now() - RECENT).toISOString().slice(0, 10);
        const mine = [['author', 'eq', me] as const, ['intent', 'eq', 'progress'] as const];
        const recent = ['createdAt', 'gt', since] as const;
        return {
          kind: 'update',
          filter: { and: [...mine, recent, ...(within ? [['space', 'eq', within] as const] : [])] },
          limit: 1,
        };
      },
    });
  }

  render(): TemplateResult | typeof nothing {
    const { localize, now, take } = this.#options;
    const [last] = this.#last.items;
    if (!last?.status) return nothing;
    const { composer: words, feed } = localize.t;
    const day = dayName(localize, Date.parse(last.createdAt), { now: now(), zone: localize.zone });
    const line = html`${updateTags({ ...last, intent: 'progress' }, feed)}<span class="said" dir="auto"
        >${last.headline}</span
      >
      <time datetime=${last.createdAt} class="subtle">${day}</time>`;
    return lastTimeRow(words.noChange, { line, press: () => take(sameAgain(last)) });
  }
}
