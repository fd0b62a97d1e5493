import { expect, fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { define as defineFeed } from '@meanwhile/elements/update-feed/define';
import { define as defineProvider } from '@meanwhile/elements/provider/define';
import { createMemoryAdapter } from '@meanwhile/adapters/memory';
import { createClient } from '@meanwhile/sdk';
import { textOf } from './widget.js';
import { waitUntil } from '../tools/wait.js';

defineFeed();
defineProvider();
const page = document.documentElement;
const client = createClient({
  adapter: createMemoryAdapter({ entities: [], person: { id: 'ana', name: 'Ana Ferreira' } }),
  storage: 'memory',
});

const english = 'No updates yet';
const german = 'Noch keine Updates';
const arabic = 'لا تحديثات بعد';

const feed = (root: ParentNode): LitElement => root.querySelector<LitElement>('meanwhile-update-feed')!;
async function open(lang: string, dir?: string): Promise<LitElement> {
  const given = html`<meanwhile-update-feed lang=${lang}></meanwhile-update-feed>`;
  const turned = html`<meanwhile-update-feed lang=${lang} dir=${dir ?? ''}></meanwhile-update-feed>`;
  const root = await fixture<HTMLElement>(
    html`<meanwhile-provider .client=${client}>${dir ? turned : given}</meanwhile-provider>`,
  );
  return feed(root);
}
const says = (element: LitElement, text: string): Promise<void> =>
  waitUntil(() => textOf(element).includes(text), `the feed says ${text}: ${textOf(element)}`);

describe('the language of a widget', () => {
  afterEach(() => {
    page.lang = 'en';
    page.removeAttribute('dir');
  });

  it('speaks the language of its lang, and draws nothing in another one before', async () => {
    const texts: string[] = [];
    const root = await fixture<HTMLElement>(
      html`<meanwhile-provider lang="de" .client=${client}></meanwhile-provider>`,
    );
    const element = document.createElement('meanwhile-update-feed') as LitElement;
    root.append(element);
    const seen = new MutationObserver(() => texts.push(textOf(element)));
    seen.observe(element.shadowRoot!, { childList: true, characterData: true, subtree: true });
    await says(element, german);
    seen.disconnect();
    expect(texts.filter((text) => text.includes(english) || text.includes('Loading'))).to.deep.equal([]);
  });

  it('takes the language for a region that has none of its own, and English where there is none', async () => {
    await says(await open('de-AT'), german);
    for (const lang of ['tlh', 'zh-TW', 'not a language']) await says(await open(lang), english);
  });

  it('follows when the page changes its language, and sets Arabic from right to left', async () => {
    const root = await fixture<HTMLElement>(html`<meanwhile-provider .client=${client}></meanwhile-provider>`);
    root.append(document.createElement('meanwhile-update-feed'));
    const element = feed(root);
    await says(element, english);
    page.lang = 'ar';
    await says(element, arabic);
    expect(element.matches(':dir(rtl)')).to.equal(true);
    page.lang = 'de';
    await says(element, german);
    expect(element.matches(':dir(ltr)')).to.equal(true);
    page.lang = 'en';
    await says(element, english);
    expect(element.hasAttribute('dir')).to.equal(false);
  });

  it('leaves a direction that the page has set', async () => {
    const element = await open('ar', 'ltr');
    await says(element, arabic);
    expect(element.dir).to.equal('ltr');
    page.dir = 'rtl';
    expect((await open('de')).matches(':dir(ltr)')).to.equal(true);
  });

  it('hears of a language that changes inside the shadow root it stands in', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const section = document.createElement('section');
    host.attachShadow({ mode: 'open' }).append(section);
    const provider = Object.assign(document.createElement('meanwhile-provider'), { client });
    provider.append(document.createElement('meanwhile-update-feed'));
    section.append(provider);
    await says(feed(section), english);
    section.lang = 'de';
    await says(feed(section), german);
  });
});
