import type { Attachment } from '../model/base.js';
import { MeanwhileError } from '../adapter/errors.js';
import type { Capabilities } from '../adapter/contract.js';
import type { Engine } from './engine.js';
import type { Backend } from './rows.js';
import type { AttachOptions } from './types.js';

/** Refused by what the session declares, before a byte is read. */
function checkFile(file: Blob, upload: Capabilities['upload'] | undefined): void {
  if (!upload) throw new MeanwhileError({ code: 'unsupported', message: 'This backend takes no files' });
  const { maxBytes, types } = upload;
  if (maxBytes !== undefined && file.size > maxBytes)
    throw new MeanwhileError({ code: 'too-large', message: `A file may have ${maxBytes} bytes` });
  const fits = (type: string): boolean =>
    type.endsWith('/*') ? file.type.startsWith(type.slice(0, -1)) : file.type === type;
  if (types && !types.some(fits))
    throw new MeanwhileError({ code: 'unsupported', message: `This backend takes ${types.join(', ')}` });
}

export async function attach(
  { link, outbox }: Engine,
  backend: Backend,
  { file, ...options }: AttachOptions & { readonly file: Blob },
): Promise<Attachment> {
  // Whoever was here last may begin without the backend.
  if (!link.session) await link.connect();
  checkFile(file, backend.upload && link.session?.capabilities.upload);
  return outbox.attach(file, options);
}

/** From this device while it waits, else from the backend. */
export async function fileOf(
  { link, outbox }: Engine,
  backend: Backend,
  { attachment, signal }: { readonly attachment: Attachment; readonly signal: AbortSignal },
): Promise<Blob | undefined> {
  const waiting = await outbox.file(attachment.id);
  if (waiting) return waiting;
  await link.connect();
  return backend.file && link.noted(backend.file(attachment, { signal }));
}
