// Layer B of the fault matrix and the search for leaks, in real browsers: npm run soak:browser
//   npm run soak:browser -- --short --engine chromium B1 B5     some rows, few rounds
import { networkInterfaces } from 'node:os';
import { parseArgs } from 'node:util';
import { findEngines } from '../tools/engines.mjs';
import { type AnyEngine, startServer } from './browsers.js';
import { newerVersion } from './newer.js';
import { runChanges, runLeaks } from './leaks.js';
import { fullDisk, mayMount } from './full-disk.js';
import { quota } from './quota.js';
import { writeBrowserTables } from './report.js';
import * as row from './rows.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { short: { type: 'boolean' }, dry: { type: 'boolean' }, engine: { type: 'string' } },
});
const size = (full: number): number => (values.short ? Math.max(2, Math.round(full / 20)) : full);
const wanted = (name: string): boolean => positionals.length === 0 || positionals.includes(name);
const engines = (values.engine?.split(',') ?? ['chromium', 'firefox', 'webkit']) as AnyEngine[];
/** WebKit can not be given another name for this machine, but a page of an address that is not the loopback's is on plain HTTP, too. */
const outer = Object.values(networkInterfaces()).flat().find((one) => one?.family === 'IPv4' && !one.internal)?.address; // prettier-ignore

const server = await startServer(newerVersion);
if (outer && engines.includes('webkit')) await server.alsoAt(outer);
const results: row.BrowserResult[] = [];
for (const engine of engines.filter((name) => findEngines([name])[name as never])) {
  const place = { engine, server };
  const chromium = engine === 'chromium';
  const webkit = engine === 'webkit';
  const plain = webkit ? outer : 'portal.test';
  if (webkit && !mayMount) console.log('B3 in WebKit is left out: only root may give it a small disk.');
  if (!plain) console.log(`B6 in ${engine} is left out: this machine has no address but the loopback's.`);
  const plan: readonly (readonly [string, () => Promise<row.BrowserResult>])[] = [
    ...(engine !== 'firefox' ? ([['B1', () => row.tabCrashes(place, size(100))]] as const) : []),
    ['B2', () => row.browserKills(place, size(25))],
    ...(engine !== 'webkit' ? ([['B3', () => quota({ engine, server }, size(30))]] as const) : []),
    ...(webkit && mayMount ? ([['B3', () => fullDisk(place, size(30))]] as const) : []),
    ['B4', () => row.storageTrouble(place)],
    ...(webkit ? ([['B4', () => row.storageKills(place, size(25))]] as const) : []),
    ['B5', () => row.manyTabs(place, { rounds: size(200), tabs: 2 })],
    ['B5', () => row.manyTabs(place, { rounds: size(200), tabs: 5 })],
    ...(chromium ? ([['B5', () => row.frozenTabs({ engine, server }, size(200))]] as const) : []),
    ...(plain ? ([['B6', () => row.manyTabs(place, { rounds: size(50), tabs: 2, host: plain })]] as const) : []),
    ['B7', () => row.versions(place, false)],
    ['B7', () => row.versions(place, true)],
    ['B8', () => row.brokenNetworks(place, size(40))],
    ['B9', () => row.vanished(place, size(20))],
  ];
  for (const [name, run] of plan) {
    if (!wanted(name)) continue;
    try {
      const result = await run();
      results.push(result);
      console.log(JSON.stringify(result));
      if (result.lost || result.doubled) process.exitCode = 1;
    } catch (error) {
      process.exitCode = 1;
      console.log(`${name} in ${engine} did not end: ${String(error)}`);
    }
  }
}
const leaks = wanted('leaks') && engines.includes('chromium') ? await runLeaks(server, values.short ? 30 : 1_000) : [];
for (const leak of leaks) console.log(JSON.stringify(leak));
const growth = wanted('growth') && engines.includes('chromium') ? await runChanges(server, [2, 4, 6, 8, 10].map((part) => part * (values.short ? 100 : 1_000))) : undefined; // prettier-ignore
if (growth) console.log(JSON.stringify(growth));
if (growth && Object.keys(growth.added).length > 0) process.exitCode = 1;
await server.close();
if (!values.dry) writeBrowserTables({ results, leaks, growth });
process.exit();
