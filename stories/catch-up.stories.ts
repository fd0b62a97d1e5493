import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import type { Entity } from '@meanwhile/sdk';
import {
  sample,
  sampleNow,
  sampleSpace,
  withEmpty,
  withFailure,
  withLoading,
  withSample,
} from './.storybook/with-sample.js';

interface Args {
  since?: string;
  minutes: number;
}

const meta: Meta<Args> = {
  title: 'Time/Catch-up',
  component: 'meanwhile-catch-up',
  args: { minutes: 10 },
  render: ({ since, minutes }) =>
    html`<meanwhile-catch-up
      space=${sampleSpace}
      since=${since ?? nothing}
      minutes=${minutes}
      now=${new Date(sampleNow).toISOString()}
      time-zone="Europe/Lisbon"
    ></meanwhile-catch-up>`,
};
export default meta;
type Story = StoryObj<Args>;

const afterLeave = (): readonly Entity[] =>
  sample().map((entity) =>
    entity.id === 'ines' ? ({ ...entity, away: [{ from: '2026-11-09', to: '2026-11-22' }] } as Entity) : entity,
  );
const finish: Story['play'] = async ({ canvasElement }) => {
  const element = canvasElement.querySelector('meanwhile-catch-up')!;
  for (let waits = 0; waits < 100 && !element.renderRoot.querySelector('.thing'); waits++)
    await new Promise((resolve) => requestAnimationFrame(resolve));
  await element.markUpToDate();
};

export const Default: Story = { decorators: [withSample()] };
export const AfterTwoWeeksOfLeave: Story = { decorators: [withSample(afterLeave())] };
export const TwoMinutes: Story = { args: { minutes: 2, since: '2026-10-26T09:00:00Z' }, decorators: [withSample()] };
export const Finished: Story = { decorators: [withSample()], play: finish };
export const UpToDate: Story = { decorators: [withEmpty()] };
export const Loading: Story = { decorators: [withLoading()] };
export const Failed: Story = { decorators: [withFailure()] };
