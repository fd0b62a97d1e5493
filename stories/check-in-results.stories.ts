import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { sample, sampleSpace, withEmpty, withFailure, withLoading, withSample } from './.storybook/with-sample.js';

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

function gathering(): ReturnType<typeof sample> {
  const now = new Date().toISOString();
  const localDate = now.slice(0, 10);
  const subject = { kind: 'check-in', id: 'check-in-gathering' } as const;
  const common = { space: sampleSpace, createdAt: now, updatedAt: now };
  const questions = [{ id: 'mood', type: 'mood', label: 'How was the week?' }] as const;
  const privacy = { identity: 'detached' } as const;
  return [
    { ...common, id: subject.id, kind: 'check-in', title: 'How we are', questions, privacy },
    ...['one', 'two', 'three'].map((person) => ({
      ...common,
      id: `submitted:${localDate}:check-in:${subject.id}:${person}`,
      kind: 'submitted' as const,
      author: person,
      subject,
      localDate,
    })),
  ];
}

export const Default: Story = { decorators: [withSample()] };
export const AsTable: Story = { args: { view: 'table' }, decorators: [withSample()] };
export const BelowTheThreshold: Story = { args: { checkIn: 'check-in-mood' }, decorators: [withSample()] };
export const EveryDay: Story = { args: { checkIn: 'check-in-standup' }, decorators: [withSample()] };
/** Some have answered without a name: a server shows nothing before they are a group. */
export const Gathering: Story = {
  args: { checkIn: 'check-in-gathering' },
  decorators: [withSample([...sample(), ...gathering()])],
};
export const Empty: Story = { decorators: [withEmpty()] };
export const Loading: Story = { decorators: [withLoading()] };
export const Failed: Story = { decorators: [withFailure()] };
