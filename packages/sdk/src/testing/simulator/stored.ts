import { marksIn } from './ledger.js';

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The storage did not answer'));
  });

/** Every mark in every database of a device, read behind the back of whoever wrote it. */
export async function marksStored(storage: IDBFactory): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const { name } of await storage.databases()) {
    if (!name) continue;
    const database = await settled(storage.open(name));
    const stores = [...database.objectStoreNames];
    if (stores.length) {
      const transaction = database.transaction(stores);
      for (const store of stores)
        for (const mark of marksIn(await settled(transaction.objectStore(store).getAll()))) found.add(mark);
    }
    database.close();
  }
  return [...found];
}
