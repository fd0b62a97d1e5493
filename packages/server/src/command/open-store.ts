import { openEmbedded } from '../store/pglite.js';
import { openPostgres } from '../store/postgres.js';
import type { Store } from '../store/store.js';
import { CommandFailure } from './failure.js';
import type { Options } from './options.js';
import { openNative } from '../store/native.js';

/** Opens what the options and the environment name. */
export async function openStore({ data, store = 'pglite' }: Options, environment: NodeJS.ProcessEnv): Promise<Store> {
  const { DATABASE_URL: address } = environment;
  if (address) {
    if (!/^postgres(ql)?:\/\/./.test(address) || !URL.canParse(address))
      throw new CommandFailure(
        'DATABASE_URL is no address of a database: it looks like postgres://user@host:5432/name.',
      );
    return openPostgres(address);
  }
  if (store === 'native') return openNative(data ?? './meanwhile-data');
  if (store !== 'pglite') throw new CommandFailure(`--store is pglite or native, not ${store}.`);
  return openEmbedded(data ?? './meanwhile-data');
}
