// Makes the storage of this origin really full and empty again, where a driver cannot say so, and tells what stands in it.
const name = 'filler';
const sizes = [1_000_000, 100_000, 10_000, 1_000, 100, 1];
let handle: IDBDatabase | undefined;
let full = false;
let pouring: Promise<unknown> = Promise.resolve();
/** What has been opened here. */
const known = new Set<string>();

const opened = (): Promise<IDBDatabase | undefined> =>
  new Promise((resolve) => {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => request.result.createObjectStore('bytes', { autoIncrement: true });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => resolve(undefined);
  });
/** Bytes that no storage makes smaller. */
function noise(size: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size);
  for (let at = 0; at < size; at += 65_536) crypto.getRandomValues(bytes.subarray(at, at + 65_536));
  return bytes;
}
/** Whether there was room for so many bytes. Firefox ends a connection to which it has refused room. */
async function poured(size: number): Promise<boolean> {
  handle ??= await opened();
  try {
    const transaction = handle!.transaction('bytes', 'readwrite');
    transaction.objectStore('bytes').add(noise(size));
    return await new Promise((resolve) => {
      transaction.oncomplete = () => resolve(true);
      transaction.onabort = () => resolve(false);
    });
  } catch {
    handle?.close();
    handle = undefined;
    return false;
  }
}
/** What becomes free, as where a log is written back, is taken at once. */
async function pourOn(): Promise<void> {
  while (full) {
    for (const size of sizes.slice(2)) while (full && (await poured(size)));
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
async function fill(): Promise<void> {
  full = true;
  for (const size of sizes) while (await poured(size));
  pouring = pourOn();
}
async function empty(): Promise<void> {
  full = false;
  await pouring;
  handle?.close();
  handle = undefined;
  await new Promise<void>((resolve) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = request.onerror = () => resolve();
  });
}
/** Notes from now on what is opened. */
function watch(): void {
  const { transaction: begin } = IDBDatabase.prototype;
  IDBDatabase.prototype.transaction = function (...asked) {
    known.add(this.name);
    return begin.apply(this, asked);
  };
}
interface Job {
  readonly op: string;
  readonly id: string;
}
/** Opened while there is room: Firefox opens none without. */
let readers: readonly IDBDatabase[] = [];
async function look(): Promise<void> {
  readers = await Promise.all(
    // Not from `indexedDB.databases()`: in Firefox it fails once there was no room to make one of them.
    [...known]
      .filter((one) => one.startsWith('meanwhile-1-client:'))
      .map(
        (one) =>
          new Promise<IDBDatabase>((resolve, reject) => {
            const request = indexedDB.open(one);
            request.onsuccess = () => resolve(request.result);
            request.onerror = () => reject(request.error!);
          }),
      ),
  );
}
/** The writes that stand on the device now. */
async function stored(): Promise<readonly string[]> {
  const all = await Promise.all(
    readers.map(
      (reader) =>
        new Promise<readonly Job[]>((resolve, reject) => {
          const asked = reader.transaction('jobs').objectStore('jobs').getAll() as IDBRequest<Job[]>;
          asked.onsuccess = () => resolve(asked.result);
          asked.onerror = () => reject(asked.error!);
        }),
    ),
  );
  return all.flat().map(({ op, id }) => `${op} ${id}`);
}
export const storage = { fill, empty, watch, look, stored };
