// What Meanwhile promises, and the tests that would fail if it were not so. The table of the README is made from this;
// what has no test yet is said to be planned.
export const promises = [
  {
    promise: 'Works with no backend, works with any: one adapter contract, one suite that every adapter passes.',
    tests: ['test/repo/adapters.node.test.ts'],
    planned: 'Adapters for our own server and for other backends.',
  },
  {
    promise: 'Your text is never dropped silently.',
    tests: [],
    planned: 'A durable queue for remote backends.',
  },
  {
    promise: 'One action, one effect.',
    tests: [],
    planned: 'The same over a network that fails, with retries.',
  },
  {
    promise: 'The page owns the page: no throw, no style leak, no foreign request, no inline style.',
    tests: ['test/repo/modules.node.test.ts', 'test/repo/shipped.node.test.ts'],
    planned: '',
  },
  {
    promise: 'Calm by design: nothing moves under the reader.',
    tests: [],
    planned: 'Holding what is new outside someone’s working hours.',
  },
  {
    promise: 'Trust, not surveillance: no field for presence, reading or speed; small groups are never shown.',
    tests: [],
    planned: '',
  },
  {
    promise: 'Light: budgets are checked on every build.',
    tests: ['test/repo/budgets.node.test.ts'],
    planned: '',
  },
  {
    promise: 'For everyone: keyboard, right-to-left, forced colours, reduced motion.',
    tests: ['test/repo/languages.node.test.ts'],
    planned: 'Eleven languages besides English.',
  },
];
