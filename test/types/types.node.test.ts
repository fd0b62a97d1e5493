import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** Every complaint of the compiler about the files of one project: an unused `@ts-expect-error` is one too. */
function complaintsOf(config: string): readonly string[] {
  const path = fileURLToPath(new URL(config, import.meta.url));
  const { options, fileNames } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(path, (name) => ts.sys.readFile(name)).config,
    ts.sys,
    dirname(path),
  );
  const files = fileNames.filter((name) => name.endsWith('.types.ts'));
  assert.notEqual(files.length, 0);
  const program = ts.createProgram(files, options);
  return files.flatMap((name) =>
    program
      .getSemanticDiagnostics(program.getSourceFile(name))
      .concat(program.getSyntacticDiagnostics(program.getSourceFile(name)))
      .map(({ messageText, start = 0 }) => {
        const line = program.getSourceFile(name)!.getLineAndCharacterOfPosition(start).line + 1;
        return `${name}:${line} ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
      }),
  );
}

describe('the types of custom fields and kinds', () => {
  it('are inferred from the schema handed to the client', () => assert.deepEqual(complaintsOf('tsconfig.json'), []));
  it('hold everywhere once the schema is registered', () =>
    assert.deepEqual(complaintsOf('registered/tsconfig.json'), []));
});
