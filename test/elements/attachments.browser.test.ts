import { expect } from '@open-wc/testing';
import { createMemoryBackend } from '@meanwhile/adapters/memory';
import { define } from '@meanwhile/elements/update-composer/define';
import { define as defineFeed } from '@meanwhile/elements/update-feed/define';
import { define as defineUpdate } from '@meanwhile/elements/update/define';
import type { Attachment, Client, Problem, QueuedWrite, Update } from '@meanwhile/sdk';
import { updateOf } from './needs-fixtures.js';
import { $, $$, mount, textOf } from './widget.js';

// The parts that load later are here before the first test: how long a busy machine takes for them is not asked here.
import '../../packages/elements/src/parts/attachment-list.js';
import '../../packages/elements/src/parts/delivery.js';
import '../../packages/elements/src/update-composer/composer-files.js';
import '../../packages/elements/src/update-feed/feed-desk.js';
import '../../packages/elements/src/update-feed/feed-tools.js';
import { waitUntil } from '../tools/wait.js';

const words = new File(['Berths 4 and 5'], 'berths.txt', { type: 'text/plain' });
async function picture(): Promise<File> {
  const canvas = new OffscreenCanvas(40, 20);
  canvas.getContext('2d')!.fillRect(0, 0, 40, 20);
  return new File([await canvas.convertToBlob()], 'quay.png', { type: 'image/png' });
}
const transfer = (...files: File[]): DataTransfer => {
  const all = new DataTransfer();
  for (const file of files) all.items.add(file);
  return all;
};

async function composer() {
  define();
  const element = document.createElement('meanwhile-update-composer');
  element.expanded = true;
  const mounted = await mount(element);
  await waitUntil(() => element.renderRoot.querySelector('[part="add-files"]'));
  return mounted;
}
type Composing = Awaited<ReturnType<typeof composer>>['element'];
const drop = (element: Composing, ...files: File[]): void => {
  const event = new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: transfer(...files) });
  $(element, 'form').dispatchEvent(event);
};
const rows = (element: Composing): string[] =>
  $$(element, '.composer-files .file').map((row) => row.textContent!.replace(/\s+/g, ' ').trim());
async function write(element: Composing, text: string): Promise<void> {
  const field = $<HTMLTextAreaElement>(element, '[name="headline"]');
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await element.updateComplete;
}
const first = async (client: Client): Promise<Update> => (await client.all('update'))[0]!;

/** The client of a page, with more on its way than it says itself. */
function saying(client: Client, more: { queue: readonly QueuedWrite[]; problems?: readonly Problem[] }): Client {
  const { queue, problems = [] } = more;
  return new Proxy(client, {
    get: (target, name) => (name === 'queue' ? queue : name === 'problems' ? problems : Reflect.get(target, name)),
  });
}

describe('files of an update', function () {
  this.timeout(180_000);

  it('are chosen, dropped or pasted, listed with their size, and taken out again', async () => {
    const { element } = await composer();
    const input = $<HTMLInputElement>(element, 'input[type="file"]');
    input.files = transfer(words).files;
    input.dispatchEvent(new Event('change'));
    await waitUntil(() => rows(element).length === 1);
    expect(rows(element)[0]).to.equal('berths.txt 14 byte');
    drop(element, await picture());
    await waitUntil(() => rows(element).length === 2);
    const pasted = new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData: transfer(words) });
    $(element, '[name="body"]').dispatchEvent(pasted);
    // Firefox gives an event made by a script no files.
    const count = pasted.clipboardData?.types.includes('Files') ? 3 : 2;
    await waitUntil(() => rows(element).length === count);
    await expect(element).to.be.accessible();
    $(element, '.composer-files [aria-label="Remove berths.txt"]').click();
    await waitUntil(() => rows(element).length === count - 1);
    expect(element.shadowRoot!.activeElement?.getAttribute('part')).to.equal('add-files');
  });

  it('of more bytes than the backend takes are refused before they are read, in words that help', async () => {
    const { element } = await composer();
    const large = new File([new Uint8Array(10_000_001)], 'film.mp4', { type: 'video/mp4' });
    for (const way of ['arrayBuffer', 'text', 'stream'] as const)
      Object.assign(large, { [way]: () => expect.fail('it was read') });
    drop(element, large);
    await waitUntil(() => textOf(element).includes('film.mp4 has 10 MB'));
    expect(textOf(element)).to.include('files of up to 10 MB. Make it smaller');
    expect(rows(element)).to.deep.equal([]);
    await expect(element).to.be.accessible();
  });

  it('go along with the words, and come back with what they show', async () => {
    const { element, client } = await composer();
    drop(element, await picture(), words);
    await waitUntil(() => rows(element).length === 2);
    const alt = $<HTMLInputElement>(element, '.alt');
    alt.value = 'The new quay from above';
    alt.dispatchEvent(new Event('change'));
    await write(element, 'Two files');
    $(element, '[part=submit]').click();
    await waitUntil(() => !element.expanded);
    const { attachments = [] } = await first(client);
    expect(attachments.map(({ name, alt: shows }) => [name, shows])).to.deep.equal([
      ['quay.png', 'The new quay from above'],
      ['berths.txt', undefined],
    ]);
    expect(await (await client.file(attachments[1]!))!.text()).to.equal('Berths 4 and 5');
  });

  it('stay in the draft while it is not sent', async () => {
    const backend = createMemoryBackend();
    define();
    const element = document.createElement('meanwhile-update-composer');
    element.expanded = true;
    const { client } = await mount(element, { backend });
    await waitUntil(() => element.renderRoot.querySelector('[part="add-files"]'));
    drop(element, words);
    await waitUntil(() => rows(element).length === 1);
    await waitUntil(() => textOf(element).includes('Draft kept'));
    const kept = await client.device.get<{ files: { bytes: ArrayBuffer }[] }>((await client.device.keys('draft:'))[0]!);
    expect(new TextDecoder().decode(kept!.files[0]!.bytes)).to.equal('Berths 4 and 5');
  });

  it('are shown with the update: pictures drawn without an address, files to fetch', async () => {
    defineUpdate();
    const backend = createMemoryBackend();
    const quay = await picture();
    const files: Attachment[] = [
      { id: 'one', name: 'quay.png', type: 'image/png', size: quay.size, alt: 'The quay' },
      { id: 'two', name: 'berths.txt', type: 'text/plain', size: words.size },
    ];
    backend.files.set('one', { attachment: files[0]!, blob: quay });
    backend.files.set('two', { attachment: files[1]!, blob: words });
    const element = document.createElement('meanwhile-update');
    element.setAttribute('update', 'note');
    const note = updateOf({ id: 'note', on: '2026-11-24T10:00:00Z' }, { intent: 'note', attachments: files });
    await mount(element, { entities: [note], backend });
    await waitUntil(() => $$<HTMLCanvasElement>(element, 'canvas')[0]?.width === 40);
    expect($(element, 'canvas').getAttribute('aria-label')).to.equal('The quay');
    await expect(element).to.be.accessible();
    const saved: string[] = [];
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      saved.push(`${this.download} ${this.href.split(':')[0]}`);
    };
    $(element, '[aria-label="Download berths.txt"]').click();
    await waitUntil(() => saved.length);
    HTMLAnchorElement.prototype.click = click;
    expect(saved).to.deep.equal(['berths.txt blob']);
  });

  it('from elsewhere are links, and no picture is asked of another site', async () => {
    defineUpdate();
    const element = document.createElement('meanwhile-update');
    element.setAttribute('update', 'note');
    const url = 'https://elsewhere.example/quay.png';
    const note = updateOf(
      { id: 'note', on: '2026-11-24T10:00:00Z' },
      { intent: 'note', attachments: [{ id: 'far', name: 'quay.png', type: 'image/png', size: 2000, url }] },
    );
    await mount(element, { entities: [note] });
    await waitUntil(() => element.renderRoot.querySelector('.file'));
    await waitUntil(() => !element.renderRoot.querySelector('.frame'));
    expect($<HTMLAnchorElement>(element, '.file a').href).to.equal(url);
    expect(element.renderRoot.querySelector('img')).to.equal(null);
  });

  it('say how far they are, and can be tried again or given up', async () => {
    defineFeed();
    const element = document.createElement('meanwhile-update-feed');
    const file = (id: string): Attachment => ({ id, name: `${id}.txt`, type: 'text/plain', size: 400 });
    const note = updateOf(
      { id: 'note', on: '2026-11-24T10:00:00Z' },
      { intent: 'note', attachments: [file('a'), file('b')] },
    );
    const { client } = await mount(element, { entities: [note] });
    const acts: string[] = [];
    const job = (key: string): QueuedWrite => ({
      ...{ key, kind: 'attachment', id: key, op: 'upload', state: 'sending', at: '2026-11-24T10:00:00Z', attempts: 1 },
    });
    const error = { code: 'forbidden', message: 'No' } as const;
    const said = saying(client, {
      queue: [
        { ...job('a'), progress: { sent: 100, total: 400 } },
        { ...job('b'), state: 'failed', error },
      ],
      problems: [{ ...job('b'), error, retry: async () => void acts.push('retry') } as unknown as Problem],
    });
    Object.assign(client, { withdraw: async (key: string) => (acts.push(`withdraw ${key}`), true) });
    (element.parentElement as HTMLElement & { client: Client }).client = said;
    await waitUntil(() => $$<HTMLProgressElement>(element, '.file progress')[0]?.value === 100);
    expect(textOf(element)).to.include('Not sent. You do not have the right');
    $(element, '[aria-label="Try again: b.txt"]').click();
    $(element, '[aria-label="Remove b.txt"]').click();
    $(element, '[aria-label="Do not send a.txt"]').click();
    expect(acts).to.deep.equal(['retry', 'withdraw b', 'withdraw a']);
    await expect(element).to.be.accessible();
  });
});
