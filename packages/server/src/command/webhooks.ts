import { isReserved } from '../entries/access.js';
import type { Store } from '../store/store.js';
import { findDestination } from '../webhooks/destination.js';
import { createWebhook, listWebhooks, removeWebhook, switchWebhook, type Webhook } from '../webhooks/webhooks.js';
import { CommandFailure } from './failure.js';
import type { Options } from './options.js';

type Say = (text: string) => void;
const usage = 'meanwhile webhook add SPACE URL, list SPACE, on SPACE ID, off SPACE ID or remove SPACE ID.';

const line = ({ id, url, kinds, active, problem, failingSince, waiting }: Webhook): string =>
  [
    id,
    active ? 'on' : 'OFF',
    url,
    ...(kinds ? [kinds.join(',')] : []),
    `${waiting} waiting`,
    ...(problem === undefined ? [] : [`since ${failingSince}: ${problem}`]),
  ].join('  ');

async function add(
  store: Store,
  { rest: [, space = '', address = ''], kind, ...options }: Options,
  say: Say,
): Promise<void> {
  const inside = options['webhook-inside'] ?? [];
  const { url } = await findDestination(address, { inside }).catch((error: Error) => {
    throw new CommandFailure(error.message);
  });
  await store.query('insert into counter (space, seq, floor) values ($1, 0, 0) on conflict do nothing', [space]);
  const { id, secret } = await createWebhook(store, { space, url: url.href, kinds: kind, now: Date.now() });
  say(`${id}\n${secret}\nThe second line is the secret that messages are signed with. It is not told again.`);
}

/** `meanwhile webhook …`: what stewards do over HTTP, for whoever runs the server. */
export async function manageWebhooks(store: Store, options: Options, say: Say): Promise<number> {
  const {
    rest: [act, space, id],
  } = options;
  if (space === undefined || isReserved(space)) throw new CommandFailure(usage);
  if (act === 'list') for (const hook of await listWebhooks(store, [space])) say(line(hook));
  else if (id === undefined) throw new CommandFailure(usage);
  else if (act === 'add') await add(store, options, say);
  else if (act === 'on' || act === 'off' || act === 'remove') {
    const done =
      act === 'remove'
        ? await removeWebhook(store, { space, id })
        : await switchWebhook(store, { space, id, active: act === 'on' });
    if (!done) throw new CommandFailure(`There is no webhook ${id} in ${space}. Try: meanwhile webhook list ${space}`);
  } else throw new CommandFailure(usage);
  return 0;
}
