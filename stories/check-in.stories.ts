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

/** A check-in that the reader answered a week ago. */
function answered(): readonly Entity[] {
  const at = '2026-11-13T10:00:00.000Z';
  const stamps = { space: sampleSpace, author: sampleViewer.id, createdAt: at, updatedAt: at };
  const questions = [
    { id: 'status', type: 'text', label: 'How does your work stand?', required: true },
    { id: 'next', type: 'long-text', label: 'What is next?', carry: true },
  ];
  const answers = { status: 'The nightly import runs', next: '- Watch the import\n- Ask about the archive' };
  return [
    {
      ...stamps,
      id: 'how',
      kind: 'check-in',
      title: 'How it stands',
      questions,
      schedule: { every: 'week', weekdays: [5] },
    },
    {
      ...stamps,
      id: `response:how:2026-11-13:${sampleViewer.id}`,
      kind: 'response',
      checkIn: 'how',
      localDate: '2026-11-13',
      answers,
    },
  ] as unknown as readonly Entity[];
}
type Story = StoryObj<Args>;

export const Default: Story = { decorators: [withSample()] };
export const InSteps: Story = { args: { layout: 'steps' }, decorators: [withSample()] };
export const Detached: Story = { args: { checkIn: 'check-in-mood' }, decorators: [withSample()] };
export const EveryDay: Story = { args: { checkIn: 'check-in-standup' }, decorators: [withSample()] };
/** Whose answers of last time would do as they are says so in two key presses. */
export const NoChange: Story = {
  decorators: [withSample(answered())],
  render: () =>
    html`<meanwhile-check-in space=${sampleSpace} check-in="how" local-date="2026-11-20"></meanwhile-check-in>`,
};
export const Empty: Story = { args: { checkIn: '' }, decorators: [withEmpty()] };
export const Loading: Story = { decorators: [withLoading()] };
export const Failed: Story = { decorators: [withFailure()] };
