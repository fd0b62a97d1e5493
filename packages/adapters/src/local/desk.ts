import {
  type Attachment,
  type Id,
  matcher,
  type Page,
  pageOf,
  type PeopleQuery,
  type PersonRef,
  type Query,
  type SearchQuery,
  type UploadOptions,
} from '@meanwhile/sdk/adapter';
import { applyBatch } from '../apply.js';
import { createAlarm, type Held, heldAfter, publications } from '../held.js';
import { bearsOnOpenings, type Openings } from '../opening.js';
import { peoplePage } from '../people.js';
import { hasPlace, type Row, rowKey, type Stored, type Verdict, type Write } from '../row.js';
import { bestFirst, entryOf, findEntries, type SearchEntry } from '../search.js';
import type { Database, LocalRow, Opened } from './database.js';
import { dropUnnamedFiles, keepFile, readFile } from './files.js';
import { keepOpenings, openDue } from './openings.js';
import { answerOf, endOf } from './requests.js';
import { getRows, kindRows, rowsAfter, timeOf } from './rows.js';
import { listAnswers, openChanges, readableRows } from './withheld.js';

const noop = (): void => {};

/** What is not needed to show the first page: writing, searching, the directory. */
export interface Desk {
  write(opened: Opened, batch: readonly Write[]): Promise<readonly Verdict[]>;
  search(opened: Opened, query: SearchQuery): Promise<Page<Stored>>;
  /** A page of answers, which a form may open later. */
  answers(opened: Opened, query: Query): Promise<Page<Stored>>;
  /** What a page of changes with answers in it tells. */
  told(opened: Opened, page: readonly Row[]): Promise<readonly Row[]>;
  /** Looks at what the clock has opened, and sets the timer for what it opens next. */
  wake(): void;
  /** Sets the timer anew: somebody has begun or ended to listen. */
  setAlarm(): void;
  people(opened: Opened, query: PeopleQuery): Promise<Page<PersonRef>>;
  keepFile(opened: Opened, blob: Blob, options: UploadOptions): Promise<Attachment>;
  readFile(opened: Opened, id: Id): Promise<Blob>;
  close(): void;
}
export interface DeskOptions {
  readonly me: PersonRef;
  readonly database: Database;
  /** Something was published by itself: this tab and the others have to look. */
  readonly published: () => void;
  /** Whether anybody would hear of it. */
  readonly isHeard: () => boolean;
}

export function createDesk({ me, database, published, isHeard }: DeskOptions): Desk {
  const readIndex = createSearchIndex();
  let held: Held = new Map();
  let opening: Openings = new Map();
  let state: 'rests' | 'looks' | 'again' | 'closed' = 'rests';
  const alarm = createAlarm(wake);
  const setAlarm = (): void => {
    if (state !== 'closed') alarm.set(Date.now(), held, isHeard() ? opening : new Map<string, number>());
  };
  /** Publishes and opens what is due. A store that fails is asked again by the next write or visit. */
  async function look(): Promise<void> {
    const isNews = await database.use(async ({ rows }) => {
      held = await readHeld(rows.transaction('meta').objectStore('meta'));
      const due = publications(held, Date.now());
      if (due.length) held = (await writeRows(rows, due, me.id)).held;
      const hasOpened = await openDue(rows);
      opening = await keepOpenings(rows);
      return hasOpened || due.length > 0;
    });
    setAlarm();
    if (isNews) published();
  }
  /** One look at a time, and one after what is written meanwhile. */
  function wake(): void {
    if (state === 'closed') return;
    const looks = state !== 'rests';
    state = looks ? 'again' : 'looks';
    if (looks) return;
    void look()
      .catch(noop)
      .then(() => {
        const again = state === 'again';
        if (state !== 'closed') state = 'rests';
        if (again) wake();
      });
  }
  wake();
  async function openHits({ rows }: Opened, hits: readonly SearchEntry[]): Promise<readonly SearchEntry[]> {
    const isWithheld = ({ kind }: { readonly kind: string }): boolean => kind === 'response' || kind === 'position';
    const answers = hits.filter(isWithheld);
    if (!answers.length) return hits;
    const found = (await getRows(rows, answers)).map((entity) => ({
      kind: entity.kind,
      id: entity.id,
      entity,
      keys: [],
    }));
    const open = new Set((await readableRows(rows, found, me.id)).map(rowKey));
    return hits.filter((hit) => !isWithheld(hit) || open.has(rowKey(hit)));
  }
  return {
    async write({ rows }, batch) {
      const { verdicts, ...written } = await writeRows(rows, batch, me.id);
      held = written.held;
      setAlarm();
      if (batch.some(bearsOnOpenings)) wake();
      // Nobody waits for it, and it is tried again after the next such write.
      if (batch.some(unnames)) void dropUnnamedFiles(rows).catch(noop);
      return verdicts;
    },
    wake,
    setAlarm,
    close() {
      state = 'closed';
      alarm.stop();
    },
    async search(opened, { text, kinds, filter, ...page }) {
      const found = findEntries(await readIndex(opened), text, kinds);
      let hits = await openHits(opened, found);
      if (filter) {
        const kept = new Set((await getRows(opened.rows, hits)).filter(matcher(filter)).map(rowKey));
        hits = hits.filter((hit) => kept.has(rowKey(hit)));
      }
      const { items, ...rest } = pageOf(hits, { ...page, sort: bestFirst });
      return { ...rest, items: await getRows(opened.rows, items) };
    },
    answers: ({ rows }, query) => listAnswers(rows, query, me.id),
    told: ({ rows }, page) => openChanges(rows, page, me.id),
    async people({ rows }, query) {
      const stored = await kindRows(rows, 'person');
      return peoplePage([me, ...(stored as unknown as readonly PersonRef[])], query);
    },
    keepFile: ({ rows }, blob, options) => keepFile(rows, blob, options),
    readFile: ({ rows }, id) => readFile(rows, id),
  };
}

/** After it, something may no longer name its files. */
const unnames = ({ op, patch }: Write): boolean =>
  op === 'delete' || (op === 'edit' && !!patch && 'attachments' in patch);

// Beside the database's own few values, as the files are.
const heldKey = 'held';
const readHeld = async (meta: IDBObjectStore): Promise<Held> =>
  (await answerOf<Held | undefined>(meta.get(heldKey))) ?? new Map();

interface Written {
  readonly verdicts: readonly Verdict[];
  readonly held: Held;
}
/** Applies a batch in one transaction: all of it is stored, or nothing. */
async function writeRows(db: IDBDatabase, batch: readonly Write[], user: string): Promise<Written> {
  // "Saved" must survive a power cut; an import can be repeated.
  const durability = batch.length > 10 ? 'relaxed' : 'strict';
  const tx = db.transaction(['rows', 'meta'], 'readwrite', { durability });
  const end = endOf(tx);
  end.catch(noop);
  const store = tx.objectStore('rows');
  const meta = tx.objectStore('meta');
  const places = new Map(batch.filter(hasPlace).map((write) => [rowKey(write), write]));
  const [before, last, ...stored] = await Promise.all([
    readHeld(meta),
    answerOf(store.index('seq').openKeyCursor(null, 'prev')),
    ...[...places.values()].map(({ kind, id }) => answerOf<LocalRow | undefined>(store.get([kind, id]))),
  ]);
  const rows = new Map<string, Row>(stored.flatMap((row) => (row ? [[rowKey(row), row]] : [])));
  const now = Date.now();
  const context = { user, now, seq: (last?.key as number | undefined) ?? 0 };
  const { verdicts, changed } = applyBatch(rows, batch, context);
  const held = heldAfter(before, changed, now);
  try {
    // Not awaited one by one, which is many times slower: a failure aborts the transaction, and that is awaited.
    for (const row of changed) put(row);
    if (held.size || before.size) meta.put(held, heldKey);
  } catch (error) {
    // A value that cannot be stored: without this, those before it would be.
    tx.abort();
    throw error;
  }
  await end;
  return { verdicts, held };

  function put({ newest: _, ...row }: LocalRow): void {
    store.put({ ...row, ...(row.entity && { newest: [row.kind, -timeOf(row.entity)] as const }) });
  }
}

/** Normalises each text once: the first search reads everything, later ones only what changed since. */
function createSearchIndex(): (opened: Opened) => Promise<Iterable<SearchEntry>> {
  const chunk = 500;
  const entries = new Map<string, SearchEntry>();
  let seq = 0;
  let of = '';
  let busy: Promise<unknown> = Promise.resolve();
  async function refresh({ rows, device }: Opened): Promise<void> {
    if (of !== device) {
      entries.clear();
      seq = 0;
      of = device;
    }
    for (let more = true; more;) {
      const changed = await rowsAfter(rows, seq, chunk);
      for (const row of changed) {
        if (row.entity) entries.set(rowKey(row), entryOf(row.entity));
        else entries.delete(rowKey(row));
        seq = row.seq!;
      }
      more = changed.length === chunk;
    }
  }
  return async (opened) => {
    const mine = busy.catch(() => {}).then(() => refresh(opened));
    busy = mine;
    await mine;
    return entries.values();
  };
}
