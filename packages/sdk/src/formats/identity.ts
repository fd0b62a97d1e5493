import type { Id, Iso } from '../model/base.js';
import type { Person } from '../model/schema.js';

/** 53 bits as 11 characters: enough to keep some hundred thousand imported items apart. Not for secrets. */
export function hash(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36).padStart(11, '0');
}

/** Lower-case ASCII words joined by hyphens; empty when there are none. */
export function slug(text: string): string {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return (words ?? []).join('-').slice(0, 120);
}

/** A slug that two different names never share: what ASCII cannot say is told apart by a hash. */
export function exactSlug(text: string): string {
  const plain = text.trim().toLowerCase().normalize('NFC');
  const readable = slug(plain);
  return /^[a-z0-9 ._-]{1,120}$/.test(plain) && readable ? readable : `${readable || 'x'}-${hash(plain)}`;
}

/** A file's path without drive, dots or backslashes: it can neither leave its folder nor differ by platform. */
export function cleanPath(name: string): string {
  const parts = name.replace(/\\/g, '/').split('/');
  return parts.filter((part) => part !== '' && part !== '.' && part !== '..').join('/');
}

export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

/** The same file in the same space has the same id, so that a second import changes nothing. */
export function decisionIdOf(path: string, space: Id | undefined): Id {
  const parts = path
    .replace(/\.[a-z]+$/i, '')
    .split('/')
    .map(exactSlug);
  return `decision:imported:${space ? `${exactSlug(space)}:` : ''}${parts.join('.')}`;
}

export function updateIdOf(key: string, space: Id | undefined): Id {
  return `update:imported:${hash(`${space ?? ''}\n${key}`)}`;
}

export function personOf(name: string, at: Iso): Person {
  return { id: `person:imported:${exactSlug(name)}`, kind: 'person', name: name.trim(), createdAt: at, updatedAt: at };
}
