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
  withSays,
} from './.storybook/with-sample.js';
import { sendEmpty } from './.storybook/shown.js';

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

const today = '2026-11-20';
/** The same, answered for the day shown too, or skipped. */
function answeredToday(more: Readonly<Record<string, unknown>> = {}): readonly Entity[] {
  const [checkIn, response] = answered() as readonly [Entity, Entity];
  const blocked = { id: 'blocked', type: 'long-text', label: 'What is in the way?', routeTo: 'ask' };
  const { questions } = checkIn as unknown as { readonly questions: readonly unknown[] };
  const answers = { status: 'The nightly import runs', blocked: 'The tide table of Ericeira is a picture' };
  return [
    { ...checkIn, questions: [...questions, blocked] },
    { ...response, id: `response:how:${today}:${sampleViewer.id}`, localDate: today, answers, ...more },
  ] as unknown as readonly Entity[];
}
/** One that wants two answers. */
const demanding = (): readonly Entity[] =>
  answered().map((entity) =>
    entity.kind === 'check-in'
      ? { ...entity, questions: entity.questions.map((question) => ({ ...question, required: true })) }
      : entity,
  );
const how = () =>
  html`<meanwhile-check-in space=${sampleSpace} check-in="how" local-date=${today}></meanwhile-check-in>`;

type Story = StoryObj<Args>;

export const Default: Story = { decorators: [withSample()] };
export const InSteps: Story = { args: { layout: 'steps' }, decorators: [withSample()] };
export const Detached: Story = { args: { checkIn: 'check-in-mood' }, decorators: [withSample()] };
export const EveryDay: Story = { args: { checkIn: 'check-in-standup' }, decorators: [withSample()] };
/** Whose answers of last time would do as they are says so in two key presses. */
export const NoChange: Story = {
  decorators: [withSample(answered())],
  render: how,
};
/** Answers that are in: what is in the way can become an ask in the feed. */
export const Answered: Story = { decorators: [withSample(answeredToday())], render: how };
export const Skipped: Story = { decorators: [withSample(answeredToday({ skipped: true, answers: {} }))], render: how };
/** Sent without what is required: what is missing stands above, and leads there. */
export const Incomplete: Story = {
  decorators: [withSample(demanding())],
  render: how,
  play: ({ canvasElement }) => sendEmpty(canvasElement, 'meanwhile-check-in'),
};
export const Offline: Story = { decorators: [withSays({ status: { phase: 'offline' } })] };
export const Empty: Story = { args: { checkIn: '' }, decorators: [withEmpty()] };
export const Loading: Story = { decorators: [withLoading()] };
export const Failed: Story = { decorators: [withFailure()] };
