// Reads the repository itself: files, imports, manifests.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { filesIn, root } from '../tools/files.mjs';

export { filesIn, root };

export const packageNames = ['sdk', 'adapters', 'elements', 'embed', 'server'] as const;
export type PackageName = (typeof packageNames)[number];

export interface ExportTarget {
  readonly 'meanwhile-source'?: string;
  readonly types?: string;
  readonly default?: string;
}
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly private?: boolean;
  readonly exports: Readonly<Record<string, ExportTarget | string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

export const read = (path: string): string => readFileSync(join(root, path), 'utf8');
export const exists = (path: string): boolean => existsSync(join(root, path));
export const readJson = <T>(path: string): T => JSON.parse(read(path)) as T;
export const manifestOf = (name: PackageName): Manifest => readJson(`packages/${name}/package.json`);

/** Everything the module asks for: static, dynamic, re-exported and in types. */
export function importsOf(text: string): readonly string[] {
  return ts.preProcessFile(text, true, true).importedFiles.map((file) => file.fileName);
}

/** The files git keeps, and those it would keep; everything where the project was unpacked without git. */
export function trackedFiles(): readonly string[] {
  if (!exists('.git')) return filesIn('.');
  const options = ['ls-files', '--cached', '--others', '--exclude-standard', '-z'];
  const listed = execFileSync('git', options, { cwd: root, encoding: 'utf8' }).split('\0');
  return listed.filter((path) => path !== '' && exists(path));
}

/** Every public element: a folder of the elements package that registers a tag. */
export function publicElements(): readonly string[] {
  return filesIn('packages/elements/src')
    .map((path) => /^packages\/elements\/src\/([a-z-]+)\/define\.ts$/.exec(path)?.[1])
    .filter((name): name is string => name !== undefined && name !== 'internal');
}
