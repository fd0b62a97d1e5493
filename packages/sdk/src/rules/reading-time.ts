import type { Readable } from './seen.js';

/** Characters a person reads in a second, about 200 English words a minute. */
const PACE = 17;
/** To turn to the next thing. */
const TURN = 2;
/** A longer text is looked through, not read. */
const MOST = 240;

/** Scripts that write a syllable or a word in one sign take as long for fewer of them. */
const wide = /[\u1100-\u11ff\u2e80-\ud7ff\uf900-\ufaff]/g;

const length = (text: string | undefined): number =>
  text === undefined ? 0 : text.length + 2 * (text.match(wide)?.length ?? 0);

function textsOf(entity: Readable): readonly (string | undefined)[] {
  if (entity.kind === 'update') {
    return [entity.headline, entity.body, ...(entity.sections ?? []).map(({ text }) => text)];
  }
  if (entity.kind === 'check-in') return [entity.title, entity.intro, ...entity.questions.map(({ label }) => label)];
  const { title, outcome, context, options = [] } = entity;
  // What is decided is read as its outcome; what is asked, with its setting.
  return outcome ? [title, outcome.statement] : [title, context, ...options.map((option) => option.title)];
}

/** About how long it takes to read something, in whole seconds. An estimate: nobody is timed. */
export function secondsToRead(entity: Readable): number {
  const characters = textsOf(entity).reduce((sum, text) => sum + length(text), 0);
  return TURN + Math.min(MOST, Math.ceil(characters / PACE));
}
