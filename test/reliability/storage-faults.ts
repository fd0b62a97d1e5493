// What a browser's storage may do to a page, each as a script that runs before the page's own.
export const storageFaults: { readonly [name: string]: string } = {
  'forbidden: open throws': `IDBFactory.prototype.open = () => { throw new DOMException('The operation is insecure.', 'SecurityError'); };`,
  'open never answers': `IDBFactory.prototype.open = () => new EventTarget();`,
  'open fails': `{
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = function (name) {
      const request = open.call(this, name + ' spoiled', 1);
      request.addEventListener('upgradeneeded', () => request.transaction.abort());
      return request;
    };
  }`,
  'every transaction that writes aborts': `{
    const { transaction } = IDBDatabase.prototype;
    IDBDatabase.prototype.transaction = function (stores, mode, options) {
      const made = transaction.call(this, stores, mode, options);
      if (mode === 'readwrite') setTimeout(() => { try { made.abort(); } catch {} });
      return made;
    };
  }`,
  'every transaction says quota exceeded': `{
    const { put, add } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = IDBObjectStore.prototype.add = function () {
      throw new DOMException('There is no room.', 'QuotaExceededError');
    };
  }`,
  'transactions never end': `{
    const { transaction } = IDBDatabase.prototype;
    IDBDatabase.prototype.transaction = function (stores, mode, options) {
      const made = transaction.call(this, stores, mode, options);
      for (const name of ['oncomplete', 'onabort', 'onerror'])
        Object.defineProperty(made, name, { set() {}, get: () => null });
      return made;
    };
  }`,
  'the newer version is held up (blocked)': `{
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = function (name, version) {
      if (!name.includes('wire')) return open.call(this, name, version);
      const holder = open.call(this, name + ' held', 1);
      holder.addEventListener('success', () => { globalThis.holder = holder.result; });
      return open.call(this, name + ' held', 2);
    };
  }`,
  'a newer version is there (VersionError)': `{
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = function (name, version) {
      const newer = open.call(this, name, 99);
      newer.addEventListener('success', () => newer.result.close());
      return open.call(this, name, version);
    };
  }`,
};
