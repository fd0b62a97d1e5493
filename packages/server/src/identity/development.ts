import { isLoopback } from './address.js';
import { bearerOf, type Identify } from './identity.js';

/**
 * Anybody on this machine is whoever they say, by the token `dev:ana` or `dev:ana:Ana%20Sousa`. For development and
 * demonstrations; answers nothing to other machines.
 */
export const identifyForDevelopment: Identify = async ({ headers, address }) => {
  const [, id, name] = /^dev:([^:]+)(?::(.*))?$/.exec(bearerOf(headers) ?? '') ?? [];
  if (id === undefined || !isLoopback(address)) return undefined;
  try {
    const person = decodeURIComponent(id);
    return { person: { id: person, name: name ? decodeURIComponent(name) : person } };
  } catch {
    return undefined;
  }
};
