// Finds the three browser engines; as root on Debian it installs what is missing.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root } from './files.mjs';
import { installPackages, mayInstall } from './install.mjs';

export const engineNames = ['chromium', 'firefox', 'webkit'];

const packages = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb', 'xauth'],
};

const driven = /puppeteer|portal-page|harness\.mjs/;

/** True when one of the node tests drives a browser of its own. */
export const opensBrowser = (files) => files.some((path) => driven.test(readFileSync(join(root, path), 'utf8')));

const firstExisting = (paths) => paths.find((path) => path && existsSync(path));

const onPath = (...names) =>
  names.flatMap((name) => (process.env.PATH ?? '').split(delimiter).map((folder) => folder && join(folder, name)));

const finders = {
  chromium: () =>
    firstExisting([
      process.env.CHROME_PATH,
      ...onPath('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'),
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:/Program Files/Google/Chrome/Application/chrome.exe',
    ]),
  firefox: () =>
    firstExisting([
      process.env.FIREFOX_PATH,
      ...onPath('firefox-esr', 'firefox'),
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:/Program Files/Mozilla Firefox/firefox.exe',
    ]),
  webkit: () => {
    const driver = firstExisting([process.env.WEBKIT_DRIVER_PATH, ...onPath('WebKitWebDriver')]);
    const screen = process.env.DISPLAY || firstExisting(onPath('Xvfb'));
    return driver && screen && miniBrowser() ? driver : undefined;
  },
};

/** The browser WebKitGTK brings for automation; its folder carries the machine's architecture and the API version. */
export function miniBrowser() {
  if (!existsSync('/usr/lib')) return undefined;
  const folders = readdirSync('/usr/lib')
    .filter((name) => name.includes('-linux-'))
    .flatMap((name) => ['webkit2gtk-4.1', 'webkit2gtk-4.0', 'webkitgtk-6.0'].map((api) => join('/usr/lib', name, api)));
  return firstExisting([process.env.WEBKIT_BROWSER_PATH, ...folders.map((folder) => join(folder, 'MiniBrowser'))]);
}

/** Where each of the asked engines is; an engine that is absent is not in the answer. */
export function findEngines(names) {
  const found = {};
  for (const name of names) {
    const path = finders[name]();
    if (path) found[name] = path;
  }
  return found;
}

function install(names) {
  const wanted = names.flatMap((name) => packages[name]);
  console.log(`Installing ${wanted.join(', ')} with apt-get, because ${names.join(', ')} was not found.`);
  installPackages(wanted);
}

/**
 * The engines that can be used, after installing what is missing where that is possible.
 * `missing` names the others; the caller decides whether that is a failure.
 */
export function prepareEngines(names) {
  let found = findEngines(names);
  let missing = names.filter((name) => !found[name]);
  if (missing.length === 0) return { found, missing };
  if (mayInstall()) {
    install(missing);
    found = findEngines(names);
    missing = names.filter((name) => !found[name]);
  }
  if (missing.length > 0) explain(missing, Object.keys(found), existsSync('/usr/bin/apt-get'));
  return { found, missing };
}

function explain(missing, found, debian) {
  const wanted = missing.flatMap((name) => packages[name]).join(' ');
  console.log(`\n${missing.join(', ')}: not found, so not tested.`);
  if (debian) console.log(`To test there too, run: sudo apt-get install -y --no-install-recommends ${wanted}`);
  else console.log('Set CHROME_PATH or FIREFOX_PATH where the browser is installed elsewhere; WebKit needs WebKitGTK.');
  console.log(`Engines that can be used here: ${found.join(', ') || 'none'}.\n`);
}
