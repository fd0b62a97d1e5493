import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { submittedId, type Decision, type Entity } from '@meanwhile/sdk';
import { votingDay } from '@meanwhile/sdk/rules';
import {
  sample,
  sampleSpace,
  withEmpty,
  withFailure,
  withLoading,
  withSample,
  withSays,
} from './.storybook/with-sample.js';

const change = (id: string, more: Partial<Decision>): readonly Entity[] =>
  sample().map((entity) => (entity.kind === 'decision' && entity.id === id ? { ...entity, ...more } : entity));
/** Dots without names: nothing of it shows below five votes. */
const detached = (): readonly Entity[] =>
  change('decision-language', { method: 'dot', visibility: { results: 'after-close', voters: 'detached' } }).filter(
    ({ kind }) => kind !== 'position',
  );
/** Votes with names that show once it is decided: who has voted is known, and nothing of what. */
function shownLater(): readonly Entity[] {
  const id = 'decision-language';
  const entities = change(id, { visibility: { results: 'after-close', voters: 'named' } });
  const decision = entities.find((one): one is Decision => one.kind === 'decision' && one.id === id);
  const votes = entities.filter((one) => one.kind === 'position' && one.decision === id);
  const localDate = decision ? votingDay(decision) : '';
  const notes = votes.map(({ author = '', space, createdAt, updatedAt }) => ({
    id: submittedId({ kind: 'decision', id }, localDate, author),
    kind: 'submitted' as const,
    ...(space !== undefined && { space }),
    author,
    createdAt,
    updatedAt,
    subject: { kind: 'decision', id },
    localDate,
  }));
  return [...entities, ...notes];
}
const reviewDue = (): readonly Entity[] =>
  change('decision-tiles', {
    review: {
      on: '2026-11-20',
      when: ['The tile service keeps its price', 'Harbours stay under a hundred'],
      failed: ['The tile service keeps its price'],
    },
  });
/** Nobody has been asked yet. */
const draft = (): readonly Entity[] =>
  change('decision-audit-logs', { stage: 'draft' }).filter(
    ({ kind }) => !['position', 'objection', 'hold', 'comment'].includes(kind),
  );
/** The time to answer passed, and nothing came of it. */
const lapsed = (): readonly Entity[] => change('decision-audit-logs', { stage: 'lapsed' });
/** Decided, and asked again because of something nobody knew. */
const reopened = (): readonly Entity[] =>
  change('decision-audit-logs', {
    reopenings: [
      {
        at: '2026-11-20T09:00:00.000Z',
        by: 'duarte',
        reason: 'The archive fills faster than we thought.',
        news: 'The insurer takes **one year** now, in writing.',
      },
    ],
  });
/** Which hour suits most: yes, if need be, no. */
const timePoll = (): readonly Entity[] =>
  change('decision-language', {
    title: 'When do we look at the harbour map together?',
    method: 'time-poll',
    options: [
      { id: 'tuesday', title: 'Tuesday', slot: { start: '2026-12-01T13:00:00.000Z', end: '2026-12-01T13:30:00.000Z' } },
      { id: 'friday', title: 'Friday', slot: { start: '2026-12-04T12:00:00.000Z', end: '2026-12-04T12:30:00.000Z' } },
    ],
  }).filter(({ kind }) => kind !== 'position');
/** People who are asked have said how they stand, by one way of deciding. */
function decidedBy(method: Decision['method'], votes: readonly Readonly<Record<string, unknown>>[]): readonly Entity[] {
  const id = 'decision-language';
  const entities = change(id, { method }).filter(({ kind }) => kind !== 'position');
  const asked = ['noah', 'chloe', 'sujata', 'brian'];
  const at = '2026-11-20T09:00:00.000Z';
  const positions = votes.map((vote, index) => ({
    id: `position:${id}:${asked[index]}`,
    kind: 'position',
    space: sampleSpace,
    author: asked[index],
    createdAt: at,
    updatedAt: at,
    decision: id,
    stance: 'agree',
    ...vote,
  }));
  return [...entities, ...positions] as readonly Entity[];
}

interface Args {
  decision: string;
  layout: 'chip' | 'card' | 'page';
}

const meta: Meta<Args> = {
  title: 'Decisions/One decision',
  component: 'meanwhile-decision',
  args: { decision: 'decision-audit-logs', layout: 'card' },
  argTypes: { layout: { control: 'inline-radio', options: ['chip', 'card', 'page'] } },
  render: ({ decision, layout }) =>
    html`<meanwhile-decision decision=${decision} layout=${layout}></meanwhile-decision>`,
};
export default meta;
type Story = StoryObj<Args>;

export const Default: Story = { decorators: [withSample()] };
export const Page: Story = { args: { layout: 'page' }, decorators: [withSample()] };
export const Decided: Story = {
  args: { layout: 'page', decision: 'decision-one-database' },
  decorators: [withSample()],
};
export const Replaced: Story = {
  args: { layout: 'page', decision: 'decision-database-per-harbour' },
  decorators: [withSample()],
};
export const RankedVote: Story = {
  args: { layout: 'page', decision: 'decision-language' },
  decorators: [withSample()],
};
export const VoteWithoutNames: Story = {
  args: { layout: 'page', decision: 'decision-language' },
  decorators: [withSample(detached())],
};
export const VotesThatShowLater: Story = {
  args: { layout: 'page', decision: 'decision-language' },
  decorators: [withSample(shownLater())],
};
export const Draft: Story = { args: { layout: 'page' }, decorators: [withSample(draft())] };
export const Lapsed: Story = { args: { layout: 'page' }, decorators: [withSample(lapsed())] };
export const Reopened: Story = { args: { layout: 'page' }, decorators: [withSample(reopened())] };
export const TimePoll: Story = {
  args: { layout: 'page', decision: 'decision-language' },
  decorators: [withSample(timePoll())],
};
export const Majority: Story = {
  args: { layout: 'page', decision: 'decision-language' },
  decorators: [
    withSample(
      decidedBy('majority', [
        { option: 'when-we-can' },
        { option: 'when-we-can' },
        { option: 'always' },
        { stance: 'abstain' },
      ]),
    ),
  ],
};
export const Scores: Story = {
  args: { layout: 'page', decision: 'decision-language' },
  decorators: [
    withSample(
      decidedBy('score', [
        { points: { always: 3, 'when-we-can': 5, english: 0 } },
        { points: { always: 5, 'when-we-can': 4, english: 1 } },
      ]),
    ),
  ],
};
export const Dots: Story = {
  args: { layout: 'page', decision: 'decision-language' },
  decorators: [
    withSample(
      decidedBy('dot', [{ points: { always: 2, 'when-we-can': 6 } }, { points: { 'when-we-can': 5, english: 3 } }]),
    ),
  ],
};
/** One person cannot live with it yet: by consensus nothing is decided. */
export const Consensus: Story = {
  args: { layout: 'page', decision: 'decision-language' },
  decorators: [
    withSample(
      decidedBy('consensus', [
        { reason: 'Starts tomorrow.' },
        { stance: 'concern', reason: 'Who looks after Malayalam?' },
        { stance: 'block', reason: 'We promise what we cannot keep.' },
      ]),
    ),
  ],
};
export const ReviewDue: Story = {
  args: { layout: 'page', decision: 'decision-tiles' },
  decorators: [withSample(reviewDue())],
};
/** What was written here has not arrived yet, or was refused. */
export const NotSentYet: Story = { args: { layout: 'page' }, decorators: [withSays({ writes: 'pending' })] };
export const NotSent: Story = { args: { layout: 'page' }, decorators: [withSays({ writes: 'failed' })] };
export const InASentence: Story = {
  args: { decision: 'decision-database-per-harbour' },
  render: ({ decision }) =>
    html`<p>
      The new ferry service starts on its own machine, see
      <meanwhile-decision layout="chip" decision=${decision}>the decision on databases</meanwhile-decision>, and moves
      in spring.
    </p>`,
  decorators: [withSample()],
};
export const Empty: Story = { args: { decision: 'decision-gone', layout: 'page' }, decorators: [withEmpty()] };
export const Loading: Story = { decorators: [withLoading()] };
export const Failed: Story = { decorators: [withFailure()] };
export const RightToLeft: Story = {
  args: { layout: 'page' },
  decorators: [withSample(), (story) => html`<div dir="rtl">${story()}</div>`],
};
