import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Decision } from '@meanwhile/sdk';
import { html, nothing } from 'lit';
import { sample, sampleSpace, withEmpty, withFailure, withLoading, withSample } from './.storybook/with-sample.js';

interface Args {
  stage: string;
  standing: string;
  tag: string;
  text: string;
  decision: string;
  order: 'newest' | 'oldest' | 'changed';
  withoutFilters: boolean;
  withoutCreate: boolean;
}

const meta: Meta<Args> = {
  title: 'Decisions/Log',
  component: 'meanwhile-decision-log',
  args: {
    stage: '',
    standing: '',
    tag: '',
    text: '',
    decision: '',
    order: 'newest',
    withoutFilters: false,
    withoutCreate: false,
  },
  argTypes: { order: { control: 'inline-radio', options: ['newest', 'oldest', 'changed'] } },
  render: ({ stage, standing, tag, text, decision, order, withoutFilters, withoutCreate }) =>
    html`<meanwhile-decision-log
      space=${sampleSpace}
      stage=${stage || nothing}
      standing=${standing || nothing}
      tag=${tag || nothing}
      text=${text || nothing}
      decision=${decision || nothing}
      order=${order}
      ?without-filters=${withoutFilters}
      ?without-create=${withoutCreate}
    ></meanwhile-decision-log>`,
};
export default meta;
type Story = StoryObj<Args>;

export const Default: Story = { decorators: [withSample()] };
export const OpenOnly: Story = { args: { stage: 'open' }, decorators: [withSample()] };
export const Searched: Story = { args: { text: 'harbour' }, decorators: [withSample()] };
export const FilteredToNothing: Story = { args: { text: 'nothing has these words' }, decorators: [withSample()] };
export const OneOpened: Story = { args: { decision: 'decision-audit-logs' }, decorators: [withSample()] };
export const ReadOnly: Story = { args: { withoutCreate: true, withoutFilters: true }, decorators: [withSample()] };
export const Empty: Story = { decorators: [withEmpty()] };
export const Loading: Story = { decorators: [withLoading()] };
export const Failed: Story = { decorators: [withFailure()] };
export const NotShared: Story = { decorators: [withFailure('forbidden')] };

const long = 'Donaudampfschifffahrtsgesellschaftskapitän '.repeat(6);
const stretched = (decision: Decision): Decision => ({
  ...decision,
  title: `${decision.title} ${long}`,
  ...(decision.outcome && { outcome: { ...decision.outcome, statement: `${decision.outcome.statement}\n\n${long}` } }),
});
export const LongText: Story = {
  decorators: [withSample(sample().map((entity) => (entity.kind === 'decision' ? stretched(entity) : entity)))],
};
export const RightToLeft: Story = {
  decorators: [withSample(), (story) => html`<div dir="rtl">${story()}</div>`],
};
