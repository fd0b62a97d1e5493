import { type Attachment, MeanwhileError, type UploadOptions } from '@meanwhile/sdk/adapter';
import { addressOf, ask, bearer, failureOf, type Line, tokenOf } from './request.js';

interface Upload {
  readonly blob: Blob;
  readonly options: UploadOptions;
  readonly address: string;
  readonly headers: { readonly [name: string]: string };
}

/** With XMLHttpRequest, because fetch does not tell how far an upload is. */
function sendInPage(
  line: Line,
  { blob, options, address, headers }: Upload,
  token: string | null,
): Promise<Attachment | 401> {
  const { signal, onProgress } = options;
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const fail = (code: 'network' | 'timeout', message: string) => () => reject(new MeanwhileError({ code, message }));
    const giveUp = (): void => request.abort();
    request.open('POST', address);
    request.timeout = 300_000;
    request.withCredentials = line.credentials === 'include';
    for (const [name, value] of Object.entries({ ...headers, ...bearer(token) })) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded }) => onProgress?.(Math.min(loaded, blob.size), blob.size);
    request.onerror = fail('network', 'The backend could not be reached.');
    request.ontimeout = fail('timeout', 'The backend did not answer in time.');
    request.onabort = () => reject(signal.reason);
    request.onloadend = () => {
      signal.removeEventListener('abort', giveUp);
      const { status, responseText } = request;
      if (status === 401) resolve(401);
      else if (status >= 200 && status < 300) {
        onProgress?.(blob.size, blob.size);
        try {
          resolve(JSON.parse(responseText) as Attachment);
        } catch (cause) {
          reject(
            new MeanwhileError({ code: 'unavailable', status, message: 'The answer is not one of ours.' }, { cause }),
          );
        }
      } else if (status) reject(failureOf(status, responseText));
    };
    signal.addEventListener('abort', giveUp, { once: true });
    request.send(blob);
  });
}

/** Sends a file. The same key again answers what was stored. */
export async function upload(line: Line, blob: Blob, options: UploadOptions): Promise<Attachment> {
  const { signal, key, name, onProgress } = options;
  signal.throwIfAborted();
  const address = addressOf(line, 'files', { name });
  const headers = { 'idempotency-key': key, 'content-type': blob.type || 'application/octet-stream' };
  const given = { blob, options, address, headers };
  if (typeof XMLHttpRequest === 'function') {
    const stored = await sendInPage(line, given, await tokenOf(line));
    if (stored !== 401) return stored;
    const again = await sendInPage(line, given, await tokenOf(line, true));
    if (again !== 401) return again;
    throw new MeanwhileError({ code: 'unauthenticated', message: 'The sign-in has run out.' });
  }
  onProgress?.(0, blob.size);
  const stored = await ask<Attachment>(line, address, {
    method: 'POST',
    signal,
    headers,
    body: blob,
    patience: 300_000,
  });
  onProgress?.(blob.size, blob.size);
  return stored;
}
