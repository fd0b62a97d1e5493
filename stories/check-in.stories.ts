import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { sampleSpace, withEmpty, withFailure, withLoading, withSample } from './.storybook/with-sample.js';

interface Args {
  checkIn: string;
  layout: 'page' | 'steps';
}

const meta: Meta<Args> = {
  title: 'Check-in/Form',
  component: 'meanwhile-check-in',
  args: { checkIn: 'check-in-weekly', layout: 'page' },
  argTypes: { layout: { control: 'inline-radio', options: ['page', 'steps'] } },
  render: ({ checkIn, layout }) =>
    html`<meanwhile-check-in space=${sampleSpace} check-in=${checkIn} layout=${layout}></meanwhile-check-in>`,
};
export default meta;
type Story = StoryObj<Args>;

export const Default: Story = { decorators: [withSample()] };
export const InSteps: Story = { args: { layout: 'steps' }, decorators: [withSample()] };
export const Detached: Story = { args: { checkIn: 'check-in-mood' }, decorators: [withSample()] };
export const EveryDay: Story = { args: { checkIn: 'check-in-standup' }, decorators: [withSample()] };
export const Empty: Story = { args: { checkIn: '' }, decorators: [withEmpty()] };
export const Loading: Story = { decorators: [withLoading()] };
export const Failed: Story = { decorators: [withFailure()] };
