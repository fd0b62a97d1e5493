// Gives the page under test a reference server on a port of its own: POST /rest-backend/fresh empties it and answers where it is.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { quickWasm } from './quick-wasm.mjs';

const script = fileURLToPath(new URL('../server/for-browsers.ts', import.meta.url));

/** The Web Test Runner plugin. The server starts when a test first asks for it. */
export function restBackend() {
  let starting;
  const start = async (origin) => {
    const child = fork(script, [origin], {
      execArgv: [...quickWasm, '--import', 'tsx', '--conditions=meanwhile-source'],
    });
    const died = once(child, 'exit').then(([code]) => {
      throw new Error(`The server for browser tests has stopped with ${code}.`);
    });
    died.catch(() => {});
    const [{ endpoint }] = await Promise.race([once(child, 'message'), died]);
    return { child, endpoint, died };
  };
  return {
    name: 'meanwhile-rest-backend',
    async serve({ path, origin, method }) {
      if (path !== '/rest-backend/fresh' || method !== 'POST') return undefined;
      starting ??= start(origin);
      const { child, endpoint, died } = await starting;
      child.send('fresh');
      await Promise.race([once(child, 'message'), died]);
      return { body: JSON.stringify({ endpoint }), type: 'json' };
    },
    async serverStop() {
      const started = await starting?.catch(() => undefined);
      started?.child.disconnect();
    },
  };
}
