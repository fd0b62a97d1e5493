import { afterEach, beforeEach, describe, it } from 'node:test';
import assert from 'node:assert/strict';
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { createClient } from '@meanwhile/sdk';
import { fakeBackend } from './fake-backend.js';
import { createWorld } from './world.js';

const page = globalThis as { indexedDB?: IDBFactory };
const clientOf = (scope = 'team/ann') => createClient({ adapter: fakeBackend({}, { scope }).adapter });

describe('the device store', () => {
  beforeEach(() => {
    page.indexedDB = new IDBFactory();
  });
  afterEach(() => {
    delete page.indexedDB;
  });

  it('keeps values across clients, and lists and deletes them', async () => {
    const first = clientOf();
    await first.device.set('draft:a', { text: 'Kept' });
    await first.device.set('draft:b', 2);
    await first.device.set('read', [1]);
    assert.equal(first.device.kind, 'device');
    first.close();
    const { device, close } = clientOf();
    assert.deepEqual(await device.get('draft:a'), { text: 'Kept' });
    assert.deepEqual(await device.keys('draft:'), ['draft:a', 'draft:b']);
    await device.delete('draft:a');
    assert.deepEqual(await device.keys(), ['draft:b', 'read']);
    assert.equal(await device.get('draft:a'), undefined);
    close();
  });

  it('never shows one person what another kept', async () => {
    const ann = clientOf('team/ann');
    await ann.device.set('draft', 'secret');
    const bo = clientOf('team/bo');
    assert.equal(await bo.device.get('draft'), undefined);
    const names = (await page.indexedDB!.databases())
      .flatMap(({ name }) => (name?.includes('device') ? [name] : []))
      .sort();
    assert.deepEqual(names, ['meanwhile-1-device:fake:team/ann', 'meanwhile-1-device:fake:team/bo']);
    ann.close();
    bo.close();
  });

  it('keeps what is written before anybody is known, and puts it on the device once somebody is', async () => {
    const backend = fakeBackend();
    backend.fail({ code: 'network' });
    const client = createClient({ adapter: backend.adapter });
    await client.device.set('draft', 'early');
    assert.equal(client.device.kind, 'memory');
    assert.equal(await client.device.get('draft'), 'early');
    backend.fail(undefined);
    await client.connect();
    assert.equal(await client.device.get('draft'), 'early');
    assert.equal(client.device.kind, 'device');
    client.close();
    const again = clientOf();
    assert.equal(await again.device.get('draft'), 'early');
    again.close();
  });

  it('goes on in memory, and says so, where storage is missing, forbidden or takes no writes', async () => {
    const forbidden = new IDBFactory();
    forbidden.open = () => {
      throw new DOMException('No', 'SecurityError');
    };
    const full = new IDBFactory();
    const { open } = full;
    full.open = (name, version) => {
      const request = open.call(full, name, version);
      request.addEventListener('success', () => {
        request.result.transaction = () => {
          throw new DOMException('Full', 'QuotaExceededError');
        };
      });
      return request;
    };
    for (const factory of [undefined, forbidden, full]) {
      if (factory) page.indexedDB = factory;
      else delete page.indexedDB;
      const client = clientOf();
      await client.device.set('draft', 'text');
      assert.equal(await client.device.get('draft'), 'text');
      assert.deepEqual(await client.device.keys('dr'), ['draft']);
      assert.equal(client.device.kind, 'memory');
      client.close();
    }
  });

  it('is back on the device once a full storage has room again, and can be read all the while', async () => {
    const world = createWorld();
    let full = false;
    const { open } = world.factory;
    world.factory.open = (name, version) => {
      const request = open.call(world.factory, name, version);
      request.addEventListener('success', () => {
        const { transaction } = request.result;
        request.result.transaction = (stores, mode, options) => {
          if (full && mode === 'readwrite') throw new DOMException('Full', 'QuotaExceededError');
          return transaction.call(request.result, stores, mode, options);
        };
      });
      return request;
    };
    const backend = fakeBackend({ live: false });
    const { device, connect, close } = world.tab().open(backend);
    await connect();
    for (const key of ['kept', 'reworded', 'posted']) await device.set(key, `${key} before`);
    assert.equal(device.kind, 'device');
    full = true;
    await device.set('reworded', 'while it was full');
    await device.set('new', 'while it was full');
    await device.delete('posted');
    const all = async (of: typeof device): Promise<unknown> => {
      const keys = [...(await of.keys())].sort();
      return Promise.all(keys.map(async (key) => [key, await of.get(key)]));
    };
    const wanted = [
      ['kept', 'kept before'],
      ['new', 'while it was full'],
      ['reworded', 'while it was full'],
    ];
    assert.equal(device.kind, 'memory');
    assert.deepEqual(await all(device), wanted);
    await world.pass(31_000);
    assert.equal(device.kind, 'memory', 'still full');
    assert.deepEqual(await all(device), wanted);
    full = false;
    await world.pass(31_000);
    assert.equal(device.kind, 'device');
    close();
    const next = world.tab().open(backend);
    assert.deepEqual(await all(next.device), wanted, 'at the next visit');
    next.close();
  });

  it('asks a storage that fails no more once the client is closed', async () => {
    const world = createWorld();
    const client = world.tab().open(fakeBackend({ live: false }));
    await client.connect();
    let asked = 0;
    const { open } = world.factory;
    world.factory.open = (name, version) => {
      if (!name.includes('device')) return open.call(world.factory, name, version);
      asked++;
      throw new DOMException('Broken', 'UnknownError');
    };
    await client.device.set('draft', 'text');
    await world.pass(70_000);
    assert.ok(asked > 2, 'asked again and again before');
    client.close();
    await world.pass(60_000);
    asked = 0;
    await world.pass(120_000);
    assert.equal(asked, 0);
  });

  it('refuses what cannot be stored, and keeps the rest', async () => {
    const client = clientOf();
    await assert.rejects(
      client.device.set('odd', () => 1),
      { name: 'DataCloneError' },
    );
    await client.device.set('draft', 'text');
    assert.equal(client.device.kind, 'device');
    assert.deepEqual(await client.device.keys(), ['draft']);
    client.close();
  });

  it('opens again when the browser has closed the connection', async () => {
    const client = clientOf();
    const opened: { close(): void }[] = [];
    const { open } = page.indexedDB!;
    page.indexedDB!.open = function (name, version) {
      const request = open.call(this, name, version);
      if (name.includes('device')) request.addEventListener('success', () => opened.push(request.result));
      return request;
    };
    await client.device.set('draft', 'a');
    opened[0]?.close();
    await client.device.set('draft', 'b');
    assert.equal(await client.device.get('draft'), 'b');
    assert.equal(opened.length, 2);
    assert.equal(client.device.kind, 'device');
    client.close();
  });

  it('gives up on a storage that hangs, and tells that it has', async (t) => {
    t.mock.timers.enable({ apis: ['setTimeout'] });
    let asked = false;
    page.indexedDB!.open = (name) => {
      asked ||= name.includes('device');
      return new EventTarget() as IDBOpenDBRequest;
    };
    const client = clientOf();
    const work = client.device.set('draft', 'text');
    while (!asked) await new Promise((resolve) => setImmediate(resolve));
    t.mock.timers.tick(5_001);
    await work;
    assert.equal(await client.device.get('draft'), 'text');
    assert.equal(client.device.kind, 'memory');
    client.close();
  });

  it('makes way for a newer version of the page', async () => {
    const client = clientOf();
    await client.device.set('draft', 'a');
    const upgraded = new Promise<void>((resolve, reject) => {
      const request = page.indexedDB!.open('meanwhile-1-device:fake:team/ann', 2);
      request.onsuccess = () => resolve(request.result.close());
      request.onblocked = () => reject(new Error('blocked'));
      request.onerror = () => reject(request.error);
    });
    await upgraded;
    await client.device.set('draft', 'b');
    assert.equal(client.device.kind, 'memory', 'the newer database is not for this version');
    assert.equal(await client.device.get('draft'), 'b');
    client.close();
  });

  it('is memory where the page asks for it, and the page’s own where it brings one', async () => {
    const { adapter } = fakeBackend();
    const client = createClient({ adapter, storage: 'memory' });
    await client.device.set('a', 1);
    assert.deepEqual(await page.indexedDB!.databases(), []);
    assert.equal(createClient({ adapter, storage: client.device }).device, client.device);
  });
});
