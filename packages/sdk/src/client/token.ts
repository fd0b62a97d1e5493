import type { ConnectContext } from '../adapter/contract.js';
import type { Environment } from './environment.js';
import { within } from './limits.js';
import type { ClientOptions } from './types.js';

/** Hands out the portal's token: asked for once, however many calls need it at the same time. */
export function tokenSource(question: ClientOptions['token'], environment: Environment): ConnectContext['token'] {
  const ask = question && ((options?: { readonly force?: boolean }) => within(environment, 30_000, question(options)));
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
