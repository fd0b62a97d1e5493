import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { sampleSpace, withEmpty, withFailure, withLoading, withSample } from './.storybook/with-sample.js';

interface Args {
  checkIn: string;
  view: 'chart' | 'table';
}

const meta: Meta<Args> = {
  title: 'Check-in/Results',
  component: 'meanwhile-check-in-results',
  args: { checkIn: 'check-in-weekly', view: 'chart' },
  argTypes: { view: { control: 'inline-radio', options: ['chart', 'table'] } },
  render: ({ checkIn, view }) =>
    html`<meanwhile-check-in-results
      space=${sampleSpace}
      check-in=${checkIn}
      view=${view}
    ></meanwhile-check-in-results>`,
};
export default meta;
type Story = StoryObj<Args>;

export const Default: Story = { decorators: [withSample()] };
export const AsTable: Story = { args: { view: 'table' }, decorators: [withSample()] };
export const BelowTheThreshold: Story = { args: { checkIn: 'check-in-mood' }, decorators: [withSample()] };
export const EveryDay: Story = { args: { checkIn: 'check-in-standup' }, decorators: [withSample()] };
export const Empty: Story = { decorators: [withEmpty()] };
export const Loading: Story = { decorators: [withLoading()] };
export const Failed: Story = { decorators: [withFailure()] };
