// B3 of the matrix in WebKit, which can not be told that there is no room: its storage is on a small disk that is really full.
import { execFile } from 'node:child_process';
import { appendFile, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { dropProfile, launch, newProfile, type Run } from './browsers.js';
import { begin, type BrowserResult, drained, nextRun, pause, type Place, verdict } from './rows.js';
import type { AnyTab } from './webkit.js';

const acts = {
  create: (tab: AnyTab, id: string) => tab.call('write', id, 'x'.repeat(20_000)),
  edit: (tab: AnyTab, id: string) => tab.call('edit', id, `${id} edited`),
  delete: (tab: AnyTab, id: string) => tab.call('remove', id),
} as const;
type Kind = keyof typeof acts;
const kinds: readonly Kind[] = ['create', 'edit', 'delete'];

interface Page {
  readonly name: string;
  readonly tab: AnyTab;
  readonly run: Run;
  /** Milliseconds until the status said so. */
  readonly told: number[];
  back: number;
  /** What was kept on the device although it was full. */
  kept: number;
  readonly bad: string[];
}
/** What a page has begun where there was no room. */
interface Begun {
  readonly page: Page;
  readonly before: string;
  readonly kind: Kind;
  readonly making: Promise<unknown>;
}
async function prepare({ tab, run }: Page): Promise<string> {
  const before = await tab.call('write', 'before');
  await drained(tab, { run });
  run.trouble = (path, response) => (path === 'push' ? (response.writeHead(503).end(), 'answered') : undefined);
  return before;
}
/** One write without room for it, and a draft. */
async function act(page: Page, kind: Kind, before: string): Promise<Begun> {
  const { tab, told, bad } = page;
  const words = `Half a sentence about ${before}`;
  const drafting = tab.call('draft', words).catch(() => {});
  const started = Date.now();
  // Not called saved before the backend has it: there is nowhere to keep it.
  let isKept = false;
  const making = acts[kind](tab, kind === 'create' ? 'full' : before)
    .then((value) => ((isKept = true), value))
    .catch((error: unknown) => void bad.push(`${kind}: ${String(error)}`));
  let { atRisk } = await tab.call('status');
  for (let look = 0; !atRisk && !isKept && look < 200; look++) {
    await pause(50);
    ({ atRisk } = await tab.call('status'));
  }
  if (atRisk) told.push(Date.now() - started);
  else if (isKept) page.kept++;
  else bad.push(`${kind} was neither kept nor called at risk`);
  await drafting;
  if ((await tab.call('drafted')) !== words) bad.push('a draft is gone');
  return { page, before, kind, making };
}
/** There is room again. */
async function recover({ page, before, kind, making }: Begun): Promise<void> {
  const { tab, run, bad } = page;
  delete run.trouble;
  const outbox = async (): Promise<string> => (await tab.call('status')).outbox;
  // The page looks every half a minute.
  for (let look = 0; look < 480 && (await outbox()) !== 'device'; look++) await pause(250);
  if ((await outbox()) === 'device') page.back++;
  await drained(tab);
  const made = await making;
  const row = run.server.backend.rows.get(`update ${kind === 'create' ? String(made) : before}`)?.entity;
  const arrived = kind === 'delete' ? !row : kind === 'create' ? !!row : row?.['headline'] === `${before} edited`;
  if (!arrived) bad.push(`${kind} has not arrived`);
  if (kind === 'delete') tab.saved.splice(tab.saved.indexOf(before), 1);
}

interface Room {
  readonly pages: readonly Page[];
  readonly take: () => Promise<void>;
  readonly give: () => Promise<void>;
}
/** All pages side by side, a write each in every round. */
async function rounds({ pages, take, give }: Room, times: number): Promise<number> {
  const count = Math.ceil(times / pages.length);
  for (let n = 0; n < count; n++) {
    const before = await Promise.all(pages.map(prepare));
    await take();
    const begun = await Promise.all(pages.map((page, m) => act(page, kinds[n % 3]!, before[m]!)));
    await give();
    await Promise.all(begun.map(recover));
  }
  return count * pages.length;
}
function resultOf(engine: BrowserResult['engine'], count: number, pages: readonly Page[]): BrowserResult {
  const told = pages.flatMap((one) => one.told);
  const sum = (pick: (one: Page) => number): number => pages.reduce((total, one) => total + pick(one), 0);
  const kept = sum((one) => one.kept);
  const found = pages.map(({ run, tab }) => verdict(run, tab.saved));
  const bad = [...new Set(pages.flatMap((one) => one.bad))].join('; ') || 'every draft kept';
  const said = `said so ${told.length} times, the slowest after ${Math.max(0, ...told)} ms`;
  const notes = `${said}${kept ? `; kept all the same ${kept} times` : ''}; on the device again without reloading ${sum(({ back }) => back)} times; ${bad}`; // prettier-ignore
  const total = (key: 'saved' | 'lost' | 'doubled'): number => found.reduce((all, one) => all + one[key], 0);
  return { row: 'B3 no room in the storage, then room again', engine, count, saved: total('saved'), lost: total('lost'), doubled: total('doubled'), notes }; // prettier-ignore
}
async function pageOf({ server }: Place, open: (saved: string[]) => Promise<AnyTab>): Promise<Page> {
  const name = nextRun();
  const run = server.run(name);
  const tab = await open([]);
  await begin(tab, name);
  return { name, tab, run, told: [], back: 0, kept: 0, bad: [] };
}

const run = promisify(execFile);
/** Whether it may make a disk. */
export const mayMount = process.platform === 'linux' && process.getuid?.() === 0;
async function fill(path: string): Promise<void> {
  for (const size of [1_000_000, 4_096]) {
    const block = Buffer.alloc(size, 1);
    for (let full = false; !full;) await appendFile(path, block).catch(() => (full = true));
  }
}
/**
 * Three pages of a browser whose storage is on a small disk, filled to its end; only root may have such a disk.
 * More pages of one site would wait for each other's lines.
 */
export async function fullDisk(place: Place, times: number): Promise<BrowserResult> {
  const { engine } = place;
  const profile = await newProfile();
  const disk = join(profile, engine === 'webkit' ? 'data' : '');
  await mkdir(disk, { recursive: true });
  await run('mount', ['-t', 'tmpfs', '-o', 'size=100m', 'tmpfs', disk]);
  const browser = await launch(engine, profile);
  try {
    const open = (saved: string[]) => browser.open(`http://127.0.0.1:${place.server.port}/`, saved);
    const pages: Page[] = [];
    while (pages.length < 3) pages.push(await pageOf(place, open));
    const filler = join(disk, 'filler');
    const count = await rounds(
      {
        pages,
        async take() {
          await Promise.all(pages.map(({ name, tab }) => tab.call('hold', name)));
          await fill(filler);
          await Promise.all(pages.map(({ tab }) => tab.call('stuff')));
          await fill(filler);
        },
        give: () => rm(filler),
      },
      times,
    );
    return resultOf(engine, count, pages);
  } finally {
    await browser.close();
    await run('umount', ['-l', disk]);
    await dropProfile(profile);
  }
}
