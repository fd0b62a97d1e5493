import { nothing } from 'lit';
import type { Update } from '@meanwhile/sdk';
import type { ClientController } from '../controllers/client-controller.js';
import { LazyPart } from './lazy-part.js';
import type { ItemContext, ItemWords } from './update-item.js';

/** The files of a widget's updates: their part loads with the first update that has some. */
export class ItemFiles {
  /** Another function once it can draw: the update is drawn again then. */
  draw: NonNullable<ItemContext['files']>;

  constructor(clients: ClientController, localize: ItemWords) {
    const part = new LazyPart(clients.host, () => import('./attachment-list.js'));
    const ask = (): typeof nothing => {
      const have = ({ attachmentList }: typeof import('./attachment-list.js')): void => {
        if (this.draw !== ask) return;
        this.draw = ({ attachments: files = [] }: Update) => attachmentList({ clients, localize, files });
        clients.host.requestUpdate();
      };
      part.ready().then(have, () => undefined);
      return nothing;
    };
    this.draw = ask;
  }
}
