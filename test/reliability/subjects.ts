// What the widgets of the search for leaks are about.
import { checkInOf, responseOf } from '../elements/check-in-fixtures.js';
import { openOf, positionOf } from '../elements/decision-fixtures.js';

const at = '2026-03-02T09:00:00.000Z';

export const subjects: readonly object[] = [
  ...Array.from({ length: 20 }, (_, n) => ({
    kind: 'update',
    id: `update-${n}`,
    author: 'ana',
    createdAt: at,
    updatedAt: at,
    intent: 'note',
    headline: `Update ${n}`,
    body: 'Some **words** about what was done, with a [link](https://example.org).',
  })),
  openOf('decision-1'),
  positionOf('decision-1', 'ana', 'agree'),
  checkInOf({ id: 'check-in-1' as never }),
  responseOf('ana', '2026-11-02', { line: 'Well' } as never),
];
