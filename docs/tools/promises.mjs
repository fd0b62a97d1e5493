// What Meanwhile promises, and the tests that would fail if it were not so. The table of the README is made from this;
// what has no test yet is said to be planned.
export const promises = [
  {
    promise: 'Works with no backend, works with any: one adapter contract, and one suite that every adapter passes.',
    tests: [
      'test/adapters/contract.browser.test.ts',
      'test/contract/sabotaged.node.test.ts',
      'test/adapters/writing-an-adapter.node.test.ts',
      'test/embed/portal.node.test.ts',
      'test/adapters/rest.node.test.ts',
      'test/adapters/rest.browser.test.ts',
    ],
    planned: 'Adapters for other backends.',
  },
  {
    promise: 'Your text is never dropped silently: drafts survive a reload, and a refused write keeps its words.',
    tests: [
      'test/sdk/client/device.browser.test.ts',
      'test/sdk/client/writing.node.test.ts',
      'test/sdk/client/durable.node.test.ts',
      'test/sdk/client/storage.node.test.ts',
    ],
    planned: '',
  },
  {
    promise: 'One action, one effect: ids come from the client, and a write whose answer was lost is not doubled.',
    tests: [
      'test/sdk/client/two-clients.node.test.ts',
      'test/sdk/client/durable.node.test.ts',
      'test/adapters/crud-adapter.node.test.ts',
      'test/adapters/rest.node.test.ts',
    ],
    planned: '',
  },
  {
    promise:
      'The page owns the page: nothing is thrown at it, no foreign request, no inline style, strict policies hold.',
    tests: [
      'test/csp/widgets.browser.test.ts',
      'test/csp/policy.browser.test.ts',
      'test/repo/modules.node.test.ts',
      'test/repo/shipped.node.test.ts',
      'test/embed/bundles.node.test.ts',
      'test/embed/frame.node.test.ts',
      'test/hosts/hosts.node.test.ts',
      'test/hosts/hostile.node.test.ts',
    ],
    planned: '',
  },
  {
    promise: 'Text never becomes markup, whatever it holds.',
    tests: [
      'test/markdown/hostile.node.test.ts',
      'test/markdown/render.browser.test.ts',
      'test/markdown/pathological.node.test.ts',
    ],
    planned: '',
  },
  {
    promise: 'Calm by design: nothing moves under the reader, and what needs somebody is counted only in their hours.',
    tests: [
      'test/elements/update-feed-counts.browser.test.ts',
      'test/sdk/client/live-query.node.test.ts',
      'test/elements/needs-me.browser.test.ts',
    ],
    planned: '',
  },
  {
    promise: 'Trust, not surveillance: no field for presence, reading or speed; small groups are never shown.',
    tests: [
      'test/sdk/rules/check-in.node.test.ts',
      'test/elements/check-in-results.browser.test.ts',
      'test/contract/sabotaged.node.test.ts',
    ],
    planned: '',
  },
  {
    promise: 'Light: every bundle has a budget, checked by `npm run size`.',
    tests: ['test/repo/budgets.node.test.ts'],
    planned: '',
  },
  {
    promise: 'For everyone: keyboard, screen readers, right-to-left, forced colours, reduced motion, twelve languages.',
    tests: [
      'test/elements/update-feed.browser.test.ts',
      'test/elements/decision-log.browser.test.ts',
      'test/elements/check-in.browser.test.ts',
      'test/elements/languages.browser.test.ts',
      'test/elements/languages-fit.browser.test.ts',
    ],
    planned: '',
  },
];
