const pages = {
  update: 'index.html',
  decision: 'decisions.html',
  'check-in': 'check-in.html',
  response: 'check-in.html',
};

/** Where this intranet shows an entity. */
export const addressOf = ({ kind, id }) => `${pages[kind] ?? 'index.html'}#${kind}-${encodeURIComponent(id)}`;

const here = () => location.pathname.split('/').at(-1) || 'index.html';

/** A widget that is asked for something another page shows leaves the way there to the intranet. */
export function setUpLinks() {
  document.addEventListener('meanwhile-before-open', (event) => {
    const { target } = event.detail;
    if (!(target.kind in pages) || pages[target.kind] === here()) return;
    event.preventDefault();
    location.assign(addressOf(target));
  });
}
