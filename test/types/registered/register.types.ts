// Compiled, never run. In a project of its own, because `Register` is one per program.
import type { StandardSchemaV1 } from '@standard-schema/spec';
import { defineSchema, postUpdate, type Client, type Update } from '@meanwhile/sdk';

declare const region: StandardSchemaV1<unknown, { region: 'emea' | 'apac' }>;
const schema = defineSchema({ update: { fields: region }, kudos: { data: region } });
declare module '@meanwhile/sdk' {
  interface Register {
    schema: typeof schema;
  }
}

declare const client: Client;
declare const update: Update;
const known: 'emea' | 'apac' = update.fields.region;
void known;
void client.create('kudos', { region: 'apac' });
void postUpdate(client, { intent: 'note', fields: { region: 'emea' } });
// @ts-expect-error the registered schema requires the field everywhere
void postUpdate(client, { intent: 'note' });
// @ts-expect-error and knows its values
void client.edit('update', 'id', { fields: { region: 'moon' } });
// @ts-expect-error no such kind
void client.peek('post', 'id');
