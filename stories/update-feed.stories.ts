import type { Decorator, Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { createMemoryAdapter } from '@meanwhile/adapters/memory';
import { createClient, MeanwhileError, type Update } from '@meanwhile/sdk';
import {
  sample,
  sampleNow,
  sampleSpace,
  sampleViewer,
  withEmpty,
  withFailure,
  withLoading,
  withSample,
} from './.storybook/with-sample.js';

interface Args {
  label: string;
  order: 'newest' | 'oldest';
  intent: string;
  hashLinks: boolean;
  withoutComposer: boolean;
  withoutFilters: boolean;
  appearance: 'card' | 'plain';
}

const meta: Meta<Args> = {
  title: 'Updates/Feed',
  component: 'meanwhile-update-feed',
  args: {
    label: 'Platform team updates',
    order: 'newest',
    intent: '',
    hashLinks: false,
    withoutComposer: false,
    withoutFilters: false,
    appearance: 'card',
  },
  argTypes: {
    order: { control: 'inline-radio', options: ['newest', 'oldest'] },
    intent: { control: 'select', options: ['', 'progress', 'question', 'ask', 'handoff', 'thanks', 'note'] },
    appearance: { control: 'inline-radio', options: ['card', 'plain'] },
  },
  render: ({ label, order, intent, hashLinks, withoutComposer, withoutFilters, appearance }) =>
    html`<meanwhile-update-feed
      space=${sampleSpace}
      label=${label}
      order=${order}
      .intent=${intent || undefined}
      appearance=${appearance}
      ?hash-links=${hashLinks}
      ?without-composer=${withoutComposer}
      ?without-filters=${withoutFilters}
    ></meanwhile-update-feed>`,
};
export default meta;
type Story = StoryObj<Args>;

/** The team's feed: kinds, structured updates, asks, joins, reactions and replies. */
export const Default: Story = { decorators: [withSample()] };

/** For a side column: no frame, nothing to write or to filter with. */
export const Plain: Story = {
  args: { appearance: 'plain', withoutComposer: true, withoutFilters: true },
  decorators: [withSample()],
};

/** Only questions; the reader may choose another kind. */
export const OneKind: Story = { args: { intent: 'question', label: 'Open questions' }, decorators: [withSample()] };

export const Empty: Story = { decorators: [withEmpty()] };
export const Loading: Story = { decorators: [withLoading()] };
export const Failed: Story = { decorators: [withFailure()] };
/** The backend says that this person may not read here. */
export const Forbidden: Story = { decorators: [withFailure('forbidden')] };

/** The backend cannot be reached; what was loaded before can still be read. */
const withOffline: Decorator = (story) => {
  const adapter = createMemoryAdapter({ person: sampleViewer, entities: sample() });
  const list: typeof adapter.list = async (query, options) => {
    if (query.kind === 'update') return adapter.list(query, options);
    throw new MeanwhileError({ code: 'network' });
  };
  const client = createClient({ adapter: { ...adapter, list }, storage: 'memory' });
  return html`<meanwhile-provider .client=${client}>${story()}</meanwhile-provider>`;
};
export const Offline: Story = { decorators: [withOffline] };

const words =
  'Longer than one would like, with a number of asides and a very-long-word-that-does-not-break-by-itself. ';
const long: Update = {
  id: 'update-long',
  kind: 'update',
  space: sampleSpace,
  author: sampleViewer.id,
  createdAt: new Date(sampleNow - 3_600_000).toISOString(),
  updatedAt: new Date(sampleNow - 3_600_000).toISOString(),
  intent: 'ask',
  state: 'open',
  headline: words.repeat(3),
  body: Array.from({ length: 12 }, (_, i) => `## Part ${i + 1}\n\n${words.repeat(6)}`).join('\n\n'),
  sections: [{ name: 'blocked', text: words.repeat(4) }],
  topics: ['a-topic-with-a-name-that-goes-on', 'import', 'partners', 'reliability', 'accessibility'],
  respondBy: new Date(sampleNow + 86_400_000).toISOString(),
};
/** A long text shows its beginning; nothing runs out of its box. */
export const LongText: Story = { decorators: [withSample([...sample(), long])] };

/** Who has said how it stands can say that it still does. */
const said: Update = {
  id: 'update-said',
  kind: 'update',
  space: sampleSpace,
  author: sampleViewer.id,
  createdAt: new Date(sampleNow - 3 * 86_400_000).toISOString(),
  updatedAt: new Date(sampleNow - 3 * 86_400_000).toISOString(),
  intent: 'progress',
  status: 'on-track',
  headline: 'The nightly import runs; the archive follows on Thursday',
};
export const NoChange: Story = { decorators: [withSample([...sample(), said])] };

export const RightToLeft: Story = { decorators: [withSample()], globals: { direction: 'rtl' } };
