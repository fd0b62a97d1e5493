import { createComponent } from '@lit/react';
import { MeanwhileProvider } from '@meanwhile/elements/provider';
import { MeanwhileUpdateFeed } from '@meanwhile/elements/update-feed';
import * as React from 'react';
import { createRoot } from 'react-dom/client';
import { client, hear, labels } from './start.js';

const Provider = createComponent({ react: React, tagName: 'meanwhile-provider', elementClass: MeanwhileProvider });
const Feed = createComponent({
  react: React,
  tagName: 'meanwhile-update-feed',
  elementClass: MeanwhileUpdateFeed,
  events: { onBeforeOpen: 'meanwhile-before-open' },
});

function App() {
  const [second, setSecond] = React.useState(false);
  return (
    <>
      <button onClick={() => setSecond(true)}>Change</button>
      <Provider client={client}>
        <Feed
          space="team"
          label={labels[second ? 1 : 0]}
          pageSize={second ? 1 : 30}
          withoutFilters={!second}
          onBeforeOpen={hear}
        >
          <p slot="empty">Nothing</p>
        </Feed>
      </Provider>
    </>
  );
}
createRoot(document.querySelector('#app')!).render(<App />);
