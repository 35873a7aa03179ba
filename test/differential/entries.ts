import type { Operation, Value } from '../../src/config/model.ts';
import type { Model } from '../../src/copilot/model.ts';
import { aside, banner, claim, keepable, tail } from './comments.ts';
import { foreignMap } from './foreign.ts';
import { info } from './info.ts';
import { section } from './keys.ts';
import { params } from './params.ts';
import type { Random } from './random.ts';
import { isKept, someModel, wishes } from './wanted.ts';
import { blank, braces, id, line, spaces, text, type Writer } from './writer.ts';

/** One entry of a generated list, and what the edit must do to it. */
export interface Made {
  readonly managed: boolean;
  readonly operations: readonly Operation[];
  /** Operations that would change what a `keep` comment protects. */
  readonly forbidden: readonly Operation[];
  /** The entry's model. Absent when the catalogue does not report it. */
  readonly model?: Model;
}

/** An entry that is not managed: any values, any layout. */
export function foreignEntry(writer: Writer, index: number): Made {
  heading(writer);
  keepable(writer, '', writer.layout.dash, (end) => {
    const column = open(writer, index, 'openai', end);
    if (column === undefined) return;
    section(writer, column, 'litellm_params', () => {
      line(writer, `${spaces(column + writer.layout.step)}model: openai/${modelId(index)}${tail(writer)}`);
      foreignMap(writer, column + writer.layout.step, writer.random.int(3), 1);
    });
    if (writer.random.chance(0.6)) foreignMap(writer, column, 1 + writer.random.int(2), 0);
  });
  close(writer);
  return { managed: false, operations: [], forbidden: [] };
}

/** A managed entry, which is removed, updated or already up to date. */
export function managedEntry(writer: Writer, index: number, headers: boolean): Made {
  const { random } = writer;
  const isRemoved = random.chance(0.3);
  const model = someModel(random, modelId(index));
  const operations: Operation[] = isRemoved
    ? [{ kind: 'remove', entry: index }]
    : wishes(index, model, headers, writer.isSync ? {} : otherWishes(random));
  const kept = writer.kept.length;
  const optional = writer.optional.length;
  writer.owned = isRemoved;
  heading(writer);
  if (isRemoved) claim(writer);
  keepable(writer, '', writer.layout.dash, (end) => {
    const column = open(writer, index, 'github_copilot', end);
    if (column === undefined) return;
    writer.inside = isRemoved;
    const entry = { index, column, operations, isRemoved, model, headers };
    const sections = [() => params(writer, entry), () => info(writer, entry)];
    if (random.chance(0.2)) sections.reverse();
    for (const write of sections) write();
    if (random.chance(0.2)) foreignMap(writer, column, 1, 0);
    writer.inside = false;
  });
  close(writer);
  const paths = writer.kept.slice(kept).map(({ path }) => path);
  const forbidden = operations.filter(
    (operation) => isKept(operation, paths) || (writer.isSync && isMove(operation, paths)),
  );
  if (isRemoved && forbidden.length > 0) writer.required.push(...writer.optional.splice(optional));
  return {
    managed: true,
    operations: operations.filter((operation) => !forbidden.includes(operation)),
    forbidden,
    ...(isRemoved ? {} : { model }),
  };
}

/** A sync leaves an old `model_info` in `litellm_params` where the one that it would be moved to is kept. */
function isMove(operation: Operation, kept: readonly string[]): boolean {
  return (
    operation.kind === 'unset' &&
    operation.path.join('.') === 'litellm_params.model_info' &&
    kept.includes('model_info')
  );
}

/** Values that no catalogue reports. */
function otherWishes(random: Random): Record<string, Value> {
  return {
    ...(random.chance(0.2) ? { mode: random.pick(['responses', 'a: b', '1.10']) } : {}),
    ...(random.chance(0.2) ? { supports_vision: false } : {}),
  };
}

function modelId(index: number): string {
  return `m${String(index).padStart(2, '0')}`;
}

/** Writes the dash and the name; returns the column of the entry's keys, or undefined when the whole entry is in flow style. */
function open(writer: Writer, index: number, provider: string, end: string): number | undefined {
  const { random, layout } = writer;
  const name = text(writer, `${modelId(index)}x`);
  const dash = `${spaces(layout.dash)}-`;
  const column = layout.dash + 1 + layout.gap;
  if (random.chance(0.12)) {
    const model = `{model: ${provider}/${modelId(index)}}`;
    const rest = random.pick([
      '',
      `, model_info: ${braces(writer, '')}`,
      `, model_info: ${braces(writer, 'mode: chat')}`,
      ',',
    ]);
    line(
      writer,
      `${dash}${spaces(layout.gap)}${braces(writer, `model_name: ${name}, litellm_params: ${model}${rest}`)}${end}`,
    );
    return undefined;
  }
  const style = random.int(12);
  if (style === 0) line(writer, `${dash} &i${id(writer)}${end}`);
  else if (style === 1) line(writer, `${dash}${end}`);
  else {
    line(writer, `${dash}${spaces(layout.gap)}model_name: ${name}${end}`);
    return column;
  }
  // A `keep` on the line of the name protects the whole entry.
  keepable(writer, '', undefined, (behind) => line(writer, `${spaces(column)}model_name: ${name}${behind}`));
  return column;
}

/** Maybe the heading of a group, and maybe comments right above the dash. */
function heading(writer: Writer): void {
  const { owned } = writer;
  writer.owned = false;
  if (writer.random.chance(writer.layout.comments / 4)) banner(writer);
  writer.owned = owned;
  aside(writer, writer.random.pick([0, writer.layout.dash, writer.layout.dash]));
}

function close(writer: Writer): void {
  aside(writer, writer.layout.dash + 2);
  writer.owned = false;
  blank(writer, writer.layout.blank);
  if (writer.random.chance(0.1)) {
    writer.lines.push('');
    const column = writer.random.pick([0, writer.layout.dash, writer.layout.dash + 4]);
    aside(writer, endsInText(writer) ? Math.min(column, writer.layout.dash) : column);
    blank(writer, 0.9);
  }
}

const BLOCK_HEADER = /[|>][-+0-9]*\s*(?:#.*)?$/;

/** Is the last content a block scalar? A deeper comment behind it would be part of it, and be removed with it. */
function endsInText({ lines }: Writer): boolean {
  let deepest = Number.POSITIVE_INFINITY;
  for (const text of lines.toReversed()) {
    const indent = text.search(/\S/);
    if (indent === -1 || indent >= deepest) continue;
    if (deepest < Number.POSITIVE_INFINITY && BLOCK_HEADER.test(text)) return true;
    deepest = indent;
    if (indent === 0) return false;
  }
  return false;
}
