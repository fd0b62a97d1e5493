import { sampleEntities, sampleSpace } from '../sample/sample.mjs';

/** Fills an empty store with the demo's team; leaves everything alone once it is there. Says whether it wrote anything. */
export async function loadSample(client) {
  await client.connect();
  if (await client.get('space', sampleSpace)) return false;
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  await client.import(sampleEntities(Date.now(), timeZone));
  return true;
}

/** Deletes what this browser keeps for the demo, so that the next visit is a first one. */
export async function startAgain(client) {
  client.close();
  const databases = await indexedDB.databases();
  const ours = databases.map(({ name }) => name).filter((name) => name?.startsWith('meanwhile'));
  await Promise.all(ours.map(deleteDatabase));
}

function deleteDatabase(name) {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
    request.onblocked = () => resolve(); // another tab holds it: it goes as soon as that tab lets it go
  });
}
