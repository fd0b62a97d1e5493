import type { Attachment } from '../model/base.js';
import { MeanwhileError } from '../adapter/errors.js';
import type { Environment } from './environment.js';
import type { Link } from './link.js';
import type { Backend } from './rows.js';
import type { AttachOptions } from './types.js';

export interface AttachHost {
  readonly link: Link;
  readonly backend: Backend;
  readonly environment: Environment;
}

/** Refused by what the session declares, before a byte is read. */
export function checkFile(file: Blob, { link, backend }: AttachHost): void {
  const upload = link.session?.capabilities.upload;
  if (!upload || !backend.upload)
    throw new MeanwhileError({ code: 'unsupported', message: 'This backend takes no files' });
  const { maxBytes, types } = upload;
  if (maxBytes !== undefined && file.size > maxBytes)
    throw new MeanwhileError({ code: 'too-large', message: `A file may have ${maxBytes} bytes` });
  const fits = (type: string): boolean =>
    type.endsWith('/*') ? file.type.startsWith(type.slice(0, -1)) : file.type === type;
  if (types && !types.some(fits))
    throw new MeanwhileError({ code: 'unsupported', message: `This backend takes ${types.join(', ')}` });
}

/** Sends a file at once. */
export async function attach(
  host: AttachHost,
  file: Blob,
  { name, onProgress, signal }: AttachOptions,
): Promise<Attachment> {
  checkFile(file, host);
  const { link, backend, environment } = host;
  const either = signal ? AbortSignal.any([signal, link.signal]) : link.signal;
  const call = { key: environment.id(), name, signal: either, ...(onProgress && { onProgress }) };
  return link.noted(backend.upload!(file, call));
}
