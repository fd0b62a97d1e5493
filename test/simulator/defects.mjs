// Defects a client could have, each as a change of one or two lines of its sources: the simulator must notice every one.
// `row`: where it shows soonest; the first row of the matrix unless named.
const client = (file) => `packages/sdk/src/client/${file}`;
const change = (file, from, to) => ({ file: client(file), from, to });

export const defects = [
  {
    name: 'a write is forgotten before its answer is there',
    changes: [
      change(
        'sender.ts',
        'verdicts = await host.send(batch.map((job) => sentOf(job, keys)));',
        `await host.commit((all) => ({ jobs: all.filter((one) => !batch.some(({ slot }) => slot === one.slot)) }));
        verdicts = await host.send(batch.map((job) => sentOf(job, keys)));`,
      ),
    ],
  },
  {
    name: 'a 5xx counts as accepted',
    changes: [
      change(
        'sender.ts',
        'return await failed(batch, toErrorData(thrown));',
        `const error = toErrorData(thrown);
        if (error.code !== 'unavailable') return await failed(batch, error);
        verdicts = batch.map(({ key }) => ({ key, ok: true }) as Verdict);`,
      ),
    ],
  },
  {
    name: 'an answer about another write counts',
    row: 'fault wrong id',
    changes: [
      change(
        'sender.ts',
        'const verdict = verdicts.find((one) => one?.key === job.key);',
        'const verdict = verdicts.find((one) => one?.key === job.key) ?? verdicts[0];',
      ),
      change('sender.ts', '(entity.id === job.id && entity.kind === job.kind)', '!!entity'),
    ],
  },
  {
    name: 'writes on one entity do not wait for each other',
    // Where one entity is edited over and over.
    row: 'A4',
    changes: [change('sender.ts', 'if (!isParkedBeside(job)) busy.add(lane);', '')],
  },
  {
    name: 'a missing sign-in counts as a refusal',
    // Where sign-ins run out: elsewhere a token is renewed in time.
    row: 'A6',
    changes: [
      change(
        'sender.ts',
        "if (disposition === 'reject' || disposition === 'resolve') {\n      if (batch.length > 1)",
        "if (disposition !== 'retry') {\n      if (batch.length > 1)",
      ),
      change(
        'sender.ts',
        "if (host.direct() || disposition === 'reject' || disposition === 'resolve') return park",
        "if (host.direct() || disposition !== 'retry') return park",
      ),
    ],
  },
  {
    name: 'every attempt has a key of its own and no version',
    row: 'fault drop after',
    changes: [
      change('sender.ts', '{ key, op: op as Sent[', '{ key: `${key}${job0()}`, op: op as Sent['),
      change('sender.ts', 'base !== undefined && { base },', ''),
      change(
        'sender.ts',
        'verdicts.find((one) => one?.key === job.key)',
        'verdicts.find((one) => one?.key.startsWith(job.key))',
      ),
      change(
        'sender.ts',
        'const oldAttempt =',
        'let attempt0 = 0;\nconst job0 = (): number => attempt0++;\nconst oldAttempt =',
      ),
    ],
  },
  {
    name: 'a write is called saved before it is kept',
    changes: [change('create-outbox.ts', '    await done;\n', '    done.catch(() => {});\n')],
  },
  {
    name: 'deletions are not remembered',
    changes: [
      change(
        'store.ts',
        'cells.set(id, { view: cell?.view, seq, tick: Math.max(tick, cell?.tick ?? 0) });\n      heard(kind, id);',
        'cells.set(id, { view: cell?.view, tick: 0 });\n      heard(kind, id);',
      ),
      change('store.ts', 'seq: cell?.seq, tick: ++now, buried: true }', 'tick: 0 }'),
    ],
  },
  {
    name: 'an older answer replaces a newer one',
    changes: [change('store.ts', 'if (stale(cell, seq, tick)) return;\n      // A deletion', '// A deletion')],
  },
  {
    name: 'one refused write holds up all others',
    changes: [
      change(
        'sender.ts',
        'if (may && !busy.has(lane)',
        "if (may && !jobs.some((one) => one.state === 'failed') && !busy.has(lane)",
      ),
    ],
  },
  {
    name: 'a refused write is gone',
    changes: [change('steps.ts', 'if (other === job) return parked ? [parked] : [];', 'if (other === job) return [];')],
  },
  {
    name: 'what was being sent when a tab crashed is never sent again',
    changes: [change('sender.ts', "state !== 'failed' && !held &&", "state === 'queued' && !held &&")],
  },
];
