// Fields that hold words a person wrote. Everything below `fields` and `answers` counts as written too.
const written = new Set(
  (
    'headline body title name text label statement context reason resolution confirmation purpose intro help ' +
    'drivers topics tags fields answers'
  ).split(' '),
);
/** Visits every written string; stops as soon as `visit` answers true. */
function walk(value: unknown, take: boolean, visit: (text: string) => boolean): boolean {
  if (typeof value === 'string') return take && visit(value);
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some((item) => walk(item, take, visit));
  return Object.keys(value).some((key) =>
    walk((value as Record<string, unknown>)[key], take || written.has(key), visit),
  );
}

/** Every written text of an entity, one per line: headline, body, titles, arguments, tags, answers, custom fields. */
export function textOf(entity: object): string {
  const lines: string[] = [];
  walk(entity, false, (text) => (lines.push(text), false));
  return lines.join('\n');
}

const plain = /^[\x20-\x7e\s]*$/;
/** Lower case without accents, so that "Zürich" is found as "zurich". */
export const fold = (text: string): string =>
  (plain.test(text) ? text : text.normalize('NFD').replace(/\p{M}+/gu, '')).toLowerCase();

/** A predicate: every word of `text` occurs in the entity's written text. Nothing is joined or kept in memory. */
export function textMatcher(text: string): (entity: object) => boolean {
  const words = [...new Set(fold(text).split(/\s+/).filter(Boolean))];
  return (entity) => {
    let open = words;
    return (
      !words.length ||
      walk(entity, false, (line) => {
        const folded = fold(line);
        open = open.filter((word) => !folded.includes(word));
        return !open.length;
      })
    );
  };
}

/** Whether every word of `text` occurs in the entity, whatever its case and accents. No words match everything. */
export const matchesText = (entity: object, text: string): boolean => textMatcher(text)(entity);
