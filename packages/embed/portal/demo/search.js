import { addressOf } from './links.js';

const words = { update: 'Update', decision: 'Decision' };

/** The intranet's own search box, answered from the widgets' client: one store, whoever asks. */
export function setUpSearch(client) {
  const form = document.querySelector('#search');
  const found = document.querySelector('#found');
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const text = new FormData(form).get('text').trim();
    if (text) void show(client, found, text);
  });
  found.addEventListener('click', ({ target }) => {
    if (target.closest('a')) found.hidden = true;
  });
  document.querySelector('#found-close').addEventListener('click', () => {
    found.hidden = true;
    form.elements.text.focus();
  });
}

async function show(client, found, text) {
  const { items, next } = await client.search({ text, kinds: ['update', 'decision'], limit: 20 });
  const count = `${items.length}${next ? '+' : ''}`;
  found.querySelector('h2').textContent =
    items.length === 0 ? `Nothing found for “${text}”` : `${count} found for “${text}”`;
  found.querySelector('ol').replaceChildren(...items.map(resultRow));
  found.hidden = false;
}

function resultRow(entity) {
  const row = document.createElement('li');
  const link = document.createElement('a');
  const detail = document.createElement('p');
  link.href = addressOf(entity);
  link.textContent = entity.headline ?? entity.title ?? entity.body?.slice(0, 120) ?? words[entity.kind];
  const date = new Date(entity.createdAt).toLocaleDateString('en-GB', { dateStyle: 'medium' });
  detail.textContent = `${words[entity.kind]} · ${date}`;
  row.append(link, detail);
  return row;
}
