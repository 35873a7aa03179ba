import type { Notice } from '../errors.ts';
import type { ExportChange } from '../sync/model.ts';
import { count, list as inWords } from '../words.ts';
import type { Client } from './clients/client.ts';
import { type ClientEntry, clientEntries } from './entries.ts';
import { editChildren } from './json/children.ts';
import { print, printProperty, type Style } from './json/print.ts';
import { type Document, type Node, placeAt } from './json/read.ts';
import { type Draft, setKeys } from './json/set-keys.ts';
import { asksToKeep, commaBetween, endOfLineComments } from './json/trivia.ts';
import type { Served } from './model.ts';
import type { FoundProvider, Member } from './provider.ts';

/** What is to be done to a client's file. */
export interface FileEdit {
  readonly kind: 'work';
  readonly draft: Draft;
  readonly changes: readonly ExportChange[];
  readonly notices: readonly Notice[];
}

/** Brings the list of a provider up to date. */
export function editList(
  document: Document,
  style: Style,
  client: Client,
  found: FoundProvider,
  served: Served,
): FileEdit {
  const draft: Draft = { text: document.text, style, edits: [], commented: [] };
  const { entries, notListed } = clientEntries(client, served);
  const listed = new Map(found.members.map((member) => [member.name, member]));
  const kept = keptMembers(document.text, found);
  const added = entries.filter(({ name }) => !listed.has(name));
  const updated = entries.filter((entry) => {
    const member = listed.get(entry.name);
    return member !== undefined && !kept.has(member) && updateMember(draft, client, member, entry);
  });
  const removed = found.members.filter((member) => !kept.has(member) && isGone(member, served));
  editMembers(draft, client, found, removed, added);
  const unserved = found.members.filter((member) => !removed.includes(member) && isUnserved(member, served));
  return {
    kind: 'work',
    draft,
    changes: [
      ...added.map(({ name, entry }) => ({ kind: 'added', name, entry }) as const),
      ...updated.map(({ name, stated }) => ({ kind: 'updated', name, entry: stated }) as const),
      ...removed.map(({ name = '' }) => ({ kind: 'removed', name }) as const),
    ],
    notices: [...notListed, ...unservedNotice(document, unserved), ...commentedNotices(document, draft)],
  };
}

/** Whether something had to change. Names alone have nothing that could be out of date. */
function updateMember(
  draft: Draft,
  client: Client,
  { value }: Member,
  { entry, stated }: ClientEntry,
): boolean {
  if (value.type !== 'object') return false;
  const before = draft.edits.length;
  setKeys(draft, value, stated, entry, client.isStale);
  return draft.edits.length > before;
}

/** Removes and adds members. A provider without a list gets one. */
function editMembers(
  draft: Draft,
  client: Client,
  { node, list }: FoundProvider,
  removed: readonly Member[],
  added: readonly ClientEntry[],
): void {
  const { text, style, edits } = draft;
  if (list === undefined) {
    if (added.length === 0) return;
    const print = (indent: string) => printProperty(client.list, listOf(client, added), indent, style);
    edits.push(...editChildren(text, node, { removed: new Set(), added: [print] }, style));
    return;
  }
  const printed = added.map(({ name, entry }) => (indent: string) => {
    return client.shape === 'map' ? printProperty(name, entry, indent, style) : print(entry, indent, style);
  });
  edits.push(
    ...editChildren(
      text,
      list,
      { removed: new Set(removed.map(({ index }) => index)), added: printed },
      style,
    ),
  );
}

/** The whole list of a provider. */
export function listOf({ shape }: Client, entries: readonly ClientEntry[]): ClientEntry['entry'] {
  if (shape !== 'map') return entries.map(({ entry }) => entry);
  return Object.fromEntries(entries.map(({ name, entry }) => [name, entry]));
}

/** Members with `copilot-model-sync: keep` in a comment above, beside or in them. */
function keptMembers(text: string, { list, members }: FoundProvider): ReadonlySet<Member> {
  if (list === undefined) return new Set();
  let from = endOfLineComments(text, list.offset + 1);
  const kept = new Set<Member>();
  for (const member of members) {
    const to = behind(text, member.node, members[member.index + 1]?.node.offset ?? endOf(list) - 1);
    if (asksToKeep(text.slice(from, to))) kept.add(member);
    from = to;
  }
  return kept;
}

/** Behind a child, its comma and the comments to its right. */
function behind(text: string, node: Node, next: number): number {
  const comma = commaBetween(text, endOf(node), next);
  return endOfLineComments(text, comma === undefined ? endOf(node) : comma + 1);
}

function endOf({ offset, length }: Node): number {
  return offset + length;
}

/** The config had it, and calls to it would fail from now on. */
function isGone({ name }: Member, { models, before, answered }: Served): boolean {
  return (
    name !== undefined &&
    before.has(name) &&
    !answered.has(name) &&
    !models.some((model) => model.name === name)
  );
}

/** Nothing in the config answers to it, and nothing shows that it ever did. */
function isUnserved({ name }: Member, { answered }: Served): boolean {
  if (name === undefined) return false;
  return ![...answered].some((known) => known === name || isWildcardFor(known, name));
}

function isWildcardFor(pattern: string, name: string): boolean {
  const [start = '', ...rest] = pattern.split('*');
  return rest.length > 0 && name.startsWith(start) && name.endsWith(rest.at(-1) ?? '');
}

function unservedNotice({ path, text }: Document, members: readonly Member[]): Notice[] {
  const [first] = members;
  if (first === undefined) return [];
  const names = inWords(
    members.map(({ name = '' }) => name),
    5,
  );
  const one = members.length === 1;
  return [
    {
      message: `${count(members.length, 'model is', 'models are')} listed that the config does not serve: ${names}. ${one ? 'It stays' : 'They stay'}, because a sync removes only models that the config had before.`,
      place: placeAt(path, text, first.node.offset),
    },
  ];
}

function commentedNotices({ path, text }: Document, { commented }: Draft): Notice[] {
  return commented.map(({ offset }) => ({
    message: 'This value is out of date. It is not changed, because it contains a comment.',
    place: placeAt(path, text, offset),
  }));
}
