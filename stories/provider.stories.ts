import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { createMemoryAdapter } from '@meanwhile/adapters/memory';
import { sample, sampleSpace, sampleViewer } from './.storybook/with-sample.js';

const meta: Meta = { title: 'Provider', component: 'meanwhile-provider' };
export default meta;
type Story = StoryObj;

const one = createMemoryAdapter({ person: sampleViewer, entities: sample() });
const other = createMemoryAdapter({ person: sampleViewer });

/** Two backends on one page: each provider serves the widgets inside it. */
export const TwoBackends: Story = {
  render: () => html`
    <meanwhile-provider .adapter=${one}>
      <meanwhile-check-in space=${sampleSpace} check-in="check-in-mood"></meanwhile-check-in>
    </meanwhile-provider>
    <meanwhile-provider .adapter=${other}>
      <meanwhile-check-in space=${sampleSpace}></meanwhile-check-in>
    </meanwhile-provider>
  `,
};

/** Without a provider a widget says so after two seconds. */
export const Missing: Story = {
  render: () => html`<meanwhile-check-in space=${sampleSpace}></meanwhile-check-in>`,
};
