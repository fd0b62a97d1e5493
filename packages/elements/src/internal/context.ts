import { createContext } from '@lit/context';
import type { Client } from '@meanwhile/sdk';

/** The client of the nearest provider. The key is page-wide, so that two copies of the widgets understand each other. */
export const clientContext = createContext<Client>(Symbol.for('meanwhile.client.v1'));
