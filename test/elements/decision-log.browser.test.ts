import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { define } from '@meanwhile/elements/decision-log/define';
import type { MeanwhileDecisionLog } from '@meanwhile/elements/decision-log';
import { createMemoryAdapter, createMemoryBackend } from '@meanwhile/adapters/memory';
import { createClient, MeanwhileError, type Adapter, type Entity } from '@meanwhile/sdk';
import {
  ana,
  appears,
  brian,
  button,
  focused,
  hasButton,
  lineOf,
  openOf,
  positionOf,
  pressButton,
  says,
  settledOf,
  team,
} from './decision-fixtures.js';
import { $, $$, mount, settled, textOf, type MountOptions } from './widget.js';
import { waitUntil } from '../tools/wait.js';

type Options = MountOptions & { readonly attributes?: Record<string, string> };
async function log({ attributes = {}, ...options }: Options = {}) {
  define();
  const element = document.createElement('meanwhile-decision-log');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return mount<MeanwhileDecisionLog>(element, { person: ana, people: team, ...options });
}
const titles = (element: MeanwhileDecisionLog) => $$(element, '.card h3').map((one) => one.textContent?.trim());
const card = (element: MeanwhileDecisionLog, id: string) => $(element, `[data-id="${id}"]`);
function set(element: MeanwhileDecisionLog, label: string, value: string): void {
  const field = $$(element, '.filters label').find((one) => one.textContent?.trim().startsWith(label));
  const control = field?.querySelector<HTMLInputElement>('input, select');
  if (!control) throw new Error(`no filter ${label}`);
  control.value = value;
  control.dispatchEvent(new Event(control.type === 'search' ? 'input' : 'change', { bubbles: true }));
}

describe('<meanwhile-decision-log>', () => {
  it('shows what was decided, by whom, and what it replaced', async () => {
    const { element } = await log({ entities: lineOf() });
    const text = card(element, 'third').textContent?.replace(/\s+/g, ' ') ?? '';
    expect(text).to.include('Decided').and.to.include('D-3').and.to.include('Statement of third');
    await says(element, 'Replaces D-2');
    expect(card(element, 'first').textContent).to.include('Replaced by D-3');
    expect($(element, '.faces').getAttribute('aria-label')).to.equal('Brian Otieno');
    await expect(element).to.be.accessible();
  });

  it('shows where people stand on an open decision, and the due time in the time of the reader', async () => {
    const entities: Entity[] = [
      openOf(),
      positionOf('webhooks', 'brian', 'agree'),
      positionOf('webhooks', 'x', 'concern'),
    ];
    const { element } = await log({ entities });
    await says(element, '1 agrees');
    const text = textOf(element);
    expect(text)
      .to.include('1 concern')
      .and.to.include('2 not yet')
      .and.to.match(/by .*2099.*|by .* your time/);
    expect($$(element, '.tally rect')).to.have.length(3);
    await expect(element).to.be.accessible();
  });

  it('takes a position, lets it be changed, and takes it back within eight seconds', async () => {
    const { element, client } = await log({ entities: [openOf()] });
    const taken = oneEvent(element, 'meanwhile-position-taken');
    button(element, 'Agree').click();
    expect((await taken).detail.position).to.include({ stance: 'agree', author: 'ana' });
    await waitUntil(() => button(element, 'Agree').getAttribute('aria-pressed') === 'true', 'pressed');
    await pressButton(element, 'Abstain');
    await waitUntil(() => client.peek('position', 'position:webhooks:ana')?.stance === 'abstain', 'changed');
    await pressButton(element, 'Undo');
    await waitUntil(() => client.peek('position', 'position:webhooks:ana')?.stance === 'agree', 'taken back');
  });

  it('asks for the reason of a concern and keeps the text until it is shared', async () => {
    const { element, client } = await log({ entities: [openOf()] });
    button(element, 'Raise a concern').click();
    const field = (await appears(element, '.concern-form textarea')) as HTMLTextAreaElement;
    await waitUntil(() => focused(element) === field, 'the field has the focus');
    await pressButton(element, 'Share concern');
    await says(element, 'Write what concerns you');
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    await expect(element).to.be.accessible();
    field.value = 'January is too soon for Kerala.';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await pressButton(element, 'Share concern');
    await waitUntil(() => !element.renderRoot.querySelector('.concern-form'), 'shared');
    expect(client.peek('position', 'position:webhooks:ana')).to.include({
      stance: 'concern',
      reason: 'January is too soon for Kerala.',
    });
  });

  it('filters by stage, standing, tag and day, and says what it looks for', async () => {
    const entities = [
      openOf(),
      settledOf('kept', { day: 5, tags: ['data'] }),
      settledOf('refused', { day: 20, standing: 'rejected' }),
    ];
    const { element } = await log({ entities, attributes: { 'time-zone': 'UTC' } });
    button(element, 'Filter').click();
    await appears(element, '.filters');
    const changed = oneEvent(element, 'meanwhile-filters-changed');
    set(element, 'Stage', 'open');
    expect((await changed).detail.filters.stage).to.equal('open');
    await waitUntil(() => titles(element).length === 1, 'only the open one');
    expect(element.stage).to.equal('open');
    set(element, 'Stage', '');
    set(element, 'Standing', 'rejected');
    await waitUntil(() => titles(element).join() === 'Title of refused', 'only the rejected one');
    set(element, 'Standing', '');
    set(element, 'Tag', 'data');
    await waitUntil(() => titles(element).join() === 'Title of kept', 'only the tagged one');
    set(element, 'Tag', '');
    set(element, 'From', '2026-11-20');
    set(element, 'To', '2026-11-20');
    await waitUntil(() => titles(element).join() === 'Title of refused', 'only that day');
    await expect(element).to.be.accessible();
    await pressButton(element, 'Clear filters');
    await waitUntil(() => titles(element).length === 3, 'all of them');
  });

  it('finds decisions by their words and says when there are none', async () => {
    const { element } = await log({ entities: [openOf(), settledOf('kept')], attributes: { text: 'integrators' } });
    await waitUntil(() => titles(element).join() === 'How long do we keep the old webhooks?', 'found by its context');
    element.text = 'nothing has these words';
    await says(element, 'No decision matches');
    await pressButton(element, 'Clear filters');
    await waitUntil(() => titles(element).length === 2, 'all of them');
  });

  it('opens a decision in its place and returns the focus to where the reader was', async () => {
    const { element } = await log({ entities: [openOf(), settledOf('kept')] });
    const opened = oneEvent(element, 'meanwhile-decision-opened');
    button(element, 'Title of kept').click();
    expect((await opened).detail).to.deep.equal({ id: 'kept' });
    await waitUntil(() => focused(element)?.id === 'page-title', 'the title has the focus');
    await pressButton(element, 'All decisions');
    await waitUntil(() => focused(element)?.textContent?.trim() === 'Title of kept', 'back on its title');
  });

  it('lets the page open a decision itself', async () => {
    const { element } = await log({ entities: [settledOf('kept')] });
    element.addEventListener('meanwhile-before-open', (event) => event.preventDefault());
    button(element, 'Title of kept').click();
    await element.updateComplete;
    expect(element.decision).to.equal(undefined);
  });

  it('keeps the open decision in the address where the page wants it', async () => {
    const before = location.href;
    history.replaceState(null, '', '#decision-kept');
    const { element } = await log({ entities: [openOf(), settledOf('kept')], attributes: { 'hash-links': '' } });
    await appears(element, '.page h2');
    expect(focused(element), 'nobody asked for the focus').to.equal(null);
    await pressButton(element, 'All decisions');
    expect(location.hash).to.equal('');
    const link = button(element, 'How long do we keep the old webhooks?') as unknown as HTMLAnchorElement;
    expect(link.getAttribute('href')).to.equal('#decision-webhooks');
    link.click();
    await waitUntil(() => location.hash === '#decision-webhooks', 'in the address');
    history.back();
    await waitUntil(() => !element.decision, 'the list again');
    history.replaceState(null, '', before);
  });

  it('loads more when asked', async () => {
    const entities = Array.from({ length: 7 }, (_, i) => settledOf(`d${i}`, { day: i + 1 }));
    const { element } = await log({ entities, attributes: { 'page-size': '5' } });
    expect(titles(element)).to.have.length(5);
    await pressButton(element, 'Show older decisions');
    await waitUntil(() => titles(element).length === 7, 'all seven');
    expect(hasButton(element, 'Show older decisions')).to.equal(false);
  });

  it('holds what others record until the reader asks for it', async () => {
    const backend = createMemoryBackend();
    const entities = [settledOf('kept')];
    define();
    const element = document.createElement('meanwhile-decision-log');
    const client = createClient({
      adapter: createMemoryAdapter({ backend, entities, person: ana, people: team }),
      storage: 'memory',
    });
    await fixture(html`<meanwhile-provider .client=${client}>${element}</meanwhile-provider>`);
    await waitUntil(() => titles(element).length === 1, 'the first one');
    const other = createClient({
      adapter: createMemoryAdapter({ backend, person: brian, people: team }),
      storage: 'memory',
    });
    await other.create('decision', { title: 'By somebody else', stage: 'open' });
    await says(element, 'Show 1 new decision');
    expect(titles(element)).to.have.length(1);
    await pressButton(element, 'Show 1 new decision');
    expect(titles(element)).to.have.length(2);
    other.close();
  });

  it('invites to record the first decision', async () => {
    const { element } = await log();
    expect(textOf(element)).to.include('No decisions recorded yet');
    expect(hasButton(element, 'Record a decision')).to.equal(true);
    await expect(element).to.be.accessible();
  });

  it('offers no writing to who may only read', async () => {
    const { element } = await log({ entities: [openOf()], person: null, attributes: { 'without-create': '' } });
    expect(hasButton(element, 'Agree')).to.equal(false);
    expect(hasButton(element, 'Record a decision')).to.equal(false);
    expect(hasButton(element, 'Import records')).to.equal(false);
    expect(hasButton(element, 'Export')).to.equal(true);
  });

  it('says what failed, with its code, and tries again', async () => {
    define();
    let broken = true;
    const adapter = createMemoryAdapter({ entities: [settledOf('kept')], person: ana });
    const failing: Adapter = {
      ...adapter,
      list: (query, options) =>
        broken ? Promise.reject(new MeanwhileError({ code: 'invalid' })) : adapter.list(query, options),
    };
    const element = document.createElement('meanwhile-decision-log');
    const client = createClient({ adapter: failing, storage: 'memory' });
    await fixture(html`<meanwhile-provider .client=${client}>${element}</meanwhile-provider>`);
    await says(element, 'That did not load.');
    await says(element, 'Code: invalid');
    expect(element.renderRoot.querySelector('[role=alert]')).to.not.equal(null);
    broken = false;
    await pressButton(element, 'Try again');
    await waitUntil(() => titles(element).join() === 'Title of kept', 'loaded');
  });

  it('says that what is here is not shared with the reader', async () => {
    define();
    const refused = {
      ...createMemoryAdapter({ person: ana }),
      list: () => Promise.reject(new MeanwhileError({ code: 'forbidden' })),
    };
    const element = document.createElement('meanwhile-decision-log');
    const client = createClient({ adapter: refused, storage: 'memory' });
    await fixture(html`<meanwhile-provider .client=${client}>${element}</meanwhile-provider>`);
    await says(element, 'These decisions are not shared with you');
  });

  it('says when nothing connects it', async () => {
    define();
    const element = document.createElement('meanwhile-decision-log');
    document.body.append(element);
    await settled(element).catch(() => undefined);
    await waitUntil(() => textOf(element).includes('not connected'), 'it says so');
    await expect(element).to.be.accessible();
    element.remove();
  });

  it('keeps what it shows when it is moved in the page', async () => {
    const { element } = await log({ entities: [settledOf('kept')], attributes: { decision: 'kept' } });
    const page = await appears(element, '.page');
    const provider = element.parentElement!;
    provider.append(element);
    await element.updateComplete;
    expect(element.renderRoot.querySelector('.page')).to.equal(page);
  });

  it('never draws more than one dialog and no inline style', async () => {
    const { element } = await log({ entities: [openOf(), ...lineOf()] });
    await pressButton(element, 'Record a decision');
    await appears(element, 'dialog[open] .form');
    expect($$(element, 'dialog')).to.have.length(1);
    expect($$(element, '[style]')).to.have.length(0);
    expect($(element, 'dialog').getAttribute('aria-labelledby')).to.equal('panel-title');
  });
});
