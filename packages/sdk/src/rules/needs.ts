import type { Id } from '../model/base.js';
import type { Comment, Update } from '../model/schema.js';
import type { Need, NeedDraft } from './need.js';
import { needsOfCheckIns } from './need-check-in.js';
import { needsOfDecisions } from './need-decision.js';
import { compare, groupBy, type Reader, type Records } from './records.js';

const keyOf = ({ reason, entity, date }: NeedDraft): string =>
  [reason, entity.kind, entity.id, ...(date === undefined ? [] : [date])].join(':');

/** What has a time to be done by comes first, the soonest of all; then what waits longest. */
export const byUrgency = (a: Need, b: Need): number =>
  (a.due ?? Infinity) - (b.due ?? Infinity) || a.at - b.at || compare(a.key, b.key);

const isClosed = ({ state }: Update): boolean => state === 'answered' || state === 'closed';

function reasonOf(update: Update, said: readonly Comment[], me: Id): NeedDraft['reason'] | undefined {
  const { intent, state, author, needs = [] } = update;
  if (isClosed(update)) return undefined;
  const last = said.reduce<Comment | undefined>(
    (late, one) => (late && late.createdAt > one.createdAt ? late : one),
    undefined,
  );
  if (author === me) {
    const isAsked = intent === 'ask' || intent === 'question';
    return isAsked && last && last.author !== me ? 'reply' : undefined;
  }
  if (!needs.includes(me)) return undefined;
  if (intent === 'ask' && state === 'taken') return 'taken';
  if (said.some((comment) => comment.author === me)) return undefined;
  return intent === 'handoff' ? 'handoff' : 'answer';
}

function needsOfUpdates({ updates = [], comments }: Records, { id: me, now }: Reader): readonly NeedDraft[] {
  const threads = groupBy(comments, ({ target }) => target.id);
  return updates.flatMap((update): readonly NeedDraft[] => {
    const { createdAt, publishAt = createdAt, respondBy } = update;
    const said = threads.get(update.id) ?? [];
    const reason = reasonOf(update, said, me);
    const due = reason === 'reply' || respondBy === undefined ? undefined : Date.parse(respondBy);
    const since =
      reason === 'reply'
        ? said
            .map((comment) => comment.createdAt)
            .sort(compare)
            .at(-1)
        : undefined;
    const at = Date.parse(since ?? (publishAt > createdAt ? publishAt : createdAt));
    // What is published later is not there yet.
    if (!reason || at > now) return [];
    return [{ reason, entity: update, at, ...(due !== undefined && { due }) }];
  });
}

/**
 * Everything that waits for one person, over updates, asks, decisions and check-ins: the most urgent first. Nothing
 * waits for somebody who was not named, so the list of a person nobody asked is empty.
 */
export function needsMe(records: Records, reader: Reader): readonly Need[] {
  const drafts = [
    ...needsOfUpdates(records, reader),
    ...needsOfDecisions(records, reader),
    ...needsOfCheckIns(records, reader),
  ];
  return drafts.map((draft): Need => ({ ...draft, key: keyOf(draft) })).sort(byUrgency);
}
