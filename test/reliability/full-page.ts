// What is left on a disk that is full: a database has some room in files it has already.
export const asked = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error!);
  });
const put = (database: IDBDatabase, store: string, size: number): Promise<boolean> =>
  new Promise((resolve) => {
    const transaction = database.transaction(store, 'readwrite');
    transaction.objectStore(store).put('x'.repeat(size), `stuff ${++count}`);
    transaction.oncomplete = () => resolve(true);
    transaction.onabort = () => resolve(false);
  });
let count = 0;
let held: readonly IDBDatabase[] = [];
/** Opens the databases of the run, while there is room for it. */
export async function hold(run: string): Promise<void> {
  const names = (await indexedDB.databases()).map(({ name }) => name!).filter((name) => name.includes(run));
  held = await Promise.all(names.map((name) => asked(indexedDB.open(name))));
}
/** Fills what room is left in the databases that are held open. */
export async function stuff(): Promise<number> {
  let stuffed = 0;
  for (const database of held) {
    const store = database.objectStoreNames.contains('meta') ? 'meta' : database.objectStoreNames[0]!;
    for (let size = 262_144; size >= 64; size /= 2)
      while (await put(database, store, size).catch(() => false)) stuffed += size;
    database.close();
  }
  return stuffed;
}
