/** Every file of a drop, folders opened; each file gets its path as its name, as with a chosen folder. */
export async function droppedFiles(transfer) {
  // Entries must be taken before the first await: a drop's data is gone afterwards.
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry?.()).filter(Boolean);
  if (entries.length === 0) return [...transfer.files];
  return (await Promise.all(entries.map(filesOf))).flat();
}

async function filesOf(entry) {
  if (entry.isFile) {
    const file = await new Promise((resolve, reject) => entry.file(resolve, reject));
    return [{ name: entry.fullPath.slice(1), text: () => file.text(), lastModified: file.lastModified }];
  }
  const files = [];
  const reader = entry.createReader();
  // A reader answers in portions of a hundred and ends with an empty one.
  for (;;) {
    const portion = await new Promise((resolve, reject) => reader.readEntries(resolve, reject));
    if (portion.length === 0) return files;
    files.push(...(await Promise.all(portion.map(filesOf))).flat());
  }
}
