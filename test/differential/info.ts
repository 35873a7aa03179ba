import { aside, keepable, tail } from './comments.ts';
import { foreignPair, merges } from './foreign.ts';
import { removedKey, section, value, type Writing } from './keys.ts';
import { braces, id, line, spaces, type Writer } from './writer.ts';

/** `model_info` of a managed entry: absent, empty, in braces or in block style. */
export function info(writer: Writer, entry: Writing): void {
  const { random } = writer;
  const style = random.int(10);
  if (style === 0) return;
  if (style === 1) short(writer, entry.column);
  else if (style === 2) inBraces(writer, entry.column);
  else block(writer, entry);
}

function short(writer: Writer, column: number): void {
  const written = writer.random.pick([
    braces(writer, ''),
    braces(writer, 'mode: chat'),
    braces(writer, 'mode: chat, "max_input_tokens": 1'),
    '{max_input_tokens: 5, }',
    'null',
    '~',
  ]);
  keepable(writer, 'model_info', column, (end) => value(writer, column, 'model_info', written, end));
}

/** A map in braces, one key a line, comments behind them. */
function inBraces(writer: Writer, column: number): void {
  const inner = spaces(column + 2);
  const last = writer.random.chance(0.3) ? ',' : '';
  writer.lines.push(`${spaces(column)}model_info: {${tail(writer)}`);
  keepable(writer, 'model_info.mode', column + 2, (end) => writer.lines.push(`${inner}mode: chat,${end}`));
  aside(writer, column + 2);
  keepable(writer, 'model_info.max_input_tokens', column + 2, (end) =>
    writer.lines.push(`${inner}"max_input_tokens": 8192${last}${end}`),
  );
  writer.lines.push(`${spaces(column + 1)}}${tail(writer)}`);
}

function block(writer: Writer, entry: Writing): void {
  const { random, layout } = writer;
  const inner = entry.column + layout.step;
  section(writer, entry.column, 'model_info', () => {
    merges(writer, inner, 0.1);
    if (random.chance(0.6)) owned(writer, inner, 'mode', ['chat', '"chat"', "'embedding'", 'responses']);
    aside(writer, inner);
    limit(writer, inner);
    if (random.chance(0.2)) owned(writer, inner, 'max_tokens', ['4096', '4_096', '1']);
    if (random.chance(0.3)) owned(writer, inner, 'supports_vision', ['YES', 'true', 'off']);
    if (random.chance(0.4)) foreignPair(writer, inner, 'team', 1);
    if (!writer.isSync && random.chance(0.2)) lastKey(writer, inner, entry);
  });
}

function owned(writer: Writer, column: number, key: string, values: readonly [string, ...string[]]): void {
  keepable(writer, `model_info.${key}`, column, (end) =>
    value(writer, column, key, writer.random.pick(values), end),
  );
}

/** PyYAML reads these as 64000, as another number, or not as a number. */
const LIMITS = [
  '64000',
  '64_000',
  '64000.0',
  '8192',
  '017',
  '~',
  '',
  '&limit 8192',
  '!!int 8192',
  '8192 ',
  '[1]',
  'block',
] as const;

function limit(writer: Writer, column: number): void {
  const { random } = writer;
  if (random.chance(0.3)) return;
  const written = random.pick(LIMITS).replace('&limit', `&limit${id(writer)}`);
  const start = `${spaces(column)}max_input_tokens:`;
  keepable(writer, 'model_info.max_input_tokens', column, (end) => {
    if (written === '') line(writer, `${start}${end}`);
    else if (written !== 'block') value(writer, column, 'max_input_tokens', written, end);
    else {
      line(writer, `${start} ${random.pick(['|', '>-'])}${end}`);
      line(writer, `${spaces(column + 2)}8192`);
    }
  });
}

/** A last key that the edit removes; comments right above belong to it. */
function lastKey(writer: Writer, column: number, entry: Writing): void {
  removedKey(writer, column, entry, ['model_info', 'supports_tool_calls'], (end) => {
    const [first, ...rest] = writer.random.pick([
      ['true'],
      [braces(writer, 'a: b')],
      ['[1,', `${spaces(column + 4)}2]`],
      ['"x"'],
    ]);
    line(writer, `${spaces(column)}supports_tool_calls: ${first}${end}`);
    writer.lines.push(...rest);
  });
}
