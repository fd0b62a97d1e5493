import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { sampleSpace, withFailure, withLoading, withSample } from './.storybook/with-sample.js';
import { sendEmpty } from './.storybook/shown.js';

interface Args {
  kind: 'past' | 'open' | 'draft';
  decision: string;
  replaces: string;
}

const meta: Meta<Args> = {
  title: 'Decisions/Form',
  component: 'meanwhile-decision-form',
  args: { kind: 'open', decision: '', replaces: '' },
  argTypes: { kind: { control: 'inline-radio', options: ['past', 'open', 'draft'] } },
  render: ({ kind, decision, replaces }) =>
    html`<meanwhile-decision-form
      space=${sampleSpace}
      kind=${kind}
      decision=${decision || nothing}
      replaces=${replaces || nothing}
    ></meanwhile-decision-form>`,
};
export default meta;
type Story = StoryObj<Args>;

/** A question others should help with. */
export const Default: Story = { decorators: [withSample()] };
export const AlreadyDecided: Story = { args: { kind: 'past' }, decorators: [withSample()] };
export const Edit: Story = { args: { decision: 'decision-language' }, decorators: [withSample()] };
export const Replace: Story = { args: { replaces: 'decision-one-database' }, decorators: [withSample()] };
/** Sent without a title. */
export const Incomplete: Story = {
  decorators: [withSample()],
  play: ({ canvasElement }) => sendEmpty(canvasElement, 'meanwhile-decision-form'),
};
export const Absent: Story = { args: { decision: 'decision-gone' }, decorators: [withSample()] };
export const Loading: Story = { args: { decision: 'decision-language' }, decorators: [withLoading()] };
export const Failed: Story = { args: { decision: 'decision-language' }, decorators: [withFailure()] };
export const RightToLeft: Story = {
  args: { decision: 'decision-language' },
  decorators: [withSample(), (story) => html`<div dir="rtl">${story()}</div>`],
};
