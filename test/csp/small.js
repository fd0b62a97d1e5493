// A small widget built the way our bundles are, with every kind of part a template can have.
import { LitElement, html, svg, css } from 'lit';
import { createRefusedElement, templatesAllowed } from '../../packages/elements/dist/internal/policy.js';

class SmallWidget extends LitElement {
  static styles = css`
    p {
      color: rgb(1, 2, 3);
    }
  `;
  clicks = 0;
  render() {
    const path = svg`<path d=${'M0 0h1'}></path>`;
    return html`<!-- a note -->
      <p class="a ${'b'}" ?hidden=${false} .title=${'A title'}>${'some'} text</p>
      <button @click=${() => (this.clicks += 1)}>Press</button>
      <textarea aria-label="Text">${'inside'}</textarea>
      <svg viewBox="0 0 1 1">${path}</svg>
      <table>
        <tbody>
          ${[1, 2].map(
            (row) =>
              html`<tr>
                <td>${row}</td>
              </tr>`,
          )}
        </tbody>
      </table>`;
  }
}

if (!customElements.get('small-widget'))
  customElements.define('small-widget', templatesAllowed() ? SmallWidget : createRefusedElement());
document.addEventListener('DOMContentLoaded', () => document.body.append(document.createElement('small-widget')));
