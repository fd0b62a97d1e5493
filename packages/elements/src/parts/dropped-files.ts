import type { ReadableFile } from '@meanwhile/sdk/formats';

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => entry.file(resolve, reject));

// A folder is read in batches until a batch is empty.
function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  return new Promise((resolve, reject) => {
    const next = (): void =>
      reader.readEntries((batch) => {
        all.push(...batch);
        if (batch.length) next();
        else resolve(all);
      }, reject);
    next();
  });
}

async function walk(entry: FileSystemEntry, into: ReadableFile[]): Promise<void> {
  if (entry.isDirectory) {
    for (const one of await entriesOf(entry as FileSystemDirectoryEntry)) await walk(one, into);
    return;
  }
  const file = await fileOf(entry as FileSystemFileEntry);
  const name = entry.fullPath.replace(/^\//, '');
  into.push({ name, text: () => file.text(), lastModified: file.lastModified });
}

/** The files of a drop, folders and what is in them included, with their paths. */
export async function droppedFiles(transfer: DataTransfer): Promise<readonly ReadableFile[]> {
  // Both lists are empty after the first await: take what is needed now.
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
  const files = [...transfer.files];
  if (!entries.length) return files.map(readable);
  const found: ReadableFile[] = [];
  for (const entry of entries) await walk(entry, found);
  return found;
}

/** A chosen file, with its folder where the chooser tells it. */
export function readable(file: File): ReadableFile {
  const name = file.webkitRelativePath || file.name;
  return { name, text: () => file.text(), lastModified: file.lastModified };
}
