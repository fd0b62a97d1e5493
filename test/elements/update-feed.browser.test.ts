import { expect, oneEvent } from '@open-wc/testing';
import type { Comment, Update } from '@meanwhile/sdk';
import { press, type } from '../tools/page.js';
import { act, ana, feedOf, hoursAgo, idsOf, plain, rowOf, shown, updateOf } from './update-fixtures.js';
import { $, $$, settled, textOf } from './widget.js';
import { waitUntil } from '../tools/wait.js';

const comment = (id: string, more: Partial<Comment>): Comment =>
  ({
    id,
    kind: 'comment',
    author: 'brian',
    createdAt: hoursAgo(1),
    updatedAt: hoursAgo(1),
    target: { kind: 'update', id: 'one' },
    body: `Reply ${id}`,
    ...more,
  }) as Comment;

const ask = (more: Partial<Update> = {}) =>
  updateOf('one', { intent: 'ask', state: 'open', status: undefined, ...more });

describe('<meanwhile-update-feed>', () => {
  afterEach(() => {
    window.scrollTo(0, 0);
    history.replaceState(null, '', location.pathname + location.search);
  });

  describe('reading', () => {
    it('shows who, when, what and how it stands, newest first, and is accessible', async () => {
      const { element } = await feedOf({
        entities: [
          updateOf('old', { createdAt: hoursAgo(30) }),
          updateOf('one', {
            sections: [{ name: 'done', text: 'Moved **exports**.' }],
            topics: ['import'],
            needs: ['ana'],
            respondBy: '2030-01-02T10:00:00.000Z',
            snapshot: { Rows: 1200 },
            links: [{ rel: 'became-decision', target: { kind: 'decision', id: 'd1', title: 'Keep both formats' } }],
          }),
        ],
      });
      expect(idsOf(element)).to.deep.equal(['one', 'old']);
      const row = rowOf(element, 'one')!;
      const text = row.textContent!.replace(/\s+/g, ' ');
      for (const part of ['Brian Otieno', 'Headline one', 'Words about one', 'Done', '#import', 'Needs Ana Ferreira'])
        expect(text).to.include(part);
      for (const part of ['On track', 'your time', 'Rows 1,200', 'Became a decision']) expect(text).to.include(part);
      expect(row.querySelector('strong')!.textContent).to.equal('exports');
      expect(row.querySelector<HTMLAnchorElement>('[data-act="open-link"]')!.hash).to.equal('#decision-d1');
      await expect(element).to.be.accessible();
    });

    it('says by a tag what an update is: glyph and word', async () => {
      const intents = ['question', 'handoff', 'thanks', 'note', 'decision-news'] as const;
      const entities = intents.map((intent, i) =>
        updateOf(intent, { intent, status: undefined, createdAt: hoursAgo(i + 1) }),
      );
      const blocked = updateOf('b', { status: undefined, sections: [{ name: 'blocked', text: 'Access' }] });
      const { element } = await feedOf({ entities: [...entities, blocked, ask({ state: 'taken' })] });
      const tag = (id: string) => rowOf(element, id)!.querySelector('.tag')!;
      const words = ['Question', 'Handoff', 'Thanks', 'Note', 'Decision'];
      expect(intents.map((intent) => tag(intent).textContent!.trim())).to.deep.equal(words);
      expect(tag('b').textContent!.trim()).to.equal('Blocked');
      expect(tag('one').textContent!.trim()).to.equal('Taken');
      for (const one of $$(element, '.tag')) expect(one.querySelector('svg')).to.not.equal(null);
    });

    it('shows the beginning of a long text and the rest when asked', async () => {
      const body = Array.from({ length: 40 }, (_, i) => `Paragraph ${i} says a few words.`).join('\n\n');
      const { element } = await feedOf({ entities: [updateOf('one', { body })] });
      const row = rowOf(element, 'one')!;
      expect(row.textContent).to.not.include('Paragraph 39');
      await act(element, 'one', 'expand');
      expect(row.textContent).to.include('Paragraph 39');
      expect(row.querySelector('[data-act="expand"]')!.getAttribute('aria-expanded')).to.equal('true');
      await act(element, 'one', 'expand');
      expect(row.textContent).to.not.include('Paragraph 39');
    });

    it('loads older updates and moves the focus to the first of them', async () => {
      const { element } = await feedOf({ entities: plain(12), attributes: { 'page-size': '5' } });
      expect(idsOf(element)).to.have.length(5);
      const button = $(element, '[data-act="older"]');
      button.focus();
      await press('Enter');
      await waitUntil(() => idsOf(element).length === 10);
      await waitUntil(() => element.shadowRoot!.activeElement === rowOf(element, 'u0005'));
      $(element, '[data-act="older"]').click();
      await waitUntil(() => textOf(element).includes('That is all.'));
      expect(idsOf(element)).to.have.length(12);
    });

    it('can begin with the oldest', async () => {
      const { element } = await feedOf({ entities: plain(3), attributes: { order: 'oldest' } });
      expect(idsOf(element)).to.deep.equal(['u0002', 'u0001', 'u0000']);
    });

    it('narrows by kind, person and topic, and says when nothing fits', async () => {
      const entities = [
        updateOf('q', { intent: 'question', topics: ['import'] }),
        updateOf('mine', { author: 'ana', createdAt: hoursAgo(2) }),
      ];
      const { element } = await feedOf({ entities });
      const [kind, person] = $$<HTMLSelectElement>(element, '.filters select');
      kind!.value = 'question';
      kind!.dispatchEvent(new Event('change'));
      await waitUntil(() => idsOf(element).join() === 'q');
      await act(element, 'q', 'topic');
      await shown(element, '.filters .chip');
      person!.value = 'ana';
      person!.dispatchEvent(new Event('change'));
      await shown(element, '[data-act="clear"]');
      expect(textOf(element)).to.include('No update matches');
      await expect(element).to.be.accessible();
      $(element, '[data-act="clear"]').click();
      await waitUntil(() => idsOf(element).length === 2);
    });

    it('finds words and says how many it found', async () => {
      const { element } = await feedOf({ entities: [updateOf('one', { body: 'A zeppelin' }), updateOf('two')] });
      $(element, '[part=search]').focus();
      await type('zeppelin');
      await waitUntil(() => idsOf(element).join() === 'one' && /1 (update )?found/.test(textOf(element)));
    });

    it('holds what others write behind a pill until it is pressed', async () => {
      const { element, other } = await feedOf({ entities: plain(3) });
      await other.create('update', { intent: 'note', headline: 'Fresh', space: 'harbour' });
      const pill = await shown(element, '[data-act="reveal"]');
      expect(pill.textContent).to.include('1 new update');
      expect(idsOf(element)).to.have.length(3);
      pill.click();
      await waitUntil(() => idsOf(element).length === 4);
      await waitUntil(() => element.shadowRoot!.activeElement?.textContent?.includes('Fresh'));
      expect($(element, '[role=status]').textContent).to.include('1 new update is shown above');
    });

    it('draws the line where the reader stopped last time, privately', async () => {
      const entities = plain(4);
      const on = '2026-11-17T09:10:00.000Z';
      const { element, client } = await feedOf({ entities, attributes: { space: 'elsewhere' } });
      await client.device.set('read:harbour', { upTo: entities[2]!.createdAt, on });
      element.space = 'harbour';
      await waitUntil(() => idsOf(element).length === 4);
      const line = await shown(element, '.read-line');
      expect(line.closest<HTMLElement>('[data-id]')!.dataset.id).to.equal('u0002');
      expect(line.textContent).to.include('You read up to here, Tuesday');
      await waitUntil(
        async () =>
          ((await client.device.get<{ upTo: string }>('read:harbour'))?.upTo ?? '') === entities[0]!.createdAt,
        'what was in view is remembered',
      );
      expect(line.isConnected).to.equal(true);
    });
  });

  describe('by keyboard', () => {
    it('moves between updates with Page Up and Page Down, and out with Control and Home or End', async () => {
      const { element } = await feedOf({ entities: plain(6), attributes: { 'page-size': '3' } });
      rowOf(element, 'u0000')!.focus();
      await press('PageDown');
      await waitUntil(() => element.shadowRoot!.activeElement === rowOf(element, 'u0001'));
      await press('PageUp');
      await waitUntil(() => element.shadowRoot!.activeElement === rowOf(element, 'u0000'));
      await press('Control+End');
      await waitUntil(() => element.shadowRoot!.activeElement === $(element, '[data-act="older"]'));
      rowOf(element, 'u0002')!.focus();
      await press('PageDown');
      await waitUntil(
        () => element.shadowRoot!.activeElement === rowOf(element, 'u0003'),
        'goes on where more is loaded',
      );
      await press('Control+Home');
      await waitUntil(() => element.shadowRoot!.activeElement === $(element, '.before'));
    });

    it('counts positions without claiming to know the end', async () => {
      const { element } = await feedOf({ entities: plain(3) });
      const rows = $$(element, '.rows > article');
      expect(rows.map((row) => row.ariaPosInSet)).to.deep.equal(['1', '2', '3']);
      expect(rows.every((row) => row.ariaSetSize === '-1' && row.tabIndex === 0)).to.equal(true);
      expect($(element, '[role=feed]').ariaBusy).to.equal('false');
    });
  });

  describe('taking part', () => {
    it('adds a reaction and takes it back', async () => {
      const { element, client } = await feedOf({ entities: [updateOf('one')] });
      await act(element, 'one', 'pick');
      const thanks = await shown(element, '[data-menu] [data-value="thanks"]');
      thanks.click();
      const pill = await shown(element, '.pill');
      expect(pill.ariaPressed).to.equal('true');
      expect(pill.getAttribute('aria-label')).to.equal('Thanks, 1, you among them');
      expect(await client.get('reaction', 'reaction:one:ana:thanks')).to.include({ value: 'thanks' });
      await waitUntil(() => !element.renderRoot.querySelector('[data-menu]'), 'the picker closes');
      pill.click();
      await waitUntil(() => !element.renderRoot.querySelector('.pill'));
    });

    it('opens replies in their thread, and sends one', async () => {
      const entities = [
        updateOf('one'),
        comment('c1', {}),
        comment('c2', { parent: 'c1', author: 'ana', createdAt: hoursAgo(0.5) }),
      ];
      const { element, client } = await feedOf({ entities });
      const button = await shown(element, '[data-act="thread"]');
      expect(button.textContent!.trim()).to.equal('2 replies, latest from Ana Ferreira');
      button.click();
      await waitUntil(() => $$(element, '.comment').length === 2);
      expect($$(element, '.comment')[1]!.classList.contains('depth-1')).to.equal(true);
      await expect(element).to.be.accessible();
      $(element, '[data-reply]').focus();
      await type('Thank you');
      const created = oneEvent(element, 'meanwhile-comment-created');
      await press('Control+Enter');
      expect((await created).detail.comment).to.include({ body: 'Thank you', author: 'ana' });
      await waitUntil(() => $$(element, '.comment').length === 3);
      expect($<HTMLTextAreaElement>(element, '[data-reply]').value).to.equal('');
      expect(await client.device.get('draft:comment:one')).to.equal(undefined);
    });

    it('says next to the field that an empty reply cannot be sent', async () => {
      const { element } = await feedOf({ entities: [updateOf('one')] });
      await act(element, 'one', 'reply');
      const field = await shown<HTMLTextAreaElement>(element, '[data-reply]');
      $(element, '.reply-form [type=submit]').click();
      await waitUntil(() => field.getAttribute('aria-invalid') === 'true');
      expect(textOf(element)).to.include('Write something first.');
      expect(element.shadowRoot!.activeElement).to.equal(field);
    });

    it('takes an ask on, and answers it', async () => {
      const { element, client } = await feedOf({ entities: [ask()] });
      await act(element, 'one', 'take');
      await waitUntil(() => rowOf(element, 'one')!.textContent!.includes('Taken'));
      await act(element, 'one', 'answer');
      await shown(element, '[data-reply]');
      await waitUntil(() => element.shadowRoot!.activeElement === $(element, '[data-reply]'));
      await type('Here it is');
      await press('Control+Enter');
      await waitUntil(() => rowOf(element, 'one')!.textContent!.includes('Answered'));
      const { state, answer } = (await client.get('update', 'one'))!;
      expect(state).to.equal('answered');
      expect((await client.get('comment', answer!))!.body).to.equal('Here it is');
      expect($(element, '.comment .tag').textContent!.trim()).to.equal('Answer');
    });

    it('accepts a reply as the answer', async () => {
      const { element, client } = await feedOf({ entities: [ask(), comment('c1', {})] });
      (await shown(element, '[data-act="thread"]')).click();
      await waitUntil(() => $$(element, '.comment button').length === 2);
      $$(element, '.comment button')[1]!.click();
      await waitUntil(() => client.peek('update', 'one')?.answer === 'c1');
    });
  });

  describe('no change', () => {
    const last = (more: Partial<Update> = {}) => updateOf('last', { author: ana.id, ...more });
    const button = (element: Element) => element.shadowRoot?.querySelector<HTMLElement>('[part=no-change]');
    it('clarity on deliverables and timelines: in a feed, too, an update without a change takes two key presses', async () => {
      const { element, client } = await feedOf({ entities: [last(), updateOf('one')] });
      await waitUntil(() => button(element));
      await expect(element).to.be.accessible();
      const described = $(element, `#${button(element)!.getAttribute('aria-describedby')}`);
      expect(described.textContent).to.match(/On track.*Headline last/s);
      button(element)!.focus();
      await press('Enter');
      await waitUntil(
        () => element.shadowRoot!.activeElement?.getAttribute('part') === 'submit',
        'the next press posts',
      );
      expect($<HTMLTextAreaElement>(element, '[name=headline]').value).to.equal('Headline last');
      expect(button(element), 'it is filled in').to.equal(null);
      const created = oneEvent(element, 'meanwhile-update-created');
      await press('Enter');
      const { update } = (await created).detail;
      expect(update).to.include({
        headline: 'Headline last',
        status: 'on-track',
        intent: 'progress',
        space: 'harbour',
      });
      expect((await client.all('update')).map(({ id }) => id)).to.have.members(['last', 'one', update.id]);
      await waitUntil(() => element.shadowRoot!.activeElement === element.renderRoot.querySelector('.opener'));
      await waitUntil(() => button(element));
    });

    it('keeps what was filled in, and does not offer it over a draft', async () => {
      const { element, client } = await feedOf({ entities: [last()] });
      await waitUntil(() => button(element));
      button(element)!.click();
      await waitUntil(() => element.shadowRoot!.activeElement?.getAttribute('part') === 'submit');
      await waitUntil(async () => (await client.device.get('draft:update:harbour')) !== undefined);
      $(element, '[aria-label="Close, and keep the draft"]').click();
      await waitUntil(() => element.renderRoot.querySelector('.opener')?.textContent?.includes('Continue your draft'));
      expect(button(element)).to.equal(null);
    });

    it('is for those who have said how it stands, may write here, and read no other kind', async () => {
      const nobody = [
        feedOf({ entities: [last({ status: undefined }), updateOf('one')] }),
        feedOf({ entities: [last({ author: 'brian' })] }),
        feedOf({ entities: [last({ createdAt: hoursAgo(24 * 61) })] }),
        feedOf({ entities: [last()], attributes: { 'without-composer': '' } }),
        feedOf({ entities: [last(), ask()], attributes: { intent: 'ask' } }),
        feedOf({ entities: [last()], person: null }),
      ];
      const feeds = await Promise.all(nobody);
      const { element } = await feedOf({ entities: [last()] });
      await waitUntil(() => button(element), 'the last of them has been asked');
      for (const feed of feeds) expect(button(feed.element)).to.equal(null);
    });
  });

  describe('the menu', () => {
    async function menu(more: Partial<Update> = {}, attributes = {}) {
      const feed = await feedOf({ entities: [updateOf('one', { author: 'ana', ...more })], attributes });
      await act(feed.element, 'one', 'menu');
      await shown(feed.element, '[data-menu]:popover-open');
      const press = (name: string): void => $(feed.element, `[data-menu] [data-act="${name}"]`).click();
      return { ...feed, press };
    }

    it('closes with Escape and gives the focus back', async () => {
      const { element } = await menu();
      await press('Escape');
      await waitUntil(() => !element.renderRoot.querySelector('[data-menu]'), 'the menu goes');
      await waitUntil(() => element.shadowRoot!.activeElement?.getAttribute('data-act') === 'menu');
    });

    it('turns an update into a decision, linked both ways', async () => {
      const { element, client, press: choose } = await menu();
      const created = oneEvent(element, 'meanwhile-decision-created');
      choose('decide');
      const { decision } = (await created).detail;
      expect(decision.title).to.equal('Headline one');
      expect(decision.links![0]).to.deep.include({ rel: 'from-update' });
      const link = await shown<HTMLAnchorElement>(element, '[data-act="open-link"]');
      expect(link.hash).to.equal(`#decision-${decision.id}`);
      expect((await client.get('update', 'one'))!.links![0]!.target!.id).to.equal(decision.id);
      const before = oneEvent(element, 'meanwhile-before-open');
      element.addEventListener('meanwhile-before-open', (event) => event.preventDefault(), { once: true });
      link.click();
      expect((await before).detail.target).to.deep.equal({ kind: 'decision', id: decision.id });
      expect(location.hash).to.equal('');
    });

    it('deletes with eight seconds to undo it, in place', async () => {
      const { element, client, press: choose } = await menu();
      choose('delete');
      const undo = await shown(element, '[data-act="undo"]');
      await waitUntil(() => element.shadowRoot!.activeElement === undo);
      expect(await client.get('update', 'one')).to.not.equal(undefined);
      undo.click();
      await waitUntil(() => rowOf(element, 'one')!.textContent!.includes('Headline one'));
    });

    it('deletes what was deleted when the widget goes', async () => {
      const { element, client, press: choose } = await menu();
      choose('delete');
      await shown(element, '[data-act="undo"]');
      element.remove();
      await waitUntil(async () => (await client.get('update', 'one')) === undefined);
    });

    it('edits in a dialog with the same form', async () => {
      const {
        element,
        client,
        press: choose,
      } = await menu({ topics: ['import'], sections: [{ name: 'next', text: 'Backfill' }] });
      choose('edit');
      await shown(element, 'dialog[open]');
      const headline = $<HTMLTextAreaElement>(element, '[data-form=edit] [name=headline]');
      expect(headline.value).to.equal('Headline one');
      headline.value = 'Better words';
      headline.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await expect(element).to.be.accessible();
      const edited = oneEvent(element, 'meanwhile-update-edited');
      $(element, '[data-form=edit] [type=submit]').click();
      expect((await edited).detail.update).to.include({ headline: 'Better words' });
      expect(client.peek('update', 'one')).to.deep.include({
        topics: ['import'],
        sections: [{ name: 'next', text: 'Backfill' }],
      });
      await waitUntil(() => !element.renderRoot.querySelector('dialog'));
    });

    it('offers only what this person may do', async () => {
      const { element } = await feedOf({
        entities: [updateOf('one')],
        attributes: { 'hash-links': '' },
        can: (action, target) => action === 'create' && target === 'decision',
      });
      await act(element, 'one', 'menu');
      await shown(element, '[data-menu]');
      const acts = $$(element, '[data-menu] button').map((button) => button.dataset.act);
      expect(acts).to.deep.equal(['copy', 'decide']);
    });
  });

  describe('links', () => {
    it('opens the update that the address names, marks it, and shows it even when it is not loaded', async () => {
      location.hash = '#update-u0009';
      const { element } = await feedOf({ entities: plain(10), attributes: { 'hash-links': '', 'page-size': '3' } });
      const linked = await shown(element, '.from-link .item');
      expect(linked.classList.contains('linked')).to.equal(true);
      expect(linked.textContent).to.include('Headline u0009');
      location.hash = '#update-u0002';
      await waitUntil(() => element.shadowRoot!.activeElement === rowOf(element, 'u0002'));
      expect(rowOf(element, 'u0002')!.classList.contains('linked')).to.equal(true);
      location.hash = '#update-unknown';
      await waitUntil(() => textOf(element).includes('no longer here'));
    });

    it('leaves an address alone that the page handles itself', async () => {
      const { element } = await feedOf({ entities: plain(1), attributes: { 'hash-links': '' } });
      const link = $<HTMLAnchorElement>(element, '.when');
      expect(link.hash).to.equal('#update-u0000');
      element.addEventListener('meanwhile-before-open', (event) => event.preventDefault(), { once: true });
      link.click();
      expect(location.hash).to.equal('');
    });
  });

  describe('states', () => {
    it('invites to write the first update', async () => {
      const { element } = await feedOf();
      expect(textOf(element)).to.include('No updates yet');
      await expect(element).to.be.accessible();
      $(element, '.empty [data-act="compose"]').click();
      await shown(element, '[data-form=composer]');
    });

    it('does not offer writing to who may only read', async () => {
      const { element } = await feedOf({ person: null, entities: [updateOf('one')] });
      expect(element.renderRoot.querySelector('.opener')).to.equal(null);
      expect(element.renderRoot.querySelector('[data-act="reply"]')).to.equal(null);
    });

    it('stays empty without filters or composer when told so', async () => {
      const { element } = await feedOf({
        entities: plain(2),
        attributes: { 'without-composer': '', 'without-filters': '', label: 'Harbour news' },
      });
      expect(element.renderRoot.querySelector('.opener, .filters')).to.equal(null);
      expect($(element, 'h2').textContent).to.equal('Harbour news');
      expect($(element, '[role=feed]').getAttribute('aria-label')).to.equal('Harbour news');
    });

    it('writes one update by keyboard alone, from opening to reading it', async () => {
      const { element } = await feedOf({ entities: plain(2) });
      $(element, '.opener').focus();
      await press('Enter');
      await shown(element, '[data-form=composer]');
      await waitUntil(() => element.shadowRoot!.activeElement?.getAttribute('name') === 'headline');
      await type('The import resumes');
      await press('Enter');
      await type('By itself');
      const created = oneEvent(element, 'meanwhile-update-created');
      await press('Control+Enter');
      expect((await created).detail.update).to.include({
        headline: 'The import resumes',
        body: 'By itself',
        author: ana.id,
      });
      await waitUntil(() => rowOf(element, idsOf(element)[0]!)!.textContent!.includes('The import resumes'));
      await waitUntil(() => element.shadowRoot!.activeElement === element.renderRoot.querySelector('.opener'));
      await settled(element);
    });
  });
});
