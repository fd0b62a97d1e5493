import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { sample, sampleSpace, withEmpty, withFailure, withLoading, withSample } from './.storybook/with-sample.js';

interface Args {
  checkIn: string;
  view: 'chart' | 'table';
  by: 'question' | 'round' | 'person' | 'group';
}

const meta: Meta<Args> = {
  title: 'Check-in/Results',
  component: 'meanwhile-check-in-results',
  args: { checkIn: 'check-in-weekly', view: 'chart', by: 'question' },
  argTypes: {
    view: { control: 'inline-radio', options: ['chart', 'table'] },
    by: { control: 'inline-radio', options: ['question', 'round', 'person', 'group'] },
  },
  render: ({ checkIn, view, by }) =>
    html`<meanwhile-check-in-results
      space=${sampleSpace}
      check-in=${checkIn}
      view=${view}
      by=${by}
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
/** Everybody answers before they read: what others said this time waits for one's own words. */
function hidden(reveal: 'after-mine' | 'after-window'): ReturnType<typeof sample> {
  const now = new Date().toISOString();
  const localDate = now.slice(0, 10);
  const common = { space: sampleSpace, createdAt: now, updatedAt: now };
  const questions = [{ id: 'learned', type: 'long-text', label: 'What did you learn?' }] as const;
  return [
    {
      ...common,
      id: 'check-in-hidden',
      kind: 'check-in',
      title: 'What we learned',
      questions,
      privacy: { identity: 'named', reveal },
      window: { workingHours: 16 },
      schedule: { every: 'day', at: '00:00', zone: 'UTC' },
    },
    ...['wanjiru', 'noah'].map((author) => ({
      ...common,
      id: `response:check-in-hidden:${localDate}:${author}`,
      kind: 'response' as const,
      author,
      checkIn: 'check-in-hidden',
      localDate,
      answers: { learned: 'That the tide table is a picture' },
    })),
  ];
}
export const AfterMine: Story = {
  args: { checkIn: 'check-in-hidden' },
  decorators: [withSample([...sample(), ...hidden('after-mine')])],
};
export const AfterItsTime: Story = {
  args: { checkIn: 'check-in-hidden' },
  decorators: [withSample([...sample(), ...hidden('after-window')])],
};
export const OverTime: Story = { args: { checkIn: 'check-in-standup', by: 'round' }, decorators: [withSample()] };
export const ByPerson: Story = { args: { by: 'person' }, decorators: [withSample()] };
export const Empty: Story = { decorators: [withEmpty()] };
export const Loading: Story = { decorators: [withLoading()] };
export const Failed: Story = { decorators: [withFailure()] };
