const editHref = 'check-in-edit.html?check-in={id}';

function widget(name, id) {
  const made = document.createElement(name);
  made.setAttribute('check-in', id);
  return made;
}

/** Check-ins that were planned here stand before those the page names; the editor opens the one the address names. */
export async function setUpCheckIns(client) {
  const editor = document.querySelector('meanwhile-check-in-editor');
  const named = new URLSearchParams(location.search).get('check-in');
  if (editor && named) editor.setAttribute('check-in', named);
  const [forms, results] = [document.querySelector('#check-ins'), document.querySelector('#check-in-results')];
  if (!forms || !results) return;
  const known = new Set([...forms.children].map((form) => form.getAttribute('check-in')));
  for (const { id, state = 'active' } of await client.all('check-in')) {
    if (known.has(id) || state === 'ended') continue;
    const form = widget('meanwhile-check-in', id);
    form.setAttribute('edit-href', editHref);
    form.id = `check-in-${id}`;
    forms.prepend(form);
    results.prepend(widget('meanwhile-check-in-results', id));
  }
  if (location.hash.startsWith('#check-in-')) document.getElementById(location.hash.slice(1))?.scrollIntoView();
}
