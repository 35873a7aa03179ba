import { aside, keepable, tail } from './comments.ts';
import { foreignMap, merges } from './foreign.ts';
import { removedKey, section, value, type Writing } from './keys.ts';
import { unset } from './wanted.ts';
import { braces, line, spaces, text, type Writer } from './writer.ts';

/** `litellm_params` of a managed entry: the model, headers, keys of the old scripts, and foreign keys. */
export function params(writer: Writer, entry: Writing): void {
  const { random, layout } = writer;
  const inner = entry.column + layout.step;
  section(writer, entry.column, 'litellm_params', () => {
    merges(writer, inner, 0.1);
    if (random.chance(0.2)) oldCache(writer, inner, entry);
    const model = text(writer, `github_copilot/${entry.model.id}`);
    keepable(writer, 'litellm_params.model', inner, (end) => value(writer, inner, 'model', model, end));
    if (random.chance(0.2)) oldInfo(writer, inner, entry);
    if (random.chance(entry.headers ? 0.6 : 0.1)) headers(writer, inner, entry);
    if (random.chance(0.3)) foreignMap(writer, inner, 1 + random.int(2), 1);
  });
}

function oldCache(writer: Writer, column: number, entry: Writing): void {
  removedKey(writer, column, entry, ['litellm_params', 'cache_models_for'], (end) =>
    line(writer, `${spaces(column)}cache_models_for: 3600${end}`),
  );
}

function oldInfo(writer: Writer, column: number, entry: Writing): void {
  const path = ['litellm_params', 'model_info'];
  const inner = column + writer.layout.step;
  removedKey(writer, column, entry, path, (end) => {
    line(writer, `${spaces(column)}model_info:${end}`);
    aside(writer, inner);
    keepable(writer, `${path.join('.')}.max_tokens`, inner, (behind) =>
      line(writer, `${spaces(inner)}max_tokens: 4096${behind}`),
    );
  });
}

const OTHER_HEADERS = [
  ['editor-version', ['vscode/1.9', 'old/1', '"old/2"']],
  ['user-agent', ['"x/1 (b)"', 'curl']],
  ['x-team', ['a', "'b'"]],
] as const;

/** `extra_headers` in block or in flow style. The lower-case header of the input replaces one in Title-Case. */
function headers(writer: Writer, column: number, entry: Writing): void {
  const { random } = writer;
  const path = 'litellm_params.extra_headers';
  const inner = column + writer.layout.step;
  const twin = random.chance(0.2);
  const present = OTHER_HEADERS.filter(([name]) => random.chance(0.6) && !(twin && name === 'user-agent'));
  if (twin && entry.headers && !entry.isRemoved)
    entry.operations.push(unset(entry.index, ['litellm_params', 'extra_headers', 'User-Agent']));
  aside(writer, column);
  const isFlow = random.chance(0.3) || (present.length === 0 && !twin);
  keepable(writer, path, column, (end) => {
    if (isFlow) {
      const pairs = present.map(([name, values]) => `${name}: ${random.pick(values)}`);
      if (twin) pairs.push('User-Agent: old');
      value(writer, column, 'extra_headers', braces(writer, pairs.join(', ')), end);
      return;
    }
    line(writer, `${spaces(column)}extra_headers:${end}`);
    if (twin) {
      const { owned } = writer;
      const isOurs = entry.headers || entry.isRemoved;
      writer.owned = isOurs;
      line(writer, `${spaces(inner)}User-Agent: old${tail(writer)}`);
      writer.owned = owned;
    }
    for (const [name, values] of present) {
      aside(writer, inner);
      keepable(writer, `${path}.${name}`, inner, (behind) =>
        value(writer, inner, name, random.pick(values), behind),
      );
    }
  });
}
