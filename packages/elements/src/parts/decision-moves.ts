import { announceOutcome, moveDecision, withdraw, type Client, type Decision, type Stage } from '@meanwhile/sdk';
import { emit } from '../internal/events.js';
import type { DecisionDesk } from './decision-desk.js';
import { putBack } from './decision-save.js';
import { pageWords } from './decision-sections.js';

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
