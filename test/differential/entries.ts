import type { Operation } from '../../src/config/model.ts';
import { foreignMap, foreignPair } from './foreign.ts';
import { aside, blank, claim, id, line, type Pen, tail, text } from './pen.ts';

/** What one entry of a generated list is, and what is to be done to it. */
export interface Made {
  readonly managed: boolean;
  readonly operations: readonly Operation[];
}

/** A foreign entry: any value, any layout. */
export function foreignEntry(pen: Pen, index: number): Made {
  const column = open(pen, index, 'foreign');
  if (column !== undefined) {
    section(pen, column, 'litellm_params', () => {
      line(pen, `${spaces(column + pen.layout.step)}model: openai/m${index}${tail(pen)}`);
      foreignMap(pen, column + pen.layout.step, pen.random.int(3), 1);
    });
    if (pen.random.chance(0.6)) foreignMap(pen, column, 1 + pen.random.int(2), 0);
  }
  close(pen);
  return { managed: false, operations: [] };
}

/** An entry that is the program's: removed, updated, or as it should be. */
export function managedEntry(pen: Pen, index: number): Made {
  const { random } = pen;
  const goes = random.chance(0.3);
  pen.owned = goes;
  const column = open(pen, index, 'github_copilot');
  const operations: Operation[] = goes ? [{ kind: 'remove', entry: index }] : [];
  if (column !== undefined) {
    const written = [
      () => params(pen, column, index, operations, goes),
      () => info(pen, column, index, operations, goes),
    ];
    if (random.chance(0.2)) written.reverse();
    for (const write of written) write();
    if (random.chance(0.2)) foreignMap(pen, column, 1, 0);
  } else if (!goes) {
    operations.push(set(index, 'max_input_tokens', 64_000), set(index, 'supports_vision', true));
  }
  close(pen);
  pen.owned = false;
  return { managed: true, operations };
}

function set(entry: number, key: string, value: number | boolean | string): Operation {
  return { kind: 'set', entry, path: ['model_info', key], value };
}

/** Writes the dash and the name; the column of the entry's keys, or undefined when the whole entry is in brackets. */
function open(pen: Pen, index: number, provider: string): number | undefined {
  const { random, layout } = pen;
  heading(pen);
  if (pen.owned) claim(pen);
  const name = text(pen, `m${String(index).padStart(2, '0')}x`);
  const dash = `${spaces(layout.dash)}-`;
  const column = layout.dash + 1 + layout.gap;
  if (random.chance(0.12)) {
    const brackets = `{model_name: ${name}, litellm_params: {model: ${provider}/m${index}}${random.pick(['', ', model_info: {}', ', model_info: {mode: chat}', ','])}}`;
    line(pen, `${dash}${spaces(layout.gap)}${brackets}${tail(pen)}`);
    return undefined;
  }
  const style = random.int(12);
  if (style === 0) {
    pen.count += 1;
    line(pen, `${dash} &i${id(pen)}${tail(pen)}`);
    line(pen, `${spaces(column)}model_name: ${name}${tail(pen)}`);
  } else if (style === 1) {
    line(pen, `${dash}${tail(pen)}`);
    line(pen, `${spaces(column)}model_name: ${name}${tail(pen)}`);
  } else {
    line(pen, `${dash}${spaces(layout.gap)}model_name: ${name}${tail(pen)}`);
  }
  return column;
}

/** Comments that touch the dash: those of an entry that goes may go with it. */
function heading(pen: Pen): void {
  aside(pen, pen.random.pick([0, pen.layout.dash, pen.layout.dash]));
}

function close(pen: Pen): void {
  aside(pen, pen.layout.dash + 2);
  pen.owned = false;
  blank(pen, pen.layout.blank);
  if (pen.random.chance(0.1)) {
    pen.lines.push('');
    aside(pen, pen.random.pick([0, pen.layout.dash, pen.layout.dash + 4]));
    blank(pen, 0.9);
  }
}

function section(pen: Pen, column: number, key: string, write: () => void): void {
  aside(pen, column);
  line(pen, `${spaces(column)}${key}:${tail(pen)}`);
  write();
}

function params(pen: Pen, column: number, index: number, operations: Operation[], goes: boolean): void {
  const { random, layout } = pen;
  const inner = column + layout.step;
  section(pen, column, 'litellm_params', () => {
    const merged = pen.anchors.map.at(-1);
    if (merged !== undefined && random.chance(0.1)) line(pen, `${spaces(inner)}<<: *${merged}`);
    if (random.chance(0.2)) old(pen, inner, index, 'cache_models_for', '3600', operations, goes);
    line(pen, `${spaces(inner)}model: ${text(pen, `github_copilot/m${index}`)}${tail(pen)}`);
    if (random.chance(0.2)) nested(pen, inner, index, operations, goes);
    if (random.chance(0.3)) foreignMap(pen, inner, 1 + random.int(2), 1);
  });
}

/** A key of the old scripts, which goes with the comments around it. */
function old(
  pen: Pen,
  column: number,
  entry: number,
  key: string,
  value: string,
  operations: Operation[],
  goes: boolean,
): void {
  pen.owned = true;
  aside(pen, column);
  claim(pen);
  line(pen, `${spaces(column)}${key}: ${value}${tail(pen)}`);
  pen.owned = goes;
  if (!goes) operations.push({ kind: 'unset', entry, path: ['litellm_params', key] });
}

function nested(pen: Pen, column: number, entry: number, operations: Operation[], goes: boolean): void {
  pen.owned = true;
  claim(pen);
  line(pen, `${spaces(column)}model_info:${tail(pen)}`);
  aside(pen, column + 2);
  line(pen, `${spaces(column + pen.layout.step)}max_tokens: 4096${tail(pen)}`);
  pen.owned = goes;
  if (!goes) operations.push({ kind: 'unset', entry, path: ['litellm_params', 'model_info'] });
}

const LIMITS = [
  '64000',
  '64_000',
  '64000.0',
  '"64000"',
  '8192',
  '017',
  '~',
  '',
  '&limit 8192',
  '!!int 8192',
  '8192 ',
  '[1]',
  '|\n',
] as const;

function info(pen: Pen, column: number, entry: number, operations: Operation[], goes: boolean): void {
  const { random, layout } = pen;
  const inner = column + layout.step;
  const style = random.int(10);
  if (!goes) operations.push(set(entry, 'max_input_tokens', 64_000));
  if (!goes && random.chance(0.5)) operations.push(set(entry, 'supports_vision', random.chance(0.7)));
  if (!goes && random.chance(0.3))
    operations.push(set(entry, 'mode', random.pick(['chat', 'responses', 'a: b', '1.10'])));
  if (style === 0) return;
  if (style === 1) {
    const value = random.pick([
      '{}',
      '{ }',
      '{mode: chat}',
      '{ mode: chat, "max_input_tokens": 1 }',
      '{max_input_tokens: 5, }',
      '',
      'null',
      '~',
    ]);
    line(pen, `${spaces(column)}model_info: ${value}${tail(pen)}`);
    return;
  }
  if (style === 2) {
    brackets(pen, column);
    return;
  }
  section(pen, column, 'model_info', () => {
    const merged = pen.anchors.map.at(-1);
    if (merged !== undefined && random.chance(0.1)) line(pen, `${spaces(inner)}<<: *${merged}`);
    if (random.chance(0.5))
      line(
        pen,
        `${spaces(inner)}mode: ${random.pick(['chat', '"chat"', "'embedding'", 'responses'])}${tail(pen)}`,
      );
    aside(pen, inner);
    limits(pen, inner);
    if (random.chance(0.3))
      line(
        pen,
        `${spaces(inner)}supports_vision: ${random.pick(['YES', 'true', 'off', '"true"'])}${tail(pen)}`,
      );
    if (random.chance(0.4)) foreignPair(pen, inner, 'team', 1);
    if (random.chance(0.2)) gone(pen, inner, entry, operations, goes);
  });
}

function limits(pen: Pen, column: number): void {
  const { random } = pen;
  if (random.chance(0.3)) return;
  pen.count += 1;
  const limit = random.pick(LIMITS).replace('&limit', `&limit${id(pen)}`);
  const start = `${spaces(column)}max_input_tokens:`;
  if (limit !== '|\n') {
    line(pen, `${start} ${limit}${tail(pen)}`);
    return;
  }
  line(pen, `${start} ${random.pick(['|', '>-'])}${random.chance(0.3) ? tail(pen) : ''}`);
  line(pen, `${spaces(column + 2)}8192`);
}

/** The last key of a map goes; comments right above belong to it. */
function gone(pen: Pen, column: number, entry: number, operations: Operation[], goes: boolean): void {
  pen.owned = true;
  aside(pen, column);
  claim(pen);
  line(
    pen,
    `${spaces(column)}supports_tool_calls: ${pen.random.pick(['true', '{a: b}', '[1,\n    2]', '"x"']).replace('\n', `\n${spaces(column)}`)}${tail(pen)}`,
  );
  pen.owned = goes;
  if (!goes) operations.push({ kind: 'unset', entry, path: ['model_info', 'supports_tool_calls'] });
}

/** A map in brackets, one key a line, comments behind them. */
function brackets(pen: Pen, column: number): void {
  const inner = spaces(column + 2);
  const last = pen.random.chance(0.3) ? ',' : '';
  pen.lines.push(`${spaces(column)}model_info: {${tail(pen)}`, `${inner}mode: chat,${tail(pen)}`);
  aside(pen, column + 2);
  pen.lines.push(`${inner}"max_input_tokens": 8192${last}${tail(pen)}`, `${spaces(column + 1)}}${tail(pen)}`);
}

function spaces(count: number): string {
  return ' '.repeat(count);
}
