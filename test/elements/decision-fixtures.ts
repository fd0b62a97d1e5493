import type { LitElement } from 'lit';
import type { Decision, Position } from '@meanwhile/sdk';
import { press } from '../tools/page.js';
import { $$ } from './widget.js';
import { waitUntil } from '../tools/wait.js';

export const ana = { id: 'ana', name: 'Ana Ferreira' };
export const brian = { id: 'brian', name: 'Brian Otieno' };
export const chloe = { id: 'chloe', name: 'Chloé Tremblay' };
export const team = [ana, brian, chloe];

const at = (day: number): string => `2026-11-${String(day).padStart(2, '0')}T09:00:00.000Z`;

export function decisionOf(id: string, data: Partial<Decision> & { readonly day?: number } = {}): Decision {
  const { day = 10, ...rest } = data;
  const time = at(day);
  return { id, kind: 'decision', title: `Title of ${id}`, stage: 'open', createdAt: time, updatedAt: time, ...rest };
}
/** Something settled: who, what, when. */
export const settledOf = (id: string, data: Parameters<typeof decisionOf>[1] = {}): Decision =>
  decisionOf(id, {
    stage: 'decided',
    standing: 'accepted',
    outcome: { statement: `Statement of ${id}`, by: ['brian'], at: at(data.day ?? 10) },
    ...data,
  });
export const positionOf = (
  decision: string,
  person: string,
  stance: Position['stance'],
  reason?: string,
): Position => ({
  id: `position:${decision}:${person}`,
  kind: 'position',
  decision,
  stance,
  author: person,
  createdAt: at(11),
  updatedAt: at(11),
  ...(reason && { reason }),
});

/** Open, with options, people and a position. */
export const openOf = (id = 'webhooks', data: Parameters<typeof decisionOf>[1] = {}): Decision =>
  decisionOf(id, {
    title: 'How long do we keep the old webhooks?',
    number: 43,
    context: 'Three integrators have **not** moved yet.',
    drivers: ['Trust of integrators', 'An hour a week'],
    options: [
      {
        id: 'now',
        title: 'Remove now',
        arguments: [
          { weight: 'bad', text: 'Three integrators break.' },
          { weight: 'good', text: 'Saves an hour a week.' },
        ],
      },
      { id: 'later', title: 'Keep until January' },
    ],
    decider: 'ana',
    consulted: ['brian', 'chloe'],
    tags: ['api'],
    decideBy: '2099-01-15T16:00:00.000Z',
    ...data,
  });

/** A decision, what replaced it, and what replaced that. */
export const lineOf = (): Decision[] => [
  settledOf('first', {
    number: 1,
    day: 1,
    standing: 'superseded',
    supersededBy: { kind: 'decision', id: 'second' },
  }),
  settledOf('second', {
    number: 2,
    day: 2,
    standing: 'superseded',
    supersedes: [{ kind: 'decision', id: 'first' }],
    supersededBy: { kind: 'decision', id: 'third' },
  }),
  settledOf('third', { number: 3, day: 3, supersedes: [{ kind: 'decision', id: 'second' }] }),
];

/** The control with this name in the widget: its words or its label. */
export function button(element: LitElement, name: string): HTMLButtonElement {
  const all = $$<HTMLButtonElement>(element, 'button, a, summary');
  const found = all.find((one) => (one.getAttribute('aria-label') ?? one.textContent ?? '').trim() === name);
  if (!found) throw new Error(`no button "${name}" among ${all.map((one) => one.textContent?.trim()).join(', ')}`);
  return found;
}
/** Waits for a control, then presses it. */
export async function pressButton(element: LitElement, name: string): Promise<void> {
  await waitUntil(() => hasButton(element, name), `"${name}" is there`);
  button(element, name).click();
  await element.updateComplete;
}
export const hasButton = (element: LitElement, name: string): boolean =>
  $$(element, 'button, a, summary').some(
    (one) => (one.getAttribute('aria-label') ?? one.textContent ?? '').trim() === name,
  );
export async function appears(element: LitElement, selector: string): Promise<HTMLElement> {
  await waitUntil(() => element.renderRoot.querySelector(selector), `${selector} appears`);
  return element.renderRoot.querySelector<HTMLElement>(selector)!;
}
export const says = (element: LitElement, text: string): Promise<void> =>
  waitUntil(() => element.renderRoot.textContent?.replace(/\s+/g, ' ').includes(text), `it says "${text}"`);

/** Sets a field the way a person does. */
export function fill(element: LitElement, id: string, value: string): void {
  const field = (element.renderRoot as ShadowRoot).getElementById(id) as HTMLInputElement | null;
  if (!field) throw new Error(`no field ${id}`);
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

export const focused = (element: LitElement): Element | null => element.shadowRoot?.activeElement ?? null;
/** Presses Tab until the focus is where it should be; the keyboard alone must get there. */
export async function tabTo(element: LitElement, isThere: (at: Element) => boolean, most = 60): Promise<void> {
  for (let i = 0; i < most; i++) {
    const at = focused(element);
    if (at && isThere(at)) return;
    await press('Tab');
  }
  throw new Error(`Tab did not reach it; the focus is on ${focused(element)?.outerHTML.slice(0, 120) ?? 'nothing'}`);
}
/** Chooses files as the browser's own dialog would. */
export function chooseFiles(element: LitElement, id: string, files: readonly File[]): void {
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  const input = (element.renderRoot as ShadowRoot).getElementById(id) as HTMLInputElement;
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}
