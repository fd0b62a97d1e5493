import {
  address,
  anything,
  day,
  either,
  filled,
  flag,
  instant,
  list,
  named,
  number,
  oneOf,
  place,
  shape,
  share,
  text,
  time,
  whole,
  type Check,
} from './checks.js';
import { askStates, decisionMethods, intents, questionTypes, stages, standings, type CoreKinds } from './kinds.js';

const texts = list(text);
const ids = list(filled);
const ref = shape({ kind: filled, id: filled, 'title?': text });
const links = list(shape({ rel: filled, 'target?': ref, 'href?': address, 'title?': text }));
const weight = oneOf(['good', 'neutral', 'bad']);
const hours = list(shape({ from: time, to: time }));
const answers = named(either(text, number, flag, texts));
const attachment = shape({ id: filled, name: text, type: text, size: number, 'url?': text, 'alt?': text });
const option = shape({
  id: filled,
  title: text,
  'text?': text,
  'arguments?': list(shape({ weight, text, 'by?': filled })),
  'slot?': shape({ start: instant, 'end?': instant }),
});
const question = shape({
  id: filled,
  type: oneOf(questionTypes),
  label: text,
  'help?': text,
  'required?': flag,
  'options?': list(shape({ id: text, label: text })),
  'min?': number,
  'max?': number,
  'minLabel?': text,
  'maxLabel?': text,
  'when?': text,
  'routeTo?': oneOf(['update', 'ask', 'thanks']),
  'section?': text,
  'carry?': flag,
});
const places = list(place);
const schedule = shape({
  every: oneOf(['day', 'week', 'month']),
  'interval?': whole,
  'weekdays?': list(oneOf([1, 2, 3, 4, 5, 6, 7])),
  'nth?': places,
  'monthDays?': places,
  'pick?': places,
  'at?': time,
  'zone?': text,
  'start?': day,
  'end?': day,
  'except?': list(day),
  'pauses?': list(shape({ from: day, until: day, 'reason?': text })),
  'holidays?': oneOf(['skip', 'shift']),
});

const carried = list(shape({ question: filled, text, mark: oneOf(['done', 'carry', 'drop']) }));

/** What every entity has besides its kind's data. */
export const baseShape = shape({
  id: filled,
  kind: filled,
  'space?': filled,
  'author?': filled,
  createdAt: instant,
  updatedAt: instant,
  'version?': text,
  'seq?': number,
  'can?': texts,
});

/** The data of each core kind. What is not named here is kept as it is. */
export const shapes: { readonly [K in keyof CoreKinds]: Check } = {
  space: shape({
    name: filled,
    'purpose?': text,
    'norms?': list(shape({ title: text, text })),
    'holidays?': list(shape({ date: day, name: text })),
  }),
  person: shape({
    name: filled,
    'avatar?': text,
    'zone?': text,
    'hours?': shape(Object.fromEntries(['1', '2', '3', '4', '5', '6', '7'].map((weekday) => [`${weekday}?`, hours]))),
    'away?': list(shape({ from: day, to: day, 'cover?': filled })),
  }),
  update: shape({
    intent: oneOf(intents),
    'headline?': text,
    'body?': text,
    'status?': filled,
    'sections?': list(shape({ name: text, text })),
    'snapshot?': named(either(text, number, flag, oneOf([null]))),
    'respondBy?': instant,
    'needs?': ids,
    'topics?': texts,
    'objective?': ref,
    'attachments?': list(attachment),
    'links?': links,
    'state?': oneOf(askStates),
    'answer?': filled,
    'publishAt?': instant,
  }),
  comment: shape({ target: ref, body: text, 'parent?': filled, 'resolved?': flag }),
  reaction: shape({ target: ref, value: filled }),
  decision: shape({
    title: text,
    'number?': number,
    stage: oneOf(stages),
    'standing?': oneOf(standings),
    'context?': text,
    'drivers?': texts,
    'options?': list(option),
    'method?': oneOf(decisionMethods),
    'decider?': filled,
    'deciders?': ids,
    'consulted?': ids,
    'informed?': ids,
    'decideBy?': instant,
    'openedAt?': instant,
    'lastCall?': shape({ from: instant, until: instant }),
    'reopenings?': list(shape({ at: instant, by: filled, reason: text, news: text })),
    'vote?': shape({ 'dots?': whole, 'low?': number, 'high?': number }),
    'reasons?': oneOf(['none', 'optional', 'required']),
    'silence?': shape({ means: oneOf(['agree', 'abstain']), afterWorkingHours: number }),
    'quorum?': share,
    'visibility?': shape({
      results: oneOf(['always', 'after-mine', 'after-close', 'after-last-day']),
      voters: oneOf(['named', 'detached']),
    }),
    'outcome?': shape({ statement: text, 'option?': filled, 'by?': ids, 'at?': instant }),
    'consequences?': list(shape({ 'weight?': weight, text })),
    'confirmation?': text,
    'review?': shape({ 'on?': day, 'when?': texts, 'failed?': texts }),
    'supersedes?': list(ref),
    'supersededBy?': ref,
    'amends?': list(ref),
    'amendedBy?': list(ref),
    'tags?': texts,
    'reversibility?': oneOf(['one-way', 'two-way']),
    'links?': links,
    'body?': text,
  }),
  position: shape({
    decision: filled,
    stance: oneOf(['agree', 'concern', 'block', 'abstain']),
    'option?': filled,
    'points?': named(number),
    'ranking?': ids,
    'reason?': text,
  }),
  objection: shape({
    decision: filled,
    reason: text,
    state: oneOf(['open', 'resolved', 'withdrawn']),
    'resolution?': text,
    'resolutionBy?': filled,
    'resolutionAt?': instant,
  }),
  hold: shape({ decision: filled, until: instant, 'reason?': text }),
  'check-in': shape({
    title: filled,
    'intro?': text,
    questions: list(question),
    'schedule?': schedule,
    'window?': shape({ workingHours: number, 'remindAt?': share }),
    'privacy?': shape({
      identity: oneOf(['named', 'detached']),
      'minGroup?': whole,
      'reveal?': oneOf(['always', 'after-mine', 'after-window', 'after-last-day']),
    }),
    'people?': ids,
    'observers?': ids,
    'state?': oneOf(['active', 'paused', 'ended']),
  }),
  response: shape({ checkIn: filled, localDate: day, answers, 'skipped?': flag, 'carried?': carried, 'links?': links }),
  // Anonymity is structural: a ballot that names a person is no ballot.
  ballot: (value, path, report) => {
    shape({ subject: ref, localDate: day, answers })(value, path, report);
    if (typeof value === 'object' && value !== null && Object.hasOwn(value, 'author')) {
      report(path ? `${path}.author` : 'author', 'a ballot has no author');
    }
  },
  submitted: shape({ subject: ref, localDate: day }),
};

/** Custom values of any kind. */
export const fieldsShape = shape({ 'fields?': named(anything) });
