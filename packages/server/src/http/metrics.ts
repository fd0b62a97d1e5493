/** Counters for Prometheus (text format 0.0.4). Nothing is counted by person. */
export class Metrics {
  readonly #requests = new Map<string, number>();
  readonly #seconds = new Map<string, { sum: number; count: number; buckets: number[] }>();
  static readonly bounds: readonly number[] = [0.005, 0.02, 0.1, 0.5, 2, 10];

  /** One answered request. `route` is a pattern, never an address. */
  count(route: string, status: number, seconds: number): void {
    const key = `route="${route}",status="${status}"`;
    this.#requests.set(key, (this.#requests.get(key) ?? 0) + 1);
    const times = this.#seconds.get(route) ?? { sum: 0, count: 0, buckets: Metrics.bounds.map(() => 0) };
    times.sum += seconds;
    times.count++;
    Metrics.bounds.forEach((bound, i) => {
      if (seconds <= bound) times.buckets[i] = (times.buckets[i] ?? 0) + 1;
    });
    this.#seconds.set(route, times);
  }
  text(gauges: { readonly [name: string]: number }): string {
    const lines = ['# TYPE meanwhile_requests_total counter'];
    for (const [labels, count] of this.#requests) lines.push(`meanwhile_requests_total{${labels}} ${count}`);
    lines.push('# TYPE meanwhile_request_seconds histogram');
    for (const [route, { sum, count, buckets }] of this.#seconds) {
      Metrics.bounds.forEach((bound, i) =>
        lines.push(`meanwhile_request_seconds_bucket{route="${route}",le="${bound}"} ${buckets[i]}`),
      );
      lines.push(`meanwhile_request_seconds_bucket{route="${route}",le="+Inf"} ${count}`);
      lines.push(
        `meanwhile_request_seconds_sum{route="${route}"} ${sum}`,
        `meanwhile_request_seconds_count{route="${route}"} ${count}`,
      );
    }
    for (const [name, value] of Object.entries(gauges))
      lines.push(`# TYPE meanwhile_${name} gauge`, `meanwhile_${name} ${value}`);
    return `${lines.join('\n')}\n`;
  }
}
