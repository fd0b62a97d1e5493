import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Entity } from '@meanwhile/sdk';
import { shown } from './.storybook/shown.js';
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
  layout: 'list' | 'badge';
  now: string;
}
/** Ten in the evening in Lisbon. */
const night = '2026-11-23T22:00:00Z';

const meta: Meta<Args> = {
  title: 'Time/Needs me',
  component: 'meanwhile-needs-me',
  args: { layout: 'list', now: new Date(sampleNow).toISOString() },
  argTypes: { layout: { control: 'inline-radio', options: ['list', 'badge'] } },
  render: ({ layout, now }) =>
    html`<meanwhile-needs-me
      space=${sampleSpace}
      layout=${layout}
      now=${now}
      time-zone="Europe/Lisbon"
    ></meanwhile-needs-me>`,
};
export default meta;
type Story = StoryObj<Args>;

const onLeave = (): readonly Entity[] =>
  sample().map((entity) =>
    entity.id === 'ines' ? ({ ...entity, away: [{ from: '2026-11-23', to: '2026-12-04' }] } as Entity) : entity,
  );
const openBadge: Story['play'] = async ({ canvasElement }) => {
  const { renderRoot, updateComplete } = canvasElement.querySelector('meanwhile-needs-me')!;
  await updateComplete;
  renderRoot.querySelector<HTMLButtonElement>('[part=badge]')?.click();
};

const inside = (canvas: HTMLElement, selector: string): Promise<HTMLElement> =>
  shown(canvas, 'meanwhile-needs-me', selector);
/** The choice of until when, open. */
const openMenu = async (canvas: HTMLElement): Promise<void> =>
  (await inside(canvas, '[part=item] [popovertarget]')).click();
/** Puts the first thing aside until the next working morning, and unfolds what is put aside. */
const putAside: Story['play'] = async ({ canvasElement }) => {
  await openMenu(canvasElement);
  (await inside(canvasElement, '[popover] button')).click();
  (await inside(canvasElement, '[part=aside] summary')).click();
};

export const Default: Story = { decorators: [withSample()] };
export const PutAside: Story = { decorators: [withSample()], play: putAside };
export const UntilWhen: Story = { decorators: [withSample()], play: ({ canvasElement }) => openMenu(canvasElement) };
export const OutsideMyHours: Story = { args: { now: night }, decorators: [withSample()] };
export const OnLeave: Story = { decorators: [withSample(onLeave())] };
export const Badge: Story = { args: { layout: 'badge' }, decorators: [withSample()] };
export const BadgeOpened: Story = { args: { layout: 'badge' }, decorators: [withSample()], play: openBadge };
export const BadgeOutsideMyHours: Story = { args: { layout: 'badge', now: night }, decorators: [withSample()] };
export const Empty: Story = { decorators: [withEmpty()] };
export const Loading: Story = { decorators: [withLoading()] };
export const Failed: Story = { decorators: [withFailure()] };
