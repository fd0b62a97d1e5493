import { pluralFor } from '../plural.js';

const plural = pluralFor('en');

/** Words of the feed's buttons, filters and links, which come after its first rows. */
export const feedTools = {
  filters: 'Filter updates',
  search: 'Search updates',
  anyIntent: 'All kinds',
  anyPerson: 'Everyone',
  dropTopic: (topic: string) => `Stop showing only ${topic}`,
  noChange: 'No change',
  react: 'React',
  reply: 'Reply',
  reaction: (name: string, count: number, mine: boolean) =>
    mine ? `${name}, ${count}, you among them` : `${name}, ${count}`,
  replies: (count: number) => plural(count, { one: '# reply', other: '# replies' }),
  repliesFrom: (count: number, name: string) =>
    plural(count, { one: `# reply from ${name}`, other: `# replies, latest from ${name}` }),
  take: 'Take it on',
  answer: 'Answer',
  freshShown: (count: number) =>
    plural(count, { one: '# new update is shown above.', other: '# new updates are shown above.' }),
  loaded: (count: number) => plural(count, { one: '# more update loaded.', other: '# more updates loaded.' }),
  fromLink: 'From the link you opened',
  gone: 'The update this link names is no longer here.',
  found: (count: number) => plural(count, { one: '# update found', other: '# updates found' }),
  foundHere: (count: number) =>
    plural(count, { one: '# found on this device', other: '# found among what this device holds' }),
};
export type FeedToolWords = typeof feedTools;
