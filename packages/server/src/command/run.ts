import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { readFiles, type ReadableFile, writeExport } from '@meanwhile/sdk/formats';
import type { Entity } from '@meanwhile/sdk';
import { roles } from '../entries/access.js';
import { exportEntities, grantRole, importEntities } from '../entries/transfer.js';
import { migrate, schemaVersion } from '../store/migrate.js';
import type { Store } from '../store/store.js';
import { CommandFailure, failureText } from './failure.js';
import { help } from './help.js';
import { openStore } from './open-store.js';
import { type Options, readOptions } from './options.js';
import { seedEntities } from './seed.js';
import { serve } from './serve.js';
import { manageWebhooks } from './webhooks.js';

const say = (text: string): void => void process.stdout.write(`${text}\n`);

async function filesUnder(path: string): Promise<readonly ReadableFile[]> {
  const entry = await stat(path).catch(() => undefined);
  if (!entry) throw new CommandFailure(`There is no file ${path}.`);
  if (!entry.isDirectory()) return [{ name: path, text: () => readFile(path, 'utf8'), lastModified: entry.mtimeMs }];
  const names = await readdir(path, { recursive: true, withFileTypes: true });
  const files = names.filter((name) => name.isFile()).map((name) => join(name.parentPath ?? path, name.name));
  return (await Promise.all(files.map(filesUnder))).flat();
}

async function report(store: Store, entities: readonly Entity[]): Promise<number> {
  const { kept, refused } = await importEntities(store, entities);
  for (const { kind, id, why } of refused) process.stderr.write(`left out: ${kind} ${id}: ${why}\n`);
  say(`${kept} kept, ${refused.length} left out.`);
  return refused.length ? 1 : 0;
}

const commands: { readonly [name: string]: (store: Store, options: Options) => Promise<number> } = {
  seed: (store, { space }) => report(store, seedEntities(Date.now(), space)),
  async import(store, { rest, space }) {
    if (!rest.length)
      throw new CommandFailure('Name the files or folders to read: meanwhile import decisions/ --space team');
    const files = (await Promise.all(rest.map(filesUnder))).flat();
    const { entities, problems } = await readFiles(files, { ...(space !== undefined && { space }) });
    for (const issue of problems) process.stderr.write(`${issue.file}: ${issue.message}\n`);
    return report(store, entities);
  },
  async export(store, { space }) {
    const entities: Entity[] = [];
    for await (const entity of exportEntities(store, space)) entities.push(entity);
    process.stdout.write(writeExport(entities));
    return 0;
  },
  async grant(store, { rest: [space, person, role] }) {
    if (!space || !person || !(roles as readonly (string | undefined)[]).includes(role))
      throw new CommandFailure(`meanwhile grant SPACE PERSON ROLE, where the role is one of ${roles.join(', ')}.`);
    await grantRole(store, { space, person, role: role ?? '' });
    say(`${person} is ${role} in ${space}.`);
    return 0;
  },
  webhook: (store, options) => manageWebhooks(store, options, say),
  async doctor(store) {
    const counts = await store.query<{ kind: string; count: number }>(
      'select kind, count(*)::integer as count from entry where not deleted group by kind order by kind',
    );
    const [{ version } = { version: '' }] = await store.query<{ version: string }>('select version() as version');
    say(
      `Kept in ${store.name}: ${version.split(' ').slice(0, 2).join(' ')}, tables of version ${await schemaVersion(store)}.`,
    );
    for (const { kind, count } of counts) say(`  ${count} × ${kind}`);
    const hooks = await store.query<{ count: number; off: number }>(
      'select count(*)::integer as count, count(*) filter (where not active)::integer as off from webhook',
    );
    for (const { count, off } of hooks) if (count) say(`  ${count} × webhook, ${off} of them switched off`);
    const [bad] = await store.query<{ count: number }>(
      `select count(*)::integer as count from entry e left join counter c on c.space = e.space where e.seq > coalesce(c.seq, 0)`,
    );
    say(
      bad?.count
        ? `WRONG: ${bad.count} entries lie beyond the counter of their space.`
        : 'The order of changes is whole.',
    );
    return bad?.count ? 1 : 0;
  },
};

async function act(options: Options): Promise<number> {
  const { command, help: wanted } = options;
  if (wanted || command === undefined || command === 'help') {
    say(help);
    return command === undefined && !wanted ? 2 : 0;
  }
  const open = () => openStore(options, process.env);
  if (command === 'serve') return serve(options, open, say);
  const work = Object.hasOwn(commands, command) ? commands[command] : undefined;
  if (!work) throw new CommandFailure(`There is no command ${command}. Try: meanwhile --help`);
  const store = await open();
  try {
    await migrate(store);
    return await work(store, options);
  } finally {
    await store.close();
  }
}

/** Runs the command; answers the exit code. */
export async function run(words: readonly string[]): Promise<number> {
  try {
    return await act(readOptions(words));
  } catch (error) {
    const text = failureText(error);
    process.stderr.write(text === undefined ? `${(error as Error).stack ?? String(error)}\n` : `meanwhile: ${text}\n`);
    return 2;
  }
}
