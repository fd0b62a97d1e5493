// The reference server on the same PostgreSQL, without a limit on how often one may ask.
import { createMeanwhileServer, identifyForDevelopment, openPostgres } from '@meanwhile/server';

const server = await createMeanwhileServer({
  store: await openPostgres(process.env['DATABASE_URL'] ?? ''),
  identify: identifyForDevelopment,
  rateLimit: null,
});
console.log(await server.listen({ port: 0 }));
