import type { ErrorCode } from './errors.js';

/** One code in words a person understands, and what they, or whoever runs the backend, can do next. */
export interface ErrorMeaning {
  readonly meaning: string;
  readonly next: string;
}

/** For the documentation and for reports of the contract suite; no widget loads it. */
export const errorMeanings: { readonly [code in ErrorCode]: ErrorMeaning } = {
  network: {
    meaning: 'The backend could not be reached.',
    next: 'Nothing to do: what was written is kept and sent when the connection is back.',
  },
  timeout: {
    meaning: 'The backend did not answer in time.',
    next: 'Nothing to do: it is tried again. If it lasts, look at how long the backend takes.',
  },
  unavailable: {
    meaning: 'The backend, or the storage of the browser, failed for a reason that may pass.',
    next: 'Nothing to do: it is tried again. If it lasts, read the message: it may name a full disk or a broken server.',
  },
  'rate-limited': {
    meaning: 'The backend asks for fewer requests.',
    next: 'Nothing to do: it is tried again after the time the backend named.',
  },
  busy: {
    meaning: 'The backend is still working on an earlier attempt, or the entry is locked.',
    next: 'Nothing to do: it is tried again shortly.',
  },
  unauthenticated: {
    meaning: 'The sign-in has run out.',
    next: 'Sign in to the portal again. Everything waiting is then sent; nothing is dropped.',
  },
  'upgrade-required': {
    meaning: 'The page runs an older version than the backend or the stored data needs.',
    next: 'Reload the page. What was written is kept.',
  },
  conflict: {
    meaning: 'Somebody changed the entry meanwhile, or another entry has the same id.',
    next: 'Compare the two versions and choose. Both are shown.',
  },
  forbidden: {
    meaning: 'The signed-in person may not do this.',
    next: 'Copy the text if it is needed elsewhere, and ask whoever runs the space for the right to do it.',
  },
  invalid: {
    meaning: 'The backend does not accept a value.',
    next: 'Correct the fields named with the error and send again.',
  },
  'not-found': {
    meaning: 'There is no such entry, or the person may not see it.',
    next: 'Copy the text if it is needed elsewhere, then discard the write.',
  },
  gone: {
    meaning: 'The entry was deleted.',
    next: 'Copy the text if it is needed elsewhere, then discard the write.',
  },
  'too-large': {
    meaning: 'The text, the file or the number of writes in one request is over the limit of the backend.',
    next: 'Shorten the text or choose a smaller file, and send again.',
  },
  unsupported: {
    meaning: 'The backend cannot do this at all.',
    next: 'Copy the text if it is needed elsewhere. An adapter should declare what it cannot do, so that it is not offered.',
  },
  'key-reused': {
    meaning: 'One idempotency key was used for two different writes.',
    next: 'Send again: it gets a new key. If it happens more than once, report it: it is a defect.',
  },
  aborted: {
    meaning: 'The call was given up, for example because the page was left.',
    next: 'Nothing to do: a write stays in the queue.',
  },
};
