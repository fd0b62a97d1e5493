// A Web Test Runner launcher for WebKitGTK's own WebDriver server, over plain fetch.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

// https://www.w3.org/TR/webdriver2/#keyboard-actions
const keys = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** Rejects when a call takes too long: a page that never ends answers nothing. */
const within = (milliseconds, call) => {
  const late = wait(milliseconds, undefined, { ref: false }).then(() => {
    throw new Error(`WebKit did not answer within ${milliseconds / 1000} s`);
  });
  return Promise.race([call, late]);
};

/** Starts Xvfb and resolves with its display; -displayfd lets it pick a free one itself. */
export function startScreen(processes) {
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  processes.push(screen);
  return new Promise((resolve, reject) => {
    let text = '';
    screen.on('error', reject);
    screen.stdio[3].on('data', (chunk) => {
      text += chunk;
      if (text.includes('\n')) resolve(`:${text.trim()}`);
    });
  });
}

/** One WebDriver session: `send(method, path, body)` under it, and `stop`. */
export async function startDriver({ driver, browser }) {
  const processes = [];
  const kill = () => processes.splice(0).forEach((child) => child.kill('SIGKILL'));
  process.on('exit', kill);
  const display = process.env.DISPLAY || (await startScreen(processes));
  const port = await freePort();
  const env = { ...process.env, DISPLAY: display, LIBGL_ALWAYS_SOFTWARE: '1', NO_AT_BRIDGE: '1' };
  processes.push(spawn(driver, [`--port=${port}`], { stdio: 'ignore', env }));
  const base = `http://127.0.0.1:${port}`;
  const request = async (method, path, body) => {
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(base + path, { method, headers, body: body && JSON.stringify(body) });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(`WebDriver ${method} ${path}: ${value?.error}: ${value?.message}`);
    return value;
  };
  for (let attempt = 0; ; attempt++) {
    const up = await fetch(`${base}/status`).catch(() => undefined);
    if (up) break;
    if (attempt > 200) throw new Error('WebKitWebDriver did not start');
    await wait(50);
  }
  const options = { binary: browser, args: ['--automation'] };
  const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': options } };
  const { sessionId } = await request('POST', '/session', { capabilities });
  const send = (method, path, body) => request(method, `/session/${sessionId}${path}`, body);
  await send('POST', '/timeouts', { pageLoad: 60_000, script: 30_000 });
  const stop = async () => {
    await within(5_000, send('DELETE', '')).catch(() => undefined);
    kill();
  };
  return { send, stop };
}

/** @param {{ driver: string, browser: string }} paths of WebKitWebDriver and MiniBrowser */
export function webkitLauncher(paths) {
  const active = new Map();
  let starting;
  const send = async (...args) => (await starting).send(...args);
  const go = (url) => within(30_000, send('POST', '/url', { url }));
  const stop = async () => {
    const running = await starting?.catch(() => undefined);
    starting = undefined;
    await running?.stop();
  };
  /** A page that hangs must not take the files after it with it: then the browser is started anew. */
  const goOrRestart = async (url) => {
    starting ??= startDriver(paths);
    await go(url).catch(async () => {
      await stop();
      starting = startDriver(paths);
      await go(url);
    });
  };
  return {
    name: 'WebKit',
    type: 'webkit-webdriver',
    concurrency: 1,
    async initialize() {},
    async startSession(id, url) {
      active.set(id, url);
      await goOrRestart(url);
    },
    isActive: (id) => active.has(id),
    getBrowserUrl: (id) => active.get(id),
    async stopSession(id) {
      active.delete(id);
      await goOrRestart('about:blank');
      return {};
    },
    async startDebugSession() {
      throw new Error('WebKit has no debug session here');
    },
    stop,
    key: (name) => keys[name] ?? name,
    pressKeys: (actions) => send('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] }),
    movePointer: (actions) =>
      send('POST', '/actions', {
        actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
      }),
    resize: (width, height) => send('POST', '/window/rect', { width, height }),
    evaluate: (script, args = []) => send('POST', '/execute/sync', { script, args }),
    screenshot: async () => Buffer.from(await send('GET', '/screenshot'), 'base64'),
  };
}
