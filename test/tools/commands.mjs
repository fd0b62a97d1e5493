// What a browser test may ask of the browser itself. The built-in command plugins do not know our WebKit
// launcher and throw in Firefox, so these have names of their own; tests call them through page.ts.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { root } from './files.mjs';

const done = { ok: true };
const sessions = new WeakMap();

async function devtools(page) {
  if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
  return sessions.get(page);
}

async function outputPath(name) {
  const path = join(root, 'test/output', name);
  await mkdir(dirname(path), { recursive: true });
  return path;
}

/** Playing offline through the page API would cut the runner's own socket, so only requests are blocked. */
async function setOffline(page, offline) {
  const session = await devtools(page);
  const origin = new URL(page.url()).origin;
  await session.send('Network.enable');
  await session.send('Network.overrideNetworkState', {
    offline,
    latency: 0,
    downloadThroughput: -1,
    uploadThroughput: -1,
  });
  await session.send('Network.setBlockedURLs', {
    urlPatterns: offline ? [{ urlPattern: `${origin}/*`, block: true }] : [],
  });
}

/** Chromium and Firefox, both through puppeteer. */
const puppeteerCommands = {
  engine: (_page, _value, firefox) => (firefox ? 'firefox' : 'chromium'),
  type: (page, text) => page.keyboard.type(text),
  async press(page, chord) {
    const keys = chord.split('+');
    const last = keys.pop();
    for (const key of keys) await page.keyboard.down(key);
    await page.keyboard.press(last);
    for (const key of keys.reverse()) await page.keyboard.up(key);
  },
  click: (page, { x, y }) => page.mouse.click(x, y),
  hover: (page, { x, y }) => page.mouse.move(x, y),
  viewport: (page, size) => page.setViewport(size),
  offline: (page, offline, firefox) => (firefox ? page.setOfflineMode(offline) : setOffline(page, offline)),
  async media(page, features) {
    // Not emulateMediaFeatures: puppeteer refuses forced-colors.
    const session = await devtools(page);
    const list = Object.entries(features).map(([name, value]) => ({ name, value }));
    await session.send('Emulation.setEmulatedMedia', { features: list });
  },
  timezone: (page, zone) => page.emulateTimezone(zone),
  permissions: (page, names) => page.browserContext().overridePermissions(new URL(page.url()).origin, names),
  async screenshot(page, name) {
    await page.screenshot({ path: await outputPath(name) });
  },
};

/** WebKitGTK, through WebDriver. */
const webkitCommands = {
  engine: () => 'webkit',
  type: (browser, text) =>
    browser.pressKeys(
      [...text].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]),
    ),
  press(browser, chord) {
    const keys = chord.split('+').map(browser.key);
    const down = keys.map((value) => ({ type: 'keyDown', value }));
    return browser.pressKeys([...down, ...keys.reverse().map((value) => ({ type: 'keyUp', value }))]);
  },
  click: (browser, { x, y }) =>
    browser.movePointer([
      { type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ]),
  hover: (browser, { x, y }) =>
    browser.movePointer([{ type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) }]),
  async viewport(browser, { width, height }) {
    // The window has a frame of unknown size: correct by what the page measures.
    let [outerWidth, outerHeight] = [width, height];
    for (let attempt = 0; attempt < 5; attempt++) {
      await browser.resize(outerWidth, outerHeight);
      await wait(200);
      const inner = await browser.evaluate('return [window.innerWidth, window.innerHeight]');
      if (inner[0] === width && inner[1] === height) return;
      outerWidth += width - inner[0];
      outerHeight += height - inner[1];
    }
    throw new Error(`WebKit can not make a viewport of ${width} by ${height}; its smallest width is 447`);
  },
  async screenshot(browser, name) {
    await writeFile(await outputPath(name), await browser.screenshot());
  },
};

/** The Web Test Runner plugin. */
export function commandsPlugin() {
  return {
    name: 'meanwhile-commands',
    async executeCommand({ command, payload, session }) {
      if (!command.startsWith('mw:')) return undefined;
      const { browser } = session;
      const puppeteer = browser.type === 'puppeteer';
      const run = (puppeteer ? puppeteerCommands : webkitCommands)[command.slice(3)];
      const firefox = browser.name === 'Firefox';
      if (!run || (firefox && command === 'mw:media'))
        throw new Error(`${command} is not supported in ${browser.name}`);
      const target = puppeteer ? browser.getPage(session.id) : browser;
      return (await run(target, payload, firefox)) ?? done;
    },
  };
}
