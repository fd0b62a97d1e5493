import type { Adapter, Capabilities } from '../../adapter/contract.js';
import { createId } from '../../model/id.js';
import type { Check, Scene } from '../check.js';
import { needs, signedIn, twoPeople } from '../check.js';
import { equals, holds, refusal, within } from '../expect.js';
import { Side } from '../side.js';

/** Each optional method with the capability that stands for it. */
const optional: readonly (readonly [method: keyof Adapter, capability: keyof Capabilities])[] = [
  ['push', 'write'],
  ['changes', 'changes'],
  ['subscribe', 'live'],
  ['search', 'search'],
  ['people', 'people'],
  ['upload', 'upload'],
];
const isNone = (value: unknown): boolean => value === false || (Array.isArray(value) && value.length === 0);

/** A harmless call of a method that is there but not declared. */
function tryOut({ a, sample }: Scene, method: keyof Adapter): Promise<unknown> | undefined {
  if (method === 'push') return a.push({ op: 'create', id: createId(), data: sample.data(0) });
  if (method === 'changes') return a.changes(null);
  if (method === 'search') return a.search({ text: 'nothing' });
  if (method === 'people') return a.people({});
  if (method === 'upload') return a.upload(new Blob(['x']), { key: createId(), name: 'x.txt' });
  return undefined;
}

/** A stream nobody is promised may end without a word, or with one; what must not be is a stream. */
async function hasNoStream({ adapter }: Side): Promise<void> {
  const what = 'subscribe() without "live"';
  const stop = new AbortController();
  const { signal } = stop;
  let told = false;
  const tell = (): void => void (told = true);
  try {
    const ended = new Promise<void>((resolve) => {
      const running = adapter.subscribe!(null, { changes: tell, poke: tell, down: () => resolve() }, { signal });
      void Promise.resolve(running).then(resolve, resolve);
    });
    await within(1_000, ended, `${what} goes on`);
  } finally {
    stop.abort();
  }
  holds(!told, `${what} tells of changes.`);
}

export const sessionChecks: readonly Check[] = [
  {
    name: 'connect answers a session of plain JSON',
    level: 'read',
    async run({ a: { adapter, session } }) {
      equals(adapter.spec, 1, 'The version of the contract');
      holds(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(adapter.name), `"${adapter.name}" is not a kebab-case name.`);
      const copy: unknown = JSON.parse(JSON.stringify(session));
      equals(copy, session, 'The session after a trip through JSON');
      holds(typeof session.scope === 'string' && session.scope !== '', 'The session names no scope.');
      equals(session.protocol, 1, 'The protocol out of those offered');
      const { user } = session;
      holds(user === null || (user.id !== '' && user.name !== ''), 'The person signed in has no id or no name.');
    },
  },
  {
    name: 'every capability is declared, and has its method',
    level: 'read',
    async run({ a: { adapter, capabilities } }) {
      const all = 'write filter sort versions idempotency batch changes live search people upload'.split(' ');
      for (const name of all) holds(Object.hasOwn(capabilities, name), `The session does not say: ${name}.`);
      holds(capabilities.batch >= 1, 'A batch must hold at least one write.');
      for (const [method, capability] of optional) {
        const there = typeof adapter[method] === 'function';
        holds(isNone(capabilities[capability]) || there, `"${capability}" is declared, but there is no ${method}().`);
      }
    },
  },
  {
    name: 'what is not declared is refused, not half done',
    level: 'read',
    skip: ({ a }) =>
      optional.some(([, capability]) => isNone(a.capabilities[capability])) ? undefined : 'everything is declared',
    async run(scene) {
      const { adapter, capabilities } = scene.a;
      for (const [method, capability] of optional) {
        if (!isNone(capabilities[capability]) || !adapter[method]) continue;
        if (method === 'subscribe') await hasNoStream(scene.a);
        const call = tryOut(scene, method);
        if (!call) continue;
        const { code } = await refusal(call, `${method}() without "${capability}"`);
        holds(code === 'unsupported' || code === 'forbidden', `${method}() is not declared and answers "${code}".`);
      }
    },
  },
  {
    name: 'a kind that is not declared is not written',
    level: 'write',
    skip: ({ a }) => (Array.isArray(a.capabilities.write) ? undefined : 'every kind is declared, or none'),
    async run({ a, sample }) {
      const { write } = a.capabilities;
      // A vote first: a backend that signs what it keeps must not get one.
      const kind =
        ['ballot', 'position', 'reaction'].find((one) => !(write as readonly string[]).includes(one)) ?? 'other';
      const draft = { op: 'create', kind, id: createId(), data: sample.data(0) } as const;
      const call = a.push(draft);
      const [result] = await call.catch(() => []);
      if (!result) await refusal(call, `The creation of a ${kind}`);
      else holds(!result.ok, `A ${kind} was accepted, and "write" does not name it.`);
      const there = await a.get(draft.id, kind).catch(() => undefined);
      holds(!there, `A ${kind} is kept, and "write" does not name it.`);
    },
  },
  {
    name: 'connecting again finds the same person and the same scope',
    level: 'read',
    async run({ a, sample, lent }) {
      const stop = new AbortController();
      const again = await Side.connect({ adapter: a.adapter, lent: lent?.a, sample, signal: stop.signal });
      stop.abort();
      equals(again.session.scope, a.session.scope, 'The scope');
      equals(again.session.user, a.session.user, 'The person');
    },
  },
  {
    name: 'two people have two scopes',
    level: 'read',
    skip: twoPeople,
    async run({ a, b }) {
      holds(
        a.session.scope !== b.session.scope,
        `Both people have the scope "${a.session.scope}": one would see what the other keeps.`,
      );
    },
  },
  {
    name: 'people finds the person signed in, by id and by name',
    level: 'read',
    skip: needs(({ a }) => (a.capabilities.people ? undefined : 'not declared: people'), signedIn),
    async run({ a }) {
      const user = a.session.user!;
      const byId = await a.people({ ids: [user.id, 'nobody-has-this-id'] });
      equals(
        byId.items.map((person) => person.id),
        [user.id],
        'People with that id',
      );
      const byName = await a.people({ text: user.name.toUpperCase() });
      holds(
        byName.items.some((person) => person.id === user.id),
        `Nobody is found by the name "${user.name}".`,
      );
      equals((await a.people({ text: 'zzzz-nobody' })).items, [], 'People with a name nobody has');
    },
  },
];
