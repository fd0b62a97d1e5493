import { type Attachment, MeanwhileError } from '@meanwhile/sdk/adapter';
import { addressOf, failureOf, type Line, open } from './request.js';

/** The bytes of a file. Only ours are asked for: the token goes nowhere else. */
export async function fetchFile(line: Line, { id, url }: Attachment, signal: AbortSignal): Promise<Blob> {
  const path = `/v1/files/${encodeURIComponent(id)}`;
  if (!url?.endsWith(path)) throw new MeanwhileError({ code: 'not-found', message: 'This file is not kept here.' });
  const call = { signal, headers: { accept: '*/*' }, patience: 60_000 };
  const { response, done } = await open(line, addressOf(line, path.slice('/v1/'.length)), call);
  try {
    if (!response.ok) throw failureOf(response.status, await response.text());
    return await response.blob();
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof TypeError)
      throw new MeanwhileError({ code: 'network', message: 'The answer broke off.' }, { cause: error });
    throw error;
  } finally {
    done();
  }
}
