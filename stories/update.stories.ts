import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Entity } from '@meanwhile/sdk';
import {
  sampleSpace,
  sampleViewer,
  withEmpty,
  withFailure,
  withLoading,
  withSample,
} from './.storybook/with-sample.js';

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
/** An ask to answer in three days, counted from the day it is looked at: beside it stands the reader's working time until then. */
const dueSoon = (): readonly Entity[] => {
  const at = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();
  const stamps = { space: sampleSpace, author: sampleViewer.id, createdAt: at(-1), updatedAt: at(-1) };
  const headline = 'Which of the two archives do we keep?';
  return [
    { ...stamps, id: 'due', kind: 'update', intent: 'ask', state: 'open', headline, respondBy: at(3) },
  ] as unknown as readonly Entity[];
};
export const WorkingTimeLeft: Story = { args: { update: 'due' }, decorators: [withSample(dueSoon())] };
export const Gone: Story = { decorators: [withEmpty()] };
export const Loading: Story = { decorators: [withLoading()] };
export const Failed: Story = { decorators: [withFailure()] };
