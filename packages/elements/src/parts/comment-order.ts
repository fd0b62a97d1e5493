import type { Comment, Id } from '@meanwhile/sdk';

/** Replies to replies are drawn at most this far in. */
const DEEPEST = 3;

export interface Placed {
  readonly comment: Comment;
  readonly depth: number;
}

/** Every comment under the one it replies to, oldest first; one whose parent is not here stands at the outer level. */
export function inThreadOrder(comments: readonly Comment[]): readonly Placed[] {
  const known = new Set(comments.map(({ id }) => id));
  const children = new Map<Id | undefined, Comment[]>();
  for (const comment of comments) {
    const parent = comment.parent && known.has(comment.parent) ? comment.parent : undefined;
    children.set(parent, [...(children.get(parent) ?? []), comment]);
  }
  const placed: Placed[] = [];
  const seen = new Set<Id>();
  const add = (comment: Comment, depth: number): void => {
    if (seen.has(comment.id)) return; // two comments that name each other as parent
    seen.add(comment.id);
    placed.push({ comment, depth: Math.min(depth, DEEPEST) });
    for (const child of children.get(comment.id) ?? []) add(child, depth + 1);
  };
  for (const comment of children.get(undefined) ?? []) add(comment, 0);
  for (const comment of comments) add(comment, 0);
  return placed;
}
