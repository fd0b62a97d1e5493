// The bare platform doing the same job by hand: rows by cloning a template, only those in view, the place kept
// when items arrive above. The yardstick of the bench, not a product.
const row = document.createElement('template');
row.innerHTML =
  '<article><span class="avatar"></span><div><div class="who"><b></b> <time></time></div><h3></h3><p></p><button>Reply</button></div></article>';
const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  :host { display: block; font: 15px/1.6 system-ui }
  .box { position: relative } article { display: grid; grid-template-columns: 34px 1fr; gap: 12px; padding: 20px 0; border-top: 1px solid #ddd }
  .virtual article { position: absolute; inset-inline: 0 } .avatar { width: 34px; height: 34px; border-radius: 50%; background: #def; display: grid; place-items: center }
  h3, p { margin: 4px 0 } time { color: #666 } button { font: inherit }`);
const initials = (name) =>
  name
    .split(' ')
    .map((word) => word[0])
    .join('');
const ago = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' });

function makeRow(item, names) {
  const node = row.content.firstElementChild.cloneNode(true);
  const name = names.get(item.author) ?? '';
  node.querySelector('.avatar').textContent = initials(name);
  node.querySelector('b').textContent = name;
  const time = node.querySelector('time');
  time.dateTime = item.createdAt;
  time.textContent = ago.format(new Date(item.createdAt));
  node.querySelector('h3').textContent = item.headline;
  node.querySelector('p').textContent = item.body;
  return node;
}

export class VanillaFeed extends HTMLElement {
  items = [];
  names = new Map();
  #rows = new Map();
  #heights = new Map();
  #box = document.createElement('div');

  connectedCallback() {
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    this.#box.className = this.items.length > 200 ? 'box virtual' : 'box';
    root.append(this.#box);
    if (this.items.length > 200) document.addEventListener('scroll', () => this.#window(), { passive: true });
    this.show();
  }
  show() {
    if (this.items.length > 200) return this.#window();
    this.#box.append(...this.items.map((item) => makeRow(item, this.names)));
  }
  prepend(items) {
    const top = this.#box.getBoundingClientRect().top;
    this.items = [...items, ...this.items];
    this.#window();
    // Keep what is under the eye where it is.
    if (top < 0) document.scrollingElement.scrollTop += items.length * 150;
    this.#window();
  }
  edit(index, headline) {
    this.items[index].headline = headline;
    const node = this.#rows.get(this.items[index].id);
    if (node) node.querySelector('h3').textContent = headline;
  }
  #window() {
    const top = -this.#box.getBoundingClientRect().top;
    let y = 0;
    const keep = new Set();
    for (const item of this.items) {
      const height = this.#heights.get(item.id) ?? 150;
      if (y + height > top - 400 && y < top + innerHeight + 400) {
        keep.add(item.id);
        let node = this.#rows.get(item.id);
        if (!node) {
          node = makeRow(item, this.names);
          this.#rows.set(item.id, node);
          this.#box.append(node);
        }
        node.style.transform = `translateY(${y}px)`;
      }
      y += height;
    }
    this.#box.style.height = `${y}px`;
    for (const [id, node] of this.#rows) {
      if (keep.has(id)) this.#heights.set(id, node.offsetHeight);
      else {
        node.remove();
        this.#rows.delete(id);
      }
    }
  }
}
customElements.define('vanilla-feed', VanillaFeed);
