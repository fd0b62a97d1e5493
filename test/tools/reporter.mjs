// A Web Test Runner reporter in plain lines: one for each file, everything about what failed, nothing that moves.
import { relative } from 'node:path';
import { root } from './files.mjs';
import { folder as togetherFolder } from './together.mjs';

function countTests(suite, counts = { passed: 0, failed: 0, skipped: 0 }) {
  for (const test of suite.tests ?? []) counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
  for (const inner of suite.suites ?? []) countTests(inner, counts);
  return counts;
}

/** A file that fails without a failed test (it did not load, or threw outside one) counts as one failure. */
export function countSessions(sessions) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const session of sessions) {
    const before = counts.failed;
    if (session.testResults) countTests(session.testResults, counts);
    if (!session.passed && counts.failed === before) counts.failed++;
  }
  return counts;
}

function* failures(suite, names = []) {
  const here = suite.name ? [...names, suite.name] : names;
  for (const test of suite.tests ?? []) {
    if (!test.passed && !test.skipped) yield { name: [...here, test.name].join(' › '), error: test.error };
  }
  for (const inner of suite.suites ?? []) yield* failures(inner, here);
}

const indent = (text) => String(text ?? '').replace(/^/gm, '      ');

function describeError(error) {
  const lines = [error?.message ?? 'no message'];
  if (error?.expected !== undefined) lines.push(`expected: ${error.expected}`, `actual: ${error.actual}`);
  if (error?.stack) lines.push(error.stack.replace(error.message ?? '', '').trim());
  return indent(lines.join('\n'));
}

function reportCounts(name, counts) {
  const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
  const failed = counts.failed > 0 ? `, ${counts.failed} failed` : '';
  const mark = counts.failed > 0 ? '✖' : '✔';
  console.log(`${mark} ${name}: ${counts.passed} passed${failed}${skipped}`);
}

export function plainReporter() {
  return {
    reportTestFileResults({ sessionsForTestFile, testFile }) {
      const page = relative(root, testFile);
      if (page.startsWith(togetherFolder)) {
        const suites = sessionsForTestFile.flatMap(({ testResults }) => testResults?.suites ?? []);
        for (const suite of suites) reportCounts(suite.name, countTests(suite));
      }
      reportCounts(page, countSessions(sessionsForTestFile));
      for (const session of sessionsForTestFile) reportSession(session);
    },
  };
}

function reportSession(session) {
  for (const { name, error } of session.testResults ? failures(session.testResults) : []) {
    console.log(`    ✖ ${name}\n${describeError(error)}`);
  }
  for (const error of session.errors ?? []) console.log(`    ✖ outside a test\n${describeError(error)}`);
  for (const url of session.request404s ?? []) console.log(`    not found: ${url}`);
  for (const parts of session.logs ?? []) console.log(`    console: ${parts.map((part) => format(part)).join(' ')}`);
}

const format = (part) => (typeof part === 'string' ? part : JSON.stringify(part));
