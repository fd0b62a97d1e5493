import { createRestAdapter } from '@meanwhile/adapters/rest';
import { contractSuite } from '@meanwhile/sdk/testing';

// The runner starts a server on another port: everything here crosses origins.
const fresh = async (): Promise<string> => {
  const response = await fetch('/rest-backend/fresh', { method: 'POST' });
  if (!response.ok) throw new Error(await response.text());
  const { endpoint } = (await response.json()) as { readonly endpoint: string };
  return endpoint;
};

/** Some checks make hundreds of requests, each through a server and a database. */
const patient = (name: string, body: () => Promise<void>): unknown =>
  it(name, function () {
    this.timeout(180_000);
    return body();
  });

await contractSuite({
  name: 'rest on PGlite, across origins',
  limit: 180_000,
  describe,
  it: Object.assign(patient, { skip: it.skip }),
  fresh: async () => {
    const endpoint = await fresh();
    const adapter = () => createRestAdapter({ endpoint });
    return {
      a: adapter(),
      b: adapter(),
      lent: { a: { token: async () => 'dev:ana:Ana%20Sousa' }, b: { token: async () => 'dev:ben:Ben%20Otieno' } },
    };
  },
});
