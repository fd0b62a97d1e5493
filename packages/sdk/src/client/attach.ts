import { MeanwhileError } from '../adapter/errors.js';
import type { Capabilities } from '../adapter/contract.js';

/** Refused by what the session declares, before a byte is read. */
export function checkFile(file: Blob, upload: Capabilities['upload'] | undefined): void {
  if (!upload) throw new MeanwhileError({ code: 'unsupported', message: 'This backend takes no files' });
  const { maxBytes, types } = upload;
  if (maxBytes !== undefined && file.size > maxBytes)
    throw new MeanwhileError({ code: 'too-large', message: `A file may have ${maxBytes} bytes` });
  const fits = (type: string): boolean =>
    type.endsWith('/*') ? file.type.startsWith(type.slice(0, -1)) : file.type === type;
  if (types && !types.some(fits))
    throw new MeanwhileError({ code: 'unsupported', message: `This backend takes ${types.join(', ')}` });
}
