import { loadFormats } from '../meanwhile/meanwhile.js';
import { sampleSpace } from '../sample/sample.mjs';
import { droppedFiles } from './dropped-files.js';

const plural = (count, one, many) => `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;

/** Makes an element: `element('button', { type: 'button' }, 'Close')`. */
function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** The dialog behind "Load real data": choose or drop files, watch them arrive, read what became of them. */
export class LoadDialog {
  #client;
  #dialog = element('dialog', { class: 'load', 'aria-labelledby': 'load-title' });
  #body = element('div');
  #abort;
  #loaded = false;

  constructor(client) {
    this.#client = client;
    this.#dialog.append(element('h2', { id: 'load-title' }, 'Load real data'), this.#body);
    this.#dialog.addEventListener('close', () => this.#abort?.abort());
    this.#dialog.addEventListener('close', () => this.#loaded && location.reload());
    document.body.append(this.#dialog);
  }

  open() {
    this.#choose();
    this.#dialog.showModal();
  }

  #choose() {
    const files = element('input', { type: 'file', multiple: '', hidden: '', id: 'load-files' });
    const folder = element('input', { type: 'file', webkitdirectory: '', hidden: '', id: 'load-folder' });
    for (const input of [files, folder]) input.addEventListener('change', () => this.#load([...input.files]));
    const zone = element(
      'div',
      { class: 'drop' },
      element('span', {}, 'Drop files or a folder here, or'),
      element(
        'div',
        { class: 'choices' },
        this.#button('Choose files', () => files.click()),
        this.#button('Choose a folder', () => folder.click()),
      ),
      files,
      folder,
    );
    this.#takeDrops(zone);
    this.#body.replaceChildren(
      element('p', {}, 'A JSON Feed, Atom or RSS file becomes updates. Markdown decision records become decisions.'),
      element('p', {}, 'Files are read in this browser and go nowhere else.'),
      zone,
      element(
        'div',
        { class: 'actions' },
        this.#button('Close', () => this.#dialog.close()),
      ),
    );
  }

  #takeDrops(zone) {
    const over = (event, inside) => {
      event.preventDefault();
      zone.toggleAttribute('data-over', inside);
    };
    zone.addEventListener('dragover', (event) => over(event, true));
    zone.addEventListener('dragleave', (event) => over(event, false));
    zone.addEventListener('drop', async (event) => {
      over(event, false);
      await this.#load(await droppedFiles(event.dataTransfer));
    });
  }

  async #load(files) {
    if (files.length === 0) return;
    const { signal } = (this.#abort = new AbortController());
    const show = this.#progress();
    try {
      const { readFiles } = await loadFormats();
      const read = await readFiles(files, {
        space: sampleSpace,
        signal,
        onProgress: (done, total) => show('Reading', done, total),
      });
      const written = await this.#client.import(read.entities, {
        signal,
        onProgress: (done, total) => show('Storing', done, total),
      });
      this.#loaded ||= written.created > 0;
      if (signal.aborted) this.#stopped(written.created);
      else this.#summary(read, written);
    } catch (error) {
      if (signal.aborted) this.#stopped(0);
      else this.#failed(error);
    }
  }

  #progress() {
    const bar = element('progress', { max: '1', value: '0', 'aria-label': 'Loading' });
    const line = element('p', { role: 'status' }, 'Opening the files');
    this.#body.replaceChildren(
      bar,
      line,
      element(
        'div',
        { class: 'actions' },
        this.#button('Cancel', () => this.#abort.abort()),
      ),
    );
    return (verb, done, total) => {
      bar.max = Math.max(total, 1);
      bar.value = done;
      line.textContent = `${verb} ${done.toLocaleString('en-GB')} of ${total.toLocaleString('en-GB')}`;
    };
  }

  #summary({ entities, problems, notes }, { created, skipped, failed }) {
    const count = (kind) => entities.filter((entity) => entity.kind === kind).length;
    const lines = [
      `${plural(count('update'), 'update', 'updates')} and ${plural(count('decision'), 'decision', 'decisions')} were read; ${plural(created, 'entry is', 'entries are')} new.`,
      ...(skipped ? [`${plural(skipped, 'entry was', 'entries were')} already here and stayed as they are.`] : []),
      ...(failed.length ? [`${plural(failed.length, 'entry', 'entries')} could not be stored.`] : []),
    ];
    const refused = failed.map(({ kind, id, error }) => ({
      file: `${kind} ${id}`,
      message: error.message ?? error.code,
    }));
    this.#body.replaceChildren(
      ...lines.map((text) => element('p', { role: 'status' }, text)),
      ...this.#issues('What could not be read', [...problems, ...refused], true),
      ...this.#issues('What was mended or kept as plain text', notes, false),
      element(
        'div',
        { class: 'actions' },
        this.#button('Show them', () => this.#dialog.close(), 'primary'),
      ),
    );
  }

  #issues(title, issues, open) {
    if (issues.length === 0) return [];
    const rows = issues.map(({ file, line, message }) =>
      element('li', {}, element('strong', {}, line ? `${file}, line ${line}` : file), ` ${message}`),
    );
    const details = element('details', {}, element('summary', {}, `${title} (${issues.length})`));
    details.append(element('ul', {}, ...rows));
    details.open = open;
    return [details];
  }

  #stopped(created) {
    const kept = created ? ` ${plural(created, 'entry', 'entries')} had arrived by then and stay.` : '';
    this.#body.replaceChildren(
      element('p', { role: 'status' }, `Loading was cancelled.${kept}`),
      element(
        'div',
        { class: 'actions' },
        this.#button('Close', () => this.#dialog.close()),
      ),
    );
  }

  #failed(error) {
    this.#body.replaceChildren(
      element('p', { role: 'status' }, `The files could not be loaded: ${error.message}`),
      element(
        'div',
        { class: 'actions' },
        this.#button('Choose again', () => this.#choose()),
      ),
    );
  }

  #button(text, act, kind = 'plain') {
    const button = element('button', { type: 'button', class: kind }, text);
    button.addEventListener('click', act);
    return button;
  }
}
