import type { ConnectContext } from '../adapter/contract.js';
import type { Environment } from './environment.js';
import { tokenSource } from './token.js';
import type { ClientOptions } from './types.js';

interface Lent {
  readonly backend: { readonly name: string };
  readonly options: Pick<ClientOptions, 'token' | 'name'>;
  readonly environment: Environment;
  readonly signal: AbortSignal;
  /** A new token was asked for: it may be somebody else's. */
  renewed(): void;
}

/** What the client lends the adapter when it connects. */
export function lentContext({ backend, options, environment, signal, renewed }: Lent): ConnectContext {
  const ask = tokenSource(options.token, environment);
  return {
    protocols: [1],
    client: options.name ?? '@meanwhile/sdk 0.1.0',
    async token(question) {
      const token = await ask(question);
      if (question?.force) renewed();
      return token;
    },
    fetch: environment.fetch,
    signal,
    log: (level, message, extra) => {
      if (level === 'warn') console.warn(`[meanwhile:${backend.name}] ${message}`, extra ?? '');
    },
  };
}
