import { html, type TemplateResult } from 'lit';
import type { Client, DefaultSchema, Entity, Id, KindOf } from '@meanwhile/sdk';
import type { ClientController } from '../controllers/client-controller.js';

/** How long a deletion can be taken back, in milliseconds. */
export const UNDO_FOR = 8000;

type Kind = KindOf<DefaultSchema>;

/**
 * Deleting without a question. The client holds the deletion for eight seconds, in this tab or the next; meanwhile "Undo"
 * stands in its place.
 */
export class UndoSlips<K extends Kind> {
  readonly #clients: ClientController;
  readonly #kind: K;
  readonly #gone = new Map<Id, Entity<DefaultSchema, K>>();

  constructor(clients: ClientController, kind: K) {
    this.#clients = clients;
    this.#kind = kind;
  }

  /** What is gone for the time being. */
  private get gone(): readonly Entity<DefaultSchema, K>[] {
    return [...this.#gone.values()];
  }
  /** These, with what is gone in between: its place is kept for the way back. */
  withGone(items: readonly Entity<DefaultSchema, K>[]): readonly Entity<DefaultSchema, K>[] {
    const shown = new Set(items.map(({ id }) => id));
    const gone = this.gone.filter(({ id }) => !shown.has(id));
    if (!gone.length) return items;
    return [...items, ...gone].sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
  }
  has(id: Id): boolean {
    return this.#gone.has(id);
  }

  /** Rejects when it was refused; it is back then. */
  async remove(client: Client, entity: Entity<DefaultSchema, K>): Promise<void> {
    const { id } = entity;
    this.#gone.set(id, entity);
    const over = (): void => {
      if (this.#gone.delete(id)) this.#clients.host.requestUpdate();
    };
    setTimeout(over, UNDO_FOR);
    this.#clients.host.requestUpdate();
    await client.remove(this.#kind, id, { undoFor: UNDO_FOR }).catch((error: unknown) => {
      over();
      throw error;
    });
  }
  async undo(client: Client, id: Id): Promise<void> {
    this.#gone.delete(id);
    this.#clients.host.requestUpdate();
    await client.withdraw(id);
  }
}

/** One's own, and what the backend says of the entity itself; a general right to delete is not a reason to offer it everywhere. */
export const mayDelete = (client: Client | undefined, entity: Entity<DefaultSchema, 'comment'>): boolean =>
  !!client?.can('delete', entity) && (!!entity.can || entity.author === client.status.user?.id);

/** What was deleted, and the way back. */
export const undoSlip = (words: { deleted: string; undo: string }, undo: () => void): TemplateResult =>
  html`<p class="slip row sm" part="slip">
    ${words.deleted} <button class="button" part="undo" type="button" @click=${undo}>${words.undo}</button>
  </p>`;
