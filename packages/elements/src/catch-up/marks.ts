import type { DeviceStore, Id } from '@meanwhile/sdk';
import type { Readable, Seen } from '@meanwhile/sdk/rules';
import { seenOf } from '@meanwhile/sdk/rules';

/** What is remembered of things that were read: the latest this many. */
const MOST = 1000;

/** Where somebody was when they last were up to date: on this device, told to nobody. */
export interface Mark {
  /** In milliseconds. */
  readonly at: number;
  readonly seen: { readonly [id: Id]: Seen };
}

const keyOf = (space: Id | undefined): string => `caught-up:${space ?? ''}`;

export async function readMark(device: DeviceStore, space: Id | undefined): Promise<Mark | undefined> {
  const kept = await device.get<Partial<Mark>>(keyOf(space)).catch(() => undefined);
  return typeof kept?.at === 'number' ? { at: kept.at, seen: kept.seen ?? {} } : undefined;
}

/** Remembers what was seen, so that next time only what has changed since is told. */
export async function writeMark(
  device: DeviceStore,
  space: Id | undefined,
  { at, read, before }: { readonly at: number; readonly read: readonly Readable[]; readonly before?: Mark | undefined },
): Promise<void> {
  const fresh = read.map((entity): [Id, Seen] => [entity.id, seenOf(entity)]);
  const old = Object.entries(before?.seen ?? {}).filter(([id]) => !fresh.some(([other]) => other === id));
  const mark: Mark = { at, seen: Object.fromEntries([...old, ...fresh].slice(-MOST)) };
  await device.set(keyOf(space), mark);
}

/** Takes a mark back: to the one before, or to none. */
export const restoreMark = (device: DeviceStore, space: Id | undefined, mark: Mark | undefined): Promise<void> =>
  mark ? device.set(keyOf(space), mark) : device.delete(keyOf(space));
