import { type Adapter, type ConnectContext, crudAdapter, errorFromStatus, requestJson } from '@meanwhile/sdk/adapter';

/** A notice as the board keeps it. */
interface Notice {
  readonly id: string;
  readonly list: string;
  readonly content: string;
  readonly owner: string;
  readonly created: string;
  readonly changed: string;
  readonly revision: number;
}

// #region read
/** `endpoint`: where the board answers, for example `/api/board`. */
export function createNoticeBoardAdapter({ endpoint }: { readonly endpoint: string }): Adapter {
  let context: ConnectContext;
  const call = <T>(path: string, options: RequestInit): Promise<T> =>
    requestJson<T>(context, `${endpoint}/${path}`, options);
  // A notice in our words. What we write goes into `content` as it is, so nothing of it is lost.
  const toEntity = (notice: Notice) => ({
    ...(JSON.parse(notice.content) as object),
    kind: notice.list,
    id: notice.id,
    author: notice.owner,
    createdAt: notice.created,
    updatedAt: notice.changed,
    version: String(notice.revision),
  });

  return crudAdapter({
    name: 'notice-board',

    async connect(lent) {
      context = lent;
      const { signal } = lent;
      const user = await call<{ id: string; name: string }>('me', { signal });
      // Every notice is signed and dated, so a vote without a name or a date cannot be kept here: no `ballot`.
      const write = ['space', 'person', 'update', 'comment', 'reaction', 'decision', 'check-in', 'response'];
      return {
        user,
        scope: `${endpoint} ${user.id}`,
        storage: 'server',
        capabilities: { write, versions: true, idempotency: 'id' },
      };
    },

    async list({ kind, ids, limit = 30, after }, { signal }) {
      const search = new URLSearchParams({
        limit: String(limit),
        ...(after && { after }),
        ...(ids && { ids: ids.join() }),
      });
      const page = await call<{ notices: Notice[]; after?: string }>(`${kind}?${search}`, { signal });
      return { items: page.notices.map(toEntity), ...(page.after && { next: page.after }) };
    },
    // #endregion read

    // #region write
    async create(kind, id, { author, createdAt, updatedAt, ...data }, { signal }) {
      // The board signs and dates every notice itself, so it cannot keep what an import says.
      if (author ?? createdAt ?? updatedAt)
        throw errorFromStatus(422, { message: 'This board cannot keep another author or date.' });
      const body = JSON.stringify(data);
      return toEntity(await call(`${kind}/${encodeURIComponent(id)}`, { method: 'PUT', body, signal }));
    },

    async edit(kind, id, patch, { signal, base }) {
      const path = `${kind}/${encodeURIComponent(id)}`;
      // The board replaces the content of a notice: the rest of it has to be read first.
      const { notices } = await call<{ notices: Notice[] }>(`${kind}?${new URLSearchParams({ ids: id })}`, { signal });
      const [notice] = notices;
      if (!notice) throw errorFromStatus(404);
      const { kind: _, id: __, author, createdAt, ...fields } = patch;
      const merged = Object.entries({ ...(JSON.parse(notice.content) as object), ...fields });
      const body = JSON.stringify(Object.fromEntries(merged.filter(([, value]) => value !== null)));
      // Without a base, the version just read: nobody's edit slips in between.
      const headers = { 'if-match': base ?? String(notice.revision) };
      return toEntity(await call(path, { method: 'PATCH', body, headers, signal }));
    },

    async remove(kind, id, { signal, base }) {
      const headers: HeadersInit = base === undefined ? {} : { 'if-match': base };
      await call(`${kind}/${encodeURIComponent(id)}`, { method: 'DELETE', headers, signal });
    },
  });
}
// #endregion write
