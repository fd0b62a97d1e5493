import { expect, fixture, html } from '@open-wc/testing';
import { createMemoryAdapter, createMemoryBackend } from '@meanwhile/adapters/memory';
import { define as defineProvider } from '@meanwhile/elements/provider/define';
import { define as defineFeed } from '@meanwhile/elements/update-feed/define';
import type { MeanwhileUpdateFeed } from '@meanwhile/elements/update-feed';
import { createClient, type Adapter, type Client, type ErrorCode, type Problem } from '@meanwhile/sdk';
import { ana, brian, people, updateOf } from './update-fixtures.js';
import { $, $$, textOf } from './widget.js';
import { waitUntil } from '../tools/wait.js';

interface Shown {
  readonly element: MeanwhileUpdateFeed;
  readonly client: Client;
  /** Changes what the client says of itself. */
  say(more: object): Promise<void>;
}
interface Given {
  /** What the client says of itself, beside what is true. */
  readonly says?: { status?: Partial<Client['status']>; queue?: readonly object[]; problems?: readonly object[] };
  /** Answers every write in place of the backend. */
  readonly refusal?: () => ErrorCode | undefined;
  readonly before?: () => Promise<unknown>;
}

const backendOf = (): ReturnType<typeof createMemoryBackend> => {
  const backend = createMemoryBackend();
  createMemoryAdapter({ backend, entities: [updateOf('u1', { author: 'ana', headline: 'As it was' })] });
  return backend;
};

async function feed({ says = {}, refusal, before }: Given = {}, backend = backendOf()): Promise<Shown> {
  defineProvider();
  defineFeed();
  const inner = createMemoryAdapter({ backend, person: ana, people });
  const adapter: Adapter = {
    ...inner,
    async push(batch, options) {
      await before?.();
      const code = refusal?.();
      if (!code) return inner.push!(batch, options);
      return batch.map(({ key }) => ({
        key,
        ok: false as const,
        error: { code, message: '' },
      }));
    },
  };
  const real = createClient({ adapter, storage: 'memory' });
  const listeners = new Set<() => void>();
  let told: Given['says'] = says;
  const client = Object.create(real, {
    status: { get: () => ({ ...real.status, storage: 'server', atRisk: false, ...told?.status }) },
    queue: { get: () => told?.queue ?? real.queue },
    problems: { get: () => told?.problems ?? real.problems },
    subscribe: {
      value: (listener: () => void) => {
        listeners.add(listener);
        const stop = real.subscribe(listener);
        return () => (listeners.delete(listener), stop());
      },
    },
  }) as Client;
  const provider = await fixture(
    html`<meanwhile-provider .client=${client}><meanwhile-update-feed></meanwhile-update-feed></meanwhile-provider>`,
  );
  const element = provider.querySelector<MeanwhileUpdateFeed>('meanwhile-update-feed')!;
  await waitUntil(() => $$(element, '[data-act="menu"]').length > 0, 'the feed shows what it has');
  return {
    element,
    client,
    async say(more) {
      told = more;
      for (const listener of listeners) listener();
      await element.updateComplete;
    },
  };
}

const strip = (element: MeanwhileUpdateFeed): string =>
  element.renderRoot.querySelector('.strip > span:last-of-type')?.textContent ?? '';
const waiting = (kind: string, key = kind) => ({
  key,
  kind,
  id: key,
  op: 'create',
  state: 'waiting',
  at: '',
  attempts: 1,
});
const press = async (element: MeanwhileUpdateFeed, word: string): Promise<void> => {
  const find = () => $$(element, '.problems button').find((one) => one.textContent?.trim() === word);
  await waitUntil(find, word);
  find()!.click();
  await element.updateComplete;
};
const panel = async (element: MeanwhileUpdateFeed): Promise<void> => {
  await waitUntil(() => $$(element, '[part="problems-open"]').length, 'the strip names the problem');
  $(element, '[part="problems-open"]').click();
  await waitUntil(() => $$(element, '.problems[open]').length, 'the panel opens');
};
const failedEdit = async (shown: Shown, headline: string): Promise<void> => {
  await shown.client.edit('update', 'u1', { headline }).catch(() => undefined);
  await waitUntil(() => shown.client.problems.length === 1, 'the write is kept');
};

describe('the strip', () => {
  it('is silent while everything is sent', async () => {
    const { element } = await feed();
    expect(element.renderRoot.querySelector('.strip')).to.equal(null);
  });

  it('counts what waits, names its kind, and says what helps', async () => {
    const { element, say } = await feed();
    await say({ status: { phase: 'offline' }, queue: [waiting('update')] });
    expect(strip(element)).to.match(/^Offline · As of .+ · 1 update waiting to send$/);
    await say({ status: { phase: 'offline' }, queue: [waiting('comment'), waiting('update')] });
    expect(strip(element)).to.match(/^Offline · As of .+ · 2 items waiting to send$/);
    await say({
      status: { phase: 'needs-auth', paused: 'needs-auth' },
      queue: [waiting('comment', 'a'), waiting('comment', 'b')],
    });
    expect(strip(element)).to.equal('Sign in to send 2 comments');
    await say({ status: { storage: 'memory' } });
    expect(strip(element)).to.contain('Nothing is kept here');
    await say({ status: { phase: 'update-required', paused: 'update-required' } });
    expect($(element, '[part="reload"]').textContent?.trim()).to.equal('Reload to update');
  });

  it('says when the backend was last heard, where it tells nothing by itself', async () => {
    const { element, say } = await feed();
    await say({ status: {} });
    expect(element.renderRoot.querySelector('[part="age"]')).to.equal(null);
    const before = Date.now();
    await say({ status: { capabilities: { changes: true } } });
    const said = $(element, '[part="age"]').textContent ?? '';
    const times = [before - 60_000, before].map((time) =>
      new Intl.DateTimeFormat('en', { timeStyle: 'short' }).format(time),
    );
    expect(times.map((time) => `As of ${time}`)).to.include(said);
    // Said to the eye alone: it changes every minute.
    expect(element.renderRoot.querySelector('[part="age"]')?.closest('[aria-live]')).to.equal(null);
    element.setAttribute('time-zone', 'Pacific/Kiritimati');
    await say({ status: { capabilities: { changes: true } } });
    expect($(element, '[part="age"]').textContent).not.to.equal(said);
  });

  it('says a change once, however many widgets stand on the page', async () => {
    const { element, say } = await feed();
    const second = document.createElement('meanwhile-update-feed') as MeanwhileUpdateFeed;
    element.after(second);
    await waitUntil(() => second.renderRoot?.querySelector('[data-act="menu"]'), 'the second one shows what it has');
    await say({ status: { phase: 'offline' } });
    const isOffline = (said: string | null) => !!said && /^Offline · As of [^·]+$/.test(said);
    await waitUntil(() => isOffline(strip(second)), 'both show it');
    const spoken = [element, second].flatMap((one) =>
      $$(one, 'p.spoken[aria-live]').filter(({ textContent }) => isOffline(textContent)),
    );
    expect(spoken).to.have.length(1);
  });

  it('stands from the first paint and is not drawn anew when its part has loaded', async () => {
    const { element, say } = await feed({ says: { status: { storage: 'memory' } } });
    const second = document.createElement('meanwhile-update-feed') as MeanwhileUpdateFeed;
    element.after(second);
    await second.updateComplete;
    const first = $(second, '.strip');
    await say({ status: { storage: 'memory' }, problems: [{ key: 'k', kind: 'update', id: 'u', op: 'create' }] });
    await waitUntil(() => $$(second, '[part="problems-open"]').length, 'its part has loaded');
    expect($(second, '.strip')).to.equal(first);
  });

  it('asks before the page closes only while a write would be lost', async () => {
    const { say } = await feed();
    const asked = (): boolean => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    expect(asked()).to.equal(false);
    await say({ status: { atRisk: true } });
    expect(asked()).to.equal(true);
    await say({ status: { atRisk: false } });
    expect(asked()).to.equal(false);
  });

  it('does not ask any more once it is sent, though the widget has gone', async () => {
    const { element, say } = await feed();
    const asked = (): boolean => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    await say({ status: { atRisk: true } });
    element.remove();
    expect(asked()).to.equal(true);
    await say({ status: { atRisk: false } });
    expect(asked()).to.equal(false);
  });
});

describe('the panel of what could not be sent', () => {
  it('shows the words whole and sends them again', async () => {
    let refused = true;
    const shown = await feed({ refusal: () => (refused ? 'unavailable' : undefined) });
    const { element, client } = shown;
    await failedEdit(shown, 'Words that must not be lost');
    await panel(element);
    expect($(element, '.problems').textContent).to.contain('Words that must not be lost');
    await expect($(element, '.problems')).to.be.accessible();
    refused = false;
    await press(element, 'Try again');
    await waitUntil(() => client.problems.length === 0, 'it is sent');
    await element.updateComplete;
    expect($(element, '.problems').textContent).to.contain('Nothing is left to decide.');
  });

  it('sends other words instead', async () => {
    let refused = true;
    const shown = await feed({ refusal: () => (refused ? 'invalid' : undefined) });
    const { element, client } = shown;
    await failedEdit(shown, 'Wrong');
    await panel(element);
    await press(element, 'Edit and send');
    const field = $<HTMLTextAreaElement>(element, '.rewrite textarea');
    await waitUntil(() => (element.renderRoot as ShadowRoot).activeElement === field, 'the cursor is in the text');
    expect(field.value).to.equal('Wrong');
    refused = false;
    field.value = 'Right';
    await press(element, 'Send');
    await waitUntil(() => client.peek('update', 'u1')?.headline === 'Right' && !client.problems.length);
  });

  it('discards with a way back', async () => {
    const shown = await feed({ refusal: () => 'forbidden' });
    const { element, client } = shown;
    await failedEdit(shown, 'Not wanted');
    await panel(element);
    await press(element, 'Discard');
    const undo = (): HTMLElement | undefined => $$(element, '.problems .slip button')[0];
    await waitUntil(() => (element.renderRoot as ShadowRoot).activeElement === undo(), 'the way back has the focus');
    undo()!.click();
    await element.updateComplete;
    expect($(element, '.problems').textContent).to.contain('Not wanted');
    expect(client.problems).to.have.length(1);
  });

  it('shows both versions of what two people changed, and keeps the one that is chosen', async () => {
    const backend = backendOf();
    const other = createClient({ adapter: createMemoryAdapter({ backend, person: brian, people }), storage: 'memory' });
    await other.connect();
    await other.get('update', 'u1');
    let meanwhile: (() => Promise<unknown>) | undefined = () => other.edit('update', 'u1', { headline: 'Theirs' });
    const shown = await feed(
      {
        before: async () => {
          const act = meanwhile;
          meanwhile = undefined;
          await act?.();
        },
      },
      backend,
    );
    const { element, client } = shown;
    await failedEdit(shown, 'Mine');
    await panel(element);
    const side = (name: string): string => $(element, `.side.${name} dd`).textContent ?? '';
    expect([side('theirs'), side('mine')]).to.deep.equal(['Theirs', 'Mine']);
    await press(element, 'Keep mine');
    await waitUntil(() => !client.problems.length, 'it is sent');
    await waitUntil(async () => (await other.get('update', 'u1'))?.headline === 'Mine');
  });

  it('explains that a decision was closed and offers a comment', async () => {
    let posted = 0;
    const closed: Partial<Problem> = {
      key: 'k',
      kind: 'decision',
      id: 'd1',
      op: 'edit',
      payload: { context: 'More to say' },
      error: { code: 'conflict', message: '' },
      reason: 'decision-closed',
      asComment: () => Promise.resolve(void posted++),
    };
    const { element } = await feed({ says: { problems: [closed] } });
    await panel(element);
    expect($(element, '.problems').textContent).to.contain('The decision was closed');
    await press(element, 'Post as a comment');
    expect(posted).to.equal(1);
  });

  it('leaves words that nobody has confirmed to whoever wrote them', async () => {
    let sent = 0;
    const words: Partial<Problem> = {
      key: 'k',
      kind: 'update',
      id: 'u9',
      op: 'create',
      payload: { headline: 'Written on the train' },
      error: { code: 'aborted', message: '' },
      reason: 'unconfirmed',
      retry: () => Promise.resolve(void sent++),
    };
    const { element } = await feed({ says: { problems: [words] } });
    await panel(element);
    expect($(element, '.problems').textContent).to.contain('It waits for whoever wrote it');
    expect($(element, '.problems').textContent).to.contain('Written on the train');
    expect($(element, '.problems').textContent).to.not.contain('Code');
    await press(element, 'It is mine: send it');
    expect(sent).to.equal(1);
  });

  it('works with the keyboard and gives the focus back', async () => {
    const shown = await feed({ refusal: () => 'unavailable' });
    const { element } = shown;
    await failedEdit(shown, 'Kept');
    await waitUntil(() => $$(element, '[part="problems-open"]').length);
    const opener = $(element, '[part="problems-open"]');
    opener.focus();
    opener.click();
    await waitUntil(() => $$(element, '.problems[open]').length);
    $<HTMLDialogElement>(element, '.problems').close();
    await waitUntil(() => !$$(element, '.problems').length, 'the panel is gone');
    expect((element.renderRoot as ShadowRoot).activeElement).to.equal(opener);
    expect(textOf(element)).to.contain('could not be sent');
  });
});
