import type { Decorator, Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { createMemoryAdapter } from '@meanwhile/adapters/memory';
import { createClient, MeanwhileError } from '@meanwhile/sdk';
import { sample, sampleSpace, sampleViewer, withSample } from './.storybook/with-sample.js';

interface Args {
  intent: string;
  expanded: boolean;
}

const meta: Meta<Args> = {
  title: 'Updates/Composer',
  component: 'meanwhile-update-composer',
  args: { intent: 'progress', expanded: false },
  argTypes: {
    intent: {
      control: 'select',
      options: ['progress', 'question', 'ask', 'decision-news', 'handoff', 'thanks', 'note'],
    },
  },
  render: ({ intent, expanded }) =>
    html`<meanwhile-update-composer
      space=${sampleSpace}
      intent=${intent}
      ?expanded=${expanded}
    ></meanwhile-update-composer>`,
};
export default meta;
type Story = StoryObj<Args>;

/** One line until someone wants to write. */
export const Default: Story = { decorators: [withSample()] };
export const Open: Story = { args: { expanded: true }, decorators: [withSample()] };
/** An ask wants to know until when, and from whom. */
export const Ask: Story = { args: { expanded: true, intent: 'ask' }, decorators: [withSample()] };

/** What is posted is refused: the text stays, and the form says why. */
const withRefusal: Decorator = (story) => {
  const adapter = createMemoryAdapter({ person: sampleViewer, entities: sample() });
  const push = () => Promise.reject(new MeanwhileError({ code: 'forbidden' }));
  const client = createClient({ adapter: { ...adapter, push }, storage: 'memory' });
  return html`<meanwhile-provider .client=${client}>${story()}</meanwhile-provider>`;
};
export const Failed: Story = { args: { expanded: true }, decorators: [withRefusal] };

export const RightToLeft: Story = {
  args: { expanded: true, intent: 'question' },
  decorators: [withSample()],
  globals: { direction: 'rtl' },
};
