import type { Action } from '../model/base.js';
import type { Session } from '../adapter/contract.js';
import type { Row } from './rows.js';

/** What the signed-in person may do: the entity's own word, then the session's, then what the backend can do at all. */
export function may(session: Session | undefined, action: Action, target: string | Row): boolean {
  if (action === 'read') return true;
  const { actions, capabilities } = session ?? {};
  const kind = typeof target === 'string' ? target : target.kind;
  const { write } = capabilities ?? {};
  if (!(write === true || (write && write.includes(kind)))) return false;
  const allowed = (typeof target === 'string' ? undefined : target.can) ?? actions?.[kind];
  return !allowed || allowed.includes(action);
}
