import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { createRandomId } from '@meanwhile/sdk';
import { createMeanwhileServer, identifyForDevelopment, localHint, type Store } from '@meanwhile/server';
import { readOptions } from '../../packages/server/src/command/options.js';
import { manageWebhooks } from '../../packages/server/src/command/webhooks.js';
import { Deliveries, pauseAfter, switchedOffAfter } from '../../packages/server/src/webhooks/deliver.js';
import { findDestination, isPublic } from '../../packages/server/src/webhooks/destination.js';
import { send } from '../../packages/server/src/webhooks/send.js';
import { signatureOf } from '../../packages/server/src/webhooks/sign.js';
import { listWebhooks } from '../../packages/server/src/webhooks/webhooks.js';
import { signedIn } from './backend.js';
import { openPrepared } from './prepared.js';

interface Heard {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  readonly type: string;
  readonly data: { readonly put?: { readonly id: string }; readonly del?: { readonly id: string } };
}
/** A receiver on this machine that answers as it is told: a status for each request, the last one for all that follow. */
class Receiver {
  readonly heard: Heard[] = [];
  readonly #server: Server;
  #news = (): void => {};
  constructor(answers: readonly number[] = [204], location?: string) {
    this.#server = createServer((request, response) => {
      let body = '';
      request.setEncoding('utf8').on('data', (text: string) => (body += text));
      request.on('end', () => {
        const { type, data } = JSON.parse(body) as Heard;
        const status = answers[Math.min(this.heard.length, answers.length - 1)]!;
        this.heard.push({ headers: request.headers, body, type, data });
        response.writeHead(status, location === undefined ? {} : { location }).end();
        this.#news();
      });
    });
  }
  async open(): Promise<string> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/hook`;
  }
  async until(count: number): Promise<readonly Heard[]> {
    while (this.heard.length < count) await new Promise<void>((resolve) => (this.#news = resolve));
    return this.heard;
  }
  ids(): readonly string[] {
    return this.heard.map(({ data }) => data.put?.id ?? data.del?.id ?? '');
  }
  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}

const inside = ['127.0.0.0/8'];
let store: Store;
let server: Awaited<ReturnType<typeof createMeanwhileServer>>;
let address: string;
const receivers: Receiver[] = [];
const receiver = async (...answers: number[]): Promise<{ to: Receiver; url: string }> => {
  const to = new Receiver(answers.length ? answers : [204]);
  receivers.push(to);
  return { to, url: await to.open() };
};
before(async () => {
  store = await openPrepared();
  const webhooks = { inside, poll: 20, pause: 1 };
  server = await createMeanwhileServer({
    store,
    identify: identifyForDevelopment,
    everyone: 'steward',
    rateLimit: null,
    webhooks,
  });
  address = await server.listen({ port: 0 });
});
after(async () => {
  for (const one of receivers) one.close();
  await server.close();
});

const ask = async (method: string, path: string, body?: unknown) => {
  const response = await fetch(`${address}${path}`, {
    method,
    headers: signedIn('ana'),
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: (text ? JSON.parse(text) : null) as never };
};
interface Made {
  readonly id: string;
  readonly secret: string;
  readonly [name: string]: unknown;
}
const make = async (space: string, url: string, more: object = {}): Promise<Made> => {
  const { status, body } = await ask('POST', '/v1/webhooks', { space, url, ...more });
  assert.equal(status, 201, JSON.stringify(body));
  return body;
};
const write = async (space: string, id: string, data: object = {}, kind = 'update'): Promise<void> => {
  const mutation = {
    key: createRandomId(),
    op: 'create',
    kind,
    id,
    data: { space, intent: 'note', headline: id, ...data },
  };
  const { body } = await ask('POST', '/v1/push', { mutations: [mutation] });
  assert.equal((body as { results: { ok: boolean }[] }).results[0]?.ok, true, JSON.stringify(body));
};
/** Looks until a webhook is as expected: the receiver hears before the database knows that it did. */
async function becomes(space: string, expected: object): Promise<void> {
  for (;;) {
    const [hook] = await listWebhooks(store, [space]);
    const found = Object.fromEntries(Object.keys(expected).map((name) => [name, hook?.[name as 'id']]));
    if (JSON.stringify(found) === JSON.stringify(expected)) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
const patience = { timeout: 600_000 };

describe('a webhook', () => {
  it('is told what changes, signed as Standard Webhooks are, with its secret shown once', patience, async () => {
    const { to, url } = await receiver();
    await write('signed', 'before');
    const { id, secret } = await make('signed', url);
    await write('signed', 'one');
    await write('signed', 'two');
    await to.until(2);
    await ask('DELETE', '/v1/update/one');
    const heard = await to.until(3);
    // What came before it was made is not told.
    assert.ok(!to.ids().includes('before'));
    assert.ok(to.ids().includes('two'));
    assert.equal(heard.at(-1)?.type, 'update.deleted');
    for (const { headers, body } of heard) {
      const signed = `${String(headers['webhook-id'])}.${String(headers['webhook-timestamp'])}.${body}`;
      const key = Buffer.from(secret.slice('whsec_'.length), 'base64');
      assert.equal(headers['webhook-signature'], `v1,${createHmac('sha256', key).update(signed).digest('base64')}`);
      assert.ok(Math.abs(Number(headers['webhook-timestamp']) - Date.now() / 1000) < 60);
    }
    assert.equal(new Set(heard.map(({ headers }) => headers['webhook-id'])).size, heard.length);
    const { body } = await ask('GET', '/v1/webhooks?space=signed');
    assert.ok(!JSON.stringify(body).includes(secret));
    assert.equal((body as { items: Made[] }).items[0]?.id, id);
  });

  it('is signed as the reference library signs the same message', () => {
    const message = { id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', timestamp: 1614265330, body: '{"test": 2432232314}' };
    assert.equal(
      signatureOf('whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLsWw', message),
      'v1,0ZVFXQhXSS1fdRmZINKyv8tZbPJnfdEverotaYjOsL0=',
    );
  });

  it('is told again, under the same id and in order, until it has taken a change', patience, async () => {
    const { to, url } = await receiver(500, 503, 302, 204);
    await make('again', url);
    await write('again', 'again-1');
    await write('again', 'again-2');
    const heard = await to.until(5);
    assert.deepEqual(to.ids(), ['again-1', 'again-1', 'again-1', 'again-1', 'again-2']);
    assert.equal(new Set(heard.slice(0, 4).map(({ headers }) => headers['webhook-id'])).size, 1);
    await becomes('again', { active: true, waiting: 0, problem: undefined });
  });

  it(
    'is not told what only some may see, nor who took part, and only of the kinds it asked for',
    patience,
    async () => {
      const { to, url } = await receiver();
      const { to: comments, url: elsewhere } = await receiver();
      await make('private', url);
      await make('private', elsewhere, { kinds: ['comment'] });
      await write('private', 'draft', { title: 'Secret', stage: 'draft' }, 'decision');
      await write('private', 'later', { publishAt: '2999-01-01T00:00:00.000Z' });
      const form = {
        title: 'Mood',
        questions: [{ id: 'a', type: 'text', label: 'A' }],
        privacy: { identity: 'named', reveal: 'after-window' },
      };
      await write('private', 'form', form, 'check-in');
      const day = new Date().toISOString().slice(0, 10);
      await write(
        'private',
        `response:form:${day}:ana`,
        { checkIn: 'form', localDate: day, answers: { a: 'Secret' } },
        'response',
      );
      await write(
        'private',
        `submitted:other:${day}:ana`,
        { subject: { kind: 'check-in', id: 'other' }, localDate: day },
        'submitted',
      );
      const visibility = { results: 'after-close', voters: 'named' };
      await write('private', 'd', { title: 'Where?', stage: 'open', visibility }, 'decision');
      const vote = { decision: 'd', stance: 'agree', reason: 'Secret' };
      await write('private', 'position:d:ana', vote, 'position');
      await write('private', 'c', { target: { kind: 'update', id: 'x' }, body: 'For all' }, 'comment');
      await write('private', 'open');
      await to.until(4);
      await comments.until(1);
      assert.deepEqual(to.ids(), ['form', 'd', 'c', 'open']);
      assert.deepEqual(comments.ids(), ['c']);
      assert.ok(to.heard.every(({ body }) => !body.includes('Secret') && !body.includes('"can"')));
      // What opens is news for them like for everybody.
      const closing = { op: 'edit', key: createRandomId(), kind: 'decision', id: 'd', patch: { stage: 'withdrawn' } };
      await ask('POST', '/v1/push', { mutations: [closing] });
      await to.until(6);
      assert.deepEqual(to.ids().slice(4), ['d', 'position:d:ana']);
    },
  );

  it('is switched off when its receiver says so, which is said, and goes on where it stopped', patience, async () => {
    const { to, url } = await receiver(410, 204);
    const { id } = await make('gone', url);
    await write('gone', 'gone-1');
    await becomes('gone', { active: false, waiting: 1, problem: 'It answers 410.' });
    await write('gone', 'gone-2');
    assert.equal((await ask('PATCH', `/v1/webhooks/${id}`, { active: true })).status, 200);
    await to.until(3);
    assert.deepEqual(to.ids(), ['gone-1', 'gone-1', 'gone-2']);
  });

  it('is switched off after three days without a success', patience, async () => {
    const dead = new Receiver();
    const url = await dead.open();
    dead.close();
    await make('dead', url);
    await write('dead', 'dead-1');
    await becomes('dead', { active: true, problem: 'It cannot be connected to.' });
    const told: string[] = [];
    const log = ({ event }: { event: string }) => void told.push(event);
    const later = () => Date.now() + switchedOffAfter;
    const deliveries = new Deliveries({ store, hint: localHint(), log, now: later, rules: { inside }, poll: 5 });
    await becomes('dead', { active: false, waiting: 1, problem: 'It cannot be connected to.' });
    await deliveries.stop();
    assert.deepEqual(told, ['webhook-off']);
  });

  it('waits longer after each failure, up to an hour, and never as long as all others', () => {
    const pauses = Array.from({ length: 200 }, () => pauseAfter(30, 5_000));
    assert.ok(pauses.every((pause) => pause > 0 && pause <= 3_600_000));
    assert.ok(new Set(pauses).size > 150);
    assert.ok(Array.from({ length: 200 }, () => pauseAfter(0, 5_000)).every((pause) => pause <= 5_000));
  });

  it('is told each change once by one of several nodes, and by another when one was cut off', patience, async () => {
    const { to, url } = await receiver();
    await make('nodes', url);
    const others = Array.from(
      { length: 3 },
      () => new Deliveries({ store, hint: localHint(), log: () => {}, now: Date.now, rules: { inside }, poll: 1 }),
    );
    for (let i = 0; i < 20; i++) await write('nodes', `n${i}`);
    await to.until(20);
    await becomes('nodes', { waiting: 0 });
    await Promise.all(others.map((one) => one.stop()));
    assert.deepEqual(
      to.ids(),
      Array.from({ length: 20 }, (_, i) => `n${i}`),
    );
  });
});

describe('the command', () => {
  const command = async (...words: string[]): Promise<string> => {
    const said: string[] = [];
    const options = readOptions(['webhook', ...words]);
    assert.equal(await manageWebhooks(store, options, (text) => void said.push(text)), 0);
    return said.join('\n');
  };
  it('makes, lists, switches and removes webhooks, and says what is wrong with an address', patience, async () => {
    const { url } = await receiver();
    const [id = '', secret = ''] = (
      await command('add', 'by-hand', url, '--kind', 'update', '--webhook-inside', '127.0.0.0/8')
    ).split('\n');
    assert.match(secret, /^whsec_/);
    assert.equal(await command('list', 'by-hand'), `${id}  on  ${url}  update  0 waiting`);
    await command('off', 'by-hand', id);
    assert.match(await command('list', 'by-hand'), /\bOFF\b/);
    await command('on', 'by-hand', id);
    await command('remove', 'by-hand', id);
    assert.equal(await command('list', 'by-hand'), '');
    const failure = { name: 'CommandFailure' };
    await assert.rejects(command('add', 'by-hand', 'https://10.0.0.1/'), failure);
    await assert.rejects(command('remove', 'by-hand', id), failure);
    await assert.rejects(command('paint', 'by-hand', id), failure);
    await assert.rejects(command('list'), failure);
  });
});

describe('where a webhook may lead', () => {
  const forbidden = [
    ...[
      '0.0.0.0',
      '10.1.2.3',
      '100.64.0.1',
      '127.0.0.1',
      '127.9.9.9',
      '169.254.169.254',
      '172.16.0.1',
      '172.31.255.255',
    ],
    ...[
      '192.168.1.1',
      '198.18.0.1',
      '203.0.113.7',
      '224.0.0.1',
      '240.0.0.1',
      '255.255.255.255',
      '192.0.2.1',
      '192.0.0.192',
    ],
    ...[
      '::',
      '::1',
      '::ffff:127.0.0.1',
      '::ffff:7f00:1',
      '::ffff:a9fe:a9fe',
      'fe80::1',
      'fc00::1',
      'fd00:ec2::254',
      'ff02::1',
    ],
    ...[
      '64:ff9b::a00:1',
      '64:ff9b:1::1',
      '2002:7f00:1::',
      '2001::1',
      '2001:db8::1',
      '100::1',
      '3fff::1',
      'not an address',
      '',
    ],
  ];
  it(`is no address of ${forbidden.length} that are not public`, () => {
    assert.deepEqual(forbidden.filter(isPublic), []);
    assert.ok(['8.8.8.8', '93.184.215.14', '172.32.0.1', '2606:4700::1111', '2a00:1450:4001::1'].every(isPublic));
  });

  const refused = (url: string, addresses: readonly string[] = ['8.8.8.8'], more: readonly string[] = []) =>
    assert.rejects(
      findDestination(url, { inside: more }, async () =>
        addresses.map((one) => ({ address: one, family: one.includes(':') ? 6 : 4 })),
      ),
      { name: 'DestinationError' },
      url,
    );
  it('is refused before anything is sent, however it is written', async () => {
    for (const url of [
      ...['http://portal.example/', 'ftp://portal.example/', 'file:///etc/passwd', 'javascript:1', 'nowhere', ''],
      ...['https://user:word@portal.example/', 'https://127.0.0.1/', 'https://127.1/', 'https://2130706433/'],
      ...[
        'https://0x7f.1/',
        'https://017700000001/',
        'https://[::1]/',
        'https://[::ffff:127.0.0.1]/',
        'https://[fd00::1]/',
      ],
      ...['https://169.254.169.254/latest/meta-data/', `https://portal.example/${'x'.repeat(2_000)}`],
    ])
      await refused(url);
    await refused('https://portal.example/', ['10.0.0.1']);
    await refused('https://portal.example/', ['8.8.8.8', '127.0.0.1']);
    await refused('https://portal.example/', []);
    // Inside is what was listed, and no neighbour; what is public still needs TLS.
    await refused('https://portal.example/', ['10.3.0.1'], ['10.2.0.0/16']);
    await refused('http://portal.example/', ['8.8.8.8'], ['10.2.0.0/16']);
    const found = await findDestination('http://inner.example:8080/', { inside: ['10.2.0.0/16'] }, async () => [
      { address: '10.2.3.4', family: 4 },
    ]);
    assert.equal(found.address, '10.2.3.4');
  });
  it('is said to whoever makes it, with what to do', async () => {
    for (const url of ['https://10.0.0.1/', 'http://8.8.8.8/', 'https://localhost.invalid/']) {
      const { status, body } = await ask('POST', '/v1/webhooks', { space: 'team', url });
      assert.equal(status, 422, url);
      assert.equal((body as { issues: { path: string[] }[] }).issues[0]?.path[0], 'url');
    }
  });

  it('is the address that was looked at, whatever the name leads to a moment later', patience, async () => {
    const { to, url } = await receiver();
    const { port } = new URL(url);
    const moved = new URL(`http://rebound.invalid:${port}/hook`);
    const message = { id: 'm', timestamp: 1, body: '{"data":{}}' };
    const { signal } = new AbortController();
    assert.equal(
      await send({ url: moved, address: '127.0.0.1', family: 4 }, { secret: 'whsec_AAAA', message, signal }),
      204,
    );
    assert.equal(to.heard[0]?.headers.host, `rebound.invalid:${port}`);
  });

  it('is never where a redirect leads', patience, async () => {
    const { to: victim, url: within } = await receiver();
    const lure = new Receiver([302, 307, 204], within);
    receivers.push(lure);
    await make('lured', await lure.open());
    await write('lured', 'lured-1');
    await lure.until(3);
    assert.deepEqual(victim.heard, []);
  });
});
