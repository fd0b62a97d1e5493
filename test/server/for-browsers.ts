// Started by test/tools/rest-backend.mjs: a server that the page under test reaches across origins.
import { startBackend } from './backend.js';
import { openPrepared } from './prepared.js';

const [origin = ''] = process.argv.slice(2);
const backend = await startBackend(await openPrepared(), { origins: [origin], base: '/api/meanwhile' });

process.on('message', (message) => {
  if (message === 'fresh') void backend.empty().then(() => process.send?.('empty'));
});
process.on('disconnect', () => void backend.close().then(() => process.exit(0)));
process.send?.({ endpoint: backend.address });
