import type {} from '@meanwhile/elements/preact';
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { client, hear, labels } from './start.js';

function App() {
  const [second, setSecond] = useState(false);
  return (
    <>
      <button onClick={() => setSecond(true)}>Change</button>
      <meanwhile-provider client={client}>
        <meanwhile-update-feed
          space="team"
          label={labels[second ? 1 : 0]}
          pageSize={second ? 1 : 30}
          withoutFilters={!second}
          onmeanwhile-before-open={hear}
        >
          <p slot="empty">Nothing</p>
        </meanwhile-update-feed>
      </meanwhile-provider>
    </>
  );
}
render(<App />, document.querySelector('#app')!);
