import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Capabilities, Problem, QueuedWrite } from '@meanwhile/sdk';
import { sampleSpace, withSays } from './.storybook/with-sample.js';

/** What every widget shows of the way to the backend: the strip, and the panel of what could not be sent. */
const meta: Meta = {
  title: 'Updates/On its way',
  component: 'meanwhile-update-feed',
  render: () =>
    html`<meanwhile-update-feed
      space=${sampleSpace}
      label="Platform team updates"
      without-filters
      page-size="3"
    ></meanwhile-update-feed>`,
};
export default meta;
type Story = StoryObj;

const waits = (kind: string, key: string): QueuedWrite => ({
  key,
  kind,
  id: key,
  op: 'create',
  state: 'waiting',
  at: '2026-11-23T13:40:00Z',
  attempts: 2,
});

const settled = Promise.resolve();
const problem = (more: Partial<Problem>): Problem => ({
  key: more.id ?? 'p1',
  kind: 'update',
  id: 'p1',
  op: 'create',
  payload: {
    intent: 'progress',
    headline: 'The migration of the ledger is through its dry run',
    body: 'Twelve of twelve tables came over.\n\nTwo indexes are slow; Wanjiru looks at them tomorrow.',
  },
  error: { code: 'forbidden', message: 'Not allowed' },
  retry: () => settled,
  resend: () => settled,
  discard: () => undefined,
  ...more,
});

const entity = (headline: string): never =>
  ({
    id: 'p2',
    kind: 'update',
    headline,
    createdAt: '2026-11-23T09:00:00Z',
    updatedAt: '2026-11-23T09:00:00Z',
  }) as never;

const asked: Capabilities = {
  write: true,
  filter: {},
  sort: [],
  versions: true,
  idempotency: 'key',
  batch: 20,
  changes: { tombstones: true },
  live: false,
  search: false,
  people: true,
  upload: false,
};
/** The backend tells nothing by itself, and is asked from time to time. */
export const WithoutLive: Story = { decorators: [withSays({ status: { capabilities: asked } })] };

export const Offline: Story = {
  decorators: [withSays({ status: { phase: 'offline' }, queue: [waits('update', 'a')] })],
};

export const SignedOut: Story = {
  decorators: [
    withSays({
      status: { phase: 'needs-auth', paused: 'needs-auth' },
      queue: [waits('update', 'a'), waits('comment', 'b'), waits('position', 'c')],
    }),
  ],
};

export const Outdated: Story = {
  decorators: [
    withSays({ status: { phase: 'update-required', paused: 'update-required' }, queue: [waits('comment', 'a')] }),
  ],
};

export const StorageForbidden: Story = { decorators: [withSays({ status: { storage: 'memory' } })] };

/** One was refused, one met another person's change, one came after the decision was closed, one waits for its author. */
export const NotSent: Story = {
  decorators: [
    withSays({
      problems: [
        problem({}),
        problem({
          id: 'p2',
          op: 'edit',
          payload: { headline: 'The release moves to Thursday' },
          error: { code: 'conflict', message: 'Changed' },
          conflict: {
            base: entity('The release is on Tuesday'),
            theirs: entity('The release moves to Wednesday, after the rehearsal'),
            mine: entity('The release moves to Thursday'),
            fields: ['headline'],
          },
        }),
        problem({
          id: 'p3',
          kind: 'decision',
          op: 'edit',
          payload: { context: 'The licence costs twice as much from January on.' },
          error: { code: 'conflict', message: 'Closed' },
          reason: 'decision-closed',
          asComment: () => settled,
        }),
        problem({
          id: 'p4',
          payload: { headline: 'Written on the train, before the page knew who was there' },
          error: { code: 'aborted', message: '' },
          reason: 'unconfirmed',
        }),
      ],
    }),
  ],
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('meanwhile-update-feed');
    const opener = (): HTMLElement | null | undefined =>
      element?.shadowRoot?.querySelector<HTMLElement>('[part="problems-open"]');
    while (!opener()) await new Promise(requestAnimationFrame);
    opener()?.click();
    while (!element?.shadowRoot?.querySelector('dialog[open]')) await new Promise(requestAnimationFrame);
  },
};
