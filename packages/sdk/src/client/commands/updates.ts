import type { Id, Ref } from '../../model/base.js';
import { createId, reactionId } from '../../model/id.js';
import type { ReactionValue } from '../../model/kinds.js';
import type { Comment, DefaultSchema, Decision, Update } from '../../model/schema.js';
import type { Client, NewData } from '../types.js';
import { current, firstLine, inSpace, linkedBy, me, refTo, write, type Named } from './common.js';

/** Posts an update; an ask begins open. */
export function postUpdate(client: Client, data: NewData<DefaultSchema, 'update'>): Promise<Update> {
  return client.create('update', data.intent === 'ask' ? { state: 'open', ...data } : data);
}

/** Publishes an update that is held, now instead of at its moment. */
export function publishNow(client: Client, update: Named<Update>): Promise<Update> {
  return client.edit('update', current(client, 'update', update).id, { publishAt: null });
}

/** Puts a reaction there or takes it away; settles with whether it is there now. */
export async function toggleReaction(
  client: Client,
  target: Ref & { readonly space?: Id },
  value: ReactionValue,
): Promise<boolean> {
  const id = reactionId(target.id, me(client), value);
  if (client.peek('reaction', id)) {
    await client.remove('reaction', id);
    return false;
  }
  await client.create('reaction', { target: refTo(target), value, ...inSpace(target) }, { id });
  return true;
}

export interface NewComment {
  readonly target: Ref & { readonly space?: Id };
  /** Markdown. */
  readonly body: string;
  /** The comment this one replies to. */
  readonly parent?: Id;
}
export function addComment(client: Client, { target, body, parent }: NewComment): Promise<Comment> {
  return client.create('comment', {
    target: refTo(target),
    body,
    ...(parent !== undefined && { parent }),
    ...inSpace(target),
  });
}

/** Says "I will answer": the ask is taken and counts as waiting for this person. */
export async function takeAsk(client: Client, ask: Named<Update>): Promise<Update> {
  const { id, needs = [] } = current(client, 'update', ask);
  const person = me(client);
  return client.edit('update', id, { state: 'taken', needs: needs.includes(person) ? needs : [...needs, person] });
}

/** Answers an ask: with a new comment (`body`), or by naming the comment that did (`comment`). */
export async function answerAsk(
  client: Client,
  {
    ask,
    body,
    comment,
  }: { readonly ask: Named<Update> } & (
    { readonly body: string; readonly comment?: undefined } | { readonly comment: Id; readonly body?: undefined }
  ),
): Promise<Update> {
  const update = current(client, 'update', ask);
  const answer = comment ?? createId();
  const answered = { op: 'edit', kind: 'update', id: update.id, patch: { state: 'answered', answer } } as const;
  if (body === undefined) return client.edit('update', update.id, answered.patch);
  await write(client, [
    { op: 'create', kind: 'comment', id: answer, data: { target: refTo(update), body, ...inSpace(update) } },
    answered,
  ]);
  return current(client, 'update', update);
}

/**
 * Begins a decision from an update: its text becomes the context, and both link to each other. Settles with the draft;
 * an update that has one already gives that one.
 */
export async function turnIntoDecision(client: Client, named: Named<Update>): Promise<Decision> {
  const update = current(client, 'update', named);
  const made = linkedBy(update, 'became-decision')?.target;
  const existing = made && (await client.get('decision', made.id));
  if (existing) return existing;
  const { headline = '', body = '', sections = [] } = update;
  const title = firstLine(headline || body || sections[0]?.text || '', 120);
  const context = [
    headline === title ? '' : headline,
    body,
    ...sections.map(({ name, text }) => `### ${name}\n\n${text}`),
  ]
    .filter((part) => part.trim())
    .join('\n\n');
  const id = createId();
  await write(client, [
    {
      op: 'create',
      kind: 'decision',
      id,
      data: {
        title,
        stage: 'draft',
        ...(context && { context }),
        ...(update.topics?.length && { tags: update.topics }),
        links: [{ rel: 'from-update', target: refTo(update, title) }],
        ...inSpace(update),
      },
    },
    {
      op: 'edit',
      kind: 'update',
      id: update.id,
      patch: { links: [...(update.links ?? []), { rel: 'became-decision', target: { kind: 'decision', id, title } }] },
    },
  ]);
  return current(client, 'decision', id);
}
