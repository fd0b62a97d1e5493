// Holds our statements to what every engine that speaks PostgreSQL's protocol takes (docs/scaling.md says which and why).
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { migrations } from '../../packages/server/src/store/migrations.js';
import { filesIn, read } from '../repo/tree.js';

/** Words that would close a door, with the reason. */
const forbidden: readonly (readonly [RegExp, string])[] = [
  [/\bmerge\s+into\b/i, 'MERGE is limited on Citus'],
  [
    /\b(?:big|small)?serial\b|\bnextval\b|\bgenerated\s+(?:always|by default)\s+as\s+identity\b/i,
    'a sequence is no order of changes',
  ],
  [/\bcreate\s+(?:or\s+replace\s+)?(?:trigger|rule|function)\b/i, 'no code inside the database'],
  [/\bpg_(?:try_)?advisory\w*/i, 'poolers and clusters lose advisory locks'],
  [/\block\s+table\b/i, 'clusters refuse it'],
  [/\bdeferrable\b|\bexclude\s+using\b/i, 'constraints that clusters do not know'],
  [/\busing\s+gist\b/i, 'an index clusters do not know'],
  [/\buuidv7\s*\(|\bjson_table\b|\breturning\s+(?:old|new)\b/i, 'newer than PostgreSQL 15'],
  [/\bgenerated\s+always\s+as\s*\([^)]*\)(?!\s*stored)/i, 'STORED must be written'],
];
/** Small tables that every node keeps whole. */
const whole = ['setting', 'person', 'meanwhile_schema'];

const statementsIn = (text: string): readonly string[] =>
  [...text.matchAll(/`([^`]*)`|'((?:select|insert|update|delete|create|with)\b[^']*)'/gi)].map(
    ([, long, short]) => long ?? short!,
  );

function problemsOf(statement: string): readonly string[] {
  return forbidden.flatMap(([word, reason]) =>
    word.test(statement) ? [`${reason}: ${statement.trim().slice(0, 80)}`] : [],
  );
}

test('no statement of the server uses what would close a door', () => {
  const files = filesIn('packages/server/src').filter((path) => path.endsWith('.ts'));
  const statements = files.flatMap((path) => statementsIn(read(path)));
  assert.ok(statements.length > 40, String(statements.length));
  assert.deepEqual(statements.flatMap(problemsOf), []);
});

test('every table is spread by space, but for the small ones that every node keeps whole', () => {
  const statements = migrations.flatMap((step) => step.statements);
  const tables = statements.flatMap((text) => /create table (\w+)/.exec(text)?.[1] ?? []);
  assert.ok(tables.length > 5);
  for (const statement of statements) {
    const [, table = ''] = /create table (\w+)/.exec(statement) ?? [];
    if (table && !whole.includes(table))
      assert.match(
        statement,
        /space text collate "C" (?:not null|primary key)[\s\S]*primary key|space text collate "C" primary key/,
        table,
      );
    if (table && !whole.includes(table) && statement.includes('primary key ('))
      assert.match(statement, /primary key \(space\b/, table);
    if (/create unique index/.test(statement)) assert.match(statement, /\(space\b/, statement);
  }
});

test('a forbidden word is noticed', () => {
  const wrong = [
    'create table t (id bigserial)',
    'select pg_advisory_lock(1)',
    'merge into t using s on true',
    'lock table t',
  ];
  for (const statement of wrong) assert.equal(problemsOf(statement).length, 1, statement);
  assert.deepEqual(problemsOf('select space from counter where space = $1 for update'), []);
});
