import type { ConnectContext } from '../adapter/contract.js';
import type { ClientOptions } from './types.js';

/** Hands out the portal's token: asked for once, however many calls need it at the same time. */
export function tokenSource(ask: ClientOptions['token']): ConnectContext['token'] {
  let kept: Promise<string | null> | undefined;
  let renewing: Promise<string | null> | undefined;
  return (options) => {
    if (!ask) return Promise.resolve(null);
    if (options?.force) {
      renewing ??= ask(options).finally(() => (renewing = undefined));
      kept = renewing;
    }
    kept ??= ask(options);
    kept.catch(() => (kept = undefined));
    return kept;
  };
}
