import { createSignal } from 'solid-js';
import html from 'solid-js/html';
import { render } from 'solid-js/web';
import { client, hear, labels } from './start.js';

function App() {
  const [second, setSecond] = createSignal(false);
  return html`<button onClick=${() => setSecond(true)}>Change</button>
    <meanwhile-provider prop:client=${client}>
      <meanwhile-update-feed
        space="team"
        label=${() => labels[second() ? 1 : 0]}
        prop:pageSize=${() => (second() ? 1 : 30)}
        prop:withoutFilters=${() => !second()}
        on:meanwhile-before-open=${hear}
      >
        <p slot="empty">Nothing</p>
      </meanwhile-update-feed>
    </meanwhile-provider>`;
}
render(App as never, document.querySelector('#app')!);
