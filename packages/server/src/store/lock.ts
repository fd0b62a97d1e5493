import { closeSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** The data folder belongs to another process that is alive. */
export class FolderHeldError extends Error {
  override readonly name = 'FolderHeldError';
  readonly pid: number;
  constructor(folder: string, pid: number) {
    super(
      `The data folder ${folder} is in use by process ${pid}. Two servers on one folder would lose what is written: ` +
        'stop the other one first, or give this one a folder of its own with --data.',
    );
    this.pid = pid;
  }
}

interface Owner {
  readonly pid: number;
  /** When the process started, as the system counts it: a pid is given again after a while. */
  readonly started: string | null;
}

/** The start time of a process (proc(5), field 22), where the system tells; null where it does not. */
function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is a name in brackets, which may hold anything.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}

function isAlive({ pid, started }: Owner): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // Not ours to signal, but there.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const now = startOf(pid);
  return started === null || now === null || now === started;
}

function readOwner(file: string): Owner | undefined {
  try {
    const owner = JSON.parse(readFileSync(file, 'utf8')) as Partial<Owner>;
    return Number.isInteger(owner.pid) ? { pid: Number(owner.pid), started: owner.started ?? null } : undefined;
  } catch {
    return undefined;
  }
}

/** Creates the file only if there is none: of two processes that try, one gets it. */
function claim(file: string): boolean {
  try {
    const handle = openSync(file, 'wx');
    writeSync(handle, JSON.stringify({ pid: process.pid, started: startOf(process.pid) } satisfies Owner));
    closeSync(handle);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Takes a data folder for this process, and answers how to give it back. A lock left by a process that is gone is taken
 * over; one of a living process is refused with its pid ({@link FolderHeldError}).
 */
export function lockFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'meanwhile.lock');
  for (let turn = 0; turn < 50; turn++) {
    if (claim(file)) return () => rmSync(file, { force: true });
    const owner = readOwner(file);
    if (owner && isAlive(owner)) throw new FolderHeldError(folder, owner.pid);
    // Moved aside under a name of our own: of two that take over, only one finds it still there.
    const aside = `${file}.${process.pid}.${turn}`;
    try {
      renameSync(file, aside);
    } catch {
      continue;
    }
    const moved = readOwner(aside);
    rmSync(aside, { force: true });
    // Somebody claimed it between our look and our move: theirs is the folder.
    if (moved && isAlive(moved) && moved.pid !== process.pid) {
      claimFor(file, moved);
      throw new FolderHeldError(folder, moved.pid);
    }
  }
  throw new Error(`The lock ${file} could not be taken: remove it if no server runs on ${folder}.`);
}

function claimFor(file: string, owner: Owner): void {
  const handle = openSync(file, 'w');
  writeSync(handle, JSON.stringify(owner));
  closeSync(handle);
}
