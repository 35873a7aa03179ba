import { isList, isMap, type Value } from '../model.ts';
import { problemAt, type Refused, refused } from '../refused.ts';
import { link } from './anchors.ts';
import { decode, encode } from './bytes.ts';
import { parse } from './parse.ts';
import { sourceText } from './source.ts';
import { valueReader } from './value.ts';

/** Values that a text may have with its aliases written out: what is read here is written into a config as a whole. */
const MAX_VALUES = 10_000;

export type ValueResult = { readonly kind: 'value'; readonly value: Value } | Refused;

/**
 * A YAML text as PyYAML's `safe_load` reads it, with aliases and merge keys: `yes` is true and `017` is 15. Refused is what
 * {@link readConfig} refuses, and what JSON cannot hold: dates, sets, binary data, infinite numbers, circular values.
 *
 * @param path how places in the text are named
 */
export function readValue(path: string, text: string): ValueResult {
  const decoded = decode(path, encode(text));
  if (decoded.kind === 'refused') return decoded;
  const src = sourceText(path, decoded.text);
  const parsed = parse(src, { tabs: true });
  if (parsed.kind === 'refused') return parsed;
  const [tree, second] = parsed.trees;
  if (tree === undefined || second !== undefined) {
    return refused(problemAt('MULTI_DOC', src.place(second?.start ?? 0), 'A second document starts here.'));
  }
  const linked = link(src, tree.root, { again: false });
  if (linked.kind === 'refused') return linked;
  const value = valueReader()(tree.root);
  if (value === undefined)
    return unsupported(path, 'It contains a value that is not a plain one, such as a date.');
  let count = 0;
  const isPlain = (part: Value): boolean => {
    count += 1;
    if (count > MAX_VALUES) return true;
    if (typeof part === 'number') return Number.isFinite(part);
    if (isList(part)) return part.every(isPlain);
    return !isMap(part) || Object.values(part).every(isPlain);
  };
  if (!isPlain(value)) return unsupported(path, 'It contains a number that is not finite.');
  if (count <= MAX_VALUES) return { kind: 'value', value };
  const message = `It has more than ${MAX_VALUES} values when its aliases are written out.`;
  return refused(problemAt('TOO_MANY_ALIASES', { path }, message));
}

function unsupported(path: string, message: string): Refused {
  return refused(problemAt('UNSUPPORTED_YAML', { path }, message));
}
