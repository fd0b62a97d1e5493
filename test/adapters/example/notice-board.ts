// The backend of the example in docs/adapters/writing-an-adapter.md: a notice board as an intranet may have one, behind five
// HTTP addresses. It knows nothing of Meanwhile.

export interface Notice {
  readonly id: string;
  readonly list: string;
  /** Our fields, as one JSON text: the board has a column for it. */
  readonly content: string;
  readonly owner: string;
  readonly created: string;
  readonly changed: string;
  /** Counts the changes of this notice. */
  readonly revision: number;
}
interface Request {
  readonly method: string;
  readonly path: readonly string[];
  readonly search: URLSearchParams;
  readonly headers: Headers;
  readonly body: string;
  readonly user: string;
}
const answer = (status: number, body?: unknown): Response =>
  new Response(body === undefined ? null : JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json' },
  });
const refuse = (status: number): Response => answer(status, { error: status });

export interface NoticeBoard {
  readonly notices: Map<string, Notice>;
  /** Knows a person by the token sent along: here simply the name. */
  readonly fetch: typeof fetch;
}

export function createNoticeBoard(): NoticeBoard {
  const notices = new Map<string, Notice>();

  function page({ path: [list], search }: Request): Response {
    const ids = search.get('ids')?.split(',');
    const after = search.get('after') ?? '';
    const limit = Number(search.get('limit') ?? 30);
    const all = [...notices.values()]
      .filter((notice) => notice.list === list && (!ids || ids.includes(notice.id)) && notice.id > after)
      .sort((a, b) => (a.id < b.id ? -1 : 1));
    const notice = all.slice(0, limit);
    return answer(200, { notices: notice, ...(all.length > limit && { after: notice.at(-1)!.id }) });
  }
  function put({ path: [list, id], body, user }: Request): Response {
    if (!id || !list) return refuse(422);
    if (notices.has(id)) return refuse(409);
    const now = new Date().toISOString();
    const notice = { id, list, content: body, owner: user, created: now, changed: now, revision: 1 };
    notices.set(id, notice);
    return answer(201, notice);
  }
  function patch({ path: [, id = ''], headers, body }: Request): Response {
    const old = notices.get(id);
    if (!old) return refuse(404);
    const wanted = headers.get('if-match');
    if (wanted !== null && wanted !== String(old.revision)) return refuse(412);
    const notice = { ...old, content: body, changed: new Date().toISOString(), revision: old.revision + 1 };
    notices.set(id, notice);
    return answer(200, notice);
  }
  function remove({ path: [, id = ''], headers }: Request): Response {
    const old = notices.get(id);
    if (!old) return refuse(404);
    const wanted = headers.get('if-match');
    if (wanted !== null && wanted !== String(old.revision)) return refuse(412);
    notices.delete(id);
    return answer(204);
  }
  function route(request: Request): Response {
    const { method, path } = request;
    if (path[0] === 'me') return answer(200, { id: request.user, name: request.user.toUpperCase() });
    if (method === 'GET') return page(request);
    if (method === 'PUT') return put(request);
    if (method === 'PATCH') return patch(request);
    return remove(request);
  }

  return {
    notices,
    fetch: async (address, options) => {
      options?.signal?.throwIfAborted();
      const url = new URL(String(address), 'https://intranet.invalid');
      const path = url.pathname.split('/').slice(3).map(decodeURIComponent);
      await Promise.resolve();
      const headers = new Headers(options?.headers);
      const user = headers.get('authorization')?.replace('Bearer ', '');
      if (!user) return refuse(401);
      return route({
        method: options?.method ?? 'GET',
        path,
        search: url.searchParams,
        headers,
        body: String(options?.body ?? ''),
        user,
      });
    },
  };
}
