import { html, type LitElement, type TemplateResult } from 'lit';
import type { Id, Update } from '@meanwhile/sdk';
import type { ClientController } from '../controllers/client-controller.js';
import { QueryController } from '../controllers/query-controller.js';
import { dayName } from './moment.js';
import type { ItemWords } from './update-item.js';
import { updateTags } from './update-tags.js';

/** Older than this nobody means by "as last time". */
const RECENT = 60 * 86_400_000;

interface Options {
  readonly clients: ClientController;
  readonly space: () => Id | undefined;
  readonly now: () => number;
}

/** The reader's latest progress with a status, to be said again where it still stands. */
export class LastSaid {
  readonly #now: () => number;
  readonly #last: QueryController<'update'>;

  constructor(host: LitElement, { clients, space, now }: Options) {
    this.#now = now;
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

  get update(): Update | undefined {
    const [last] = this.#last.items;
    return last?.status ? last : undefined;
  }

  /** How it stood, what was said, and when. */
  line(update: Update, localize: ItemWords): TemplateResult {
    const day = dayName(localize, Date.parse(update.createdAt), { now: this.#now(), zone: localize.zone });
    return html`${updateTags({ ...update, intent: 'progress' }, localize.t.feed)}<span class="said" dir="auto"
        >${update.headline}</span
      >
      <time datetime=${update.createdAt} class="subtle">${day}</time>`;
  }
}
