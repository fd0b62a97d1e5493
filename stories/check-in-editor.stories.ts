import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { sampleNow, sampleSpace, withFailure, withLoading, withSample } from './.storybook/with-sample.js';
import { sendEmpty } from './.storybook/shown.js';

interface Args {
  checkIn: string;
}

const meta: Meta<Args> = {
  title: 'Check-in/Editor',
  component: 'meanwhile-check-in-editor',
  args: { checkIn: '' },
  render: ({ checkIn }) =>
    html`<meanwhile-check-in-editor
      space=${sampleSpace}
      check-in=${checkIn || nothing}
      now=${new Date(sampleNow).toISOString()}
      time-zone="Europe/Lisbon"
    ></meanwhile-check-in-editor>`,
};
export default meta;
type Story = StoryObj<Args>;

/** Nothing is written yet: three beginnings are offered. */
export const Default: Story = { decorators: [withSample()] };
export const Edit: Story = { args: { checkIn: 'check-in-weekly' }, decorators: [withSample()] };
/** What was promised can be made stricter, never looser. */
export const Detached: Story = { args: { checkIn: 'check-in-mood' }, decorators: [withSample()] };
/** Sent without a title or a question. */
export const Incomplete: Story = {
  decorators: [withSample()],
  play: ({ canvasElement }) => sendEmpty(canvasElement, 'meanwhile-check-in-editor'),
};
export const Absent: Story = { args: { checkIn: 'check-in-gone' }, decorators: [withSample()] };
export const Loading: Story = { args: { checkIn: 'check-in-weekly' }, decorators: [withLoading()] };
export const Failed: Story = { args: { checkIn: 'check-in-weekly' }, decorators: [withFailure()] };
export const RightToLeft: Story = {
  args: { checkIn: 'check-in-standup' },
  decorators: [withSample(), (story) => html`<div dir="rtl">${story()}</div>`],
};
