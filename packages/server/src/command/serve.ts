import { roles, type Role } from '../entries/access.js';
import { jsonLog } from '../http/log.js';
import { addressList, isLoopback } from '../identity/address.js';
import { identifyForDevelopment } from '../identity/development.js';
import { firstOf, type Identify } from '../identity/identity.js';
import { identifyByProxy } from '../identity/proxy.js';
import { identifyByToken } from '../identity/token.js';
import { openHint } from '../live/hint-engines.js';
import { createMeanwhileServer } from '../server.js';
import type { Store } from '../store/store.js';
import { CommandFailure } from './failure.js';
import type { Options } from './options.js';

const banner = `
  ****************************************************************************
  *  DEVELOPMENT SIGN-IN: anybody on this machine is whoever they say.       *
  *  Other machines are refused. Never put this behind a proxy or a tunnel.  *
  ****************************************************************************
`;

function waysIn(options: Options): Identify {
  const { keys, issuer, audience, development } = options;
  const { 'proxy-from': from, 'proxy-header': header, 'proxy-name-header': nameHeader } = options;
  const ways: Identify[] = [];
  if (keys !== undefined) {
    if (!URL.canParse(keys) || issuer === undefined || audience === undefined)
      throw new CommandFailure('--keys is the address of the keys, and goes with --issuer and --audience.');
    ways.push(identifyByToken({ keys: new URL(keys), issuer, audience }));
  }
  if (from) {
    if (header === undefined)
      throw new CommandFailure('--proxy-from goes with --proxy-header, for example x-forwarded-user.');
    ways.push(identifyByProxy({ from, header, ...(nameHeader !== undefined && { nameHeader }) }));
  }
  if (development) ways.push(identifyForDevelopment);
  if (!ways.length)
    throw new CommandFailure(
      'Say how people sign in: --keys with --issuer and --audience, or --proxy-from, or --development.',
    );
  return firstOf(...ways);
}

function portOf({ port = '4174' }: Options): number {
  if (/^\d{1,5}$/.test(port) && Number(port) < 65_536) return Number(port);
  throw new CommandFailure(`--port is a number from 0 to 65535, not ${port}.`);
}
function roleOf({ everyone = 'member' }: Options): Role {
  if ((roles as readonly string[]).includes(everyone)) return everyone as Role;
  throw new CommandFailure(`--everyone is one of ${roles.join(', ')}, not ${everyone}.`);
}

function insideOf({ 'webhook-inside': inside = [] }: Options): readonly string[] {
  try {
    addressList(inside);
    return inside;
  } catch (error) {
    throw new CommandFailure(`--webhook-inside: ${(error as Error).message}`);
  }
}

/** Serves until it is told to stop; a second signal does not wait. */
export async function serve(
  options: Options,
  open: () => Promise<Store>,
  say: (text: string) => void,
): Promise<number> {
  const { host = '127.0.0.1', base = '/api/meanwhile', origin = [], development = false, page, frame } = options;
  const identify = waysIn(options);
  const port = portOf(options);
  const everyone = roleOf(options);
  if (development && host !== 'localhost' && !isLoopback(host))
    throw new CommandFailure('--development listens on this machine only: leave --host out.');
  if (frame !== undefined && !URL.canParse(frame))
    throw new CommandFailure('--frame is a whole address: https://portal.example/meanwhile/frame/index.html.');
  const store = await open();
  const log = jsonLog((text) => process.stderr.write(text));
  const path = base.replace(/\/+$/, '');
  const hint = await openHint(options.hint ?? 'none', { store, log }).catch(async (error: unknown) => {
    await store.close();
    throw error;
  });
  const server = await createMeanwhileServer({
    store,
    identify,
    everyone,
    origins: origin,
    base: path,
    log,
    hint,
    ...(page !== undefined && { page }),
    ...(frame !== undefined && { frame }),
    webhooks: { inside: insideOf(options) },
    loopbackOnly: development,
  });
  let address: string;
  try {
    address = await server.listen({ port, host });
  } catch (error) {
    await server.close();
    throw error;
  }
  if (development) say(banner);
  say(`Everything is kept in ${store.name}. Stop with Ctrl+C.`);
  say(address);
  const signal = await new Promise<string>((stop) => {
    for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, stop);
  });
  process.once(signal, () => process.exit(1));
  await server.close();
  say('Stopped. Nothing that was answered is lost.');
  return 0;
}
