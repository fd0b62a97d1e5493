/** Words about files that belong to an update. */
export const attachments = {
  files: 'Files',
  picture: (name: string) => `Picture ${name}`,
  download: (name: string) => `Download ${name}`,
  failed: (name: string) => `${name} could not be fetched.`,
  describe: (name: string) => `What ${name} shows`,
  describeHint: 'Say what it shows, for those who cannot see it.',
  added: (name: string) => `${name} added.`,
  removed: (name: string) => `${name} removed.`,
  remove: (name: string) => `Remove ${name}`,
  cancel: (name: string) => `Do not send ${name}`,
  retry: (name: string) => `Try again: ${name}`,
  sending: 'Sending',
  waiting: 'Waiting to send',
  progress: (name: string) => `Sending ${name}`,
  tooLarge: (name: string, size: string, limit: string) =>
    `${name} has ${size}; this place takes files of up to ${limit}. Make it smaller, or put a link to it into the text.`,
  wrongType: (name: string) => `${name} is of a kind that this place does not take. Put a link to it into the text.`,
  unreadable: (name: string) => `${name} could not be read. A folder cannot be added.`,
  none: 'This place takes no files. Put a link into the text.',
};
export type AttachmentWords = typeof attachments;
