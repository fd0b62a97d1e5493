import { expect, fixture, html } from '@open-wc/testing';
import { click, engine, press, type } from '../tools/page.js';

describe('the browser runner', () => {
  it('types real keys into the focused control', async () => {
    const form = await fixture(html`<form><button>First</button><input aria-label="Name" /></form>`);
    const input = form.querySelector('input')!;
    input.focus();
    await type('Ada +1');
    await press('Shift+Tab');
    expect(input.value).to.equal('Ada +1');
    expect(document.activeElement?.localName).to.equal('button');
  });

  it('presses a button with a trusted click', async () => {
    const button = await fixture<HTMLButtonElement>(html`<button>Save</button>`);
    let trusted = false;
    button.addEventListener('click', (event) => (trusted = event.isTrusted));
    await click(button);
    expect(trusted).to.equal(true);
  });

  it('knows its engine', async () => {
    expect(['chromium', 'firefox', 'webkit']).to.include(await engine());
  });

  it('resolves the packages to their sources', async () => {
    expect(await import('@meanwhile/sdk')).to.have.property('MeanwhileError');
  });
});
