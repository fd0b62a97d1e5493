import type { Id } from '../model/base.js';
import { fold } from '../model/text.js';
import type { PeopleQuery, PersonRef } from '../adapter/contract.js';

export interface PeopleHost {
  /** Undefined where the backend has no directory. */
  ask(query: PeopleQuery): Promise<readonly PersonRef[] | undefined>;
  changed(): void;
}

/** Names for ids: everything asked for within one microtask goes out as one question. */
export function createPeople({ ask, changed }: PeopleHost) {
  const known = new Map<Id, PersonRef>();
  const asked = new Set<Id>();
  let wanted: Id[] = [];

  async function fetchWanted(): Promise<void> {
    const ids = wanted;
    wanted = [];
    try {
      const found = await ask({ ids, limit: ids.length });
      if (found) note(found);
    } catch {
      // The phase says what is wrong; the next question for these ids tries again.
      for (const id of ids) asked.delete(id);
    }
  }
  function note(people: readonly PersonRef[]): void {
    for (const person of people) known.set(person.id, person);
    if (people.length) changed();
  }
  return {
    note,
    person(id: Id): PersonRef | undefined {
      if (!known.has(id) && !asked.has(id)) {
        asked.add(id);
        if (wanted.push(id) === 1) queueMicrotask(() => void fetchWanted());
      }
      return known.get(id);
    },
    async people(query: PeopleQuery): Promise<readonly PersonRef[]> {
      const found = await ask(query);
      if (found) note(found);
      const text = fold(query.text ?? '');
      return (
        found ??
        [...known.values()].filter(
          ({ id, name }) => (!query.ids || query.ids.includes(id)) && fold(name).includes(text),
        )
      );
    },
  };
}
