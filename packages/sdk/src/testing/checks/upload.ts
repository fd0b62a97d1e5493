import { createId } from '../../model/id.js';
import type { Check } from '../check.js';
import { declares } from '../check.js';
import { equals, holds, refusal } from '../expect.js';

export const uploadChecks: readonly Check[] = [
  {
    name: 'an upload answers what was stored, and its progress only grows',
    level: 'write',
    skip: declares('upload'),
    async run({ a }) {
      const { upload } = a.capabilities;
      if (!upload) return;
      const type = upload.types?.[0] ?? 'text/plain';
      const steps: number[] = [];
      const blob = new Blob(['x'.repeat(2_000)], { type });
      const stored = await a.upload(blob, {
        key: createId(),
        name: 'notes.txt',
        onProgress: (sent) => steps.push(sent),
      });
      equals([stored.name, stored.size], ['notes.txt', 2_000], 'The name and the size');
      equals(
        steps,
        [...steps].sort((x, y) => x - y),
        'The progress',
      );
      if (upload.progress) holds(steps.length > 0, 'Progress is declared, and none was told.');
    },
  },
  {
    name: 'a file over the limit is refused',
    level: 'write',
    skip: (ground) => {
      const { upload } = ground.a.capabilities;
      if (!upload) return 'not declared: upload';
      return upload.maxBytes !== undefined && upload.maxBytes <= 50_000_000
        ? undefined
        : 'not declared: a limit under 50 MB';
    },
    async run({ a }) {
      const { upload } = a.capabilities;
      const blob = new Blob([new Uint8Array((upload && upload.maxBytes ? upload.maxBytes : 0) + 1)]);
      const error = await refusal(a.upload(blob, { key: createId(), name: 'large.bin' }), 'A file over the limit');
      equals(error.code, 'too-large', 'The code');
    },
  },
];
