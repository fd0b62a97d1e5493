import type { Adapter, Client } from '@meanwhile/sdk';
import { createMemoryAdapter } from '@meanwhile/adapters/memory';
import { attachPageDefault, pageClient, registerAdapter, type PageSettings } from '@meanwhile/embed';
import { define } from '@meanwhile/elements/provider/define';
import { expect, fixture, html } from '@open-wc/testing';

const context = Symbol.for('meanwhile.client.v1');

/** Asks for a client as any widget does, whichever copy of the library it comes from. */
class AskingWidget extends HTMLElement {
  readonly given: Client[] = [];
  #release: (() => void) | undefined;
  readonly #take = (client: Client | undefined, release?: () => void): void => {
    if (this.#release !== release) this.#release?.();
    this.#release = release;
    if (client) this.given.push(client);
  };
  connectedCallback(): void {
    const request = new Event('context-request', { bubbles: true, composed: true });
    this.dispatchEvent(Object.assign(request, { context, contextTarget: this, callback: this.#take, subscribe: true }));
  }
}
customElements.define('asking-widget', AskingWidget);

async function given(widget: Element): Promise<Client> {
  const { given } = widget as AskingWidget;
  while (given.length === 0) await new Promise((resolve) => setTimeout(resolve));
  return given.at(-1)!;
}

describe('the page default', () => {
  let made = 0;
  const first: PageSettings = { adapter: 'counted', prefix: 'late-', store: 'a' };

  before(() => {
    registerAdapter('counted', (): Adapter => {
      made++;
      return createMemoryAdapter();
    });
    attachPageDefault(() => first);
    attachPageDefault(() => ({ ...first, adapter: 'other' })); // a second copy of the script
  });

  it('makes no client before a widget asks, and one for all of them', async () => {
    expect(made).to.equal(0);
    const root = await fixture(html`<div><asking-widget></asking-widget><asking-widget></asking-widget></div>`);
    const [one, two] = [...root.children];
    const client = await given(one!);
    expect(await given(two!)).to.equal(client);
    expect(await pageClient()).to.equal(client);
    expect(made).to.equal(1);
  });

  it('answers a widget inside somebody else’s shadow root', async () => {
    const host = await fixture(html`<div></div>`);
    const shadow = host.attachShadow({ mode: 'closed' });
    const widget = document.createElement('asking-widget');
    shadow.append(widget);
    expect(await given(widget)).to.equal(await pageClient());
  });

  it('leaves a widget to its provider, even when the provider is defined later', async () => {
    const root = await fixture(
      html`<late-provider adapter="counted" store="b"><asking-widget></asking-widget></late-provider>`,
    );
    const widget = root.firstElementChild as AskingWidget;
    await new Promise((resolve) => setTimeout(resolve));
    expect(widget.given).to.deep.equal([]);
    define({ prefix: 'late-' });
    expect(await given(widget)).not.to.equal(await pageClient());
    expect(widget.given.length).to.equal(1);
  });

  it('hands a widget over to a provider that wakes up around it', async () => {
    const root = await fixture(
      html`<woken-provider adapter="counted" store="c"><asking-widget></asking-widget></woken-provider>`,
    );
    const widget = root.firstElementChild as AskingWidget;
    expect(await given(widget)).to.equal(await pageClient());
    define({ prefix: 'woken-' });
    while (widget.given.length < 2) await new Promise((resolve) => setTimeout(resolve));
    expect(widget.given[1]).not.to.equal(await pageClient());
  });

  it('does not call a widget that has left', async () => {
    const root = await fixture(html`<div></div>`);
    const widget = document.createElement('asking-widget') as AskingWidget;
    root.append(widget);
    widget.remove();
    await pageClient();
    await new Promise((resolve) => setTimeout(resolve));
    expect(widget.given).to.deep.equal([]);
  });

  it('does not answer requests for anything else', async () => {
    let called = false;
    const root = await fixture(html`<div></div>`);
    const request = new Event('context-request', { bubbles: true, composed: true });
    root.dispatchEvent(Object.assign(request, { context: 'theme', callback: () => (called = true), subscribe: true }));
    await pageClient();
    expect(called).to.equal(false);
  });
});
