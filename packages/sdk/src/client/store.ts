import type { Id } from '../model/base.js';
import { sameJson } from '../model/json.js';
import type { Row } from './rows.js';

/** What is known about one entity. Without `base` it is a tombstone: the memory that it was deleted. */
interface Cell {
  base?: Row;
  /** What the reader sees: `base` with the writes in flight folded over it. */
  view?: Row;
  /** Of `base`, or of the deletion. */
  seq?: number;
  /** When the request that told us began, on the store's own clock. */
  tick: number;
  /** Deleted here: `seq` is then the number of what was deleted, as the deletion's own is not known. */
  buried?: boolean;
}
/** Told synchronously which rows of its kind may look different. */
export interface Watcher {
  readonly kind: string;
  touch(id: Id): void;
}
/** Lays the writes in flight over a stored row. */
export type Fold = (kind: string, id: Id, base: Row | undefined) => Row | undefined;

/** Told again: by the version where there is one, else by looking. What is unchanged keeps its object and tells nobody. */
const isUnchanged = (old: Row, row: Row): boolean =>
  row.version === undefined
    ? sameJson({ ...old, seq: 0 }, { ...row, seq: 0 })
    : old.version === row.version && sameJson(old.can, row.can);

/**
 * The normalised store, in memory: `view = base ⊕ overlay`. Two fences keep a late answer from undoing a newer fact:
 * the backend's `seq` where both sides have one, else the tick at which the answering request began.
 */
export function createStore(fold: Fold, heard: (kind: string, id: Id) => void = () => {}) {
  const kinds = new Map<string, Map<Id, Cell>>();
  const watchers = new Set<Watcher>();
  const cellsOf = (kind: string): Map<Id, Cell> => {
    let cells = kinds.get(kind);
    if (!cells) kinds.set(kind, (cells = new Map<Id, Cell>()));
    return cells;
  };
  let now = 0;

  /** Folds an entity anew and tells the windows. */
  function touch(kind: string, id: Id): void {
    const cells = cellsOf(kind);
    let cell = cells.get(id);
    const view = fold(kind, id, cell?.base);
    if (view === cell?.view) return;
    // A write is folded anew at each of its steps: where that says the same, it stays the same object.
    const old = cell?.view !== cell?.base && cell?.view;
    if (view && old && view !== cell?.base && sameJson(view, old)) return;
    if (!cell) cells.set(id, (cell = { tick: 0 }));
    cell.view = view;
    for (const watcher of watchers) if (watcher.kind === kind) watcher.touch(id);
  }
  function stale(cell: Cell | undefined, seq: number | undefined, tick: number): boolean {
    if (!cell) return false;
    const isLate = cell.tick > tick;
    if (cell.seq === undefined || seq === undefined) return isLate;
    return cell.seq > seq || (!!cell.buried && isLate);
  }

  return {
    touch,
    /** Take one before a request; hand it in with what the request brings. */
    tick: (): number => ++now,
    view: (kind: string, id: Id): Row | undefined => kinds.get(kind)?.get(id)?.view,
    base: (kind: string, id: Id): Row | undefined => kinds.get(kind)?.get(id)?.base,
    /** Of what was stored or deleted, where the backend counts. */
    seq: (kind: string, id: Id): number | undefined => kinds.get(kind)?.get(id)?.seq,
    /** Every place something is known about, deletions included. */
    *places(): Iterable<{ readonly kind: string; readonly id: Id }> {
      for (const [kind, cells] of kinds) for (const [id, { base, seq }] of cells) if (base ?? seq) yield { kind, id };
    },
    /** Everything of this person goes. */
    clear(): void {
      const ids = [...kinds].flatMap(([kind, cells]) => [...cells.keys()].map((id) => [kind, id] as const));
      kinds.clear();
      for (const [kind, id] of ids) for (const watcher of watchers) if (watcher.kind === kind) watcher.touch(id);
    },
    *rows(kind: string): Iterable<Row> {
      for (const { view } of kinds.get(kind)?.values() ?? []) if (view) yield view;
    },
    put(row: Row, tick = ++now): void {
      const cells = cellsOf(row.kind);
      const cell = cells.get(row.id);
      const { seq } = row;
      if (stale(cell, seq, tick)) return;
      // A deletion's own number, or that of what was deleted: what is told twice must not bring the row back.
      if (cell && !cell.base && seq !== undefined && cell.seq === seq) return;
      const old = cell?.base;
      cells.set(row.id, {
        view: cell?.view,
        base: old && isUnchanged(old, row) ? old : row,
        seq,
        tick: Math.max(tick, cell?.tick ?? 0),
      });
      heard(row.kind, row.id);
      touch(row.kind, row.id);
    },
    drop(ref: { readonly kind: string; readonly id: Id; readonly seq?: number }, tick = ++now): void {
      const { kind, id, seq } = ref;
      const cells = cellsOf(kind);
      const cell = cells.get(id);
      if (stale(cell, seq, tick)) return;
      cells.set(id, { view: cell?.view, seq, tick: Math.max(tick, cell?.tick ?? 0) });
      heard(kind, id);
      touch(kind, id);
    },
    /** A deletion made here was accepted: neither what was asked for before nor the row it deleted, told again, undoes it. */
    bury({ kind, id }: { readonly kind: string; readonly id: Id }): void {
      const cells = cellsOf(kind);
      const cell = cells.get(id);
      cells.set(id, { view: cell?.view, seq: cell?.seq, tick: ++now, buried: true });
      heard(kind, id);
      touch(kind, id);
    },
    /** Forgets every stored row that meets `test` and was last heard of at or before `tick`. */
    sweep(tick: number, kind?: string, test: (row: Row) => boolean = () => true): void {
      for (const [name, cells] of kinds) {
        if (kind !== undefined && name !== kind) continue;
        for (const [id, cell] of cells) {
          if (!cell.base || cell.tick > tick || !test(cell.base)) continue;
          cell.base = cell.seq = undefined;
          // What was told before this must not bring it back.
          cell.tick = tick;
          heard(name, id);
          touch(name, id);
        }
      }
    },
    watch(watcher: Watcher): () => void {
      watchers.add(watcher);
      return () => void watchers.delete(watcher);
    },
  };
}
export type Store = ReturnType<typeof createStore>;
