import type { Attachment, Id } from '../model/base.js';
import type { Values } from './rows.js';

/** What names a file by its receipt names it as the backend calls it; without an `attachment` no longer. */
export function named(values: Values, slot: Id, attachment: Attachment | undefined): Values {
  const list = values['attachments'];
  if (!Array.isArray(list)) return values;
  const now = (list as readonly Attachment[]).flatMap((one) => {
    if (one.id !== slot) return [one];
    return attachment ? [{ ...attachment, ...(one.alt && { alt: one.alt }) }] : [];
  });
  return { ...values, attachments: now };
}
