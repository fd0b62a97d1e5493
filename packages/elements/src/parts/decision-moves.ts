import {
  announceOutcome,
  moveDecision,
  withdraw,
  type Client,
  type Comment,
  type Decision,
  type Stage,
} from '@meanwhile/sdk';
import { emit } from '../internal/events.js';
import type { DecisionDesk } from './decision-desk.js';
import { putBack } from './decision-save.js';
import { pageWords } from './decision-sections.js';
import { UNDO_FOR } from './undo-slip.js';

async function change(
  desk: DecisionDesk,
  decision: Decision,
  { text, work }: { text: string; work(client: Client): Promise<Decision> },
): Promise<void> {
  const { client } = desk;
  if (!client) return;
  await desk.act(async () => emit(desk.host, 'meanwhile-decision-edited', { decision: await work(client) }), {
    text,
    undo: () => putBack(client, decision),
  });
}

/** Moves that need nothing else. Each can be taken back for a moment. */
export const openForInput = (desk: DecisionDesk, decision: Decision): Promise<void> =>
  change(desk, decision, {
    text: pageWords(desk).moved.open,
    work: (client) => moveDecision(client, { decision, to: 'open' satisfies Stage }),
  });
export const stillStands = (desk: DecisionDesk, decision: Decision): Promise<void> =>
  change(desk, decision, {
    text: pageWords(desk).moved.reviewed,
    work: (client) => moveDecision(client, { decision, to: 'reviewed' satisfies Stage }),
  });
export const takeBack = (desk: DecisionDesk, decision: Decision): Promise<void> =>
  change(desk, decision, {
    text: pageWords(desk).moved.withdrawn,
    work: (client) => withdraw(client, { decision }),
  });

/** Deletes without a question: the client holds it for as long as it can be taken back. */
export async function deleteEntity(desk: DecisionDesk, { kind, id }: Decision | Comment): Promise<void> {
  const { client } = desk;
  if (!client) return;
  await desk.act(() => client.remove(kind, id, { undoFor: UNDO_FOR }), {
    text: pageWords(desk).deleted[kind],
    undo: () => client.withdraw(id),
  });
}

/** Posts the outcome where updates are read; the two link to each other. */
export async function announce(desk: DecisionDesk, { id }: Decision): Promise<void> {
  const { client } = desk;
  const decision = client?.peek('decision', id);
  if (!client || !decision) return;
  const { links } = decision;
  let made: string | undefined;
  await desk.act(
    async () => {
      const update = await announceOutcome(client, decision);
      made = update.id;
      emit(desk.host, 'meanwhile-update-created', { update });
    },
    {
      text: pageWords(desk).moved.announced,
      undo: async () => {
        if (made) await client.remove('update', made);
        await client.edit('decision', id, { links: links ?? null });
      },
    },
  );
}
