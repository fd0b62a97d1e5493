import { expect, oneEvent } from '@open-wc/testing';
import { define } from '@meanwhile/elements/decision-log/define';
import type { MeanwhileDecisionLog } from '@meanwhile/elements/decision-log';
import type { Client, Decision } from '@meanwhile/sdk';
import { press, type } from '../tools/page.js';
import {
  ana,
  appears,
  button,
  chooseFiles,
  fill,
  focused,
  hasButton,
  lineOf,
  openOf,
  positionOf,
  pressButton,
  says,
  settledOf,
  tabTo,
  team,
} from './decision-fixtures.js';
import { $, $$, mount, textOf, type MountOptions } from './widget.js';
import { waitUntil } from '../tools/wait.js';

async function log(options: MountOptions = {}) {
  define();
  const element = document.createElement('meanwhile-decision-log');
  element.setAttribute('time-zone', 'Africa/Nairobi');
  return mount<MeanwhileDecisionLog>(element, { person: ana, people: team, ...options });
}
async function form(options: MountOptions = {}) {
  const mounted = await log(options);
  await pressButton(mounted.element, 'Record a decision');
  await appears(mounted.element, 'dialog[open] #title');
  return mounted;
}
const only = async (client: Client) => (await client.all('decision'))[0];
async function record(element: MeanwhileDecisionLog, name: string): Promise<Decision> {
  const created = oneEvent(element, 'meanwhile-decision-created');
  await pressButton(element, name);
  return (await created).detail.decision;
}

describe('recording a decision', () => {
  it('needs a title and an outcome, nothing more', async () => {
    const { element, client } = await form();
    await expect(element).to.be.accessible();
    await pressButton(element, 'Record decision');
    await says(element, '2 things need your attention');
    expect(await client.all('decision')).to.have.length(0);
    fill(element, 'title', 'Keep notes beside the code');
    fill(element, 'outcome', 'One folder, in Markdown.');
    const made = await record(element, 'Record decision');
    expect(made).to.include({ title: 'Keep notes beside the code', stage: 'decided', standing: 'accepted', number: 1 });
    expect(made.outcome).to.deep.include({ statement: 'One folder, in Markdown.', by: ['ana'] });
    await says(element, 'Decision recorded.');
    expect(await client.device.keys('draft:decision:')).to.deep.equal([]);
  });

  it('works with the keyboard alone', async () => {
    const { element, client } = await log();
    button(element, 'Record a decision').focus();
    await press('Enter');
    await appears(element, 'dialog[open] #title');
    await tabTo(element, (at) => at.id === 'title');
    await type('Answer within a day');
    await tabTo(element, (at) => at.id === 'outcome');
    await type('Questions get a first answer within one working day.');
    await tabTo(element, (at) => at.textContent?.trim() === 'Record decision');
    await press('Enter');
    await waitUntil(async () => (await only(client))?.title === 'Answer within a day', 'recorded');
    await waitUntil(() => focused(element)?.textContent?.trim() === 'Record a decision', 'the focus is back');
  });

  it('asks a question with options, people, a deadline in the zone of the reader, and a method explained', async () => {
    const { element } = await form();
    $(element, '[name=kind][value=open]').click();
    fill(element, 'title', 'How long?');
    await pressButton(element, 'Add background, options and people');
    await pressButton(element, 'Add an option');
    fill(element, 'option-0-title', 'Six months');
    await pressButton(element, 'Add an argument to Six months');
    fill(element, 'argument-0-0-text', 'The legal minimum');
    fill(element, 'argument-0-0-weight', 'bad');
    await pressButton(element, 'Add an option');
    fill(element, 'option-1-title', 'Two years');
    await pressButton(element, 'Move Two years up');
    await waitUntil(() => focused(element)?.id === 'option-0-up', 'the focus goes along');
    fill(element, 'consulted', 'Bri');
    await waitUntil(() => $$(element, '#consulted-list option').length > 0, 'the directory answers');
    fill(element, 'consulted', 'Brian Otieno');
    await waitUntil(() => hasButton(element, 'Remove Brian Otieno'), 'Brian is asked');
    fill(element, 'decideBy', '2099-01-15T17:00');
    fill(element, 'method', 'consent');
    await says(element, 'The proposal passes when nobody has an open objection.');
    expect(textOf(element)).to.include('In your time zone, Africa/Nairobi.');
    fill(element, 'tags', 'data, costs, data');
    fill(element, 'drivers', 'The law\n\nCost');
    await expect(element).to.be.accessible();
    const made = await record(element, 'Ask for input');
    expect(made).to.include({ stage: 'open', method: 'consent', decider: 'ana', decideBy: '2099-01-15T14:00:00.000Z' });
    expect(made.options?.map(({ title }) => title)).to.deep.equal(['Two years', 'Six months']);
    expect(made.options?.[1]?.arguments).to.deep.equal([{ weight: 'bad', text: 'The legal minimum' }]);
    expect(made).to.deep.include({ consulted: ['brian'], tags: ['data', 'costs'], drivers: ['The law', 'Cost'] });
  });

  it('points out an option without a title and a deadline that has passed', async () => {
    const { element } = await form();
    $(element, '[name=kind][value=open]').click();
    fill(element, 'title', 'How long?');
    await pressButton(element, 'Add background, options and people');
    await pressButton(element, 'Add an option');
    fill(element, 'option-0-text', 'Only a description');
    fill(element, 'decideBy', '2020-01-01T10:00');
    await pressButton(element, 'Ask for input');
    await says(element, 'Give option 1 a title, or remove it.');
    await says(element, 'Choose a moment that is still to come.');
    await pressButton(element, 'Remove Option 1');
    expect($$(element, '.option-edit')).to.have.length(0);
  });

  it('keeps a draft while somebody types on and never rests', async () => {
    const { element, client } = await form();
    let text = '';
    const typing = setInterval(() => fill(element, 'title', (text += 'a')), 100);
    await waitUntil(async () => (await client.device.keys('draft:decision:')).length === 1).finally(() =>
      clearInterval(typing),
    );
  });

  it('keeps a draft on the device, says so, and gives it back', async () => {
    const { element, client } = await form();
    fill(element, 'title', 'Half a title');
    await says(element, 'Draft kept until this page closes');
    $<HTMLDialogElement>(element, 'dialog').close();
    await pressButton(element, 'Record a decision');
    await appears(element, 'dialog[open] #title');
    expect($<HTMLInputElement>(element, '#title').value).to.equal('Half a title');
    await pressButton(element, 'Discard draft');
    await waitUntil(async () => !(await client.device.keys('draft:decision:')).length, 'gone');
    await waitUntil(() => !element.renderRoot.querySelector('dialog[open]'), 'closed');
    await pressButton(element, 'Record a decision');
    await appears(element, 'dialog[open] #title');
    expect($<HTMLInputElement>(element, '#title').value).to.equal('');
  });
});

const sampleFiles = ['adr-tools/0001-record-our-decisions.md', 'adr-tools/0002-keep-notes-in-the-wiki.md'].concat(
  ['adr-tools/0003-review-notes-monthly.md', 'adr-tools/0004-keep-notes-beside-the-code.md'],
  ['madr-2/0007-choose-a-map-library.md', 'madr-4/0003-one-feed-per-team.md', 'madr-4/0004-one-feed-with-topics.md'],
);
async function fileOf(address: string, name: string): Promise<File> {
  return new File([await (await fetch(address)).text()], name, { lastModified: Date.parse('2026-01-01') });
}
async function startImport(element: MeanwhileDecisionLog, files: readonly File[]) {
  await pressButton(element, 'Import records');
  await appears(element, 'dialog[open] #import-files');
  const finished = oneEvent(element, 'meanwhile-import-finished');
  chooseFiles(element, 'import-files', files);
  return (await finished).detail;
}

describe('importing records', () => {
  it('reads several dialects, says what came in, and doubles nothing', async () => {
    const { element, client } = await log();
    const files = await Promise.all(
      sampleFiles.map((name) => fileOf(`/test/samples/decisions/${name}`, name.split('/')[1]!)),
    );
    const first = await startImport(element, files);
    expect(first.failed).to.equal(0);
    await says(element, '7 decisions imported');
    await expect(element).to.be.accessible();
    await pressButton(element, 'Import more');
    const again = oneEvent(element, 'meanwhile-import-finished');
    chooseFiles(element, 'import-files', files);
    expect((await again).detail.created).to.equal(0);
    await says(element, 'were here already');
    expect(await client.all('decision')).to.have.length(7);
    await pressButton(element, 'Done');
    await waitUntil(() => $$(element, '.card').length === 7, 'they are in the list');
  });

  it('names the file and the line of what it cannot read, and goes on', async () => {
    const { element } = await log();
    const good = await fileOf(`/test/samples/decisions/${sampleFiles[0]}`, '0001-good.md');
    const bad = new File(['{\n  "format": "meanwhile",\n  "entities": [\n'], 'broken.json');
    await startImport(element, [bad, good]);
    await says(element, '1 decision imported');
    await says(element, '1 problem');
    expect($(element, '.problems').textContent).to.match(/broken\.json(, line \d+)?/);
  });

  it('says when there was nothing to import', async () => {
    const { element } = await log();
    await startImport(element, [new File(['plain'], 'photo.png')]);
    await says(element, 'No decision records were found in these files.');
  });

  it('reads all real records, where there are some, without losing one', async function () {
    this.timeout(180_000);
    const { files } = (await (await fetch('/test/.cache/data/index.json')).json()) as { files: readonly string[] };
    const records = files.filter((name) => /^decisions\/.*\.md$/.test(name));
    const { element, client } = await log();
    if (!records.length) return expect(files).to.not.include('decisions');
    const loaded = await Promise.all(
      records.map((name) => fileOf(`/test/.cache/data/${name}`, name.replace('decisions/', '').replace('/', '-'))),
    );
    const { failed } = await startImport(element, loaded);
    expect(failed).to.equal(0);
    expect(await client.all('decision')).to.have.length(records.length);
    await pressButton(element, 'Done');
    await waitUntil(() => $$(element, '.card').length >= 30, 'they are in the list');
    return undefined;
  });
});

interface Saved {
  readonly name: string;
  readonly text: string;
}
/** What the page would have saved: the browser's own download is not part of a test page. */
async function saving(act: () => Promise<unknown>): Promise<readonly Saved[]> {
  const blobs = new Map<string, Blob>();
  const saved: { name: string; blob: Blob }[] = [];
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  URL.createObjectURL = (blob) => {
    const url = createObjectURL.call(URL, blob as Blob);
    blobs.set(url, blob as Blob);
    return url;
  };
  HTMLAnchorElement.prototype.click = function () {
    if (this.download) saved.push({ name: this.download, blob: blobs.get(this.href)! });
    else click.call(this);
  };
  try {
    await act();
    await waitUntil(() => saved.length > 0, 'something is saved');
  } finally {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  }
  return Promise.all(saved.map(async ({ name, blob }) => ({ name, text: await blob.text() })));
}
async function exportAs(element: MeanwhileDecisionLog, format: string): Promise<readonly Saved[]> {
  await pressButton(element, 'Export');
  await appears(element, 'dialog[open] [name=format]');
  $(element, `[name=format][value="${format}"]`).click();
  return saving(() => pressButton(element, 'Download'));
}

describe('exporting decisions', () => {
  it('writes what the filters match as one Markdown file', async () => {
    const { element } = await log({ entities: [openOf(), ...lineOf()] });
    element.stage = 'decided';
    await waitUntil(() => $$(element, '.card').length === 3, 'filtered');
    await pressButton(element, 'Export');
    await says(element, '3 decisions match the filters.');
    await expect(element).to.be.accessible();
    const [file, ...others] = await saving(() => pressButton(element, 'Download'));
    expect(others).to.have.length(0);
    expect(file?.name).to.match(/^decisions-\d{4}-\d\d-\d\d\.md$/);
    expect(file?.text).to.include('# Title of third').and.to.include('decision-makers: Brian Otieno');
    await says(element, '3 decisions exported.');
  });

  it('writes one file each', async () => {
    const { element } = await log({ entities: lineOf() });
    const files = await exportAs(element, 'markdown-files');
    expect(files.map(({ name }) => name).sort()).to.deep.equal([
      '0001-title-of-first.md',
      '0002-title-of-second.md',
      '0003-title-of-third.md',
    ]);
  });

  it('writes a complete JSON that can be imported again', async () => {
    const { element } = await log({ entities: [openOf(), positionOf('webhooks', 'brian', 'concern', 'Short.')] });
    const [file] = await exportAs(element, 'json');
    const { entities } = JSON.parse(file!.text) as { entities: { kind: string; id: string }[] };
    expect(new Set(entities.map(({ kind }) => kind))).to.deep.equal(new Set(['person', 'decision', 'position']));
    const fresh = await log({ people: [] });
    await startImport(fresh.element, [new File([file!.text], 'decisions.json')]);
    expect((await fresh.client.all('decision')).map(({ id }) => id)).to.deep.equal(['webhooks']);
    expect(await fresh.client.all('position')).to.have.length(1);
  });

  it('writes a table that no spreadsheet runs', async () => {
    const { element } = await log({ entities: [settledOf('kept', { title: '=HYPERLINK("x")' })] });
    const [file] = await exportAs(element, 'csv');
    expect(file?.name).to.match(/\.csv$/);
    expect(file?.text).to.include(`'=HYPERLINK`);
  });
});
