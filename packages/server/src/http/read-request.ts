import * as v from 'valibot';
import { createHash } from 'node:crypto';
import { MeanwhileError } from '@meanwhile/sdk';
import type { Asked } from './guard.js';
import { isTooDeep } from './limits.js';

/** A value as a schema takes it. Throws `invalid` with what is wrong, and where. */
export function checked<S extends v.GenericSchema>(schema: S, value: unknown): v.InferOutput<S> {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const issues = result.issues.slice(0, 20).map((issue) => ({
    message: issue.message,
    path: issue.path?.map(({ key }) => String(key)) ?? [],
  }));
  const [first] = issues;
  const message = first ? `${first.path.join('.') || 'The request'}: ${first.message}` : 'The request is wrong.';
  throw new MeanwhileError({ code: 'invalid', message, issues });
}

/** The address's query. A name that occurs twice counts once. */
export const queryOf = <S extends v.GenericSchema>(asked: Asked, schema: S): v.InferOutput<S> =>
  checked(schema, asked.req.query());

export const tooLarge = (): never => {
  throw new MeanwhileError({ code: 'too-large', message: 'The request is larger than this server takes.' });
};

/** The body, up to so many bytes; a sender who sends more is not listened to. */
export async function bytesOf(asked: Asked, most: number): Promise<Uint8Array> {
  if (Number(asked.req.header('content-length') ?? 0) > most) tooLarge();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of asked.req.raw.body ?? []) {
    size += (chunk as Uint8Array).byteLength;
    if (size > most) tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const decoder = new TextDecoder('utf-8', { fatal: true });
export async function jsonOf(asked: Asked, most: number): Promise<unknown> {
  const bytes = await bytesOf(asked, most);
  let value: unknown;
  try {
    value = JSON.parse(decoder.decode(bytes));
  } catch {
    throw new MeanwhileError({ code: 'invalid', status: 400, message: 'The body is no JSON in UTF-8.' });
  }
  if (isTooDeep(value)) throw new MeanwhileError({ code: 'invalid', message: 'The body is nested too deep.' });
  return value;
}

/** An answer that a browser keeps and asks about again (RFC 9110, section 13): 304 where it is still the same. */
export function revalidated(asked: Asked, value: unknown, etag?: string): Response {
  const text = JSON.stringify(value);
  const tag = etag ?? `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
  asked.header('cache-control', 'private, no-cache');
  asked.header('vary', 'Authorization', { append: true });
  asked.header('etag', tag);
  const known = (asked.req.header('if-none-match') ?? '').split(',').map((one) => one.trim());
  if (known.includes(tag) || known.includes(tag.replace(/^W\//, ''))) return asked.body(null, 304);
  return asked.body(text, 200, { 'content-type': 'application/json; charset=utf-8' });
}

export const quoted = (version: string | undefined): string => `"${version ?? ''}"`;
/** The version in `If-Match`; undefined for none and for `*`. */
export const ifMatch = (asked: Asked): string | undefined =>
  /^\s*(?:W\/)?"([^"]*)"\s*$/.exec(asked.req.header('if-match') ?? '')?.[1];
