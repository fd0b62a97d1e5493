import type {} from '@meanwhile/adapters/rest';
import { contractSuite } from '@meanwhile/sdk/testing';
import { openEmbedded, openPostgres } from '@meanwhile/server';
import { after, describe, it } from 'node:test';
import { startBackend, type Backend } from '../server/backend.js';
import { startPostgres } from '../server/postgres.js';

const suiteOn = (name: string, backend: Backend) =>
  contractSuite({
    name,
    // Hundreds of requests in one check, each through a server and a database.
    limit: 60_000,
    describe,
    it,
    fresh: () => backend.fresh(),
  });

const embedded = await startBackend(await openEmbedded());
after(() => embedded.close());
await suiteOn('rest on PGlite', embedded);

const postgres = await startPostgres();
if (typeof postgres === 'string') it.skip(`rest on PostgreSQL (${postgres})`);
else {
  const backend = await startBackend(await openPostgres(postgres.address));
  after(async () => {
    await backend.close();
    postgres.stop();
  });
  await suiteOn(`rest on ${postgres.version}`, backend);
}
