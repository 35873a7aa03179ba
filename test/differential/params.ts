import { aside, keepable, tail } from './comments.ts';
import { foreignMap, merges } from './foreign.ts';
import { removedKey, section, value, type Writing } from './keys.ts';
import { braces, line, type Pen, spaces, text } from './pen.ts';
import { unset } from './wanted.ts';

/** `litellm_params` of a managed entry: the model, headers, what the old scripts left, and keys of a person. */
export function params(pen: Pen, entry: Writing): void {
  const { random, layout } = pen;
  const inner = entry.column + layout.step;
  section(pen, entry.column, 'litellm_params', () => {
    merges(pen, inner, 0.1);
    if (random.chance(0.2)) oldCache(pen, inner, entry);
    const model = text(pen, `github_copilot/${entry.model.id}`);
    keepable(pen, 'litellm_params.model', inner, (end) => value(pen, inner, 'model', model, end));
    if (random.chance(0.2)) oldInfo(pen, inner, entry);
    if (random.chance(entry.headers ? 0.6 : 0.1)) headers(pen, inner, entry);
    if (random.chance(0.3)) foreignMap(pen, inner, 1 + random.int(2), 1);
  });
}

function oldCache(pen: Pen, column: number, entry: Writing): void {
  removedKey(pen, column, entry, ['litellm_params', 'cache_models_for'], (end) =>
    line(pen, `${spaces(column)}cache_models_for: 3600${end}`),
  );
}

function oldInfo(pen: Pen, column: number, entry: Writing): void {
  const path = ['litellm_params', 'model_info'];
  const inner = column + pen.layout.step;
  removedKey(pen, column, entry, path, (end) => {
    line(pen, `${spaces(column)}model_info:${end}`);
    aside(pen, inner);
    keepable(pen, `${path.join('.')}.max_tokens`, inner, (behind) =>
      line(pen, `${spaces(inner)}max_tokens: 4096${behind}`),
    );
  });
}

const OTHER_HEADERS = [
  ['editor-version', ['vscode/1.9', 'old/1', '"old/2"']],
  ['user-agent', ['"x/1 (b)"', 'curl']],
  ['x-team', ['a', "'b'"]],
] as const;

/** `extra_headers` in block or in flow style; a header in Title-Case is replaced by ours. */
function headers(pen: Pen, column: number, entry: Writing): void {
  const { random } = pen;
  const path = 'litellm_params.extra_headers';
  const inner = column + pen.layout.step;
  const twin = random.chance(0.2);
  const present = OTHER_HEADERS.filter(([name]) => random.chance(0.6) && !(twin && name === 'user-agent'));
  if (twin && entry.headers && !entry.isRemoved)
    entry.operations.push(unset(entry.index, ['litellm_params', 'extra_headers', 'User-Agent']));
  aside(pen, column);
  const isFlow = random.chance(0.3) || (present.length === 0 && !twin);
  keepable(pen, path, column, (end) => {
    if (isFlow) {
      const pairs = present.map(([name, values]) => `${name}: ${random.pick(values)}`);
      if (twin) pairs.push('User-Agent: old');
      value(pen, column, 'extra_headers', braces(pen, pairs.join(', ')), end);
      return;
    }
    line(pen, `${spaces(column)}extra_headers:${end}`);
    if (twin) {
      const { owned } = pen;
      const isOurs = entry.headers || entry.isRemoved;
      pen.owned = isOurs;
      line(pen, `${spaces(inner)}User-Agent: old${tail(pen)}`);
      pen.owned = owned;
    }
    for (const [name, values] of present) {
      aside(pen, inner);
      keepable(pen, `${path}.${name}`, inner, (behind) =>
        value(pen, inner, name, random.pick(values), behind),
      );
    }
  });
}
