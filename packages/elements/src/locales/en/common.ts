import type { ErrorCode } from '@meanwhile/sdk';

const errors: Partial<Record<ErrorCode, string>> = {
  network: 'The connection is down. Nothing you wrote is lost.',
  unauthenticated: 'Sign in again to go on.',
  forbidden: 'You do not have the right to do that here.',
  conflict: 'Someone changed this meanwhile.',
  'too-large': 'That is too large.',
  'not-found': 'That is no longer here.',
};

/** Words every widget needs. */
export const common = {
  someone: 'Someone',
  loading: 'Loading',
  stillLoading: 'Still loading. The connection may be slow.',
  retry: 'Try again',
  pending: 'Not sent yet',
  notSent: 'Not sent',
  cancel: 'Cancel',
  close: 'Close',
  save: 'Save',
  edit: 'Edit',
  delete: 'Delete',
  more: 'More actions',
  copyLink: 'Copy link',
  copied: 'Link copied',
  offline: 'Offline',
  inMemory: 'Nothing is kept here: what you write is gone when the page closes.',
  noAdapter: 'This widget is not connected to anything yet.',
  noAdapterNext: 'Put it inside a provider element, or load the embed script on this page.',
  failed: 'That did not load.',
  notSaved: 'That did not save. Your text is still here.',
  error: (code: ErrorCode): string => errors[code] ?? 'Something went wrong. Nothing you wrote is lost.',
  code: (code: string) => `Code: ${code}`,
  draftKept: (time: string) => `Draft kept on this device, ${time}`,
  draftInMemory: 'Draft kept until this page closes',
  required: 'Required',
  optional: 'optional',
  yourTime: (time: string) => `${time} your time`,
};
export type Common = typeof common;
