import type { Iso } from '../model/base.js';
import type { Update } from '../model/schema.js';

/** Whether a topic was spoken about, and when last. Topics have no authors here: nobody is counted. */
export interface TopicCoverage {
  readonly topic: string;
  readonly covered: boolean;
  /** The last time anybody wrote about it, also before the stretch. */
  readonly latest?: Iso;
  /** Of its latest word on health. */
  readonly status?: string;
}

export interface CoverageQuestion {
  /** The topics that should be heard of; those of the updates where none are named. */
  readonly topics?: readonly string[];
  readonly from: Iso;
  readonly to: Iso;
}

const same = (a: string, b: string): boolean => a.toLocaleLowerCase('en') === b.toLocaleLowerCase('en');

/** What a team heard about in a stretch of time and what it did not: of topics, never of people. Silent ones come first. */
export function coverage(updates: readonly Update[], { topics, from, to }: CoverageQuestion): readonly TopicCoverage[] {
  const named = topics ?? updates.flatMap((update) => update.topics ?? []);
  const all = named.filter((topic, index) => named.findIndex((other) => same(other, topic)) === index);
  const rows = all.map((topic): TopicCoverage => {
    const about = updates
      .filter((update) => update.createdAt < to && update.topics?.some((one) => same(one, topic)))
      .sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
    const latest = about[0]?.createdAt;
    const status = about.find((update) => update.status)?.status;
    const covered = latest !== undefined && latest >= from;
    return { topic, covered, ...(latest !== undefined && { latest }), ...(status !== undefined && { status }) };
  });
  return rows.sort((a, b) => Number(a.covered) - Number(b.covered) || ((a.latest ?? '') < (b.latest ?? '') ? -1 : 1));
}
