import type { Messages } from './messages.mjs';

export function fromXliff(text: string): {
  readonly language: string;
  readonly sections: ReadonlyMap<string, Messages>;
};
