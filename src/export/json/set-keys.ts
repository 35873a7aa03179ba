import { getNodeValue } from '#jsonc-parser';
import { sameValue } from '../../config/index.ts';
import { isMap, type TextEdit, type Value, type ValueMap } from '../../config/model.ts';
import { editChildren } from './children.ts';
import { print, printProperty, type Style } from './print.ts';
import { type Node, propertiesOf } from './read.ts';
import { hasComment, indentAt } from './trivia.ts';

/** What an edit of a file collects. */
export interface Draft {
  readonly text: string;
  readonly style: Style;
  readonly edits: TextEdit[];
  /** Values that are out of date and stay, because a person's comment is in them. */
  readonly commented: Node[];
}

/** Whether a key that is not wanted is out of date, and may be removed. */
export type IsStale = (path: readonly string[], value: Value) => boolean;

/**
 * Gives an object the wanted keys with the wanted values. Keys that are not wanted stay, unless they are stale, and a value
 * that is right already keeps its notation.
 *
 * @param whole the values of keys that the object does not have yet
 */
export function setKeys(
  draft: Draft,
  node: Node,
  wanted: ValueMap,
  whole: Value,
  isStale: IsStale,
  path: readonly string[] = [],
): void {
  const properties = propertiesOf(node);
  for (const { key, value } of properties) {
    const want = wanted[key];
    if (want === undefined || !Object.hasOwn(wanted, key)) continue;
    if (isMap(want) && value.type === 'object') {
      setKeys(draft, value, want, isMap(whole) ? (whole[key] ?? want) : want, isStale, [...path, key]);
    } else replace(draft, value, want);
  }
  const present = new Set(properties.map(({ key }) => key));
  const stale = properties.flatMap(({ key, value }, index) =>
    !Object.hasOwn(wanted, key) && isStale([...path, key], getNodeValue(value)) ? [index] : [],
  );
  const added = Object.entries(wanted).flatMap(([key, value]) =>
    present.has(key)
      ? []
      : [
          (indent: string) =>
            printProperty(key, isMap(whole) ? (whole[key] ?? value) : value, indent, draft.style),
        ],
  );
  draft.edits.push(...editChildren(draft.text, node, { removed: new Set(stale), added }, draft.style));
}

function replace(draft: Draft, node: Node, wanted: Value): void {
  if (sameValue(getNodeValue(node), wanted)) return;
  const { text, style } = draft;
  const end = node.offset + node.length;
  if (hasComment(text.slice(node.offset, end))) draft.commented.push(node);
  else draft.edits.push({ start: node.offset, end, text: print(wanted, indentAt(text, node.offset), style) });
}
