// One page to show stories on, in any of the engines.
//   goto(address), evaluate(code, ...arguments), force(isForced), close(); `complain` is called with what goes wrong in between
import puppeteer from 'puppeteer-core';
import { miniBrowser } from './engines.mjs';
import { startDriver } from './webkit-launcher.mjs';

const chromiumFlags = [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu', '--disable-quic'];

/** Chromium and Firefox. */
async function throughPuppeteer(engine, executablePath) {
  const firefox = engine === 'firefox';
  const browser = await puppeteer.launch({
    executablePath,
    ...(firefox
      ? { browser: 'firefox', extraPrefsFirefox: { 'ui.prefersReducedMotion': 1 } }
      : { args: chromiumFlags }),
  });
  const page = await browser.newPage();
  page.setDefaultTimeout(120_000);
  const session = firefox ? undefined : await page.createCDPSession();
  const force = async (isForced) => {
    const features = { 'prefers-reduced-motion': 'reduce', 'forced-colors': isForced ? 'active' : 'none' };
    await session?.send('Emulation.setEmulatedMedia', {
      features: Object.entries(features).map(([name, value]) => ({ name, value })),
    });
  };
  force.works = !firefox;
  await force(false);
  const story = {
    complain: () => {},
    goto: (address) => page.goto(address),
    evaluate: (code, ...given) => page.evaluate(code, ...given),
    force,
    close: () => browser.close(),
  };
  page.on('pageerror', (error) => story.complain(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      story.complain(message.text());
  });
  page.on('response', (answer) => answer.status() >= 400 && story.complain(`${answer.status()} ${answer.url()}`));
  return story;
}

/** Through WebDriver, which tells of no errors in the page. */
async function throughWebDriver(driver) {
  const { send, stop } = await startDriver({ driver, browser: miniBrowser() });
  await send('POST', '/timeouts', { pageLoad: 60_000, script: 120_000 });
  await send('POST', '/window/rect', { width: 1280, height: 900 });
  const force = async () => {};
  force.works = false;
  return {
    complain: () => {},
    goto: (url) => send('POST', '/url', { url }),
    async evaluate(code, ...given) {
      if (typeof code === 'string') {
        const script = 'const value = (0, eval)(arguments[0]); return typeof value === "boolean" ? value : null;';
        return send('POST', '/execute/sync', { script, args: [code] });
      }
      const script = `const [given, done] = arguments;
        Promise.resolve((${code})(...given)).then((value) => done({ value }), (error) => done({ error: String(error) }));`;
      const { value, error } = await send('POST', '/execute/async', { script, args: [given] });
      if (error !== undefined) throw new Error(error);
      return value;
    },
    force,
    close: stop,
  };
}

export const openStoryPage = (engine, path) =>
  engine === 'webkit' ? throughWebDriver(path) : throughPuppeteer(engine, path);
