import { expect } from '@open-wc/testing';
import { createClient, createId, type Client } from '@meanwhile/sdk';
import { createMemoryAdapter } from '@meanwhile/adapters/memory';

const clientOf = (name: string): Client => {
  const adapter = createMemoryAdapter({});
  return createClient({ adapter: { ...adapter, name } });
};

describe('the device store in a browser', () => {
  it('keeps a draft from one visit to the next', async () => {
    const name = `drafts-${createId()}`;
    const first = clientOf(name);
    await first.device.set('draft:update', { body: 'Not sent yet' });
    expect(first.device.kind).to.equal('device');
    first.close();
    const second = clientOf(name);
    expect(await second.device.get('draft:update')).to.deep.equal({ body: 'Not sent yet' });
    expect(await second.device.keys('draft:')).to.deep.equal(['draft:update']);
    await second.device.delete('draft:update');
    expect(await second.device.keys()).to.deep.equal([]);
    second.close();
  });

  it('works on a page that has put functions on Object.prototype', async () => {
    const polluted = Object.prototype as { get?: unknown; put?: unknown };
    polluted.put = () => 'bent';
    polluted.get = () => 'bent';
    try {
      const { device, close } = clientOf(`polluted-${createId()}`);
      await device.set('draft', 'kept');
      expect(await device.get('draft')).to.equal('kept');
      expect(device.kind).to.equal('device');
      close();
    } finally {
      delete polluted.get;
      delete polluted.put;
    }
  });

  it('says memory where storage is forbidden, as in a sandboxed frame', async () => {
    const forbidden = Object.getOwnPropertyDescriptor(IDBFactory.prototype, 'open')!;
    Object.defineProperty(IDBFactory.prototype, 'open', {
      ...forbidden,
      value: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
    try {
      const { device, close } = clientOf(`sandboxed-${createId()}`);
      await device.set('draft', 'kept');
      expect(await device.get('draft')).to.equal('kept');
      expect(device.kind).to.equal('memory');
      close();
    } finally {
      Object.defineProperty(IDBFactory.prototype, 'open', forbidden);
    }
  });
});

describe('a live query in a browser', () => {
  it('shows a write at once and keeps it when the backend has answered', async () => {
    const client = clientOf('live');
    const live = client.query({ kind: 'update' }, { hold: true });
    const off = live.subscribe(() => {});
    await client.connect();
    const work = client.create('update', { intent: 'note', headline: 'Now' });
    expect(live.get().items.map(({ headline }) => headline)).to.deep.equal(['Now']);
    await work;
    expect(live.get().items).to.have.length(1);
    expect(live.get().held).to.equal(0);
    off();
    client.close();
  });
});
