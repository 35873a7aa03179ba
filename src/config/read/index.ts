import type { Notice } from '../../errors.ts';
import type { Config, ReadResult } from '../model.ts';
import { problemAt, refused } from '../refused.ts';
import { link, type Uses } from './anchors.ts';
import { type Host, openBlockScalar } from './block-scalar.ts';
import { decode } from './bytes.ts';
import type { ListPart } from './convert.ts';
import { readEntries } from './entries.ts';
import { readKeeps } from './keep.ts';
import { findList, type List, type Root, rootOf } from './model-list.ts';
import { type Parsed, parse } from './parse.ts';
import { follow, type Pointed } from './pointer.ts';
import { readSettingKeeps } from './setting-keeps.ts';
import { column, type SourceText, sourceText } from './source.ts';
import type { Tree, TreeNode } from './tree.ts';
import { effectiveKeys, valueReader } from './value.ts';

/** What editing needs to know of a config; every offset is one of `src`. */
export interface Internals {
  /** The text PyYAML reads: the file's, or that of the block scalar in it. */
  readonly src: SourceText;
  readonly host: Host | undefined;
  readonly comments: readonly number[];
  /** What need not be read again where the edited text has it too. */
  readonly parts: readonly ListPart[];
  readonly root: Root;
  readonly list: List;
  readonly uses: Uses;
  /** Paths of what a `keep` protects outside of `model_list`. */
  readonly settingKeeps: readonly (readonly string[])[];
  /** Collections around the config, from the document's root down. */
  readonly around: readonly TreeNode[];
  /** All documents of the text; with a pointer there may be others than the config's. */
  readonly trees: readonly Tree[];
  /** Position of the config's document. */
  readonly document: number;
  /** The file does not exist yet. */
  readonly absent: boolean;
}

/** The internals of a config that {@link readConfig} made. */
export function internals(config: Config): Internals {
  return config.internals as Internals;
}

/** The items of `model_list`; none where it has none. */
export function listItems({ list }: Internals): readonly TreeNode[] {
  return list.kind === 'seq' ? list.seq.items : [];
}

/**
 * A file's bytes → the config in it as LiteLLM reads it. What cannot be edited safely is refused, with place and reason.
 *
 * @param file.pointer JSON Pointer to a mapping or literal block scalar that contains the config
 * @param file.bytes `null`: the file does not exist yet, an empty config
 */
export function readConfig(file: {
  readonly path: string;
  readonly pointer?: string;
  readonly bytes: Uint8Array | null;
}): ReadResult {
  const { path, bytes } = file;
  const pointer = file.pointer === '' ? undefined : file.pointer;
  if (bytes === null && pointer !== undefined) {
    return refused(
      problemAt('POINTER_MISSING', { path }, 'The file does not exist, so there is nothing at the pointer.'),
    );
  }
  const decoded = decode(path, bytes ?? new Uint8Array());
  if (decoded.kind === 'refused') return decoded;
  return readText({ path, pointer, text: decoded.text, absent: bytes === null });
}

/**
 * The same for a text that is decoded already.
 *
 * @param file.known parts of a text that was read before
 */
export function readText(file: {
  readonly path: string;
  readonly pointer: string | undefined;
  readonly text: string;
  readonly absent: boolean;
  readonly known?: readonly ListPart[];
}): ReadResult {
  const { pointer, known } = file;
  const outer = sourceText(file.path, file.text);
  const parsed = parse(outer, { tabs: pointer === undefined, known });
  if (parsed.kind === 'refused') return parsed;
  return pointer === undefined
    ? readWhole(outer, parsed, file.absent)
    : readPointed(outer, parsed, pointer, known);
}

function readWhole(src: SourceText, parsed: Parsed, absent: boolean, host?: Host): ReadResult {
  const [tree, second] = parsed.trees;
  if (second !== undefined || tree === undefined) {
    return refused(problemAt('MULTI_DOC', src.place(second?.start ?? 0), 'A second document starts here.'));
  }
  return build(
    src,
    parsed,
    { tree, node: tree.root, pair: undefined, around: [] },
    { absent, host, pointer: undefined },
  );
}

function readPointed(
  outer: SourceText,
  parsed: Parsed,
  pointer: string,
  known: readonly ListPart[] | undefined,
): ReadResult {
  const pointed = follow(outer, parsed.trees, pointer);
  if (pointed.kind === 'refused') return pointed;
  const { node, pair } = pointed;
  const isText = node.kind === 'scalar' && !['empty', 'plain'].includes(node.style);
  if (!isText) return build(outer, parsed, pointed, { absent: false, host: undefined, pointer });
  const opened = openBlockScalar(outer, node, pair === undefined ? 0 : column(outer, pair.start));
  if (opened.kind === 'refused') return opened;
  const { host } = opened;
  const inside = parse(host.inner, { tabs: true, known });
  if (inside.kind === 'refused') return inside;
  const result = readWhole(host.inner, inside, false, host);
  if (result.kind === 'refused') return result;
  return { kind: 'config', config: { ...result.config, pointer, text: outer.text } };
}

function build(
  src: SourceText,
  { comments, trees, parts }: Parsed,
  at: Omit<Pointed, 'kind'>,
  file: { readonly absent: boolean; readonly host: Host | undefined; readonly pointer: string | undefined },
): ReadResult {
  const linked = link(src, at.tree.root, { again: file.pointer !== undefined });
  if (linked.kind === 'refused') return linked;
  const found = rootOf(src, at);
  if (found.kind === 'refused') return found;
  const { root } = found;
  const listed = findList(src, root);
  if (listed.kind === 'refused') return listed;
  const { list } = listed;
  const seq = list.kind === 'seq' ? list.seq : undefined;
  const keeps = readKeeps(src, comments, seq, list.kind === 'missing' ? undefined : list.pair);
  const settings = root.kind === 'map' ? readSettingKeeps(src, comments, root.map) : undefined;
  const unused = keeps.unused.filter((offset) => settings?.used.has(offset) !== true);
  const inside: Internals = {
    src,
    host: file.host,
    comments,
    parts,
    root,
    list,
    uses: linked.uses,
    settingKeeps: settings?.paths ?? [],
    around: at.around,
    trees,
    document: trees.indexOf(at.tree),
    absent: file.absent,
  };
  const notices = includeNotices(src, root, list);
  const missing = notices.length > 0 ? 'included' : 'missing';
  const config: Config = {
    path: src.path,
    pointer: file.pointer,
    text: src.text,
    entries: list.kind === 'seq' ? readEntries(src, list.seq, keeps) : [],
    keep: keeps.list,
    list:
      list.kind === 'seq'
        ? list.seq.items.length > 0
          ? 'items'
          : 'empty'
        : list.kind === 'missing'
          ? missing
          : list.kind,
    notices: [...notices, ...unused.map((offset) => unusedKeep(src, offset))],
    internals: inside,
  };
  return { kind: 'config', config };
}

function unusedKeep(src: SourceText, offset: number): Notice {
  return {
    message:
      'This `keep` protects nothing: write it above or beside an entry of `model_list`, a key of an entry, an alias of `model_group_alias` or an item of `fallbacks`.',
    place: src.place(offset),
  };
}

/** A root that only includes has no models of its own: the person probably meant one of the included files. */
function includeNotices(src: SourceText, root: Root, list: List): readonly Notice[] {
  if (root.kind === 'empty' || list.kind !== 'missing') return [];
  const include = effectiveKeys(root.map).get('include')?.pair;
  if (include === undefined) return [];
  const value = valueReader()(include.value);
  const files = (Array.isArray(value) ? value : [value]).filter((item) => typeof item === 'string');
  const named = files.length === 0 ? 'the included file' : files.join(', ');
  return [
    {
      message: `This config includes ${named} and has no \`model_list\` itself, so no model is added here. To edit the models there, name that file in \`config-path\`.`,
      place: src.place(include.start),
    },
  ];
}
