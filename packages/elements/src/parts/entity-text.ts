import type { CheckIn, Decision, Update } from '@meanwhile/sdk';
import { plainText } from '../markdown/plain-text.js';

/** The one line by which something is known in a list. */
export function titleOf(entity: Update | Decision | CheckIn): string {
  if (entity.kind !== 'update') return plainText(entity.title, 160);
  const { headline, body, sections = [] } = entity;
  return plainText(headline || body || sections[0]?.text || '', 160);
}
