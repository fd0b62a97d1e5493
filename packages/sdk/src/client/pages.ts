import type { Page, Query } from '../model/query.js';
import type { Row } from './rows.js';

const pageSize = 200;

/** Every row of a kind that meets a filter, page after page. */
export async function* listAll(host: { list(query: Query): Promise<Page<Row>> }, query: Query): AsyncGenerator<Row> {
  let after: string | undefined;
  do {
    const page: Page<Row> = await host.list({ limit: pageSize, ...query, ...(after !== undefined && { after }) });
    yield* page.items;
    after = page.next === after ? undefined : page.next;
  } while (after !== undefined);
}
