// How often widgets are drawn because of writes: counts, so that a page with all of them stays quick on any machine.
import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { createMemoryAdapter } from '@meanwhile/adapters/memory';
import { define } from '@meanwhile/elements/define';
import { addComment, createClient, type Client } from '@meanwhile/sdk';
import { decisionOf } from './decision-fixtures.js';
import { ana, brian, people, updateOf } from './update-fixtures.js';

// A part that comes late draws its widget: here it has come before anything is counted.
import '../../packages/elements/src/parts/decision-page.js';
import { waitUntil } from '../tools/wait.js';

interface Page {
  readonly client: Client;
  /** How often each widget is drawn while `work` runs and until nothing more happens, those that are not left out. */
  drawings(work: () => Promise<unknown>): Promise<Readonly<Record<string, number>>>;
}

const asked = updateOf('u1', { intent: 'ask', needs: ['ana'], state: 'open', headline: 'A question' });

const frames = async (count: number): Promise<void> => {
  for (let frame = 0; frame < count; frame += 1) await new Promise(requestAnimationFrame);
};

async function everyWidget(): Promise<Page> {
  define();
  const client = createClient({
    adapter: createMemoryAdapter({ entities: [asked, decisionOf('d1', { space: 'harbour' })], people, person: ana }),
    storage: 'memory',
  });
  const provider = await fixture(
    html`<meanwhile-provider .client=${client}>
      <meanwhile-update-feed space="harbour"></meanwhile-update-feed>
      <meanwhile-update-composer space="harbour"></meanwhile-update-composer>
      <meanwhile-update update="u1"></meanwhile-update>
      <meanwhile-decision-log space="harbour"></meanwhile-decision-log>
      <meanwhile-decision decision="d1"></meanwhile-decision>
      <meanwhile-check-in space="harbour"></meanwhile-check-in>
      <meanwhile-check-in-results check-in="c1"></meanwhile-check-in-results>
      <meanwhile-needs-me space="harbour"></meanwhile-needs-me>
      <meanwhile-catch-up space="harbour"></meanwhile-catch-up>
      <meanwhile-working-hours space="harbour"></meanwhile-working-hours>
    </meanwhile-provider>`,
  );
  const counts = new Map<string, number>();
  let drawn = 0;
  for (const element of provider.children as Iterable<Element> & HTMLCollection) {
    if (!(element instanceof LitElement)) throw new Error(`<${element.localName}> is not there`);
    const name = element.localName.replace('meanwhile-', '');
    element.addController({
      hostUpdated() {
        drawn += 1;
        counts.set(name, (counts.get(name) ?? 0) + 1);
      },
    });
  }
  const quiet = async (): Promise<void> => {
    for (let before = -1; before !== drawn;) {
      before = drawn;
      await frames(5);
    }
  };
  await client.connect();
  await waitUntil(
    () => provider.querySelector('meanwhile-update-feed')?.shadowRoot?.querySelector('[data-act="menu"]'),
    'the feed stands',
  );
  await quiet();
  return {
    client,
    async drawings(work) {
      counts.clear();
      await work();
      await quiet();
      return Object.fromEntries(counts);
    },
  };
}

describe('a page with every widget', () => {
  it('draws only those that show what was written, and those a few times for one write', async () => {
    const { client, drawings } = await everyWidget();
    const decide = (title: string) =>
      client.create('decision', { space: 'harbour', title, stage: 'draft', standing: 'none' } as never);
    // The first write loads the part that sends.
    await decide('The first');
    const decision = await drawings(() => decide('The second'));
    expect(Object.keys(decision)).to.deep.equal(['decision-log']);

    const comment = await drawings(() => addComment(client, { target: asked, body: 'Here is one' }));
    expect(Object.keys(comment).sort()).to.deep.equal(['needs-me', 'update', 'update-feed']);

    // Last, because the feed asks a little later for what belongs to a row that is new.
    const update = await drawings(() =>
      client.create('update', { space: 'harbour', intent: 'note', headline: 'Something', body: '' }),
    );
    expect(Object.keys(update)).to.deep.equal(['update-feed']);

    for (const counts of [decision, comment, update])
      for (const [name, count] of Object.entries(counts))
        // What is said of one write comes in a few turns, and a slow machine draws between them; the feed also asks for the
        // reactions and replies of a new row. A redraw for every turn of every query would be twenty.
        expect(count, name).to.be.within(1, counts === update ? 8 : 5);
  });

  it('draws them together for what comes together', async () => {
    const { client, drawings } = await everyWidget();
    await client.create('update', { space: 'harbour', intent: 'note', headline: 'The first', body: '' });
    const entities = Array.from({ length: 200 }, (_, index) =>
      updateOf(`many-${index}`, { author: brian.id, headline: `Number ${index}` }),
    );
    const counts = await drawings(() => client.import(entities));
    expect(Object.keys(counts)).to.deep.equal(['update-feed']);
    expect(counts['update-feed']).to.be.within(1, 10);
  });
});
