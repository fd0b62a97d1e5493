import { expect } from '@open-wc/testing';
import type { MeanwhileUpdateFeed } from '@meanwhile/elements/update-feed';
import { feedOf, hoursAgo, idsOf, plain, rowOf, updateOf } from './update-fixtures.js';
import { waitUntil } from '../tools/wait.js';

const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
/** Two frames: what was measured in the first has been drawn in the second. */
async function drawn(element: MeanwhileUpdateFeed): Promise<void> {
  await frame();
  await frame();
  await element.updateComplete;
}
const rowElements = (element: MeanwhileUpdateFeed): number =>
  element.renderRoot.querySelectorAll('.rows > *, .rows > * *').length;

function nodesIn(row: Node): number {
  const walker = document.createTreeWalker(row);
  let count = 1;
  while (walker.nextNode())
    if (walker.currentNode.nodeType !== Node.TEXT_NODE || walker.currentNode.textContent?.trim()) count++;
  return count;
}

/** Everything loaded: the client brings pages of its own size. */
async function loadAll(element: MeanwhileUpdateFeed, count: number): Promise<void> {
  const size = (): number => Number(element.renderRoot.querySelectorAll('.rows > [data-id]').length);
  for (let button; (button = element.renderRoot.querySelector<HTMLElement>('[data-act="older"]'));) {
    button.click();
    await waitUntil(() => element.renderRoot.querySelector('[data-act="older"][aria-disabled="true"]') === null);
    await element.updateComplete;
  }
  expect(size()).to.be.at.most(count);
}

/** Until rows fill the view: browsers tell of a scroll at their own pace. */
async function scrolledTo(element: MeanwhileUpdateFeed, top: number): Promise<void> {
  window.scrollTo(0, top);
  await drawn(element);
  const filled = (): boolean => {
    const boxes = idsOf(element).map((id) => rowOf(element, id)!.getBoundingClientRect());
    const list = element.renderRoot.querySelector('.rows')!.getBoundingClientRect();
    const covers = (y: number): boolean => boxes.some(({ top, bottom }) => top <= y && bottom >= y);
    return [0, innerHeight - 1].every((y) => y <= list.top || y >= list.bottom || covers(y));
  };
  await waitUntil(filled, 'rows fill the view');
  await drawn(element);
}

describe('<meanwhile-update-feed>, in numbers', () => {
  afterEach(() => window.scrollTo(0, 0));

  it('draws a plain item with at most 22 elements', async () => {
    const { element } = await feedOf({ entities: plain(10) });
    for (const id of idsOf(element)) expect(rowOf(element, id)!.querySelectorAll('*').length + 1).to.be.at.most(22);
  });

  // The design counts every node: elements, words and the marks that templates leave. Space between the elements of a
  // template is left out here, because the build takes it out.
  it('draws a plain item with at most 56 nodes of any kind', async () => {
    const { element } = await feedOf({ entities: plain(10) });
    await waitUntil(() => element.renderRoot.querySelectorAll('[data-act="menu"]').length === 10);
    for (const id of idsOf(element)) expect(nodesIn(rowOf(element, id)!)).to.be.at.most(56);
  });

  it('shows the first 50 without a layout shift', async () => {
    const shifts: PerformanceEntry[] = [];
    const observer = new PerformanceObserver((list) => shifts.push(...list.getEntries()));
    if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) observer.observe({ type: 'layout-shift' });
    const reactions = plain(50).map((update) => ({
      id: `reaction:${update.id}:brian:agree`,
      kind: 'reaction' as const,
      author: 'brian',
      createdAt: update.createdAt,
      updatedAt: update.createdAt,
      target: { kind: 'update', id: update.id },
      value: 'agree',
    }));
    const mine = updateOf('mine', { author: 'ana', createdAt: hoursAgo(200) });
    const { element } = await feedOf({
      entities: [...plain(50), mine, ...reactions],
      attributes: { 'page-size': '50' },
    });
    await drawn(element);
    const tops = idsOf(element).map((id) => rowOf(element, id)!.offsetTop);
    await waitUntil(() => element.renderRoot.querySelectorAll('.pill').length === 50);
    // "No change" comes after the rows, and moves none of them.
    await waitUntil(() => element.renderRoot.querySelector('[part=no-change]'));
    await drawn(element);
    observer.disconnect();
    expect(idsOf(element).map((id) => rowOf(element, id)!.offsetTop)).to.deep.equal(tops);
    expect(shifts).to.have.length(0);
  });

  it('keeps to 350 elements in the rows, however many are loaded', async () => {
    const { element } = await feedOf({ entities: plain(2000), attributes: { 'page-size': '200' } });
    await loadAll(element, 2000);
    for (const share of [0, 0.5, 1]) {
      await scrolledTo(element, document.documentElement.scrollHeight * share);
      expect(rowElements(element), `at ${share}`).to.be.at.most(350);
    }
    await scrolledTo(element, document.documentElement.scrollHeight);
    const last = idsOf(element).at(-1);
    expect(last).to.equal('u1999');
  });

  it('leaves the reader where they are when 1,000 arrive above', async () => {
    const { element, other } = await feedOf({ entities: plain(600), attributes: { 'page-size': '200' } });
    await loadAll(element, 600);
    await scrolledTo(element, 9000);
    const inView = () => idsOf(element).find((id) => rowOf(element, id)!.getBoundingClientRect().bottom > 0)!;
    const reading = inView();
    const before = rowOf(element, reading)!.getBoundingClientRect().top;
    const fresh = Array.from({ length: 1000 }, (_, i) =>
      updateOf(`n${String(i).padStart(4, '0')}`, { createdAt: hoursAgo(0) }),
    );
    await other.import(fresh);
    await waitUntil(() => element.renderRoot.querySelector('[data-act="reveal"]')?.textContent?.includes('1,000'));
    await drawn(element);
    expect(rowOf(element, reading)!.getBoundingClientRect().top).to.be.closeTo(before, 0.5);
    element.renderRoot.querySelector<HTMLElement>('[data-act="reveal"]')!.click();
    await waitUntil(() => !element.renderRoot.querySelector('[data-act="reveal"]'));
    await drawn(element);
    expect(rowOf(element, reading)!.getBoundingClientRect().top).to.be.closeTo(before, 0.5);
    expect(rowElements(element)).to.be.at.most(350);
  });

  it('changes one item with at most 5 mutations', async () => {
    const { element, client } = await feedOf({ entities: plain(50), attributes: { 'page-size': '50' } });
    await waitUntil(() => idsOf(element).length === 50);
    await drawn(element);
    const mutations: MutationRecord[] = [];
    const observer = new MutationObserver((records) => mutations.push(...records));
    observer.observe(element.renderRoot, { subtree: true, childList: true, attributes: true, characterData: true });
    await client.edit('update', 'u0020', { headline: 'Another headline' });
    await waitUntil(() => rowOf(element, 'u0020')?.textContent?.includes('Another headline'));
    await element.updateComplete;
    mutations.push(...observer.takeRecords());
    observer.disconnect();
    expect(mutations.length).to.be.within(1, 5);
  });
});
