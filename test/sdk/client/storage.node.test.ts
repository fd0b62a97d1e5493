import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { IDBFactory } from 'fake-indexeddb';
import { fakeBackend, update } from './fake-backend.js';
import { createWorld } from './world.js';

const note = (headline: string) => ({ intent: 'note', headline }) as const;

describe('a storage that fails', () => {
  it('is opened again once when its handle has died', async () => {
    const world = createWorld();
    const handles: IDBDatabase[] = [];
    const { open } = world.factory;
    world.factory.open = function (name, version) {
      const request = open.call(this, name, version);
      request.addEventListener('success', () => handles.push(request.result));
      return request;
    };
    const backend = fakeBackend();
    const client = world.tab().open(backend);
    await client.connect();
    await world.pass(1_000);
    for (const handle of handles) handle.close();
    backend.fail({ code: 'network' });
    await client.create('update', note('Kept all the same'), { id: 'x' });
    assert.equal(client.status.outbox, 'device');
    assert.equal((await world.jobs()).length, 1);
    client.close();
  });

  it('leaves the page working, sending directly, and says so: missing, forbidden, hanging, full, or somebody else’s', async () => {
    const ways: ((factory: IDBFactory) => IDBFactory | undefined)[] = [
      () => undefined,
      (factory) => {
        factory.open = () => {
          throw new DOMException('No', 'SecurityError');
        };
        return factory;
      },
      (factory) => {
        factory.open = () => new EventTarget() as IDBOpenDBRequest;
        return factory;
      },
      (factory) => {
        const { open } = factory;
        factory.open = (name, version) => {
          const request = open.call(factory, name, version);
          request.addEventListener('success', () => {
            request.result.transaction = () => {
              throw new DOMException('Full', 'QuotaExceededError');
            };
          });
          return request;
        };
        return factory;
      },
      (factory) => {
        const { open } = factory;
        const seen = new Set<string>();
        factory.open = (name, version) => {
          // A newer page has been here.
          if (!seen.has(name)) {
            const newer = open.call(factory, name, 7);
            newer.onsuccess = () => newer.result.close();
          }
          seen.add(name);
          return open.call(factory, name, version);
        };
        return factory;
      },
    ];
    for (const [n, spoil] of ways.entries()) {
      const world = createWorld();
      const backend = fakeBackend();
      const client = world.tab({ indexedDB: spoil(new IDBFactory()) as never }).open(backend);
      await client.connect();
      const made = client.create('update', note('Direct'), { id: 'x' });
      await world.pass(12_000);
      await made;
      assert.equal(backend.rows.get('update/x')?.['headline'], 'Direct', `way ${n}`);
      assert.equal(client.status.outbox, 'memory', `way ${n}`);
      client.close();
    }
  });

  it('that fails later keeps what waits in memory, goes on sending, and returns to the device when it can', async () => {
    const world = createWorld();
    const backend = fakeBackend();
    let broken = false;
    const { open } = world.factory;
    world.factory.open = function (name, version) {
      const request = open.call(this, name, version);
      request.addEventListener('success', () => {
        const db = request.result;
        const { transaction } = db;
        db.transaction = ((...call: Parameters<typeof transaction>) => {
          if (broken) throw new DOMException('Full', 'QuotaExceededError');
          return transaction.apply(db, call);
        }) as typeof transaction;
      });
      return request;
    };
    const client = world.tab().open(backend);
    await client.connect();
    await world.pass(1_000);
    backend.fail({ code: 'network' });
    await client.create('update', note('Before'), { id: 'a' });
    broken = true;
    void client.create('update', note('During'), { id: 'b' });
    await world.pass(1_000);
    assert.equal(client.status.outbox, 'memory');
    assert.equal(client.status.atRisk, true);
    assert.deepEqual(
      client.queue.map(({ id }) => id),
      ['a', 'b'],
    );
    broken = false;
    await world.pass(40_000);
    assert.equal(client.status.outbox, 'device');
    assert.equal(client.status.atRisk, false);
    assert.equal((await world.jobs()).length, 2);
    backend.fail(undefined);
    await world.pass(120_000);
    assert.deepEqual([...backend.rows.keys()].sort(), ['update/a', 'update/b']);
    assert.deepEqual(await world.jobs(), []);
    client.close();
  });

  it('that is full gives up rows that can be asked for again, never a write', async () => {
    const world = createWorld();
    const backend = fakeBackend();
    for (let i = 1; i <= 5; i++) backend.put(update(i));
    let room = Infinity;
    let refused = 0;
    const { open } = world.factory;
    world.factory.open = function (name, version) {
      const request = open.call(this, name, version);
      request.addEventListener('success', () => {
        const db = request.result;
        const { transaction } = db;
        db.transaction = ((names: string[], mode: IDBTransactionMode, options: object) => {
          if (name.includes('client') && names.includes('jobs') && mode === 'readwrite' && room-- <= 0) {
            refused++;
            throw new DOMException('Full', 'QuotaExceededError');
          }
          const stage = transaction.call(db, names, mode, options as never);
          const store = stage.objectStore.bind(stage);
          stage.objectStore = (of) => {
            const found = store(of);
            // Emptying the cache makes room.
            if (of === 'base' && mode === 'readwrite') {
              for (const method of ['clear', 'delete'] as const) {
                const remove = found[method].bind(found) as (...call: never[]) => IDBRequest<undefined>;
                found[method] = (...call: never[]) => {
                  room = Infinity;
                  return remove(...call);
                };
              }
            }
            return found;
          };
          return stage;
        }) as never;
      });
      return request;
    };
    const client = world.tab().open(backend);
    await client.all('update');
    await world.pass(1_000);
    room = 0;
    backend.fail({ code: 'network' });
    await client.create('update', note('Must be kept'), { id: 'x' });
    assert.ok(refused > 0);
    assert.equal(client.status.outbox, 'device');
    assert.equal((await world.jobs()).length, 1);
    client.close();
  });

  it('refuses a value that cannot be kept at once, and takes it back', async () => {
    const world = createWorld();
    const backend = fakeBackend();
    const client = world.tab().open(backend);
    await client.connect();
    await world.quiet();
    await assert.rejects(client.create('update', { intent: 'note', fields: { f: () => 1 } } as never, { id: 'x' }), {
      code: 'invalid',
    });
    assert.deepEqual(client.queue, []);
    assert.equal(client.status.outbox, 'device');
    await client.create('update', note('Next'), { id: 'y' });
    await world.pass(1_000);
    assert.equal(backend.rows.has('update/y'), true);
    client.close();
  });

  it('of a newer page: leaves alone the writes it does not understand', async () => {
    const world = createWorld();
    const backend = fakeBackend();
    const client = world.tab().open(backend);
    await client.connect();
    await world.pass(1_000);
    const name = (await world.factory.databases()).find((one) => one.name?.includes('-client:'))!.name!;
    const db = await new Promise<IDBDatabase>((resolve) => {
      const request = world.factory.open(name);
      request.onsuccess = () => resolve(request.result);
    });
    const foreign = { v: 99, slot: 'future', order: 1, kind: 'update', id: 'x', op: 'paint', state: 'queued' };
    await new Promise<void>((resolve) => {
      const stage = db.transaction('jobs', 'readwrite');
      stage.objectStore('jobs').put(foreign);
      stage.oncomplete = () => resolve();
    });
    db.close();
    await client.create('update', note('Mine'), { id: 'y' });
    await client.create('update', note('Same entry'), { id: 'x' });
    await world.pass(2_000);
    assert.deepEqual(await world.jobs(), [foreign]);
    client.close();
  });
});
