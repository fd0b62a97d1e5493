import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { withEmpty, withFailure, withLoading, withSample } from './.storybook/with-sample.js';

interface Args {
  update: string;
}

const meta: Meta<Args> = {
  title: 'Updates/Update',
  component: 'meanwhile-update',
  args: { update: 'update-import-resumes' },
  render: ({ update }) => html`<meanwhile-update update=${update} href="#update-{id}"></meanwhile-update>`,
};
export default meta;
type Story = StoryObj<Args>;

export const Default: Story = { decorators: [withSample()] };
export const Ask: Story = { args: { update: 'update-archive-access' }, decorators: [withSample()] };
export const Gone: Story = { decorators: [withEmpty()] };
export const Loading: Story = { decorators: [withLoading()] };
export const Failed: Story = { decorators: [withFailure()] };
