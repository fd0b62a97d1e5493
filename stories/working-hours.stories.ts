import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Entity } from '@meanwhile/sdk';
import { html, nothing } from 'lit';
import { sample, sampleNow, sampleSpace, withFailure, withLoading, withSample } from './.storybook/with-sample.js';

interface Args {
  view?: 'mine' | 'team';
  localDate?: string;
  asTable: boolean;
}

const meta: Meta<Args> = {
  title: 'Time/Working hours',
  component: 'meanwhile-working-hours',
  args: { asTable: false },
  argTypes: { view: { control: 'inline-radio', options: ['mine', 'team'] } },
  render: ({ view, localDate, asTable }) =>
    html`<meanwhile-working-hours
      space=${sampleSpace}
      view=${view ?? nothing}
      local-date=${localDate ?? nothing}
      ?as-table=${asTable}
      now=${new Date(sampleNow).toISOString()}
    ></meanwhile-working-hours>`,
};
export default meta;
type Story = StoryObj<Args>;

const opened: Story['play'] = async ({ canvasElement }) => {
  await canvasElement.querySelector('meanwhile-working-hours')?.edit();
};
const undeclared = (): readonly Entity[] =>
  sample().map((entity) =>
    entity.kind === 'person' ? ({ ...entity, zone: null, hours: null } as unknown as Entity) : entity,
  );

export const Default: Story = { decorators: [withSample()] };
export const Mine: Story = { args: { view: 'mine' }, decorators: [withSample()] };
export const Team: Story = { args: { view: 'team' }, decorators: [withSample()] };
export const SomebodyAway: Story = { args: { view: 'team', localDate: '2026-11-27' }, decorators: [withSample()] };
export const DayOff: Story = { args: { view: 'team', localDate: '2026-12-02' }, decorators: [withSample()] };
export const AsTable: Story = { args: { view: 'team', asTable: true }, decorators: [withSample()] };
export const Editing: Story = { args: { view: 'mine' }, decorators: [withSample()], play: opened };
export const NobodyHasSaid: Story = { decorators: [withSample(undeclared())] };
export const Loading: Story = { decorators: [withLoading()] };
export const Failed: Story = { decorators: [withFailure()] };
