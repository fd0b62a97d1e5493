import type { Id } from '../../model/base.js';
import { isOn } from '../../model/id.js';
import type { Decision } from '../../model/schema.js';
import { workCalendar } from '../../time/work-calendar.js';
import type { Participant } from '../../time/deadline.js';
import { checkWrite } from '../../rules/check-write.js';
import { askedIn, decidersOf, isDecider, showsVotesLater } from '../../rules/decision-people.js';
import { outlook, type Outlook } from '../../rules/outlook.js';
import type { Records } from '../../rules/records.js';
import type { RuleWrite } from '../../rules/rule-write.js';
import { codeOfReason } from '../../rules/verdict.js';
import { decisionResults, positionsShown } from '../../rules/visibility.js';
import { MeanwhileError } from '../../adapter/errors.js';
import type { Client } from '../types.js';
import { current, me, type Named } from './common.js';

/** Everybody a decision concerns, and when they work. A directory that cannot be reached leaves the usual hours. */
async function participants(client: Client, ids: readonly Id[]): Promise<readonly Participant[]> {
  const found = ids.length > 0 ? await client.people({ ids, limit: ids.length }).catch(() => []) : [];
  return ids.map((id) => ({ id, calendar: workCalendar(found.find((person) => person.id === id) ?? {}) }));
}

/** What is known about one decision. Offline it is what the device has: the backend looks again. */
async function saidOf(client: Client, decision: Decision): Promise<Records> {
  const about = ['decision', 'eq', decision.id] as const;
  const on = ['subject.id', 'eq', decision.id] as const;
  const isDetached = decision.visibility?.voters === 'detached';
  const none = (): readonly never[] => [];
  const [positions, objections, holds, ballots, submitted] = await Promise.all([
    client.all('position', about).catch(none),
    client.all('objection', about).catch(none),
    client.all('hold', about).catch(none),
    isDetached ? client.all('ballot', on).catch(none) : [],
    isDetached || showsVotesLater(decision) ? client.all('submitted', on).catch(none) : [],
  ]);
  const onIt = isOn(decision);
  const votes = { ballots: ballots.filter(onIt), submitted: submitted.filter(onIt) };
  return { decisions: [decision], positions, objections, holds, ...votes };
}

/** A decision with everything the rules look at. */
export interface Known {
  readonly decision: Decision;
  readonly records: Records;
  readonly people: readonly Participant[];
  readonly withheld: boolean;
}

/** Whether votes of others are missing, because they show to this person later. */
function isWithheld({ decision, records, people }: Omit<Known, 'withheld'>, me: Id | undefined): boolean {
  const now = Date.now();
  const ids = [...askedIn(decision), ...decidersOf(decision)];
  const asked = people.filter(({ id }) => ids.includes(id));
  const isMine = ({ author }: { readonly author?: Id }): boolean => author === me;
  const position = records.positions?.find(isMine);
  if (decision.visibility?.voters !== 'detached')
    return !positionsShown(decision, { id: me, now, position, people: asked });
  const mine = records.submitted?.some(isMine) ?? false;
  return !decisionResults(decision, { now, mine, people: asked, decides: isDecider(decision, me) }).shown;
}

export async function known(client: Client, named: Named<Decision>): Promise<Known> {
  const decision = current(client, 'decision', named);
  const records = await saidOf(client, decision);
  const owners = (records.objections ?? []).map(({ author }) => author);
  const ids = [...askedIn(decision), ...decidersOf(decision), ...owners, client.status.user?.id];
  const people = await participants(client, [...new Set(ids.filter((id): id is Id => id !== undefined))]);
  const found = { decision, records, people };
  return { ...found, withheld: isWithheld(found, client.status.user?.id) };
}

/** How a decision stands now: who was heard, what the method makes of it, and what must pass before it can be adopted. */
export async function lookAtDecision(client: Client, named: Named<Decision>): Promise<Outlook> {
  const { decision, records, ...rest } = await known(client, named);
  return outlook(decision, { ...records, ...rest, now: Date.now() });
}

/** Refuses a write the rules refuse, with the same reason a server would give, before anything is shown or sent. */
export function obey(
  client: Client,
  write: RuleWrite,
  { records, people = [], withheld = false }: Pick<Known, 'records'> & Partial<Known>,
): void {
  const verdict = checkWrite(write, { actor: me(client), now: Date.now(), records, people, withheld });
  if (verdict.ok) return;
  const { reason, field } = verdict;
  throw new MeanwhileError({
    code: codeOfReason(reason),
    message: reason,
    issues: [{ message: reason, path: field.split('.') }],
  });
}
