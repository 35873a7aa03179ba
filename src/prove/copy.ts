import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type Scalar,
  visit,
} from 'yaml';
import { AS_PYYAML, resolved, textAt } from './nested-config.ts';
import { isSwitchedOff, SECTIONS } from './switched-off.ts';

/** The config that the proxy is started with. */
export type Copied =
  | {
      readonly kind: 'copied';
      readonly text: string;
      /** YAML paths of the settings that are switched off in it. */
      readonly switchedOff: readonly string[];
      /** Names behind `os.environ/` that are left in it. */
      readonly names: readonly string[];
      /** `general_settings.master_key` as it is written, a string. */
      readonly masterKey: string | undefined;
      /** Literal values that look like secrets by their key, longest first. */
      readonly secrets: readonly string[];
    }
  /** Why the proxy cannot be started with it. */
  | { readonly kind: 'refused'; readonly reason: string };

/**
 * The config in a file, byte for byte, except that settings that connect to other hosts or run code are renamed. A file
 * that `yaml` cannot read is copied unchanged, so that LiteLLM itself reports what is wrong with it.
 *
 * @param text the whole file
 * @param pointer JSON Pointer to the config inside the file
 */
export function copyConfig(text: string, pointer: string | undefined): Copied {
  const inner = pointer === undefined ? text : textAt(text, pointer);
  if (inner === undefined) return { kind: 'refused', reason: 'the config cannot be extracted from the file' };
  const document = parse(inner);
  if (document === undefined) {
    return { kind: 'copied', text: inner, switchedOff: [], names: [], masterKey: undefined, secrets: [] };
  }
  const pairs = settingsOf(document);
  if (pairs.some(({ path }) => path === 'include')) {
    return { kind: 'refused', reason: 'the config includes other files, which a proof does not read' };
  }
  const off = pairs.filter(({ path }) => isSwitchedOff(path));
  const remote = remoteCode(document, new Set(off.map(({ pair }) => pair)));
  if (remote !== undefined) {
    return {
      kind: 'refused',
      reason: `the config names a file in a bucket (${remote}), which LiteLLM may load as code`,
    };
  }
  const copy = renamed(inner, off);
  return {
    kind: 'copied',
    text: copy,
    switchedOff: [...new Set(off.map(({ path }) => path))].toSorted(),
    names: namesIn(document, new Set(off.map(({ pair }) => pair))),
    masterKey: masterKey(pairs),
    secrets: secretsIn(document),
  };
}

function parse(text: string): Document.Parsed | undefined {
  const document = parseDocument(text, AS_PYYAML);
  return document.errors.length === 0 && isMap(document.contents) ? document : undefined;
}

/** A setting: its YAML path and its pair. */
interface Setting {
  readonly path: string;
  readonly pair: Pair;
}

/** The keys of the root, and of the sections that contain settings. */
function settingsOf(document: Document): readonly Setting[] {
  const root = pairsOf(document.contents ?? undefined, '', document);
  const below = root
    .filter(({ path }) => SECTIONS.includes(path))
    .flatMap(({ path, pair }) => pairsOf(pair.value as Node | undefined, `${path}.`, document));
  return [...root, ...below];
}

function pairsOf(node: Node | undefined, prefix: string, document: Document): readonly Setting[] {
  const map = resolved(node, document);
  if (isSeq(map)) return map.items.flatMap((item) => pairsOf(item as Node, prefix, document));
  if (!isMap(map)) return [];
  return map.items.flatMap((pair) => {
    if (!isScalar(pair.key)) return [];
    // `yaml` reads a merge key as a symbol
    const isMerge = typeof pair.key.value === 'symbol' || pair.key.value === '<<';
    const key = isMerge ? '<<' : String(pair.key.value);
    const merged = isMerge ? pairsOf(pair.value as Node | undefined, prefix, document) : [];
    return [{ path: `${prefix}${key}`, pair }, ...merged];
  });
}

/** Settings are renamed, not removed, so that every other byte is kept. LiteLLM ignores the new name. */
function renamed(text: string, settings: readonly Setting[]): string {
  const starts = settings.flatMap(({ pair }) => {
    const key = pair.key as Scalar;
    return key.range ? [{ start: key.range[0], end: key.range[1], name: String(key.value) }] : [];
  });
  const ordered = [...new Map(starts.map((it) => [it.start, it])).values()].toSorted(
    (a, b) => b.start - a.start,
  );
  return ordered.reduce(
    (result, { start, end, name }) => `${result.slice(0, start)}switched_off_${name}${result.slice(end)}`,
    text,
  );
}

/** The first scalar that names an object in a bucket, outside the settings that are switched off. */
function remoteCode(document: Document, off: ReadonlySet<Pair>): string | undefined {
  let found: string | undefined;
  eachScalar(document, off, (value) => {
    const scheme = /^(?:s3|gcs):\/\//.exec(value)?.[0];
    if (scheme !== undefined) found ??= `${scheme}…`;
  });
  return found;
}

function namesIn(document: Document, off: ReadonlySet<Pair>): readonly string[] {
  const names = new Set<string>();
  eachScalar(document, off, (value) => {
    for (const [, name = ''] of value.matchAll(/os\.environ\/([A-Za-z_]\w*)/g)) names.add(name);
  });
  return [...names].toSorted();
}

function eachScalar(document: Document, off: ReadonlySet<Pair>, use: (value: string) => void): void {
  visit(document, {
    Pair: (_, pair) => (off.has(pair) ? visit.SKIP : undefined),
    Scalar: (_, { value }) => {
      if (typeof value === 'string') use(value);
    },
  });
}

function masterKey(settings: readonly Setting[]): string | undefined {
  const pair = settings.findLast(({ path }) => path === 'general_settings.master_key')?.pair;
  const value = isScalar(pair?.value) ? pair.value.value : undefined;
  return typeof value === 'string' ? value : undefined;
}

const SECRET_KEY = /key|secret|token|passw|credential|auth|private|cookie|url|dsn|connection/i;

/** Values that LiteLLM might print and that must not be quoted. */
function secretsIn(document: Document): readonly string[] {
  const found = new Set<string>();
  visit(document, {
    Pair: (_, { key, value }) => {
      if (!isScalar(key) || !SECRET_KEY.test(String(key.value)) || !isScalar(value)) return;
      const text = typeof value.value === 'string' ? value.value : '';
      if (text.length >= 4 && !text.startsWith('os.environ/')) found.add(text);
    },
  });
  return [...found].toSorted((a, b) => b.length - a.length);
}
