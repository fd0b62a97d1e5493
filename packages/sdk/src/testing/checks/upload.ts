import { createId } from '../../model/id.js';
import type { Check } from '../check.js';
import { declares, needs, writes } from '../check.js';
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
    name: 'an upload sent twice under one key is one file',
    level: 'offline-safe',
    skip: declares('upload'),
    async run({ a }) {
      const type = (a.capabilities.upload && a.capabilities.upload.types?.[0]) || 'text/plain';
      const options = { key: createId(), name: 'notes.txt' };
      const first = await a.upload(new Blob(['the same'], { type }), options);
      const again = await a.upload(new Blob(['the same'], { type }), options);
      equals(again, first, 'What the second try answers');
    },
  },
  {
    name: 'what was uploaded can be attached, and says its type and size',
    level: 'write',
    skip: needs(declares('upload'), writes()),
    async run({ a, b }) {
      const type = (a.capabilities.upload && a.capabilities.upload.types?.[0]) || 'text/plain';
      const stored = await a.upload(new Blob(['twelve bytes'], { type }), { key: createId(), name: 'Äpfel & co.txt' });
      equals([stored.name, stored.type, stored.size], ['Äpfel & co.txt', type, 12], 'Name, type and size');
      const { id } = await a.create(0, { attachments: [stored] });
      equals((await b.get(id))?.['attachments'], [stored], 'The attachments the other side reads');
    },
  },
  {
    name: 'a file comes back byte for byte, and one of another backend does not',
    level: 'write',
    skip: declares('upload'),
    async run({ a, b }) {
      // Without the method a file is where its `url` says.
      if (!a.adapter.file) return;
      const type = (a.capabilities.upload && a.capabilities.upload.types?.[0]) || 'text/plain';
      const stored = await a.upload(new Blob(['Äpfel\r\n'], { type }), { key: createId(), name: 'a.txt' });
      // A reader has it through what was written with it.
      const found = await (a.capabilities.write ? b : a).file(stored);
      equals([found.type.split(';')[0], await found.text()], [type, 'Äpfel\r\n'], 'The file');
      const foreign = { ...stored, id: createId(), url: 'https://elsewhere.example/a.txt' };
      equals((await refusal(a.file(foreign), 'A file of another backend')).code, 'not-found', 'The code');
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
