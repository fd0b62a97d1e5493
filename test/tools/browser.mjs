// Runs browser tests in one engine: node test/tools/browser.mjs [--plain-http] <engine> <path of the browser> <files...>
// Started by test.mjs, which hears the counts as a message.
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { startTestRunner } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { createServer } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { strictPages } from '../csp/strict-pages.mjs';
import { commandsPlugin } from './commands.mjs';
import { miniBrowser } from './engines.mjs';
import { root } from './files.mjs';
import { sharedPages } from './together.mjs';
import { restBackend } from './rest-backend.mjs';
import { countSessions, plainReporter } from './reporter.mjs';
import { webkitLauncher } from './webkit-launcher.mjs';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { 'plain-http': { type: 'boolean' } } });
const [engine, path, ...files] = positionals;
/**
 * A host that is not this machine by its name is no secure context over http: no Web Locks, no `randomUUID`, no clipboard.
 * WebKit cannot be told where a name leads: there it is the machine's address in its network.
 */
const addresses = Object.values(networkInterfaces()).flat();
const outside = addresses.find(({ family, internal }) => family === 'IPv4' && !internal)?.address;
const plainHost = engine === 'webkit' ? outside : 'portal.test';

// Chromium's sandbox does not start as root; the rest keeps it from calling home.
const flags = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--host-resolver-rules=MAP ${plainHost} localhost`,
];

// One page at a time: a second one would take the focus, and a page in the background gets no frames.
const launchers = {
  chromium: () => chromeLauncher({ puppeteer, launchOptions: { executablePath: path, args: flags }, concurrency: 1 }),
  firefox: () =>
    chromeLauncher({
      puppeteer,
      launchOptions: {
        browser: 'firefox',
        executablePath: path,
        extraPrefsFirefox: { 'dom.events.testing.asyncClipboard': true, 'network.dns.localDomains': plainHost },
      },
      concurrency: 1,
    }),
  webkit: () => webkitLauncher({ driver: path, browser: miniBrowser() }),
};

/** The same launcher, which opens its pages under another name. */
function onPlainHttp(launcher) {
  if (!plainHost) throw new Error('This machine has no address in a network: WebKit has no page without TLS here.');
  const start = launcher.startSession.bind(launcher);
  launcher.startSession = (id, url) => start(id, url.replace('//localhost:', `//${plainHost}:`));
  return launcher;
}

const page = (framework) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>Tests</title>
  </head>
  <body>
    <script type="module" src="${framework}"></script>
  </body>
</html>`;

/** A free port. The runner's own search counts up from one number, so two that start together would choose the same. */
const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

const runner = await startTestRunner({
  readCliArgs: false,
  readFileConfig: false,
  autoExitProcess: false,
  config: {
    rootDir: root,
    port: await freePort(),
    files: sharedPages(files).map((file) => join(root, file)),
    reporters: [plainReporter()],
    staticLogging: true,
    testFramework: { config: { timeout: '60000' } },
    testsStartTimeout: 180_000,
    testsFinishTimeout: 1_200_000,
    browserStartTimeout: 180_000,
    concurrentBrowsers: 1,
    testRunnerHtml: page,
    nodeResolve: { exportConditions: ['meanwhile-source', 'browser', 'import', 'production', 'default'] },
    middleware: [strictPages()],
    plugins: [
      esbuildPlugin({ ts: true, target: 'es2022', tsconfig: join(root, 'packages/tsconfig.base.json') }),
      commandsPlugin(),
      restBackend(),
    ],
    browsers: [values['plain-http'] ? onPlainHttp(launchers[engine]()) : launchers[engine]()],
  },
});

const passed = await new Promise((resolve) => runner.on('finished', resolve));
const counts = countSessions([...runner.sessions.all()]);
await runner.stop();
if (!passed && counts.failed === 0) counts.failed = 1;
console.log(`\n${engine}: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.send?.(counts);
process.disconnect?.();
process.exitCode = counts.failed > 0 ? 1 : 0;
