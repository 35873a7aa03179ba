import { aside, keepable, tail } from './comments.ts';
import { foreignPair, merges } from './foreign.ts';
import { removedKey, section, value, type Writing } from './keys.ts';
import { braces, id, line, type Pen, spaces } from './pen.ts';

/** `model_info` of a managed entry: absent, empty, in braces or in block style. */
export function info(pen: Pen, entry: Writing): void {
  const { random } = pen;
  const style = random.int(10);
  if (style === 0) return;
  if (style === 1) short(pen, entry.column);
  else if (style === 2) inBraces(pen, entry.column);
  else block(pen, entry);
}

function short(pen: Pen, column: number): void {
  const written = pen.random.pick([
    braces(pen, ''),
    braces(pen, 'mode: chat'),
    braces(pen, 'mode: chat, "max_input_tokens": 1'),
    '{max_input_tokens: 5, }',
    'null',
    '~',
  ]);
  keepable(pen, 'model_info', column, (end) => value(pen, column, 'model_info', written, end));
}

/** A map in braces, one key a line, comments behind them. */
function inBraces(pen: Pen, column: number): void {
  const inner = spaces(column + 2);
  const last = pen.random.chance(0.3) ? ',' : '';
  pen.lines.push(`${spaces(column)}model_info: {${tail(pen)}`);
  keepable(pen, 'model_info.mode', column + 2, (end) => pen.lines.push(`${inner}mode: chat,${end}`));
  aside(pen, column + 2);
  keepable(pen, 'model_info.max_input_tokens', column + 2, (end) =>
    pen.lines.push(`${inner}"max_input_tokens": 8192${last}${end}`),
  );
  pen.lines.push(`${spaces(column + 1)}}${tail(pen)}`);
}

function block(pen: Pen, entry: Writing): void {
  const { random, layout } = pen;
  const inner = entry.column + layout.step;
  section(pen, entry.column, 'model_info', () => {
    merges(pen, inner, 0.1);
    if (random.chance(0.6)) owned(pen, inner, 'mode', ['chat', '"chat"', "'embedding'", 'responses']);
    aside(pen, inner);
    limit(pen, inner);
    if (random.chance(0.2)) owned(pen, inner, 'max_tokens', ['4096', '4_096', '1']);
    if (random.chance(0.3)) owned(pen, inner, 'supports_vision', ['YES', 'true', 'off']);
    if (random.chance(0.4)) foreignPair(pen, inner, 'team', 1);
    if (!pen.isSync && random.chance(0.2)) lastKey(pen, inner, entry);
  });
}

function owned(pen: Pen, column: number, key: string, values: readonly [string, ...string[]]): void {
  keepable(pen, `model_info.${key}`, column, (end) => value(pen, column, key, pen.random.pick(values), end));
}

/** What PyYAML reads as 64000, as another number, or as none. */
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

function limit(pen: Pen, column: number): void {
  const { random } = pen;
  if (random.chance(0.3)) return;
  const written = random.pick(LIMITS).replace('&limit', `&limit${id(pen)}`);
  const start = `${spaces(column)}max_input_tokens:`;
  keepable(pen, 'model_info.max_input_tokens', column, (end) => {
    if (written === '') line(pen, `${start}${end}`);
    else if (written !== 'block') value(pen, column, 'max_input_tokens', written, end);
    else {
      line(pen, `${start} ${random.pick(['|', '>-'])}${end}`);
      line(pen, `${spaces(column + 2)}8192`);
    }
  });
}

/** The last key of a map is removed; comments right above belong to it. */
function lastKey(pen: Pen, column: number, entry: Writing): void {
  removedKey(pen, column, entry, ['model_info', 'supports_tool_calls'], (end) => {
    const [first, ...rest] = pen.random.pick([
      ['true'],
      [braces(pen, 'a: b')],
      ['[1,', `${spaces(column + 4)}2]`],
      ['"x"'],
    ]);
    line(pen, `${spaces(column)}supports_tool_calls: ${first}${end}`);
    pen.lines.push(...rest);
  });
}
