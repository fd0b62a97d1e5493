import type { nothing, TemplateResult } from 'lit';
import { TeamController, type Member } from '../controllers/team-controller.js';
import { deadlineAdvice } from './deadline-advice.js';
import type { DecisionDesk } from './decision-desk.js';
import type { DecisionDraft } from './decision-draft.js';

export { styles } from './deadline-advice.js';

export interface DecideBy {
  readonly draft: DecisionDraft;
  /** The space whose holidays count. */
  readonly space: string | undefined;
  change(decideBy: string): void;
}

const teams = new WeakMap<DecisionDesk, TeamController>();
const spaces = new WeakMap<DecisionDesk, string | undefined>();

function teamOf(desk: DecisionDesk, space: string | undefined): TeamController {
  spaces.set(desk, space);
  const known = teams.get(desk);
  if (known) return known;
  const { host, localize, parts } = desk;
  const team = new TeamController(host, parts.clients, { space: () => spaces.get(desk), zone: () => localize.zone });
  teams.set(desk, team);
  // Within a drawing: what it asks is asked with the next one.
  void host.updateComplete.then(() => host.requestUpdate());
  return team;
}

/** Those who are asked or decide, as far as they have said when they work; everybody while nobody is named. */
function concerned({ decider, consulted }: DecisionDraft, team: TeamController): readonly Member[] {
  const known = team.members.filter(({ declared }) => declared);
  const named = new Set([...decider, ...consulted]);
  const isOpenToAll = consulted.length === 0;
  return isOpenToAll ? known : known.filter(({ id }) => named.has(id));
}

/** What "decide by" is for each who takes part, and the earliest time that is fair to them. */
export function decideByAdvice(
  desk: DecisionDesk,
  { draft, space, change }: DecideBy,
): TemplateResult | typeof nothing {
  return deadlineAdvice({
    host: desk.host,
    localize: desk.localize,
    id: 'decide-by',
    members: concerned(draft, teamOf(desk, space)),
    value: draft.decideBy,
    now: Date.now(),
    change,
  });
}
