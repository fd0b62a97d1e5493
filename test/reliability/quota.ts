// B3 of the matrix: no room left for a write of each kind and for a draft, then room again. Chromium can be told so.
import type { Browser } from 'puppeteer-core';
import { dropProfile, type Engine, newProfile, openTab, type Run, startBrowser, type Tab } from './browsers.js';
import type { Proof } from './page.js';
import { begin, type BrowserResult, drained, nextRun, pause, type Place, verdict } from './rows.js';

declare const proof: Proof;

const acts = {
  create: (tab: Tab, id: string) => tab.page.evaluate((mine) => proof.write(mine, 'x'.repeat(20_000)), id),
  edit: (tab: Tab, id: string) => tab.page.evaluate((one) => proof.edit(one, `${one} edited`), id),
  delete: (tab: Tab, id: string) => tab.page.evaluate((one) => proof.remove(one), id),
} as const;
/** Chromium looks every half a minute how much room there is. */
const noticed = 31_000;
interface Full {
  readonly browser: Browser;
  readonly tab: Tab;
  readonly run: Run;
  readonly origin: string;
  /** Milliseconds until the status said so. */
  readonly told: number[];
  back: number;
  readonly bad: string[];
}
/** One write without room for it, and a draft; then room again. */
async function fill(full: Full, kind: keyof typeof acts): Promise<void> {
  const { tab, run, origin, told, bad } = full;
  const { page, saved } = tab;
  const devtools = await page.createCDPSession();
  const status = () => page.evaluate(() => proof.status());
  const before = await page.evaluate(() => proof.write('before'));
  await drained(tab, { run });
  run.trouble = (path, response) => (path === 'push' ? (response.writeHead(503).end(), 'answered') : undefined);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await pause(noticed);
  const words = `Half a sentence about ${before}`;
  const drafting = page.evaluate((said) => proof.draft(said).catch(() => {}), words);
  const started = Date.now();
  // Not called saved before the backend has it: there is nowhere to keep it.
  const making = acts[kind](tab, kind === 'create' ? 'full' : before).catch((error: unknown) => void bad.push(`${kind}: ${String(error)}`)); // prettier-ignore
  let { atRisk } = await status();
  for (let look = 0; !atRisk && look < 20; look++) ({ atRisk } = (await pause(50), await status()));
  if (atRisk) told.push(Date.now() - started);
  await drafting;
  if ((await page.evaluate(() => proof.drafted())) !== words) bad.push('a draft is gone');
  await devtools.send('Storage.overrideQuotaForOrigin', { origin });
  delete run.trouble;
  // The page, too, looks every half a minute.
  for (let look = 0; look < 480 && (await status()).outbox !== 'device'; look++) await pause(250);
  if ((await status()).outbox === 'device') full.back++;
  await drained(tab);
  const made = await making;
  const row = run.server.backend.rows.get(`update ${kind === 'create' ? String(made) : before}`)?.entity;
  const arrived = kind === 'delete' ? !row : kind === 'create' ? !!row : row?.['headline'] === `${before} edited`;
  if (!arrived) bad.push(`${kind} has not arrived`);
  if (kind === 'delete') saved.splice(saved.indexOf(before), 1);
}
/** At ten sites side by side. */
export async function quota({ engine, server }: Place<Engine>, times: number): Promise<BrowserResult> {
  const profile = await newProfile();
  const browser = await startBrowser(engine, profile);
  const sites = Array.from({ length: Math.min(10, Math.ceil(times / 3)) }, (_, n) => `http://site${n}.localhost:${server.port}`); // prettier-ignore
  const all = await Promise.all(
    sites.map(async (origin): Promise<Full> => {
      const name = nextRun();
      const run = server.run(name);
      const tab = await openTab(browser, `${origin}/`, []);
      await begin(tab, name);
      return { browser, tab, run, origin, told: [], back: 0, bad: [] };
    }),
  );
  const kinds = Array.from({ length: Math.ceil(times / all.length) }, (_, n) => (['create', 'edit', 'delete'] as const)[n % 3]!); // prettier-ignore
  await Promise.all(
    all.map(async (full) => {
      for (const kind of kinds) await fill(full, kind);
    }),
  );
  await browser.close();
  await dropProfile(profile);
  const count = all.length * kinds.length;
  const told = all.flatMap((one) => one.told);
  const sum = (pick: (one: Full) => number): number => all.reduce((total, one) => total + pick(one), 0);
  const found = all.map(({ run, tab }) => verdict(run, tab.saved));
  const bad = [...new Set(all.flatMap((one) => one.bad))].join('; ') || 'every draft kept';
  const notes = `said so ${told.length} times, the slowest after ${Math.max(0, ...told)} ms; on the device again without reloading ${sum(({ back }) => back)} times; ${bad}`; // prettier-ignore
  const total = (key: 'saved' | 'lost' | 'doubled'): number => found.reduce((all, one) => all + one[key], 0);
  return { row: 'B3 no room in the storage, then room again', engine, count, saved: total('saved'), lost: total('lost'), doubled: total('doubled'), notes }; // prettier-ignore
}
