// A real Chromium on the real demo server, with its strict policy: what a visitor gets after `npm start`.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { serve } from '../../packages/embed/portal/serve.mjs';
import { prepareEngines } from '../tools/engines.mjs';
import { filesIn, root } from '../tools/files.mjs';

const { chromium } = prepareEngines(['chromium']).found as { chromium?: string };
/** Why these tests can not run here, or false. */
export const skip = chromium ? false : 'Chromium is not installed';

export interface Portal {
  readonly address: string;
  /** A new visitor: nothing is stored yet. */
  visit(path?: string): Promise<Visit>;
  /** A new visitor who has opened nothing yet: for a page of the test's own, without the demo before it. */
  arrive(): Promise<Visit>;
  close(): Promise<void>;
}
export interface Visit {
  readonly page: Page;
  /** Everything a well-behaved page never causes: errors, warnings, refused code, requests to other hosts. */
  readonly complaints: readonly string[];
  leave(): Promise<void>;
}

export async function openPortal(): Promise<Portal> {
  const { address, close } = await serve({ port: 0 });
  const args = [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-gpu'];
  const browser = await puppeteer.launch({ executablePath: chromium!, args });
  return {
    address,
    async visit(path = '') {
      const visitor = await arrive(browser, address);
      await go(visitor.page, address + path);
      return visitor;
    },
    arrive: () => arrive(browser, address),
    async close() {
      await browser.close();
      await close();
    },
  };
}

async function arrive(browser: Browser, address: string): Promise<Visit> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const complaints: string[] = [];
  await page.setViewport({ width: 1320, height: 900 });
  page.on('pageerror', (error) => complaints.push(`error: ${(error as Error).message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warn')
      complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(address) && !request.url().startsWith('data:'))
      complaints.push(`request: ${request.url()}`);
  });
  await page.exposeFunction('complain', (text: string) => complaints.push(text));
  await page.evaluateOnNewDocument(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
      (globalThis as unknown as { complain(text: string): void }).complain(
        `refused: ${violatedDirective} ${blockedURI} ${sample}`,
      ),
    );
  });
  return { page, complaints, leave: () => context.close() };
}

/** Opens an address and waits until the sample is in place. */
export async function go(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await ready(page);
}
export async function ready(page: Page): Promise<void> {
  await page.waitForSelector('html[data-ready]', { timeout: 120_000 });
}

/** Waits until a widget shows a text, wherever it stands inside. */
export async function shows(page: Page, widget: string, text: string): Promise<void> {
  await page.waitForFunction(
    (selector, wanted) =>
      [...document.querySelectorAll(selector)].some(({ shadowRoot }) => {
        const seen = [...(shadowRoot?.querySelectorAll('*') ?? [])].filter(({ localName }) => localName !== 'style');
        return seen.some((element) => element.textContent?.replace(/\s+/g, ' ').includes(wanted));
      }),
    { timeout: 120_000 },
    widget,
    text,
  );
}

/** Searches with the portal's own box; answers the first lines found. */
export async function search(page: Page, text: string): Promise<readonly string[]> {
  await page.$eval('#search input', (input, value) => ((input as HTMLInputElement).value = value), text);
  await page.$eval('#found', (found) => ((found as HTMLElement).hidden = true));
  await page.focus('#search input');
  await page.keyboard.press('Enter');
  await page.waitForSelector('#found:not([hidden])');
  return page.$$eval('#found li a', (links) => links.map((link) => link.textContent ?? ''));
}

const realData = (folder: string): readonly string[] => {
  const path = join(root, '../shared/data', folder);
  try {
    return readdirSync(path, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(md|json)$/.test(name))
      .map((name) => join(path, name));
  } catch {
    return []; // no real data beside the project: our own samples do
  }
};
const samples = (folder: string, ending: RegExp): readonly string[] =>
  filesIn(`test/samples/${folder}`)
    .filter((path) => ending.test(path))
    .map((path) => join(root, path));

/** Real updates and records where they are, our own samples otherwise. */
export function filesToLoad(): { readonly files: readonly string[]; readonly real: boolean } {
  const real = [...realData('updates'), ...realData('decisions')];
  if (real.length > 0) return { files: real, real: true };
  return {
    files: [...samples('feeds', /team\.feed\.json$/), ...samples('decisions', /(madr-\d|adr-tools)\/.*\.md$/)],
    real: false,
  };
}
export const brokenFiles = (): readonly string[] => samples('feeds', /(broken|team)\.feed\.json$/);

/** Loads files through the dialog and answers what it says at the end. */
export async function load(page: Page, files: readonly string[]): Promise<string> {
  await page.click('#load');
  const input = await page.$('input#load-files');
  await input!.uploadFile(...files);
  await page.waitForSelector('dialog .primary', { timeout: 120_000 });
  return page.$eval('dialog', (dialog) => (dialog as HTMLElement).innerText);
}
export async function showLoaded(page: Page): Promise<void> {
  await Promise.all([page.waitForNavigation(), page.click('dialog .primary')]);
  await ready(page);
}
