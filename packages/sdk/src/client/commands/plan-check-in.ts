import type { CheckInData } from '../../model/kinds.js';
import type { CheckIn, DefaultSchema } from '../../model/schema.js';
import { checkInIssues } from '../../rules/check-in-issues.js';
import { patched } from '../../rules/rule-write.js';
import { MeanwhileError } from '../../adapter/errors.js';
import type { Client, NewData, Patch } from '../types.js';
import { current, me, type Named } from './common.js';
import { obey } from './obey.js';

function refuseOdd(checkIn: CheckInData): void {
  const issues = checkInIssues(checkIn);
  if (issues.length === 0) return;
  throw new MeanwhileError({
    code: 'invalid',
    message: issues[0]?.code ?? '',
    issues: issues.map(({ code, field, question }) => ({
      message: code,
      path: question === undefined ? [field] : ['questions', question, field],
    })),
  });
}

/** Plans a check-in. One that could not be asked is refused as `invalid`: see `checkInIssues` of the rules. */
export async function createCheckIn(client: Client, data: NewData<DefaultSchema, 'check-in'>): Promise<CheckIn> {
  me(client);
  refuseOdd(data);
  return client.create('check-in', data);
}

/** Changes a check-in. What people were told when they were asked is kept: who sees their answers, and when. */
export async function editCheckIn(
  client: Client,
  { checkIn: named, patch }: { readonly checkIn: Named<CheckIn>; readonly patch: Patch<DefaultSchema, 'check-in'> },
): Promise<CheckIn> {
  const before = current(client, 'check-in', named);
  const { id } = before;
  obey(client, { op: 'edit', kind: 'check-in', id, patch }, { records: { checkIns: [before] } });
  refuseOdd(patched(before, patch));
  return client.edit('check-in', id, patch);
}
