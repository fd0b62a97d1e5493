// The server as people start it: a process of its own, with a data folder of its own.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { quickWasm } from '../tools/quick-wasm.mjs';
import { prepareFolder } from './prepared.js';

// As built: what people start, and it starts in half the time.
const entry = fileURLToPath(new URL('../../packages/server/bin/meanwhile.mjs', import.meta.url));
const folders: string[] = [];
export const folder = (): string => {
  const made = mkdtempSync(join(tmpdir(), 'meanwhile-server-'));
  folders.push(made);
  return made;
};
/** One in which the making of the database is behind. */
export const prepared = async (): Promise<string> => {
  const made = folder();
  await prepareFolder(made);
  return made;
};
/** For `after`: everything that was written goes. */
export const dropFolders = (): void => folders.forEach((path) => rmSync(path, { recursive: true, force: true }));

export interface Running {
  readonly child: ChildProcess;
  readonly address: string;
  readonly output: () => string;
}
function command(words: readonly string[], environment: NodeJS.ProcessEnv = {}): ChildProcess {
  const { DATABASE_URL: _, ...rest } = process.env;
  return spawn(process.execPath, [...quickWasm, entry, ...words], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...rest, ...environment },
  });
}
export async function run(
  words: readonly string[],
  environment?: NodeJS.ProcessEnv,
): Promise<{ code: number; out: string; error: string }> {
  const child = command(words, environment);
  let [out, error] = ['', ''];
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (error += text));
  const [code] = (await once(child, 'close')) as [number];
  return { code, out, error };
}
export async function start(data: string): Promise<Running> {
  const child = command(['serve', '--development', '--port', '0', '--data', data]);
  let text = '';
  child.stderr?.setEncoding('utf8').on('data', (piece: string) => (text += piece));
  const address = await new Promise<string>((resolve, reject) => {
    child.once('close', () => reject(new Error(text)));
    child.stdout?.setEncoding('utf8').on('data', (piece: string) => {
      text += piece;
      const found = /^http:\S+$/m.exec(text)?.[0];
      if (found) resolve(found);
    });
  });
  return { child, address, output: () => text };
}
export async function stop({ child }: Running, signal: NodeJS.Signals): Promise<number | null> {
  const closed = once(child, 'close');
  child.kill(signal);
  const [code] = (await closed) as [number | null];
  return code;
}
