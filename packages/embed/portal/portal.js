/** What the intranet adds around the widgets: sample data on the first visit, switches, search, and loading of files. */
import { pageClient } from './meanwhile/meanwhile.js';
import { setUpCheckIns } from './demo/check-ins.js';
import { setUpDay } from './demo/day.js';
import { setUpLinks } from './demo/links.js';
import { LoadDialog } from './demo/load-dialog.js';
import { loadSample, startAgain } from './demo/sample-data.js';
import { setUpSearch } from './demo/search.js';
import { setUpSwitches } from './demo/switches.js';

setUpSwitches();
setUpDay();
setUpLinks();

const client = await pageClient();
setUpSearch(client);

const dialog = new LoadDialog(client);
document.querySelector('#load').addEventListener('click', () => dialog.open());
document.querySelector('#reset').addEventListener('click', async () => {
  await startAgain(client);
  location.reload();
});

// The page says when everything is in place: the screenshots and tests wait for it.
const first = await loadSample(client);
await setUpCheckIns(client);
// On a first visit the widgets stood open while everything arrived at once; a new one begins with its first page.
if (first)
  for (const feed of document.querySelectorAll('meanwhile-update-feed')) feed.replaceWith(feed.cloneNode(true));
document.documentElement.dataset.ready = '';
