import type { Config, Finding } from '../model.ts';
import { internals } from '../read/index.ts';
import { effectiveKeys } from '../read/value.ts';
import { entryFindings } from './entry.ts';
import { duplicates, type Finder, finder } from './finder.ts';
import { type Names, settingsFindings } from './settings.ts';

/**
 * What LiteLLM's loader would refuse or drop (`error`), or silently ignore (`warning`), in the order of the file.
 * Measured with LiteLLM 1.106.2; every message starts with the YAML path.
 */
export function findings(config: Config): readonly Finding[] {
  const { src, root, list, absent } = internals(config);
  if (absent) return [];
  const find = finder(src);
  if (root.kind === 'empty') {
    find.report('error', '', root.pair?.start ?? 0, 'The config is empty: LiteLLM does not start.');
    return find.found;
  }
  duplicates(find, root.map, '');
  if (list.kind === 'null') find.report('warning', 'model_list', list.pair.start, 'has no entries.');
  if (list.kind === 'seq') {
    if (list.seq.items.length === 0) find.report('warning', 'model_list', list.pair.start, 'has no entries.');
    for (const [index, node] of list.seq.items.entries()) {
      entryFindings(find, {
        node,
        path: `model_list[${index}]`,
        offset: list.seq.dashes[index] ?? node.start,
      });
    }
  }
  settingsFindings(find, root.map, callable(config, effectiveKeys(root.map).has('include')));
  return inOrder(find);
}

/** What a fallback can name: a `model_name` or `model_info.id`. With included files or wildcards there are more. */
function callable({ entries }: Config, includes: boolean): Names {
  const names = entries.flatMap(({ name, id }) => [name, id].filter((it) => it !== undefined));
  return includes || names.some((name) => name.includes('*')) ? undefined : new Set(names);
}

function inOrder({ found }: Finder): readonly Finding[] {
  return found.toSorted(
    (a, b) => (a.place.line ?? 0) - (b.place.line ?? 0) || (a.place.column ?? 0) - (b.place.column ?? 0),
  );
}
