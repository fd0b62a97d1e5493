import { nothing } from 'lit';
import type { Client, Update } from '@meanwhile/sdk';
import type { ClientController } from '../controllers/client-controller.js';
import { LazyPart } from './lazy-part.js';
import type { ItemContext, ItemWords } from './update-item.js';

type Module = typeof import('./attachment-list.js');
type Draw = NonNullable<ItemContext['files']>;

/** The files of a widget's updates: their part loads with the first update that has some. */
export class ItemFiles {
  readonly #clients: ClientController;
  readonly #localize: ItemWords;
  readonly #part: LazyPart<Module>;
  #client: Client | undefined;
  #draw: Draw | undefined;

  constructor(clients: ClientController, localize: ItemWords) {
    this.#clients = clients;
    this.#localize = localize;
    this.#part = new LazyPart(clients.host, () => import('./attachment-list.js'));
  }

  /** Another function once it can draw, and for another client: the update is drawn again then. */
  get draw(): Draw {
    const { client } = this.#clients;
    if (!this.#draw) return this.#ask;
    if (client !== this.#client) this.#draw = undefined;
    this.#client = client;
    return (this.#draw ??= this.#drawn());
  }

  readonly #ask = (): typeof nothing => {
    this.#part.ready().then(
      () => {
        this.#draw ??= this.#drawn();
        this.#clients.host.requestUpdate();
      },
      () => undefined,
    );
    return nothing;
  };
  #drawn(): Draw {
    const [clients, localize, module] = [this.#clients, this.#localize, this.#part.module];
    return ({ attachments: files = [] }: Update) => module?.attachmentList({ clients, localize, files });
  }
}
