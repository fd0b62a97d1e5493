// The same items and questions for every variant, made once and outside what is measured.
const people = ['Mara Köhler', 'Tomás Ferreira', 'Amara Obi', 'Ravi Menon', 'Léa Girard'];
const words =
  'the import job now resumes after a dropped connection two customers are on it since this morning nightly run took eleven minutes backfill september row counts before we start'.split(
    ' ',
  );
const start = Date.UTC(2026, 10, 23, 9);

export const persons = people.map((name, index) => ({ id: `p${index}`, name }));

/** Update number `index`, newest first. */
export function itemAt(index) {
  const at = new Date(start - index * 600_000).toISOString();
  const body = Array.from({ length: 12 + (index % 30) }, (_, i) => words[(index * 7 + i * 3) % words.length]).join(' ');
  return {
    id: `item-${String(index).padStart(7, '0')}`,
    kind: 'update',
    space: 'bench',
    author: `p${Math.abs(index) % people.length}`,
    createdAt: at,
    updatedAt: at,
    intent: 'progress',
    headline: `Update ${index}: ${words[Math.abs(index) % words.length]}`,
    body,
  };
}
export const itemsOf = (count, from = 0) => Array.from({ length: count }, (_, index) => itemAt(from + index));

const types = ['text', 'long-text', 'choice', 'multi-choice', 'scale', 'mood', 'yes-no', 'number', 'text', 'long-text'];
const options = ['One', 'Two', 'Three'].map((label, index) => ({ id: `o${index}`, label }));
/** A check-in of `count` questions in the nine types; the first is a text. */
export function checkInOf(count) {
  const questions = Array.from({ length: count }, (_, index) => {
    const type = types[index % types.length];
    return { id: `q${index}`, type, label: `Question ${index}`, ...(type.includes('choice') && { options }) };
  });
  const at = new Date(start).toISOString();
  return { id: 'form', kind: 'check-in', space: 'bench', createdAt: at, updatedAt: at, title: 'Form', questions };
}
