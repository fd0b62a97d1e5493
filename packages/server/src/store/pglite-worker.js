// PGlite in a thread of its own: in the server's thread its queries, which resolve without a pause, keep timers and
// sockets waiting for seconds. Plain JavaScript, because a thread started from sources has nobody to compile it.
import { PGlite } from '@electric-sql/pglite';
import { parentPort, workerData } from 'node:worker_threads';

const port = parentPort;
const { folder } = /** @type {{ folder: string | null }} */ (workerData);

/**
 * @param {PGlite} database
 * @param {import('./pglite.js').Asked} asked
 * @returns {Promise<import('./pglite.js').Answered>}
 */
async function answer(database, { turn, text, parameters = [], dump, close }) {
  if (close) await database.close();
  if (dump) return { turn, dump: new Uint8Array(await (await database.dumpDataDir('gzip')).arrayBuffer()) };
  if (text === undefined) return { turn };
  const { rows } = await database.query(text, [...parameters]);
  return { turn, rows };
}

/** @param {unknown} error */
function told(error) {
  const { message, code } = /** @type {{ message?: string, code?: string }} */ (error);
  return { message: message ?? String(error), ...(code !== undefined && { code }) };
}

const opening = PGlite.create(folder === null ? {} : { dataDir: folder });
opening.then(
  () => port?.postMessage({ turn: 0 }),
  (error) => port?.postMessage({ turn: 0, error: told(error) }),
);
port?.on('message', (asked) => {
  opening
    .then((database) => answer(database, asked))
    .catch((error) => ({ turn: asked.turn, error: told(error) }))
    .then((answered) => port.postMessage(answered));
});
