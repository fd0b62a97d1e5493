import type { Decorator, Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { createMemoryAdapter } from '@meanwhile/adapters/memory';
import { createClient, MeanwhileError, type Entity } from '@meanwhile/sdk';
import { sample, sampleSpace, sampleViewer, withSample } from './.storybook/with-sample.js';

interface Args {
  intent: string;
  expanded: boolean;
}

const meta: Meta<Args> = {
  title: 'Updates/Composer',
  component: 'meanwhile-update-composer',
  args: { intent: 'progress', expanded: false },
  argTypes: {
    intent: {
      control: 'select',
      options: ['progress', 'question', 'ask', 'decision-news', 'handoff', 'thanks', 'note'],
    },
  },
  render: ({ intent, expanded }) =>
    html`<meanwhile-update-composer
      space=${sampleSpace}
      intent=${intent}
      ?expanded=${expanded}
    ></meanwhile-update-composer>`,
};
export default meta;

function lastSaid(): readonly Entity[] {
  const at = '2026-11-20T10:00:00.000Z';
  const stamps = { space: sampleSpace, author: sampleViewer.id, createdAt: at, updatedAt: at };
  const headline = 'The nightly import runs; the archive follows on Thursday';
  return [
    { ...stamps, id: 'last', kind: 'update', intent: 'progress', status: 'on-track', headline } as unknown as Entity,
  ];
}
type Story = StoryObj<Args>;

/** One line until someone wants to write. */
export const Default: Story = { decorators: [withSample()] };
/** Whose last progress said how it stands can say that it still does, in two key presses. */
export const NoChange: Story = {
  decorators: [withSample(lastSaid())],
  render: () =>
    html`<meanwhile-update-composer space=${sampleSpace} now="2026-11-23T14:00:00Z"></meanwhile-update-composer>`,
};
export const Open: Story = { args: { expanded: true }, decorators: [withSample()] };
/** An ask wants to know until when, and from whom. */
export const Ask: Story = { args: { expanded: true, intent: 'ask' }, decorators: [withSample()] };

/** What is posted is refused: the text stays, and the form says why. */
const withRefusal: Decorator = (story) => {
  const adapter = createMemoryAdapter({ person: sampleViewer, entities: sample() });
  const push = () => Promise.reject(new MeanwhileError({ code: 'forbidden' }));
  const client = createClient({ adapter: { ...adapter, push }, storage: 'memory' });
  return html`<meanwhile-provider .client=${client}>${story()}</meanwhile-provider>`;
};
export const Failed: Story = { args: { expanded: true }, decorators: [withRefusal] };

/** Two files go along, one is larger than the place takes. */
export const Files: Story = {
  args: { expanded: true },
  decorators: [withSample()],
  play: async ({ canvasElement }) => {
    const form = (): HTMLElement | null | undefined =>
      canvasElement.querySelector('meanwhile-update-composer')?.shadowRoot?.querySelector<HTMLElement>('form');
    while (!form()?.querySelector('[part="add-files"]')) await new Promise(requestAnimationFrame);
    const dataTransfer = new DataTransfer();
    for (const [name, type, size] of [
      ['quay-from-above.png', 'image/png', 28_000],
      ['berth plan.pdf', 'application/pdf', 348_000],
      ['film.mp4', 'video/mp4', 12_000_000],
    ] as const)
      dataTransfer.items.add(new File([new Uint8Array(size)], name, { type }));
    form()!.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
    while (!form()?.querySelector('.composer-files [part="error"]')) await new Promise(requestAnimationFrame);
  },
};

/** What waits to be published stands under the form, seen by its author alone. */
const withHeld: Decorator = (story) => {
  const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();
  const held = (id: string, days: number, headline: string) =>
    ({
      id,
      kind: 'update',
      space: sampleSpace,
      author: sampleViewer.id,
      createdAt: inDays(-0.1),
      updatedAt: inDays(-0.1),
      publishAt: inDays(days),
      intent: 'note',
      headline,
    }) as const;
  const entities = [
    ...sample(),
    held('held-1', 2, 'The quay is closed on Thursday morning'),
    held('held-2', 5, 'What we learned from the first week with the new crane'),
  ];
  const client = createClient({ adapter: createMemoryAdapter({ person: sampleViewer, entities }), storage: 'memory' });
  return html`<meanwhile-provider .client=${client}>${story()}</meanwhile-provider>`;
};
export const Held: Story = { decorators: [withHeld] };
/** For the next morning on which its readers work. */
export const Later: Story = {
  args: { expanded: true, intent: 'note' },
  decorators: [withHeld],
  play: async ({ canvasElement }) => {
    const form = (): HTMLElement | null | undefined =>
      canvasElement.querySelector('meanwhile-update-composer')?.shadowRoot?.querySelector<HTMLElement>('form');
    const add = () => [...(form()?.querySelectorAll<HTMLElement>('.additions button') ?? [])].at(-2);
    while (!add()) await new Promise(requestAnimationFrame);
    add()!.click();
    while (!form()?.querySelector('#composer-publish')) await new Promise(requestAnimationFrame);
  },
};

export const RightToLeft: Story = {
  args: { expanded: true, intent: 'question' },
  decorators: [withSample()],
  globals: { direction: 'rtl' },
};
