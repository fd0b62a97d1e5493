// The first example of docs/adapters/writing-an-adapter.md: five functions over a Map, in plain JavaScript.
// #region adapter
import { crudAdapter, errorFromStatus, pageOf } from '@meanwhile/sdk/adapter';

export function createShelfAdapter(shelf, person) {
  const stored = (id, base) => {
    const entity = shelf.get(id);
    if (!entity) throw errorFromStatus(404);
    if (base !== undefined && base !== entity.version) throw errorFromStatus(409);
    return entity;
  };
  const store = (entity) => {
    const version = String(Number(entity.version ?? 0) + 1);
    shelf.set(entity.id, structuredClone({ ...entity, version, updatedAt: new Date().toISOString() }));
    return shelf.get(entity.id);
  };

  return crudAdapter({
    name: 'shelf',

    async connect() {
      const write = ['update', 'comment', 'reaction', 'decision', 'check-in', 'response'];
      const capabilities = { write, versions: true, idempotency: 'id' };
      return { user: { id: person, name: person }, scope: `shelf ${person}`, capabilities };
    },

    async list(query) {
      const entities = [...shelf.values()].filter(({ kind }) => kind === query.kind);
      return pageOf(entities, query);
    },

    async create(kind, id, { author, createdAt, updatedAt, ...data }) {
      if (author ?? createdAt ?? updatedAt) throw errorFromStatus(422); // this shelf signs and dates everything itself
      if (shelf.has(id)) throw errorFromStatus(409);
      return store({ ...data, kind, id, author: person, createdAt: new Date().toISOString() });
    },

    async edit(kind, id, { author, createdAt, kind: _, id: __, ...patch }, { base }) {
      const fields = Object.entries({ ...stored(id, base), ...patch });
      return store(Object.fromEntries(fields.filter(([, value]) => value !== null)));
    },

    async remove(kind, id, { base }) {
      stored(id, base);
      shelf.delete(id);
    },
  });
}
// #endregion adapter
