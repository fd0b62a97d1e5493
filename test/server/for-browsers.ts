// Started by test/tools/rest-backend.mjs: a server that the page under test reaches across origins.
import { openEmbedded } from '@meanwhile/server';
import { startBackend } from './backend.js';

const [origin = ''] = process.argv.slice(2);
const backend = await startBackend(await openEmbedded(), { origins: [origin], base: '/api/meanwhile' });

process.on('message', (message) => {
  if (message === 'fresh') void backend.empty().then(() => process.send?.('empty'));
});
process.on('disconnect', () => void backend.close().then(() => process.exit(0)));
process.send?.({ endpoint: backend.address });
