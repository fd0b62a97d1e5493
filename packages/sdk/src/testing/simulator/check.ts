import { errorCodes } from '../../adapter/errors.js';
import type { SimulatedBackend, Visit } from './options.js';
import { marksIn, type Violation, type Written } from './ledger.js';

export interface Seen {
  readonly written: readonly Written[];
  readonly visits: readonly Visit[];
  readonly backend: SimulatedBackend;
  readonly refusals: readonly { readonly mark: string; readonly code: string }[];
}
interface Found {
  readonly violations: readonly Violation[];
  readonly lost: number;
  readonly doubled: number;
  readonly parked: number;
}

/** Where each mark is now: applied by the backend, or kept by a client. */
function places({ backend, visits }: Seen) {
  const applied = new Map<string, number>();
  for (const { marks, op, id } of backend.applied?.() ?? [])
    for (const mark of op === 'delete' ? [`delete ${id}`] : marks) applied.set(mark, (applied.get(mark) ?? 0) + 1);
  const kept = new Set<string>();
  for (const { client, person } of visits)
    for (const write of client.queue) {
      for (const mark of marksIn(write.payload)) kept.add(mark);
      if (write.op === 'delete') kept.add(`delete ${person} ${write.id}`);
    }
  return { applied, kept };
}

/** Later words of the same person over the same field, or a deletion: then the earlier ones need not be anywhere. */
function replaced(entry: Written, written: readonly Written[]): boolean {
  const later = written.slice(written.indexOf(entry) + 1);
  return later.some(
    (one) => one.id === entry.id && one.person === entry.person && (one.op === 'delete' || one.field === entry.field),
  );
}

/** I1, I2 and I5: everything that was said to be kept is somewhere, once, and called refused only if it was. */
function writes(seen: Seen): Found {
  const { applied, kept } = places(seen);
  const violations: Violation[] = [];
  const parked = new Set<string>();
  let [lost, doubled] = [0, 0];
  for (const { client, person } of seen.visits)
    for (const problem of client.problems) {
      for (const mark of marksIn(problem.payload)) parked.add(mark);
      const { code } = problem.error;
      // Later words of the person join what was refused, and may take the place of those that were.
      const marks = seen.written
        .filter((one) => one.id === problem.id && one.person === person)
        .map(({ mark }) => mark);
      const said = seen.refusals.some((one) => one.code === code && marks.includes(one.mark));
      // What may pass, and a missing sign-in, is nobody's refusal.
      if (errorCodes[code] === 'pause' || code === 'network' || code === 'timeout' || code === 'rate-limited')
        violations.push({ invariant: 'I5', message: `${problem.op} of ${problem.id} is given up: ${code}` });
      if ((code === 'forbidden' || code === 'too-large') && problem.op !== 'delete' && !said)
        violations.push({
          invariant: 'I5',
          message: `${JSON.stringify(problem.payload)} is called ${code}; nobody said so`,
        });
    }
  for (const entry of seen.written) {
    const { mark, op, id, person, said, discarded } = entry;
    const name = op === 'delete' ? `delete ${id}` : mark;
    const there = applied.has(name) || kept.has(op === 'delete' ? `delete ${person} ${id}` : mark);
    if (said === 'saved' && !there && !discarded && !replaced(entry, seen.written)) {
      // A deletion of what somebody else deleted needs no second one.
      if (op === 'delete') continue;
      lost++;
      violations.push({
        invariant: 'I1',
        message: `${mark} (${op} of ${id} in ${entry.tab}) was saved and is nowhere`,
      });
    }
    // What the backend refused after it had applied it may come again: its author was told that it is not there.
    const refused = seen.refusals.some((one) => one.mark === mark);
    if (op !== 'delete' && (applied.get(mark) ?? 0) > 1 && !refused) {
      doubled++;
      violations.push({ invariant: 'I2', message: `${mark} was applied ${applied.get(mark)} times` });
    }
  }
  return { violations, lost, doubled, parked: parked.size };
}

/** I3: what one tab wrote on one entity was applied in that order. */
function order(seen: Seen): readonly Violation[] {
  const violations: Violation[] = [];
  const last = new Map<string, Written>();
  const problems = new Set(seen.visits.flatMap(({ client }) => client.problems.map(({ id }) => id)));
  const place = new Map(seen.written.map((entry, index) => [entry.mark, index]));
  // What came in one write is there at once: its own order means nothing.
  const applied = (seen.backend.applied?.() ?? []).flatMap(({ marks }) =>
    [...marks].sort((one, two) => (place.get(one) ?? 0) - (place.get(two) ?? 0)),
  );
  for (const mark of applied) {
    const entry = seen.written[place.get(mark) ?? -1];
    if (!entry || problems.has(entry.id)) continue;
    const lane = `${entry.tab} ${entry.id}`;
    const before = last.get(lane);
    if (before && seen.written.indexOf(before) > seen.written.indexOf(entry) && before.mark !== entry.mark)
      violations.push({
        invariant: 'I3',
        message: `${entry.mark} was applied after ${before.mark}, written before it`,
      });
    else last.set(lane, entry);
  }
  return violations;
}

const strip = (item: object): string => {
  const { seq: _, version: __, can: ___, ...rest } = item as { seq?: number; version?: string; can?: unknown };
  return JSON.stringify(Object.fromEntries(Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1))));
};
/** I4: after quiet, every tab shows the same. I6: nothing waits that could be sent. I9: nobody's words under another name. */
function rest(seen: Seen): readonly Violation[] {
  const violations: Violation[] = [];
  const [first, ...others] = seen.visits.map((visit) => {
    const { client, feed } = visit;
    const open = new Set(client.queue.map(({ id }) => id));
    return {
      visit,
      items: new Map(
        feed
          .get()
          .items.filter(({ id }) => !open.has(id))
          .map((item) => [item.id, strip(item)]),
      ),
    };
  });
  const unsettled = new Set(seen.visits.flatMap(({ client }) => client.queue.map(({ id }) => id)));
  for (const { visit, items } of others)
    for (const id of new Set([...first!.items.keys(), ...items.keys()])) {
      if (unsettled.has(id) || items.get(id) === first!.items.get(id)) continue;
      const message = `${id}: ${first!.visit.name} shows ${first!.items.get(id)}, ${visit.name} shows ${items.get(id)}`;
      violations.push({ invariant: 'I4', message });
    }
  for (const { client, name } of seen.visits) {
    const stuck = client.queue.filter(({ state }) => state !== 'failed' && state !== 'blocked');
    for (const { id, op, state } of stuck)
      violations.push({
        invariant: 'I6',
        message: `${name}: the ${op} of ${id} is still ${state} after half an hour of quiet`,
      });
  }
  for (const { person, marks, id } of seen.backend.applied?.() ?? [])
    for (const mark of marks) {
      const author = seen.written.find((one) => one.mark === mark)?.person;
      if (author && author !== person && seen.written.some((one) => one.mark === mark && one.id === id))
        violations.push({ invariant: 'I9', message: `${mark}, written by ${author}, was sent as ${person}` });
    }
  return violations;
}

export function check(seen: Seen): Found {
  const found = writes(seen);
  return { ...found, violations: [...found.violations, ...order(seen), ...rest(seen)] };
}
