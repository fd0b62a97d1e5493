import { type ContractLevel, contractLevels } from './check.js';
import { contractChecks, type ContractReport } from './suite.js';

/** One line of a report. */
export interface LevelSummary {
  readonly level: ContractLevel;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** At least one check ran, and none failed. */
  readonly reached: boolean;
}

/** How a report comes out, level by level. */
export function levelsOf(report: ContractReport): readonly LevelSummary[] {
  const levelOf = new Map(contractChecks.map(({ name, level }) => [name, level]));
  return contractLevels.map((level) => {
    const passed = report.passed.filter((name) => levelOf.get(name) === level).length;
    const failed = report.failed.filter((failure) => failure.level === level).length;
    const skipped = report.skipped.filter((skip) => skip.level === level).length;
    return { level, passed, failed, skipped, reached: passed > 0 && failed === 0 };
  });
}

const pad = (cells: readonly string[], widths: readonly number[]): string =>
  cells
    .map((cell, column) => cell.padEnd(widths[column]!))
    .join('  ')
    .trimEnd();
function table(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map((row) => pad(row, widths));
}

/** A report for people: a table of levels, what failed and why, what was skipped and why. */
export function formatReport(report: ContractReport): string {
  const { name, passed, failed, skipped } = report;
  const levels = levelsOf(report);
  const rows = levels.map((line) => [
    line.level,
    String(line.passed),
    String(line.failed),
    String(line.skipped),
    line.reached ? 'reached' : line.failed ? 'not reached' : 'not declared',
  ]);
  const reasons = new Map<string, number>();
  for (const { reason } of skipped) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  const lines = [
    `Contract suite: ${name}`,
    '',
    ...table([['level', 'passed', 'failed', 'skipped', ''], ...rows]),
    '',
    ...failed.flatMap(({ name: check, level, error }) => [
      `FAILED (${level}) ${check}`,
      `  ${error instanceof Error ? error.message : String(error)}`,
    ]),
    ...(failed.length ? [''] : []),
    ...[...reasons].map(([reason, count]) => `Skipped ${count}: ${reason}`),
    ...(reasons.size ? [''] : []),
    `${passed.length} passed, ${failed.length} failed, ${skipped.length} skipped`,
  ];
  return lines.join('\n');
}

/** A report for programs: plain JSON. */
export function reportAsJson(report: ContractReport): object {
  const failed = report.failed.map(({ error, ...failure }) => ({
    ...failure,
    error: error instanceof Error ? error.message : String(error),
  }));
  return { ...report, failed, levels: levelsOf(report) };
}

/** What a badge says: the levels reached, in the endpoint format that badge services read (schema version 1). */
export function badgeOf(report: ContractReport): object {
  const reached = levelsOf(report).flatMap((line) => (line.reached ? [line.level] : []));
  const message = reached.length ? reached.join(' · ') : 'no level';
  const color = report.failed.length ? (reached.length ? 'yellow' : 'red') : 'brightgreen';
  return { schemaVersion: 1, label: 'meanwhile contract', message, color };
}
