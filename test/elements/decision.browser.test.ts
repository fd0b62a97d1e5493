import { expect, oneEvent } from '@open-wc/testing';
import { define } from '@meanwhile/elements/decision/define';
import type { MeanwhileDecision } from '@meanwhile/elements/decision';
import type { Comment, Entity, Objection } from '@meanwhile/sdk';
import { press, type } from '../tools/page.js';
import {
  ana,
  appears,
  button,
  decisionOf,
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

type Options = MountOptions & { readonly attributes?: Record<string, string> };
async function one(decision: string, { attributes = {}, ...options }: Options = {}) {
  define();
  const element = document.createElement('meanwhile-decision');
  element.setAttribute('decision', decision);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return mount<MeanwhileDecision>(element, { person: ana, people: team, ...options });
}
const page = (decision: string, entities: readonly Entity[], options: Options = {}) =>
  one(decision, { entities, ...options, attributes: { layout: 'page', ...options.attributes } });
const menu = async (element: MeanwhileDecision, entry: string) => {
  await appears(element, '.page');
  await pressButton(element, entry);
};
const heads = (element: MeanwhileDecision, level: string) =>
  $$(element, `.main ${level}`).map((found) => found.textContent?.replace(/\s+/g, ' ').trim());

describe('<meanwhile-decision>', () => {
  it('is a chip in a sentence and points at what holds now', async () => {
    const { element } = await one('first', { entities: lineOf(), attributes: { layout: 'chip' } });
    await says(element, 'Replaced D-1 Title of first');
    await says(element, '(superseded, see D-3)');
    expect(getComputedStyle(element).display).to.equal('inline');
    await expect(element).to.be.accessible();
  });

  it('keeps the words of the page where there is no decision to show', async () => {
    define();
    const element = document.createElement('meanwhile-decision');
    element.setAttribute('layout', 'chip');
    element.setAttribute('decision', 'gone');
    element.textContent = 'decision 17';
    await mount<MeanwhileDecision>(element, {});
    expect(element.renderRoot.querySelector('slot')?.assignedNodes()[0]?.textContent).to.equal('decision 17');
  });

  it('opens from a chip in a dialog, or where the page says', async () => {
    const { element } = await one('kept', { entities: [settledOf('kept')], attributes: { layout: 'chip' } });
    await pressButton(element, 'Title of kept');
    await appears(element, 'dialog[open] .page');
    await waitUntil(() => focused(element)?.id === 'page-title', 'its title has the focus');
    $<HTMLDialogElement>(element, 'dialog').close();
    element.href = '/decisions#{id}';
    await element.updateComplete;
    expect(button(element, 'Title of kept').getAttribute('href')).to.equal('/decisions#kept');
  });

  // Safari 26.0 and 26.1 never end where a menu that may flip stands in something that is not shown.
  for (const [state, press] of Object.entries({ closed: [], open: ['Actions'] }))
    it(`closes its dialog while the menu in it is ${state}`, async () => {
      const { element } = await one('kept', { entities: [settledOf('kept')], attributes: { layout: 'chip' } });
      await pressButton(element, 'Title of kept');
      await waitUntil(() => focused(element)?.id === 'page-title', 'its title has the focus');
      for (const name of press) await pressButton(element, name);
      expect($$(element, ':popover-open')).to.have.length(press.length);
      await pressButton(element, 'Close');
      await waitUntil(() => !element.renderRoot.querySelector('dialog[open]'), 'the dialog is closed');
      expect(getComputedStyle($(element, '.base')).display).to.equal('inline');
    });

  it('says that a decision is not here', async () => {
    const { element } = await page('gone', []);
    await says(element, 'This decision is not here');
    await expect(element).to.be.accessible();
  });

  it('shows an open decision in full: why, between what, and who stands where', async () => {
    const objection: Objection = {
      ...positionOf('webhooks', 'chloe', 'concern'),
      id: 'o1',
      kind: 'objection',
      state: 'open',
      reason: 'Kerala needs a date first.',
    };
    const comment: Comment = {
      id: 'c1',
      kind: 'comment',
      author: 'brian',
      target: { kind: 'decision', id: 'webhooks' },
      body: 'I asked all three.',
      createdAt: '2026-11-12T10:00:00.000Z',
      updatedAt: '2026-11-12T10:00:00.000Z',
    };
    const entities = [openOf(), positionOf('webhooks', 'brian', 'concern', 'Two weeks is short.'), objection, comment];
    const { element } = await page('webhooks', entities);
    await appears(element, '.page');
    await says(element, 'Kerala needs a date first.');
    await says(element, 'I asked all three.');
    expect(heads(element, 'h3')).to.deep.equal([
      'What do you think?',
      'How it is decided',
      'Objections',
      'Context',
      'What matters',
      'Options',
      'Concerns',
      'Discussion',
    ]);
    expect(heads(element, 'h4')).to.deep.equal(['Remove now', 'Keep until January']);
    const weighed = $$(element, '.arguments li').map((item) => item.textContent?.replace(/\s+/g, ' ').trim());
    expect(weighed).to.deep.equal(['Good Saves an hour a week.', 'Bad Three integrators break.']);
    expect($(element, '.context strong').textContent).to.equal('not');
    expect(textOf(element)).to.include('Two weeks is short.').and.to.include('Brian Otieno');
    await expect(element).to.be.accessible();
  });

  it('shows the whole line of replacements, what holds now first, in both directions', async () => {
    const { element } = await page('second', lineOf());
    await appears(element, '.line li:nth-child(3) a, .line li:nth-child(3) button');
    await says(element, 'This decision was replaced. What holds now: D-3 Title of third');
    const line = $$(element, '.line li').map((item) => item.textContent?.replace(/\s+/g, ' ').trim());
    expect(line).to.deep.equal([
      'Decided D-3 Title of third What holds now',
      'Replaced D-2 Title of second this decision',
      'Replaced D-1 Title of first',
    ]);
    await pressButton(element, 'D-3 Title of third');
    await waitUntil(() => $(element, 'h2').textContent === 'Title of third', 'it opens in place');
  });

  it('shows a circle of replacements without losing its way', async () => {
    const ring = [
      settledOf('a', { standing: 'superseded', supersededBy: { kind: 'decision', id: 'b' } }),
      settledOf('b', { standing: 'superseded', supersededBy: { kind: 'decision', id: 'a' } }),
    ];
    const { element } = await page('a', ring);
    await appears(element, '.line');
    expect($$(element, '.line li')).to.have.length(2);
  });

  it('shows what an import did not understand, and where a record came from', async () => {
    const record = settledOf('kept', {
      body: '## Cost\n\nTwo days.',
      consequences: [{ weight: 'good', text: 'Fewer questions.' }, { text: 'One more page.' }],
      confirmation: 'The page has readers.',
      review: { on: '2027-05-01', when: ['more than ten people join'] },
      links: [
        { rel: 'source', href: 'https://example.org/notes', title: 'Notes' },
        { rel: 'source', href: 'javascript:alert(1)', title: 'Bad' },
      ],
      fields: { record: { file: 'adr/0001-keep.md' } },
    });
    const { element } = await page('kept', [record]);
    await appears(element, '.page');
    const text = textOf(element);
    for (const part of ['Two days.', 'Fewer questions.', 'One more page.', 'The page has readers.', 'adr/0001-keep.md'])
      expect(text).to.include(part);
    expect(text).to.include('May 1, 2027').and.to.include('more than ten people join');
    expect($$<HTMLAnchorElement>(element, '.links a').map(({ href }) => href)).to.deep.equal([
      'https://example.org/notes',
    ]);
    await expect(element).to.be.accessible();
  });

  it('hides what others think until the reader has said it, where the decision asks for that', async () => {
    const decision = openOf('webhooks', { visibility: { results: 'after-mine', voters: 'named' } });
    const { element } = await page('webhooks', [
      decision,
      positionOf('webhooks', 'brian', 'concern', 'Secret until then'),
    ]);
    await says(element, 'You see what others think once you have said yours.');
    expect(textOf(element)).to.not.include('Secret until then').and.to.not.include('1 concern');
    await pressButton(element, 'Agree');
    await says(element, 'Secret until then');
    await says(element, '1 concern');
  });

  it('takes down no name where votes are detached', async () => {
    const decision = openOf('webhooks', { visibility: { results: 'always', voters: 'detached' } });
    const { element } = await page('webhooks', [decision, positionOf('webhooks', 'brian', 'agree', 'Mine alone')]);
    await appears(element, '.page');
    expect(hasButton(element, 'Agree')).to.equal(false);
    expect(textOf(element)).to.not.include('Mine alone');
  });

  it('is decided with the keyboard alone', async () => {
    const { element, client } = await page('webhooks', [openOf()]);
    const decide = await appears(element, '[part=decide]');
    const before = document.createElement('button');
    before.textContent = 'Before';
    element.parentElement!.before(before);
    before.focus();
    await tabTo(element, (at) => at === decide);
    await press('Enter');
    await appears(element, 'dialog[open] #statement');
    await waitUntil(() => focused(element)?.id === 'statement', 'the first field has the focus');
    await type('We keep them until January.');
    await tabTo(element, (at) => at.id.startsWith('option'));
    await type(' ');
    await press('ArrowDown');
    await tabTo(element, (at) => at.id.startsWith('standing'));
    await type(' ');
    await tabTo(element, (at) => at.textContent?.trim() === 'Record outcome');
    const decided = oneEvent(element, 'meanwhile-decision-decided');
    await press('Enter');
    await decided;
    const stored = client.peek('decision', 'webhooks');
    expect(stored).to.include({ stage: 'decided', standing: 'accepted' });
    expect(stored?.outcome).to.include({ statement: 'We keep them until January.', option: 'later' });
    expect(stored?.outcome?.by).to.deep.equal(['ana']);
    await waitUntil(() => !element.renderRoot.querySelector('dialog[open]'), 'the dialog is closed');
    before.remove();
  });

  it('is not decided without an outcome, a standing, an option said, and somebody who decided', async () => {
    const { element, client } = await page('webhooks', [openOf()]);
    await appears(element, '.page');
    await pressButton(element, 'Record the outcome');
    await appears(element, 'dialog[open] #statement');
    await pressButton(element, 'Remove Ana Ferreira');
    await pressButton(element, 'Record outcome');
    await says(element, '4 things need your attention');
    await waitUntil(() => focused(element)?.classList.contains('faults'), 'the summary has the focus');
    expect($$(element, '.faults a').map((link) => link.getAttribute('href'))).to.deep.equal([
      '#statement',
      '#option',
      '#standing',
      '#by',
    ]);
    expect($(element, '#statement').getAttribute('aria-invalid')).to.equal('true');
    $$(element, '.faults a')[0]?.click();
    await waitUntil(() => focused(element)?.id === 'statement', 'the link leads to its field');
    expect(client.peek('decision', 'webhooks')?.stage).to.equal('open');
    await expect(element).to.be.accessible();
  });

  it('keeps an outcome half written on the device', async () => {
    const { element, client } = await page('webhooks', [openOf()]);
    await appears(element, '.page');
    await pressButton(element, 'Record the outcome');
    await appears(element, 'dialog[open] #statement');
    fill(element, 'statement', 'Half a sentence');
    $<HTMLDialogElement>(element, 'dialog').close();
    await waitUntil(async () => (await client.device.keys('draft:decision:decide:')).length === 1, 'kept');
    await pressButton(element, 'Record the outcome');
    await appears(element, 'dialog[open] #statement');
    expect($<HTMLTextAreaElement>(element, '#statement').value).to.equal('Half a sentence');
    expect(textOf(element)).to.include('Draft kept until this page closes');
  });

  it('is withdrawn and put back within eight seconds', async () => {
    const { element, client } = await page('webhooks', [openOf()]);
    await menu(element, 'Withdraw');
    await waitUntil(() => client.peek('decision', 'webhooks')?.stage === 'withdrawn', 'withdrawn');
    await pressButton(element, 'Undo');
    await waitUntil(() => client.peek('decision', 'webhooks')?.stage === 'open', 'open again');
  });

  it('is reopened only with what is new, and the reason stays with it', async () => {
    const { element, client } = await page('kept', [settledOf('kept')]);
    await menu(element, 'Reopen');
    await appears(element, 'dialog[open] #reason');
    $(element, 'dialog .primary').click();
    await says(element, 'Write what is new since it was decided.');
    expect(client.peek('decision', 'kept')?.stage).to.equal('decided');
    fill(element, 'reason', 'It did not last.');
    $(element, 'dialog .primary').click();
    await says(element, 'Something that was not known when it was decided.');
    expect(client.peek('decision', 'kept')?.stage).to.equal('decided');
    fill(element, 'news', 'Two more integrators asked.');
    $(element, 'dialog .primary').click();
    await waitUntil(() => client.peek('decision', 'kept')?.stage === 'open', 'open');
    await says(element, 'It did not last. What is new: Two more integrators asked.');
  });

  it('is replaced by a new decision, and both say so', async () => {
    const { element, client } = await page('kept', [settledOf('kept', { number: 7 })]);
    await menu(element, 'Replace with a new decision');
    await appears(element, 'dialog[open] #title');
    expect($(element, '#panel-title').textContent).to.equal('Replace D-7');
    fill(element, 'title', 'Keep only the new format');
    fill(element, 'outcome', 'The old one is gone.');
    const created = oneEvent(element, 'meanwhile-decision-created');
    await pressButton(element, 'Record and replace');
    const { id } = (await created).detail.decision;
    await waitUntil(() => client.peek('decision', 'kept')?.supersededBy?.id === id, 'the old one points at the new');
    expect(client.peek('decision', 'kept')?.standing).to.equal('superseded');
    expect(client.peek('decision', id)?.supersedes?.[0]?.id).to.equal('kept');
    expect(client.peek('decision', id)?.number).to.equal(8);
    await waitUntil(() => $(element, '.page h2').textContent === 'Keep only the new format', 'the new one is shown');
  });

  it('announces its outcome as an update, with links both ways', async () => {
    const { element, client } = await page('kept', [settledOf('kept')]);
    const posted = oneEvent(element, 'meanwhile-update-created');
    await menu(element, 'Announce the outcome');
    const { update } = (await posted).detail;
    expect(update).to.include({ intent: 'decision-news', body: 'Statement of kept' });
    expect(update.links?.[0]?.target?.id).to.equal('kept');
    await waitUntil(() => client.peek('decision', 'kept')?.links?.[0]?.target?.id === update.id, 'linked back');
    await waitUntil(() => !hasButton(element, 'Announce the outcome'), 'offered once');
    await pressButton(element, 'Undo');
    await waitUntil(() => !client.peek('decision', 'kept')?.links?.length, 'taken back');
  });

  it('is edited without losing what the form does not show', async () => {
    const decision = decisionOf('kept', {
      stage: 'open',
      fields: { region: 'emea' },
      silence: { means: 'agree', afterWorkingHours: 16 },
      drivers: ['One'],
      body: 'Kept as it is.',
    });
    const { element, client } = await page('kept', [decision]);
    await menu(element, 'Edit');
    await appears(element, 'dialog[open] #title');
    fill(element, 'title', 'A better title');
    const edited = oneEvent(element, 'meanwhile-decision-edited');
    await pressButton(element, 'Save changes');
    await edited;
    const stored = client.peek('decision', 'kept');
    expect(stored?.title).to.equal('A better title');
    const { title: _title, updatedAt: _at, version: _version, seq: _seq, ...rest } = stored!;
    const { title: _old, updatedAt: _before, ...expected } = decision;
    expect(rest).to.deep.include(expected);
  });
});
