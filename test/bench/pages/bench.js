// What a bench page can do, for both variants; `bench.mjs` calls `window.bench[...]` and measures from outside.
import { createMemoryAdapter } from '@meanwhile/adapters/memory';
import { createLocalAdapter } from '@meanwhile/adapters/local';
import { define } from '@meanwhile/elements/define';
import { createClient } from '@meanwhile/sdk';
import { checkInOf, itemsOf, persons } from './data.js';
import './vanilla-feed.js';
import './vanilla-form.js';

define();
const frames = (count = 2) =>
  new Promise((done) => {
    const step = (left) => (left ? requestAnimationFrame(() => step(left - 1)) : done());
    step(count);
  });
const until = async (test) => {
  for (let tries = 0; tries < 2000; tries++) {
    if (test()) return;
    await frames(1);
  }
  throw new Error(`waited in vain for ${test}`);
};
const deep = (root, selector) => root.shadowRoot?.querySelectorAll(selector) ?? [];
const clientOf = (entities) =>
  createClient({ adapter: createMemoryAdapter({ entities, people: persons, person: persons[0] }), storage: 'memory' });

let prepared;
function provide(client) {
  const provider = document.createElement('meanwhile-provider');
  provider.client = client;
  document.body.append(provider);
  return provider;
}

/** A client over the browser's own store, where the items lie already. */
async function stored(items) {
  const first = local();
  await first.connect();
  await first.import(items);
  first.close();
  return local();
}

/** Everything that is not the widget's work: data, client, connection. */
export async function prepare({ variant, items = 0, questions = 0, on = 'memory' }) {
  document.body.replaceChildren();
  const entities = questions ? [checkInOf(questions)] : itemsOf(items);
  if (variant === 'vanilla') return void (prepared = { variant, entities });
  const client = on === 'local' ? await stored(entities) : clientOf(entities);
  await client.connect();
  prepared = { variant, entities, client, provider: provide(client) };
}

function vanillaFeed(items) {
  const feed = document.createElement('vanilla-feed');
  feed.items = items;
  feed.names = new Map(persons.map(({ id, name }) => [id, name]));
  document.body.append(feed);
  return feed;
}
function meanwhileFeed(size) {
  const feed = document.createElement('meanwhile-update-feed');
  feed.setAttribute('space', 'bench');
  feed.setAttribute('page-size', String(size));
  feed.setAttribute('without-composer', '');
  feed.setAttribute('without-filters', '');
  prepared.provider.append(feed);
  return feed;
}

export async function mountFeed(count = prepared.entities.length) {
  const { variant, entities } = prepared;
  const feed = variant === 'vanilla' ? vanillaFeed(entities.slice(0, count)) : meanwhileFeed(count);
  prepared.feed = feed;
  await until(() => deep(feed, 'article').length >= Math.min(count, count > 200 ? 5 : count) && whole(feed));
  await frames();
}
/** The row of buttons under an update comes after its words: what is measured ends when every row has it. */
const whole = (feed) =>
  prepared.variant === 'vanilla' || [...deep(feed, 'article .actions')].every(({ children }) => children.length > 0);
const older = () =>
  [...(prepared.feed.shadowRoot?.querySelectorAll('button') ?? [])].find(({ textContent }) =>
    /older/i.test(textContent),
  );
/** Our feed loads page by page: press until everything is there. Not part of what is measured. */
export async function loadAll() {
  if (prepared.variant === 'vanilla') return;
  for (let quiet = 0; quiet < 20; quiet++) {
    const button = older();
    if (!button) {
      await frames(3);
      continue;
    }
    quiet = 0;
    button.click();
    await frames(2);
  }
  await scrollTo(0);
}
export async function mountMany(widgets) {
  const feeds = Array.from({ length: widgets }, () => {
    return prepared.variant === 'vanilla' ? vanillaFeed(prepared.entities.slice(0, 5)) : meanwhileFeed(5);
  });
  await until(() => feeds.every((feed) => deep(feed, 'article').length >= 5 && whole(feed)));
  await frames();
}
/** From top to bottom in `steps` frames. */
export async function scroll(steps) {
  const { scrollHeight } = document.scrollingElement;
  for (let step = 1; step <= steps; step++) {
    document.scrollingElement.scrollTop = (scrollHeight * step) / steps;
    await frames(1);
  }
}
export async function scrollTo(top) {
  document.scrollingElement.scrollTop = top;
  await frames(3);
}
/** The article at the top of the view and where it stands: to see whether the reader's place is kept. */
export function place() {
  for (const article of deep(prepared.feed, 'article')) {
    const { top, bottom } = article.getBoundingClientRect();
    if (bottom > 1) return { title: article.querySelector('h3')?.textContent.trim(), top };
  }
  return undefined;
}
export function topOf(title) {
  for (const article of deep(prepared.feed, 'article'))
    if (article.querySelector('h3')?.textContent.trim() === title) return article.getBoundingClientRect().top;
  return undefined;
}
export async function arrive(count) {
  const fresh = itemsOf(count, -count);
  if (prepared.variant === 'vanilla') prepared.feed.prepend(fresh);
  else await prepared.client.import(fresh);
  await frames(4);
}

/** A catch-up over everything there is, until its first thing stands. Ours alone: there is nothing bare to compare it with. */
export async function mountCatchUp() {
  const catchUp = document.createElement('meanwhile-catch-up');
  catchUp.setAttribute('now', new Date(Date.parse(prepared.entities[0].createdAt) + 60_000).toISOString());
  prepared.provider.append(catchUp);
  await until(() => deep(catchUp, '.thing').length > 0);
  await frames();
}

export async function mountForm() {
  if (prepared.variant === 'vanilla') {
    const form = document.createElement('vanilla-form');
    form.questions = prepared.entities[0].questions;
    document.body.append(form);
    prepared.form = form;
  } else {
    const form = document.createElement('meanwhile-check-in');
    form.setAttribute('check-in', 'form');
    prepared.provider.append(form);
    prepared.form = form;
  }
  await until(() => deep(prepared.form, '[name=q0]').length > 0);
  await frames();
}
export const focusFirst = () => deep(prepared.form, '[name=q0]')[0].focus();

// ---- storage -------------------------------------------------------------------------------------------------
const request = (of) =>
  new Promise((ok, no) => {
    of.onsuccess = () => ok(of.result);
    of.onerror = () => no(of.error);
  });
async function openRaw() {
  const opening = indexedDB.open('bench-raw', 1);
  opening.onupgradeneeded = () => {
    const store = opening.result.createObjectStore('items', { keyPath: 'id' });
    for (const key of ['createdAt', 'author', 'space']) store.createIndex(key, key);
  };
  return request(opening);
}
const local = () =>
  createClient({ adapter: createLocalAdapter({ name: 'bench', person: persons[0] }), storage: 'memory' });

/** Milliseconds to write `count` items. */
export async function importItems({ variant, count }) {
  const items = itemsOf(count);
  const client = variant === 'vanilla' ? undefined : local();
  await client?.connect();
  const db = client ? undefined : await openRaw();
  const begin = performance.now();
  if (client) await client.import(items);
  else {
    const write = db.transaction('items', 'readwrite', { durability: 'relaxed' });
    for (const item of items) write.objectStore('items').put(item);
    await new Promise((ok, no) => {
      write.oncomplete = ok;
      write.onabort = () => no(write.error);
    });
  }
  const taken = performance.now() - begin;
  client?.close();
  db?.close();
  return taken;
}
/** Milliseconds from opening the database to the newest 50 in hand. */
export async function openCold({ variant }) {
  const begin = performance.now();
  if (variant === 'vanilla') {
    const db = await openRaw();
    const cursor = db.transaction('items').objectStore('items').index('createdAt').openCursor(null, 'prev');
    const items = [];
    await new Promise((ok) => {
      cursor.onsuccess = () => {
        if (!cursor.result || items.push(cursor.result.value) === 50) return ok();
        cursor.result.continue();
      };
    });
    return performance.now() - begin;
  }
  const query = local().query({ kind: 'update', limit: 50 });
  await new Promise((ok) =>
    query.subscribe(() => query.get().phase === 'ready' && query.get().items.length >= 50 && ok()),
  );
  return performance.now() - begin;
}

globalThis.bench = {
  prepare,
  mountFeed,
  mountMany,
  loadAll,
  scroll,
  scrollTo,
  place,
  topOf,
  arrive,
  mountCatchUp,
  mountForm,
  focusFirst,
  importItems,
  openCold,
};
