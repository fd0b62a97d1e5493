import type { Attachment, Id, UploadOptions } from '@meanwhile/sdk/adapter';
import { bytesOf, storedFile } from '../files.js';
import type { LocalRow } from './database.js';
import { answerOf, endOf } from './requests.js';

// Beside the database's own few values: a store of their own would be a new version, which shuts out older open pages.
const prefix = 'file/';
const fileKey = (id: Id): string => prefix + id;
/** Bytes, not a `Blob`: a private window of Safari or Firefox stores none. */
interface KeptFile {
  readonly attachment: Attachment;
  readonly bytes: ArrayBuffer;
  /** When it came, in milliseconds since 1970. */
  readonly at?: number;
}
// As long as a draft that names it may wait for its author.
const unnamedFor = 30 * 24 * 3_600_000;

export async function keepFile(db: IDBDatabase, blob: Blob, options: UploadOptions): Promise<Attachment> {
  const { attachment } = storedFile(blob, options);
  const bytes = await blob.arrayBuffer();
  const tx = db.transaction('meta', 'readwrite', { durability: 'strict' });
  const end = endOf(tx);
  end.catch(() => {});
  const meta = tx.objectStore('meta');
  const known = await answerOf<KeptFile | undefined>(meta.get(fileKey(options.key)));
  if (!known) meta.put({ attachment, bytes, at: Date.now() } satisfies KeptFile, fileKey(options.key));
  await end;
  return (known ?? { attachment }).attachment;
}
export async function readFile(db: IDBDatabase, id: Id): Promise<Blob> {
  const meta = db.transaction('meta').objectStore('meta');
  const file = await answerOf<KeptFile | undefined>(meta.get(fileKey(id)));
  const { attachment, bytes } = file ?? {};
  return bytesOf(attachment && bytes && { attachment, blob: new Blob([bytes], { type: attachment.type }) });
}

/** Lets go of files that no entry names and that came long ago. In one transaction: what is being written keeps its files. */
export async function dropUnnamedFiles(db: IDBDatabase): Promise<void> {
  const tx = db.transaction(['rows', 'meta'], 'readwrite');
  const end = endOf(tx);
  end.catch(() => {});
  const meta = tx.objectStore('meta');
  const keys = await answerOf(meta.getAllKeys(IDBKeyRange.bound(prefix, `${prefix}\uffff`)));
  const old: string[] = [];
  // One at a time: the bytes of all of them together may be more than a page can hold.
  for (const key of keys as string[]) {
    const { at = 0 } = (await answerOf<KeptFile | undefined>(meta.get(key))) ?? {};
    if (Math.abs(Date.now() - at) > unnamedFor) old.push(key);
  }
  if (old.length) {
    const rows = (await answerOf(tx.objectStore('rows').getAll())) as readonly LocalRow[];
    const named = new Set(rows.flatMap(({ entity }) => namedIn(entity)));
    for (const key of old) if (!named.has(key.slice(prefix.length))) meta.delete(key);
  }
  await end;
}
function namedIn(entity: LocalRow['entity']): readonly Id[] {
  const list: unknown = entity?.['attachments'];
  return Array.isArray(list) ? (list as readonly Attachment[]).map(({ id }) => id) : [];
}
