import { type Attachment, type Id, MeanwhileError } from '@meanwhile/sdk/adapter';
import { fullCapabilities } from './capabilities.js';

/** A file as the memory store keeps it. Its id is the key it came under: the same key again is the same file. */
export interface StoredFile {
  readonly attachment: Attachment;
  readonly blob: Blob;
}
export function storedFile(blob: Blob, { key, name }: { readonly key: Id; readonly name: string }): StoredFile {
  if (blob.size > fullCapabilities.upload.maxBytes)
    throw new MeanwhileError({ code: 'too-large', message: 'The file is larger than 10 MB.' });
  return { attachment: { id: key, name, type: blob.type, size: blob.size }, blob };
}
export function bytesOf(file: StoredFile | undefined): Blob {
  if (!file) throw new MeanwhileError({ code: 'not-found', message: 'This file is not here.' });
  return file.blob;
}
