// A host's page, as far as a widget notices one: what stands in it, where the host serves our folder, and the host's policy.
import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { HTTPRequest, Page } from 'puppeteer-core';
import { policyFor } from '../../packages/embed/src/configurator/snippets/snippet.js';
import { shows, type Portal } from '../embed/portal-page.js';
import { root } from '../tools/files.mjs';

interface HostPage {
  readonly body: string;
  /** Served as app.js. */
  readonly script?: string;
  /** The lines of its policy: those the configurator asks for. */
  readonly policy?: readonly string[];
  /** Where the host serves packages/embed/cdn; the portal does under /meanwhile/. */
  readonly cdn?: string;
}
const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css' };

function answer(
  request: HTTPRequest,
  path: string,
  { body, script = '', policy = policyFor(''), cdn }: HostPage,
): void {
  const html = `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>Host</title><body>${body}`;
  if (path === 'host.html')
    return void request.respond({
      headers: { 'content-security-policy': policy.join('; ') },
      contentType: 'text/html; charset=utf-8',
      body: html,
    });
  if (path === 'app.js') return void request.respond({ contentType: types['.js']!, body: script });
  if (!cdn || !path.startsWith(cdn)) return void request.continue();
  const file = join(root, 'packages/embed/cdn', path.slice(cdn.length).replace(/\?.*/, ''));
  if (!existsSync(file)) return void request.respond({ status: 404, body: '' });
  void request.respond({ contentType: types[extname(file)] ?? 'text/plain', body: readFileSync(file) });
}

/** Opens it for a visitor nobody knows, under a strict policy. */
export async function openPage(
  portal: Portal,
  host: HostPage,
): Promise<{ readonly page: Page; readonly complaints: readonly string[] }> {
  const { page, complaints } = await portal.arrive();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (!request.url().startsWith(portal.address)) return void request.continue();
    answer(request, request.url().slice(portal.address.length), host);
  });
  await page.goto(`${portal.address}host.html`);
  return { page, complaints };
}

const feed = 'meanwhile-update-feed';
const find = (page: Page, selector: string) => page.waitForSelector(`${feed} >>> ${selector}`, { visible: true });

/** Begins an update in the page's feed, as a reader does. */
export async function begin(page: Page, text: string): Promise<void> {
  await (await find(page, '.opener'))!.click();
  await (await find(page, 'textarea'))!.type(text);
}
/** Posts what was begun, and waits until it stands in the feed. */
export async function post(page: Page, text: string): Promise<void> {
  await (await find(page, '[part="submit"]'))!.click();
  await page.waitForSelector(
    `${feed} >>> meanwhile-markdown ::-p-text(${text}), ${feed} >>> article ::-p-text(${text})`,
  );
}

export const attributesOf = (page: Page, tag: string): Promise<Readonly<Record<string, string>>> =>
  page.$eval(tag, (element) =>
    Object.fromEntries(element.getAttributeNames().map((name) => [name, element.getAttribute(name)!])),
  );
export { shows };
