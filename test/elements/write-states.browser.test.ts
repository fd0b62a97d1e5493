import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { define as defineCheckIn } from '@meanwhile/elements/check-in/define';
import { define as defineDecision } from '@meanwhile/elements/decision/define';
import { define as defineFeed } from '@meanwhile/elements/update-feed/define';
import type { Client, Comment, Entity, WriteState } from '@meanwhile/sdk';
import { checkInOf, responseOf } from './check-in-fixtures.js';
import { decisionOf, openOf, positionOf, pressButton, team } from './decision-fixtures.js';
import { updateOf } from './update-fixtures.js';
import { $, $$, mount, textOf } from './widget.js';

// The parts that load later are here before the first test: how long a busy machine takes for them is not asked here.
import '../../packages/elements/src/check-in/about.js';
import '../../packages/elements/src/parts/decision-page.js';
import '../../packages/elements/src/parts/delivery.js';
import '../../packages/elements/src/update-feed/feed-desk.js';
import '../../packages/elements/src/update-feed/feed-tools.js';
import { waitUntil } from '../tools/wait.js';

const ana = { id: 'ana', name: 'Ana Ferreira' };
const commentOn = (kind: string, target: string, id = 'said'): Comment =>
  ({
    ...{ id, kind: 'comment', target: { kind, id: target }, body: 'Berth 5 is free', author: 'ana' },
    ...{ createdAt: '2026-11-24T11:00:00Z', updatedAt: '2026-11-24T11:00:00Z' },
  }) as Comment;
/** The client says of everything written here that it is on its way, or was refused. */
function stands(client: Client, element: LitElement, state: WriteState): void {
  Object.assign(client, { writeState: () => state });
  element.requestUpdate();
}
const marks = (element: LitElement): (readonly [string, boolean])[] =>
  $$(element, '[part="write"]').map((mark) => [mark.textContent!.trim(), !!mark.querySelector('svg')] as const);
const held = (client: Client): readonly string[] => client.queue.map(({ op, kind, state }) => `${op} ${kind} ${state}`);

async function decision(entities: readonly Entity[], id = 'webhooks') {
  defineDecision();
  const element = document.createElement('meanwhile-decision');
  element.setAttribute('decision', id);
  element.setAttribute('layout', 'page');
  const mounted = await mount(element, { entities, person: ana, people: team });
  await waitUntil(() => element.renderRoot.querySelector('.page'));
  return mounted;
}
async function feedWithReply() {
  defineFeed();
  const element = document.createElement('meanwhile-update-feed');
  const mounted = await mount(element, { entities: [updateOf('one'), commentOn('update', 'one')], person: ana });
  await waitUntil(() => element.renderRoot.querySelector('[data-act="thread"]'));
  $(element, '[data-act="thread"]').click();
  await waitUntil(() => element.renderRoot.querySelector('[data-comment="said"]'));
  return mounted;
}
async function checkIn() {
  defineCheckIn();
  const element = document.createElement('meanwhile-check-in');
  element.setAttribute('local-date', '2026-11-20');
  const entities = [checkInOf(), responseOf('ana', '2026-11-20', { week: 4, line: 'Import resumes' })];
  const mounted = await mount(element, { entities, person: ana });
  await waitUntil(() => element.renderRoot.querySelector('.done'));
  return mounted;
}

describe('what is on its way, or was refused', function () {
  this.timeout(180_000);

  it('is said of a decision, of what people think and of what they say about it', async () => {
    const { element, client } = await decision([
      openOf(),
      positionOf('webhooks', 'ana', 'agree'),
      commentOn('decision', 'webhooks'),
    ]);
    await waitUntil(() => textOf(element).includes('Berth 5 is free'));
    expect(marks(element)).to.deep.equal([]);
    stands(client, element, 'pending');
    // The decision, my answer beside its buttons and among the positions, the comment.
    await waitUntil(() => marks(element).length === 4);
    expect(new Set(marks(element).map(String))).to.deep.equal(new Set(['Not sent yet,true']));
    await expect(element).to.be.accessible();
    stands(client, element, 'failed');
    await waitUntil(() => marks(element)[0]?.[0] === 'Not sent');
    await expect(element).to.be.accessible();
  });

  it('is said of answers to a check-in, and of an update and its replies', async () => {
    const answered = await checkIn();
    stands(answered.client, answered.element, 'pending');
    await waitUntil(() => String(marks(answered.element)) === 'Not sent yet,true');
    expect($(answered.element, '.done p').textContent).to.match(/^\s*Your answers are kept here\.\s*Not sent yet\s*$/);
    await expect(answered.element).to.be.accessible();
    const { element, client } = await feedWithReply();
    stands(client, element, 'failed');
    await waitUntil(() => marks(element).length === 2);
    expect(marks(element)).to.deep.equal([
      ['Not sent', true],
      ['Not sent', true],
    ]);
    await expect(element).to.be.accessible();
  });
});

describe('what is deleted can be brought back for a moment', function () {
  this.timeout(180_000);

  it('a reply gives way to "Undo" in its place', async () => {
    const { element, client } = await feedWithReply();
    await pressButton(element, 'Delete');
    await waitUntil(() => element.renderRoot.querySelector('.thread [part="undo"]'));
    expect(held(client)).to.deep.equal(['delete comment held']);
    expect(client.peek('comment', 'said')).to.equal(undefined);
    await waitUntil(() => element.shadowRoot!.activeElement === $(element, '.thread [part="undo"]'));
    await expect(element).to.be.accessible();
    $(element, '.thread [part="undo"]').click();
    await waitUntil(() => element.renderRoot.querySelector('[data-comment="said"]'));
    expect(held(client)).to.deep.equal([]);
  });

  it('is offered for what is one’s own', async () => {
    const theirs = { ...commentOn('decision', 'webhooks', 'theirs'), author: 'brian', body: 'Not mine' };
    const { element } = await decision([openOf(), commentOn('decision', 'webhooks'), theirs]);
    await waitUntil(() => textOf(element).includes('Not mine'));
    expect($$(element, '[part="delete"]')).to.have.length(1);
  });

  it('a comment on a decision is told of, with a way back', async () => {
    const { element, client } = await decision([openOf(), commentOn('decision', 'webhooks')]);
    await waitUntil(() => element.renderRoot.querySelector('[part="delete"]'));
    $(element, '[part="delete"]').click();
    await waitUntil(() => textOf(element).includes('Comment deleted.'));
    expect(textOf(element)).to.not.include('Berth 5 is free');
    expect(held(client)).to.deep.equal(['delete comment held']);
    await pressButton(element, 'Undo');
    await waitUntil(() => textOf(element).includes('Berth 5 is free'));
    expect(held(client)).to.deep.equal([]);
  });

  it('a draft of a decision goes, one that was ever open is withdrawn', async () => {
    const { element, client } = await decision(
      [decisionOf('half', { stage: 'draft', title: 'Half a thought' })],
      'half',
    );
    await pressButton(element, 'Delete this draft');
    await waitUntil(() => textOf(element).includes('Draft deleted.'));
    expect(held(client)).to.deep.equal(['delete decision held']);
    await pressButton(element, 'Undo');
    await waitUntil(() => textOf(element).includes('Half a thought'));
    const open = await decision([openOf()]);
    expect(textOf(open.element)).to.not.include('Delete this draft');
  });

  it('answers that are taken back stay in the form, and can be left in after all', async () => {
    const { element, client } = await checkIn();
    $(element, '[part="take-back"]').click();
    await waitUntil(() => element.renderRoot.querySelector('[part="undo"]'));
    expect(held(client)).to.deep.equal(['delete response held']);
    expect($<HTMLInputElement>(element, '[name="line"]').value).to.equal('Import resumes');
    await expect(element).to.be.accessible();
    $(element, '[part="undo"]').click();
    await waitUntil(() => element.renderRoot.querySelector('.done'));
    expect(held(client)).to.deep.equal([]);
    expect(client.peek('response', 'response:weekly:2026-11-20:ana')).to.not.equal(undefined);
  });
});
