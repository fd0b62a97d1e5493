import { faultyFetch, type NetworkFault, networkFaults } from '../faults.js';
import type { Random } from '../random.js';
import { marksIn } from './ledger.js';
import type { SimulatedBackend, SimulatorOptions } from './options.js';
import { readResponse } from './read-response.js';
import type { World } from './world.js';

interface NetworkOptions {
  readonly options: SimulatorOptions;
  readonly world: World;
  readonly backend: SimulatedBackend;
  readonly people: readonly string[];
  /** Hears of every request, where that is wanted. */
  tell(line: string): void;
}
const short = (body: unknown): string =>
  typeof body !== 'string' ? '' : body.length > 500 ? `${body.slice(0, 500)}…` : body;

/** The lines between people and their backend: slow, and as bad as the schedule says. */
export class Network {
  /** Nothing goes wrong any more. */
  quiet = false;
  /** The share of requests that go wrong. */
  trouble: number;
  /** Per fault, how many requests met it. */
  readonly faults = new Map<NetworkFault, number>();
  /** Which writes the backend refused, and how. */
  readonly refusals: { readonly mark: string; readonly code: string }[] = [];
  readonly #given: NetworkOptions;

  constructor(given: NetworkOptions) {
    this.#given = given;
    this.trouble = given.options.trouble ?? given.world.random.pick([0, 0.1, 0.25, 0.45, 0.66]);
  }

  #draw(random: Random, address: string, body: unknown): NetworkFault {
    if (this.quiet || !random.chance(this.trouble)) return 'ok';
    const drawn = random.pick(this.#given.options.faults ?? networkFaults);
    // Of what is read nobody can tell that it is another's: there, an answer of the wrong shape stands for it.
    const fault = drawn === 'wrong id' && !address.endsWith('push') ? 'truncated JSON' : drawn;
    this.faults.set(fault, (this.faults.get(fault) ?? 0) + 1);
    const code = { '403': 'forbidden', '413': 'too-large' }[fault as string];
    if (code && address.endsWith('push')) for (const mark of marksIn(body)) this.refusals.push({ mark, code });
    return fault;
  }
  /** The line of one person. */
  line(person: string, random: Random): typeof fetch {
    const { options, world, backend, people } = this.#given;
    const send: typeof fetch = (...request) => (backend.fetch ?? fetch)(...request);
    const slow = (): Promise<void> =>
      new Promise((resolve) => void world.after(this.quiet ? 5 : random.below(400), resolve));
    const tell = (line: string): void => {
      if (options.tell) this.#given.tell(`    ${(world.elapsed() / 1000).toFixed(3)} s ${person} ${line}`);
    };
    const line = faultyFetch({
      ...(options.retryAfter !== undefined && { retryAfter: options.retryAfter }),
      draw: (address, request) => {
        const fault = this.#draw(random, address, request?.body);
        tell(`${address} ${fault === 'ok' ? '' : `(${fault}) `}${short(request?.body)}`);
        return fault;
      },
      fetch: async (...request) => {
        await slow();
        const answer = await world.call(send(...request).then(readResponse));
        await slow();
        return answer;
      },
    });
    const settled: typeof fetch = async (...request) => {
      const [address] = request;
      const answer = await line(...request);
      return world.call(
        readResponse(answer, (text) => tell(`${String(address as string)} → ${answer.status} ${short(text)}`)),
      );
    };
    const tokens = people.map((one) => backend.token?.(one) ?? one);
    return options.defect?.fetch?.(settled, person, tokens) ?? settled;
  }
  /** The token of one person, from a portal that may have trouble of its own. */
  token(person: string, random: Random): Promise<string | null> {
    const { options, backend } = this.#given;
    const token = backend.token?.(person) ?? null;
    if (this.quiet || !random.chance(options.tokenTrouble ?? 0)) return Promise.resolve(token);
    const bad = random.below(3);
    if (bad === 0) return Promise.resolve(null);
    return bad === 1 ? Promise.reject(new Error('The portal is away')) : new Promise(() => {});
  }
}
