import type { CheckIn, Comment, Decision, Entity, Update } from '@meanwhile/sdk';

interface When {
  readonly id: string;
  readonly on: string;
  readonly author?: string;
  readonly edited?: string;
}
const base = ({ id, on, author = 'amani', edited = on }: When) => ({
  id,
  author,
  space: 'harbour',
  createdAt: new Date(on).toISOString(),
  updatedAt: new Date(edited).toISOString(),
});

export const updateOf = (when: When, data: Partial<Update> = {}): Entity =>
  ({ ...base(when), kind: 'update', intent: 'progress', headline: `Update ${when.id}`, ...data }) as Entity;
export const decisionOf = (when: When, data: Partial<Decision> = {}): Entity =>
  ({ ...base(when), kind: 'decision', title: `Decision ${when.id}`, stage: 'open', ...data }) as Entity;
export const commentOf = (when: When, target: string, data: Partial<Comment> = {}): Entity =>
  ({ ...base(when), kind: 'comment', target: { kind: 'update', id: target }, body: 'Said', ...data }) as Entity;
export const checkInOf = (when: When, data: Partial<CheckIn> = {}): Entity =>
  ({ ...base(when), kind: 'check-in', title: `Check-in ${when.id}`, questions: [], ...data }) as Entity;
