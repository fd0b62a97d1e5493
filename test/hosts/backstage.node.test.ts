// The component of docs/embedding/backstage in React 18, with Backstage's own API references, context and entity names; what gives it the
// page's entity is a stand-in. No Backstage app is started.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { policyOfBundle } from '../../packages/embed/src/configurator/snippets/snippet.js';
import { openPortal, skip, type Portal } from '../embed/portal-page.js';
import { bundle } from './bundle.mjs';
import { begin, openPage, post, shows } from './host-page.js';

const feed = 'meanwhile-update-feed';

describe('the component for Backstage', { skip, timeout: 300_000 }, () => {
  let portal: Portal;
  before(async () => (portal = await openPortal()));
  after(() => portal?.close());

  it('shows the entity’s updates, and who is signed in writes one', async () => {
    const script = await bundle({ entry: 'backstage.tsx', jsx: 'react', home: 'react-18' });
    const body = '<div id="app"></div><script src="app.js"></script>';
    const { page, complaints } = await openPage(portal, { body, script, policy: policyOfBundle() });
    await shows(page, feed, 'No updates');
    assert.equal(await page.$eval(feed, ({ space }) => space), 'component:harbour/berth-import');
    assert.deepEqual(await page.$eval('meanwhile-provider', ({ personId, personName }) => [personId, personName]), [
      'user:default/ana',
      'Ana Lima',
    ]);
    await begin(page, 'The berth import survives a dropped connection.');
    await post(page, 'The berth import survives');
    await shows(page, feed, 'Ana Lima');
    assert.match(await page.$eval(`${feed} >>> a[href*="#update-"]`, ({ href }) => href), /#update-/);
    assert.deepEqual(complaints, []);
  });
});
