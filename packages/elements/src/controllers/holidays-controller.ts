import type { Id } from '@meanwhile/sdk';
import type { Holidays } from '@meanwhile/sdk/time';
import type { ClientController, Host } from './client-controller.js';
import { QueryController } from './query-controller.js';

/** The days nobody works in a space, kept up to date. */
export class HolidaysController {
  readonly #space: () => Id | undefined;
  readonly #query: QueryController<'space'>;

  constructor(host: Host, clients: ClientController, space: () => Id | undefined) {
    this.#space = space;
    this.#query = new QueryController(clients, host, {
      query: () => {
        const id = space();
        return id ? { kind: 'space', ids: [id], limit: 1 } : undefined;
      },
    });
  }

  /** Undefined while they are on their way; a space that cannot be read has none. */
  get days(): Holidays | undefined {
    const { phase, items } = this.#query.state;
    const found = items[0]?.holidays;
    return found ?? (phase === 'loading' && this.#space() ? undefined : []);
  }
}
