const BLOCK = 128;
/** Heights are guessed until enough rows were measured; then the guess stays, so that the list keeps its length. */
const ENOUGH = 24;

/**
 * Heights of rows by id: where a row begins, which row stands at a height. Sums are kept per block of rows, so that a
 * newly measured row among 10,000 costs a few hundred additions and not 10,000.
 */
export class RowHeights {
  readonly #known = new Map<string, number>();
  #ids: readonly string[] = [];
  #blocks: number[] = [];
  #guess: number;
  #sum = 0;

  constructor(guess = 150) {
    this.#guess = guess;
  }

  get total(): number {
    return this.#blocks.reduce((sum, block) => sum + block, 0);
  }

  /** The rows in their order; heights measured before are remembered. */
  use(ids: readonly string[]): void {
    if (ids === this.#ids) return;
    this.#ids = ids;
    this.#rebuild();
  }

  known(id: string): number | undefined {
    return this.#known.get(id);
  }

  set(id: string, height: number): void {
    const before = this.#known.get(id);
    if (before === height) return;
    this.#known.set(id, height);
    this.#sum += height - (before ?? 0);
    const at = this.#ids.indexOf(id); // a few rows at a time: an index of all would be made anew for each that arrives
    if (at >= 0) this.#blocks[Math.floor(at / BLOCK)] += height - (before ?? this.#guess);
    if (before !== undefined || this.#known.size > ENOUGH) return;
    this.#guess = Math.round(this.#sum / this.#known.size);
    this.#rebuild();
  }

  /** Pixels from the list's start to the row's start. */
  offset(index: number): number {
    const block = Math.floor(index / BLOCK);
    let sum = 0;
    for (let i = 0; i < block; i++) sum += this.#blocks[i] ?? 0;
    for (let i = block * BLOCK; i < index; i++) sum += this.#height(i);
    return sum;
  }

  /** The row that covers this many pixels from the list's start; the nearest one outside of it. */
  at(offset: number): number {
    let block = 0;
    let sum = 0;
    while (block < this.#blocks.length - 1 && sum + this.#blocks[block] <= offset) sum += this.#blocks[block++];
    const end = Math.min((block + 1) * BLOCK, this.#ids.length) - 1;
    let index = block * BLOCK;
    while (index < end && sum + this.#height(index) <= offset) sum += this.#height(index++);
    return Math.max(0, index);
  }

  #height(index: number): number {
    return this.#known.get(this.#ids[index] ?? '') ?? this.#guess;
  }

  #rebuild(): void {
    this.#blocks = [];
    for (let i = 0; i < this.#ids.length; i++) {
      const block = Math.floor(i / BLOCK);
      this.#blocks[block] = (this.#blocks[block] ?? 0) + this.#height(i);
    }
  }
}
