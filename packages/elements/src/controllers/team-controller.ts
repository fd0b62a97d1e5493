import type { ReactiveController } from 'lit';
import type { Id, Person, PersonRef, Space } from '@meanwhile/sdk';
import { workCalendar, type Holidays, type Participant } from '@meanwhile/sdk/time';
import type { ClientController, Host } from './client-controller.js';
import { QueryController } from './query-controller.js';

/** Everybody is shown up to here; a larger house names the people it means. */
const MOST = 200;

/** A person with the calendar that follows from what they have declared. */
export interface Member extends Participant {
  readonly person: PersonRef;
  /** They have said where they are. Without a zone nothing is known about their day. */
  readonly declared: boolean;
}

export interface TeamOptions {
  /** Whom to look at: everybody unless told; an empty list asks for nobody but the reader. */
  readonly people?: () => readonly Id[] | undefined;
  /** Whose holidays count. */
  readonly space: () => Id | undefined;
  /** The zone of the device, for the reader who has not declared one. */
  readonly zone: () => string;
}

const inOrder = (a: Member, b: Member): number => a.person.name.localeCompare(b.person.name);

/** Who works when, kept up to date: people's own entries, the directory behind them, and the space's holidays. */
export class TeamController {
  readonly #clients: ClientController;
  readonly #host: Host;
  readonly #options: TeamOptions;
  readonly #persons: QueryController<'person'>;
  readonly #space: QueryController<'space'>;
  #directory: readonly PersonRef[] = [];
  readonly #asking: ReactiveController;
  #gone = false;
  #asked: unknown;
  #known: { readonly from: readonly unknown[]; readonly members: readonly Member[] } | undefined;

  constructor(host: Host, clients: ClientController, options: TeamOptions) {
    this.#host = host;
    this.#clients = clients;
    this.#options = options;
    this.#persons = new QueryController(clients, host, {
      query: () => {
        if (this.#gone) return undefined;
        const ids = this.#ids;
        return { kind: 'person', ...(ids && { ids }), sort: [['name', 'asc']], limit: MOST };
      },
    });
    this.#space = new QueryController(clients, host, {
      query: () => {
        const space = this.#gone ? undefined : options.space();
        return space ? { kind: 'space', ids: [space], limit: 1 } : undefined;
      },
    });
    this.#asking = { hostUpdate: () => this.#ask() };
    host.addController(this.#asking);
  }

  get #ids(): readonly Id[] | undefined {
    const ids = this.#options.people?.();
    const me = this.#clients.client?.status.user?.id;
    return ids && (me && !ids.includes(me) ? [...ids, me] : ids);
  }

  get phase(): 'loading' | 'ready' | 'failed' {
    return this.#persons.state.phase;
  }
  get error() {
    return this.#persons.state.error;
  }
  /** Asks nothing any more and leaves its widget. */
  dispose(): void {
    this.#gone = true;
    for (const query of [this.#persons, this.#space]) {
      query.hostUpdate();
      this.#host.removeController(query);
    }
    this.#host.removeController(this.#asking);
  }
  refresh = (): Promise<void> => this.#persons.refresh();

  get space(): Space | undefined {
    return this.#space.items[0];
  }
  get holidays(): Holidays {
    return this.space?.holidays ?? [];
  }

  /** The reader, also where they have declared nothing. */
  get me(): Member | undefined {
    const user = this.#clients.client?.status.user;
    if (!user) return undefined;
    const found = this.#all.find(({ id }) => id === user.id);
    const person = found?.person ?? user;
    return found?.declared ? found : this.#member({ ...person, zone: person.zone ?? this.#options.zone() });
  }

  /** Everybody who is asked for, by name. */
  get members(): readonly Member[] {
    const ids = this.#options.people?.();
    return ids ? this.#all.filter(({ id }) => ids.includes(id)) : this.#all;
  }
  /** The member with this id, among all that are known. */
  member = (id: Id): Member | undefined => this.#all.find((one) => one.id === id);

  get #all(): readonly Member[] {
    const from = [this.#persons.items, this.#directory, this.holidays, this.#options.zone()];
    if (this.#known?.from.every((one, index) => one === from[index])) return this.#known.members;
    const people = new Map<Id, PersonRef | Person>(this.#directory.map((person) => [person.id, person]));
    for (const person of this.#persons.items) people.set(person.id, person);
    const members = [...people.values()].map((person) => this.#member(person)).sort(inOrder);
    this.#known = { from, members };
    return members;
  }
  #member(person: PersonRef): Member {
    const calendar = workCalendar(person, { holidays: this.holidays, zone: this.#options.zone() });
    return { id: person.id, person, calendar, declared: !!person.zone };
  }

  /** A directory knows more people than those who have written something about themselves. */
  #ask(): void {
    const { client } = this.#clients;
    const ids = this.#ids;
    const key = client && `${client.status.user?.id} ${ids?.join(' ') ?? ''}`;
    if (!client || !client.status.capabilities?.people || key === this.#asked) return;
    this.#asked = key;
    client.people({ ...(ids && { ids }), limit: MOST }).then(
      (people) => {
        if (this.#asked !== key) return;
        this.#directory = people;
        this.#host.requestUpdate();
      },
      () => (this.#asked = undefined),
    );
  }
}
