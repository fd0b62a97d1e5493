import { type Attachment, createId, type Id, MeanwhileError } from '@meanwhile/sdk';
import { again, type Queries } from '../store/store.js';
import { type Access, canRead } from './access.js';

/** What may be uploaded. Nothing that a browser would run: no HTML, no SVG, no scripts. */
export interface UploadRules {
  readonly maxBytes: number;
  readonly types: readonly string[];
}
export const uploadRules: UploadRules = {
  maxBytes: 5 * 1024 * 1024,
  types: ['text/plain', 'text/csv', 'image/png', 'image/jpeg', 'image/gif', 'image/webp', 'application/pdf'],
};

const starts: { readonly [type: string]: readonly (readonly number[])[] } = {
  'image/png': [[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  'image/jpeg': [[0xff, 0xd8, 0xff]],
  'image/gif': [[0x47, 0x49, 0x46, 0x38]],
  'image/webp': [[0x52, 0x49, 0x46, 0x46]],
  'application/pdf': [[0x25, 0x50, 0x44, 0x46, 0x2d]],
};
/** Whether the bytes are what they are called: a picture begins like one, and a text holds no zero bytes. */
function isWhatItSays(type: string, bytes: Uint8Array): boolean {
  const begins = starts[type];
  return begins ? begins.some((start) => start.every((byte, i) => bytes[i] === byte)) : !bytes.includes(0);
}

export interface NewFile {
  readonly space: string;
  readonly key: Id;
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}
interface FileRow {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly size: number;
  readonly [column: string]: unknown;
}
const attachment = (base: string, { id, name, type, size }: FileRow): Attachment => ({
  id,
  name,
  type,
  size,
  url: `${base}/v1/files/${id}`,
});

/** Keeps a file; the same key again answers what was kept. */
export async function keepFile(
  queries: Queries,
  person: Id,
  file: NewFile & { readonly base: string },
): Promise<Attachment> {
  const { space, key, name, bytes, base } = file;
  const type = file.type.split(';')[0]?.trim().toLowerCase() ?? '';
  if (bytes.byteLength > uploadRules.maxBytes)
    throw new MeanwhileError({ code: 'too-large', message: `A file has at most ${uploadRules.maxBytes} bytes.` });
  if (!uploadRules.types.includes(type) || !isWhatItSays(type, bytes))
    throw new MeanwhileError({
      code: 'invalid',
      message: `This is no file of a kind that is taken: ${uploadRules.types.join(', ')}.`,
    });
  return again(async () => {
    const [known] = await queries.query<FileRow>(
      'select id, name, type, size from file where space = $1 and author = $2 and key = $3',
      [space, person, key],
    );
    if (known) return attachment(base, known);
    const row = { id: createId(), name, type, size: bytes.byteLength };
    await queries.query(
      `insert into file (space, id, author, key, name, type, size, bytes) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [space, row.id, person, key, name, type, row.size, bytes],
    );
    return attachment(base, row);
  });
}

/** A file the person may see: one in a space they read. */
export async function findFile(queries: Queries, access: Access, id: Id) {
  const rows = await queries.query<FileRow & { readonly in_space: string; readonly bytes: Uint8Array }>(
    'select space as in_space, id, name, type, size, bytes from file where id = $1',
    [id],
  );
  return rows.find((row) => canRead(access, row.in_space));
}
