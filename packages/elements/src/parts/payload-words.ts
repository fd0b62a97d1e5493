/** What a person never wrote as words: names of things, and choices that are shown elsewhere. */
const silent =
  /^(?:id|kind|space|author|intent|target|parent|checkIn|decision|localDate|zone|links|attachments|mentions|needs|person|by|at)$/;

export interface Written {
  /** The field the words stand in. */
  readonly field: string;
  readonly text: string;
}

/** The words in a payload, field by field, in the order they were given. */
export function writtenIn(payload: unknown, field = ''): readonly Written[] {
  if (typeof payload === 'string') return payload.trim() ? [{ field, text: payload }] : [];
  if (typeof payload !== 'object' || payload === null) return [];
  return Object.entries(payload).flatMap(([key, value]) =>
    silent.test(key) ? [] : writtenIn(value, Array.isArray(payload) ? field : key),
  );
}

/** The fields of a payload that are plain text: these can be written again. */
export const textFields = (payload: unknown): readonly Written[] =>
  Object.entries((payload ?? {}) as Record<string, unknown>).flatMap(([field, text]) =>
    typeof text === 'string' &&
    !silent.test(field) &&
    !/^(?:status|state|stage|standing|respondBy|decideBy|value)$/.test(field)
      ? [{ field, text }]
      : [],
  );
