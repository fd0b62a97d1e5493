// One picture of the widgets on the real style sheet of every host that has a bridge, light beside dark.
import { join } from 'node:path';
import { readBridges } from '../../docs/tools/bridges.mjs';
import { dress, openHostPage } from '../hosts/styles/show.mjs';
import { root } from './files.mjs';

const size = { width: 840, height: 480 };
const sheet = `
  body { margin: 0; padding: 28px; display: grid; gap: 28px; width: max-content; background: #eceff1; }
  figure { margin: 0; } figcaption { font: 600 15px/1 system-ui, sans-serif; color: #1a252a; margin-block-end: 10px; }
  figure div { display: flex; border-radius: 10px; overflow: hidden; } img { display: block; width: ${size.width * 0.6}px; }`;

/** Writes docs/images/hosts.webp, and every host by itself to test/output/. */
export async function takeHosts(browser, address) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await page.setViewport({ ...size, deviceScaleFactor: 1 });
  await openHostPage(page, address);
  const figures = [];
  for (const [name, { title }] of Object.entries(readBridges())) {
    const shots = [];
    for (const scheme of ['light', 'dark']) {
      await dress(page, name, scheme);
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      const path = join(root, `test/output/host-${name}-${scheme}.png`);
      shots.push(Buffer.from(await page.screenshot({ path })).toString('base64'));
    }
    figures.push({ title, shots });
  }
  const images = (shots) => shots.map((shot) => `<img src="data:image/png;base64,${shot}" alt="">`).join('');
  const body = figures.map(
    ({ title, shots }) => `<figure><figcaption>${title}</figcaption><div>${images(shots)}</div></figure>`,
  );
  const composed = await context.newPage();
  await composed.setViewport({ width: 1080, height: 400, deviceScaleFactor: 1 });
  await composed.setContent(`<!doctype html><style>${sheet}</style>${body.join('')}`);
  const target = 'docs/images/hosts.webp';
  await composed.screenshot({ path: join(root, target), type: 'webp', quality: 66, fullPage: true });
  console.log(target);
  await context.close();
}
