import {
  askForTime,
  castVote as castDetached,
  endHold,
  failAssumption,
  lapseDecision,
  resolveObjection,
  takePosition,
  withdrawObjection,
  type Client,
  type Decision,
  type Hold,
  type Objection,
} from '@meanwhile/sdk';
import type { Vote } from '@meanwhile/sdk/rules';
import { emit } from '../internal/events.js';
import { decisionStance } from '../locales/en/decision-stance.js';
import type { DecisionDesk } from './decision-desk.js';
import { putBack } from './decision-save.js';
import { roundWords } from './decision-process.js';

/** Votes, with a name or without one, as the decision says. */
export async function castVote(
  desk: DecisionDesk,
  decision: Decision,
  { reason, ...vote }: Vote & { readonly reason?: string },
): Promise<boolean> {
  const { client } = desk;
  if (!client) return false;
  const words = roundWords(desk);
  if (decision.visibility?.voters === 'detached') {
    return desk.act(() => castDetached(client, { decision, ...vote }), { text: words.votedDetached });
  }
  const stances = desk.localize.words({ decisionStance }).decisionStance;
  const text = vote.stance === 'abstain' ? stances.positionTaken.abstain : words.voted;
  return desk.act(
    async () =>
      emit(desk.host, 'meanwhile-position-taken', {
        position: await takePosition(client, { decision, ...vote, ...(reason && { reason }) }),
      }),
    { text },
  );
}

/** Marks something a decision rests on as not true any more, or as true after all. */
export async function markAssumption(
  desk: DecisionDesk,
  decision: Decision,
  { assumption, holds }: { readonly assumption: string; readonly holds: boolean },
): Promise<void> {
  const { client } = desk;
  if (!client) return;
  const words = roundWords(desk);
  const change = (isTrue: boolean) => failAssumption(client, { decision: decision.id, assumption, holds: isTrue });
  await desk.act(async () => emit(desk.host, 'meanwhile-decision-edited', { decision: await change(holds) }), {
    text: holds ? words.assumptionBack : words.assumptionSaid,
    undo: () => change(!holds),
  });
}

async function settle(desk: DecisionDesk, text: string, work: (client: Client) => Promise<unknown>): Promise<void> {
  const { client } = desk;
  if (client) await desk.act(() => work(client), { text });
}
export const accept = (desk: DecisionDesk, objection: Objection): Promise<void> =>
  settle(desk, roundWords(desk).resolved, (client) => resolveObjection(client, { objection }));
export const takeBackObjection = (desk: DecisionDesk, objection: Objection): Promise<void> =>
  settle(desk, roundWords(desk).tookBack, (client) => withdrawObjection(client, { objection }));
export const endTime = (desk: DecisionDesk, hold: Hold): Promise<void> =>
  settle(desk, roundWords(desk).holdEnded, (client) => endHold(client, hold));
export const askTime = (
  desk: DecisionDesk,
  decision: Decision,
  asked: { readonly until: string; readonly reason?: string },
): Promise<boolean> => {
  const { client } = desk;
  if (!client) return Promise.resolve(false);
  return desk.act(() => askForTime(client, { decision, ...asked }), { text: roundWords(desk).held });
};

/** Says that nobody decided in time. */
export async function lapse(desk: DecisionDesk, decision: Decision): Promise<void> {
  const { client } = desk;
  if (!client) return;
  await desk.act(
    async () => emit(desk.host, 'meanwhile-decision-edited', { decision: await lapseDecision(client, decision) }),
    { text: roundWords(desk).lapsed, undo: () => putBack(client, decision) },
  );
}
