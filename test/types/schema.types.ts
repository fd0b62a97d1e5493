// Compiled, never run: each line below `@ts-expect-error` must stay an error, everything else must stay fine.
import type { StandardSchemaV1 } from '@standard-schema/spec';
import {
  createClient,
  defineSchema,
  parse,
  type Adapter,
  type Client,
  type Entity,
  type KindOf,
  type Mutation,
} from '@meanwhile/sdk';

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const holds = <T extends true>(..._: T[]): void => {};

declare const region: StandardSchemaV1<unknown, { region: 'emea' | 'apac' }>;
declare const kudos: StandardSchemaV1<unknown, { to: string; points?: number }>;
const schema = defineSchema({ update: { fields: region }, kudos: { data: kudos } });
type S = typeof schema;
declare const adapter: Adapter<S>;
const client = createClient({ adapter, schema });

holds<Equal<Entity<S, 'update'>['fields']['region'], 'emea' | 'apac'>>(true);
holds<Equal<Entity<S, 'kudos'>['to'], string>>(true);
holds<Equal<Extract<KindOf<S>, 'kudos'>, 'kudos'>>(true);
holds<Equal<typeof client, Client<S>>>(true);

// The kind tells which data goes with it.
void client.create('update', { intent: 'note', fields: { region: 'emea' } });
void client.create('kudos', { to: 'ann', points: 3 });
void client.create('decision', { title: 'T', stage: 'open', space: 's' });
void client.edit('update', 'id', { headline: null, fields: { region: 'apac' } });
// @ts-expect-error a custom field's literal is wrong
void client.create('update', { intent: 'note', fields: { region: 'moon' } });
// @ts-expect-error the schema requires the custom field
void client.create('update', { intent: 'note' });
// @ts-expect-error a required field of the core is missing
void client.create('update', { fields: { region: 'emea' } });
// @ts-expect-error a core literal is wrong
void client.create('decision', { title: 'T', stage: 'maybe' });
// @ts-expect-error no such kind
void client.create('post', { title: 'T' });
// @ts-expect-error a kind of one's own is checked too
void client.create('kudos', { to: 4 });
// @ts-expect-error no such field can be edited
void client.edit('update', 'id', { hedline: 'x' });
// @ts-expect-error no such kind can be asked for
client.query({ kind: 'post' });
// @ts-expect-error no such operator
client.query({ kind: 'update', filter: ['intent', 'like', 'note'] });
// @ts-expect-error several writes are checked one by one
void client.write([{ op: 'create', kind: 'comment', data: { body: 'no target' } }]);

// A union over `kind` narrows.
declare const entity: Entity<S>;
if (entity.kind === 'kudos') holds<Equal<(typeof entity)['to'], string>>(true);
if (entity.kind === 'decision') void entity.stage;
// @ts-expect-error not every entity has a stage
void entity.stage;
// @ts-expect-error entities are read only
if (entity.kind === 'decision') entity.title = 'changed';

// Reading gives what writing takes.
const live = client.query({ kind: 'update' });
holds<
  Equal<
    (typeof live extends { get(): { items: readonly (infer E)[] } } ? E : never)['fields']['region'],
    'emea' | 'apac'
  >
>(true);
const parsed = parse('kudos', {}, schema);
if (parsed.ok) holds<Equal<(typeof parsed.value)['to'], string>>(true);
// @ts-expect-error the value is there only when it could be parsed
void parsed.value;

// Without a schema the core's kinds are known, and custom fields are unknown but allowed.
declare const plain: Client;
void plain.create('update', { intent: 'note', fields: { anything: 1 } });
// @ts-expect-error without a schema there is no such kind
void plain.create('kudos', { to: 'ann' });
// @ts-expect-error a schema brings Standard Schemas
defineSchema({ update: { fields: { region: 'string' } } });

// Lists of mutations and wrapped adapters stay within what the compiler can work out.
declare const batch: readonly Mutation[];
void batch.filter(({ id }) => id !== 'x').map(({ key }) => key);
declare const core: Adapter;
const wrapped = { ...core, list: ((query, options) => core.list(query, options)) as typeof core.list };
holds<Equal<ReturnType<typeof wrap>, Client>>(true);
function wrap() {
  return createClient({ adapter: wrapped });
}
