import type { Id, Link, Ref } from '../model/base.js';
import { decisionIdOf, folderOf } from './identity.js';
import type { FoundRelation, RecordDraft } from './record-draft.js';
import type { RecordLinks } from './record-entity.js';

export interface RecordNode {
  readonly draft: RecordDraft;
  readonly id: Id;
  readonly links: RecordLinks;
}

const emptyLinks = (): RecordLinks => ({ supersedes: [], supersededBy: [], amends: [], amendedBy: [], links: [] });
export const createNode = (draft: RecordDraft, id: Id): RecordNode => ({ draft, id, links: emptyLinks() });

const sides = {
  supersedes: ['supersedes', 'supersededBy'],
  'superseded-by': ['supersededBy', 'supersedes'],
  amends: ['amends', 'amendedBy'],
  'amended-by': ['amendedBy', 'amends'],
} as const;

/** A record's own words for another one win over what the other one is called. */
function addRef(refs: Ref[], node: RecordNode, label?: string): void {
  const known = refs.findIndex((ref) => ref.id === node.id);
  const ref: Ref = { kind: 'decision', id: node.id, title: label ?? node.draft.title };
  if (known === -1) refs.push(ref);
  else if (label !== undefined) refs[known] = ref;
}

/** A label that only repeats the file name is no title. */
function titleFor(relation: FoundRelation, target: RecordNode): string {
  const isFileName = target.draft.path.includes(relation.label) || relation.label === '';
  return isFileName ? target.draft.title : relation.label;
}

function findNode(
  nodes: ReadonlyMap<string, RecordNode>,
  from: RecordDraft,
  relation: FoundRelation,
): RecordNode | undefined {
  if (relation.path !== undefined) return nodes.get(relation.path) ?? nodes.get(`${relation.path}.md`);
  return relation.number === undefined ? undefined : nodes.get(`${folderOf(from.path)}#${relation.number}`);
}

function keepUnresolved(node: RecordNode, relation: FoundRelation, space: Id | undefined): void {
  const { rel, label, path, href, kept } = relation;
  const target = path?.endsWith('.md')
    ? { target: { kind: 'decision', id: decisionIdOf(path, space), title: label || path } }
    : {};
  const link: Link = { rel, ...target, ...(href ? { href } : {}), ...(label ? { title: label } : {}) };
  node.links.links.push(link);
  if (href && rel === 'related') return;
  const { draft } = node;
  if (kept) {
    const text = [...draft.kept.entries()].find(
      ([, found]) => found === kept.heading || found.startsWith(`${kept.heading}\n`),
    );
    if (text) draft.kept.set(text[0], `${text[1]}\n\n${kept.line}`);
    else draft.kept.set({ level: 2, title: kept.heading, text: kept.line }, `${kept.heading}\n\n${kept.line}`);
  }
  const message = `"${label || path || 'A record'}" is not among the files read; the link is kept.`;
  draft.notes.push({ file: draft.path, code: 'reference-missing', message });
}

function follow(node: RecordNode, relation: FoundRelation, target: RecordNode): void {
  const title = titleFor(relation, target);
  if (relation.rel === 'related') {
    node.links.links.push({ rel: 'related', target: { kind: 'decision', id: target.id, title } });
    return;
  }
  const [mine, theirs] = sides[relation.rel];
  addRef(node.links[mine], target, title);
  addRef(target.links[theirs], node);
}

function indexNodes(nodes: readonly RecordNode[]): Map<string, RecordNode> {
  const index = new Map<string, RecordNode>();
  for (const node of nodes) {
    const { path, number } = node.draft;
    index.set(path, node);
    const key = `${folderOf(path)}#${number}`;
    if (number !== undefined && !index.has(key)) index.set(key, node);
  }
  return index;
}

/** Turns what records say of each other into references on both of them; what leads nowhere stays a link. */
export function connectRecords(nodes: readonly RecordNode[], space: Id | undefined): void {
  const index = indexNodes(nodes);
  for (const node of nodes) {
    for (const relation of node.draft.relations) {
      const target = findNode(index, node.draft, relation);
      if (target && target !== node) follow(node, relation, target);
      else keepUnresolved(node, relation, space);
    }
  }
  for (const { draft, links } of nodes) {
    if (links.supersededBy.length < 2) continue;
    const message = `Superseded by ${links.supersededBy.length} records: the first one leads, the others are links.`;
    draft.notes.push({ file: draft.path, code: 'reference-conflict', message });
  }
}
