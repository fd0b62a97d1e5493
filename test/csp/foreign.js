// Somebody else's widget with a Lit of its own.
import { LitElement, html } from 'lit';

customElements.define(
  'foreign-greeting',
  class extends LitElement {
    render() {
      return html`<p>Hello from ${'another team'}</p>`;
    }
  },
);
