/** How often one person, or one address nobody has signed in from, may ask. */
export interface RateLimit {
  /** Requests a second, on average. */
  readonly perSecond: number;
  /** Requests at once. */
  readonly burst: number;
}
interface Bucket {
  tokens: number;
  at: number;
}

/** Counts in memory, each node for itself: with N nodes a limit is N times as high. */
export class RateLimiter {
  readonly #limit: RateLimit;
  readonly #buckets = new Map<string, Bucket>();

  constructor(limit: RateLimit) {
    this.#limit = limit;
  }
  /** Takes one; answers the seconds to wait where there is none left. */
  take(who: string, now = Date.now()): number | undefined {
    const { perSecond, burst } = this.#limit;
    const bucket = this.#buckets.get(who) ?? { tokens: burst, at: now };
    bucket.tokens = Math.min(burst, bucket.tokens + ((now - bucket.at) / 1000) * perSecond);
    bucket.at = now;
    // Whoever asked longest ago comes first, and is full again by now.
    this.#buckets.delete(who);
    this.#buckets.set(who, bucket);
    if (this.#buckets.size > 20_000) this.#buckets.delete(this.#buckets.keys().next().value as string);
    if (bucket.tokens < 1) return Math.max(1, Math.ceil((1 - bucket.tokens) / perSecond));
    bucket.tokens--;
    return undefined;
  }
}

const deepest = 32;
/** Whether a value is nested deeper than anything we know; stops as soon as it knows. */
export function isTooDeep(value: unknown, depth = 0): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return depth >= deepest || Object.values(value).some((inner) => isTooDeep(inner, depth + 1));
}
