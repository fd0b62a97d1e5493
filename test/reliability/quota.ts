// B3 of the matrix: no room left for a write of each kind and for a draft, then room again. Chromium can be told so; in Firefox
// a small storage is really filled.
import type { Page } from 'puppeteer-core';
import { dropProfile, type Engine, newProfile, openTab, type Run, startBrowser, type Tab } from './browsers.js';
import type { Proof } from './page.js';
import { type BrowserResult, drained, nextRun, pause, type Place, verdict } from './rows.js';

declare const proof: Proof;

/** No storage makes it smaller. */
const text = (): string => Array.from({ length: 2_000 }, () => Math.random().toString(36).slice(2, 12).padEnd(10, '.')).join(''); // prettier-ignore
const acts = {
  create: ({ page }: Tab, one: string) => page.evaluate((id, body) => proof.write(id, body), one, text()),
  edit: ({ page }: Tab, one: string) => page.evaluate((id, body) => proof.annotate(id, body), one, `edited ${text()}`),
  delete: ({ page }: Tab, one: string) => page.evaluate((id) => proof.remove(id), one),
} as const;
type Kind = keyof typeof acts;
const kinds = ['create', 'edit', 'delete'] as const;

interface Room {
  /** Sites side by side. */
  readonly sites: number;
  /** How often it is written until the storage has refused one. */
  readonly tries: number;
  readonly prefs?: { readonly [name: string]: number };
  full(page: Page, origin: string): Promise<void>;
  free(page: Page, origin: string): Promise<void>;
}
async function override(page: Page, quota: { readonly origin: string; readonly quotaSize?: number }): Promise<void> {
  const devtools = await page.createCDPSession();
  await devtools.send('Storage.overrideQuotaForOrigin', quota);
}
const rooms: { readonly [E in Engine]: Room } = {
  chromium: {
    sites: 10,
    tries: 1,
    async full(page, origin) {
      await override(page, { origin, quotaSize: 1 });
      // It looks every half a minute how much room there is.
      await pause(31_000);
    },
    free: (page, origin) => override(page, { origin }),
  },
  firefox: {
    // 10 MB for each, 50 MB for all that are open; where all want more, what is closed goes.
    sites: 4,
    tries: 12,
    prefs: { 'dom.quotaManager.temporaryStorage.fixedLimit': 51_200 },
    async full(page) {
      await page.evaluate(() => proof.storage.fill());
      // It closes what has been idle for ten seconds: what its log took until then is free, and filled too.
      await pause(15_000);
    },
    free: (page) => page.evaluate(() => proof.storage.empty()),
  },
};
interface Full {
  readonly room: Room;
  readonly name: string;
  readonly kind: Kind;
  readonly tab: Tab;
  readonly run: Run;
  readonly origin: string;
  /** Milliseconds until the status said so. */
  readonly told: number[];
  back: number;
  /** Writes that found room all the same, and stood on the device. */
  found: number;
  /** Of these, how many could not be looked up on the device then. */
  unseen: number;
  /** Drafts for which there was no room. */
  drafts: number;
  readonly bad: string[];
}
const status = ({ page }: Tab) => page.evaluate(() => proof.status());

/** A draft without room for it: it is still there. */
async function draft(full: Full): Promise<void> {
  const { page } = full.tab;
  let words = '';
  for (let n = 0; n < full.room.tries && !(n && (await status(full.tab)).drafts === 'memory'); n++) {
    words = `Half a sentence and ${text()}`;
    await page.evaluate((said) => proof.draft(said).catch(() => {}), words);
  }
  if ((await status(full.tab)).drafts === 'memory') full.drafts++;
  if ((await page.evaluate(() => proof.drafted())) !== words) full.bad.push('a draft is gone');
}
/** Whether it is on the device. True, and counted, where the storage has no room left even for the question. */
async function stands(full: Full, id: string): Promise<boolean> {
  const jobs = await full.tab.page.evaluate(() => proof.storage.stored().catch(() => undefined));
  if (!jobs) return !!++full.unseen;
  // A creation has a number after it.
  return jobs.some((one) => (full.kind === 'create' ? one.startsWith(`create ${id}-`) : one === `${full.kind} ${id}`));
}
interface Made {
  readonly id: string;
  readonly settled: Promise<unknown>;
}
/** Writes until the storage has refused one. What is called saved before stands on the device, or it is a lie. */
async function write(full: Full, ids: readonly string[]): Promise<readonly Made[]> {
  const { tab, told, bad, kind } = full;
  const made: Made[] = [];
  for (const id of ids) {
    let saved = false;
    // Lost by something else than a write: then none is refused here.
    if ((await status(tab)).outbox === 'memory') return (bad.push(`the device was lost before a ${kind}`), made);
    const started = Date.now();
    const settled = acts[kind](tab, id).then(
      (as) => ((saved = true), as),
      (error: unknown) => void bad.push(`${kind}: ${String(error)}`),
    );
    made.push({ id, settled });
    let { atRisk } = await status(tab);
    for (let look = 0; !atRisk && !saved && look < 100; look++) ({ atRisk } = (await pause(50), await status(tab)));
    const took = Date.now() - started;
    await pause(250);
    if (!saved && atRisk) {
      told.push(took);
      return made;
    }
    if (!saved) bad.push(`${kind}: not said after ${took} ms`);
    else if (await stands(full, id)) full.found++;
    else bad.push(`${kind} is called saved and is not on the device`);
  }
  return made;
}
/** Whether all of them are at the backend. */
async function check({ run, kind, tab: { saved }, bad }: Full, made: readonly Made[]): Promise<void> {
  for (const { id, settled } of made) {
    const as = await settled;
    const row = run.server.backend.rows.get(`update ${kind === 'create' ? String(as) : id}`)?.entity;
    const arrived = kind === 'delete' ? !row : kind === 'create' ? !!row : String(row?.['body']).startsWith('edited ');
    if (!arrived) bad.push(`${kind} has not arrived`);
    if (kind === 'delete') saved.splice(saved.indexOf(id), 1);
  }
}
async function open({ tab: { page }, origin, name }: Full): Promise<void> {
  await page.goto(`${origin}/`);
  await page.waitForFunction('!!globalThis.proof');
  await page.evaluate(() => proof.storage.watch());
  await page.evaluate((mine) => proof.open(mine), name);
}
/** What is there before: of what is deleted, the words wait along with the deletion. */
async function before({ tab, run, kind, room }: Full): Promise<readonly string[]> {
  const ids: string[] = [];
  const body = kind === 'delete' ? text() : '';
  while (ids.length < room.tries) ids.push(await tab.page.evaluate((mine) => proof.write('before', mine), body));
  await drained(tab, { run });
  // The backend is away, and the client has heard so: what it writes on the device is what the person writes.
  run.trouble = (_, response) => (response.writeHead(503).end(), 'answered');
  await tab.page.evaluate(() => proof.write('waits'));
  while ((await status(tab)).phase === 'online') await pause(50);
  await tab.page.evaluate(() => proof.storage.look());
  return ids;
}
/** Writes of this kind and drafts, until there is no room for one; then room again. */
async function visit(full: Full): Promise<void> {
  const { tab, run, origin, room, kind } = full;
  await open(full);
  const ids = await before(full);
  await room.full(tab.page, origin);
  const [made] = await Promise.all([write(full, kind === 'create' ? ids.map((id) => `full-${id}`) : ids), draft(full)]);
  const { outbox } = await status(tab);
  await room.free(tab.page, origin);
  delete run.trouble;
  // The page looks every half a minute.
  for (let look = 0; look < 480 && (await status(tab)).outbox !== 'device'; look++) await pause(250);
  if (outbox === 'memory' && (await status(tab)).outbox === 'device') full.back++;
  await drained(tab);
  await check(full, made);
  await open(full);
  await tab.page.evaluate(() => proof.draft('of the next visit'));
  if ((await status(tab)).drafts !== 'device') full.bad.push('drafts are not back on the device at the next visit');
  await tab.page.close();
}
/** At a site of its own for each visit, a few of them side by side. */
export async function quota({ engine, server }: Place<Engine>, times: number): Promise<BrowserResult> {
  const room = rooms[engine];
  const profile = await newProfile();
  const browser = await startBrowser(engine, profile, room.prefs);
  const all: Full[] = [];
  let begun = 0;
  const next = async (): Promise<void> => {
    while (begun < times) {
      const n = begun++;
      const origin = `http://site${n}.localhost:${server.port}`;
      const name = nextRun();
      const some = { room, name, kind: kinds[n % 3]!, origin, run: server.run(name), told: [], back: 0, found: 0, unseen: 0, drafts: 0, bad: [] }; // prettier-ignore
      const full: Full = { ...some, tab: await openTab(browser, `${origin}/`, []) };
      all.push(full);
      await visit(full);
    }
  };
  await Promise.all(Array.from({ length: room.sites }, next));
  await browser.close();
  await dropProfile(profile);
  const found = all.map(({ run, tab }) => verdict(run, tab.saved));
  const total = (key: 'saved' | 'lost' | 'doubled'): number => found.reduce((sum, one) => sum + one[key], 0);
  return { row: 'B3 no room in the storage, then room again', engine, count: all.length, saved: total('saved'), lost: total('lost'), doubled: total('doubled'), notes: notesOf(all) }; // prettier-ignore
}
function notesOf(all: readonly Full[]): string {
  const told = all.flatMap((one) => one.told);
  const sum = (key: 'back' | 'found' | 'unseen' | 'drafts'): number => all.reduce((total, one) => total + one[key], 0);
  const of = kinds.map((kind) => `${kind} ${all.filter((one) => one.kind === kind && one.told.length).length}`);
  const none = kinds.filter((kind) => !all.some((one) => one.kind === kind && one.told.length));
  const bad =
    [...none.map((kind) => `no ${kind} was REFUSED`), ...new Set(all.flatMap((one) => one.bad))].join('; ') ||
    'every draft kept';
  const seen = sum('unseen') ? `, of which ${sum('unseen')} could not be looked up there` : '';
  const found = sum('found') ? `; ${sum('found')} other writes found room and were on the device${seen}` : '';
  return `a write refused, and said so, ${told.length} times (${of.join(', ')}), the slowest after ${Math.max(0, ...told)} ms${found}; no room for ${sum('drafts')} drafts; on the device again without reloading ${sum('back')} times; ${bad}`; // prettier-ignore
}
