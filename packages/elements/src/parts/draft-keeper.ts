import type { DecisionDesk } from './decision-desk.js';

/** What is typed is on its way to the device after this long, in milliseconds, whether typing rests or not. */
const PAUSE = 300;
interface Kept<T> {
  readonly at: number;
  readonly value: T;
}

/** Keeps what is being written on the device and says so. */
export class DraftKeeper<T> {
  readonly #desk: DecisionDesk;
  readonly #key: string;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #waiting: T | undefined;
  #at: number | undefined;
  #over = false;
  /** What was there when the form was opened. */
  readonly restored: T | undefined;

  private constructor(desk: DecisionDesk, key: string, kept: Kept<T> | undefined) {
    this.#desk = desk;
    this.#key = key;
    this.restored = kept?.value;
    this.#at = kept?.at;
  }
  static async open<T>(desk: DecisionDesk, key: string): Promise<DraftKeeper<T>> {
    // A device that cannot be read must not keep anybody from writing.
    const kept = await desk.client?.device.get<Kept<T>>(key).catch(() => undefined);
    return new DraftKeeper<T>(desk, key, kept);
  }

  /** "Draft kept on this device, 14:02", or that it lasts as long as the page does; empty when nothing is kept. */
  get note(): string {
    if (this.#at === undefined) return '';
    const { common } = this.#desk.localize.t;
    if (this.#desk.client?.device.kind !== 'device') return common.draftInMemory;
    return common.draftKept(this.#desk.localize.date(new Date(this.#at).toISOString(), { timeStyle: 'short' }));
  }
  keep(value: T): void {
    this.#waiting = value;
    this.#timer ??= setTimeout(() => this.flush(), PAUSE);
  }
  /** Writes what is waiting now. */
  flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const value = this.#waiting;
    this.#waiting = undefined;
    if (value === undefined || this.#over) return;
    const at = Date.now();
    const kept: Kept<T> = { at, value };
    void this.#desk.client?.device.set(this.#key, kept).then(
      () => {
        if (this.#over) return;
        this.#at = at;
        this.#desk.host.requestUpdate();
      },
      () => undefined, // the note keeps the time of what really is kept
    );
  }
  async forget(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = this.#waiting = undefined;
    this.#over = true;
    this.#at = undefined;
    await this.#desk.client?.device.delete(this.#key).catch(() => undefined);
  }
}
