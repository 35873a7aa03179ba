import type { Operation, Value } from '../../src/config/model.ts';
import type { Model } from '../../src/copilot/model.ts';
import { aside, banner, claim, keepable, tail } from './comments.ts';
import { foreignMap } from './foreign.ts';
import { info } from './info.ts';
import { section } from './keys.ts';
import { params } from './params.ts';
import { blank, braces, id, line, type Pen, spaces, text } from './pen.ts';
import type { Random } from './random.ts';
import { isKept, someModel, wishes } from './wanted.ts';

/** What one entry of a generated list is, and what is to be done to it. */
export interface Made {
  readonly managed: boolean;
  readonly operations: readonly Operation[];
  /** Operations that would change what a `keep` comment protects. */
  readonly forbidden: readonly Operation[];
  /** The entry's model, when the catalogue is to have it. */
  readonly model?: Model;
}

/** A foreign entry: any value, any layout. */
export function foreignEntry(pen: Pen, index: number): Made {
  heading(pen);
  keepable(pen, '', pen.layout.dash, (end) => {
    const column = open(pen, index, 'openai', end);
    if (column === undefined) return;
    section(pen, column, 'litellm_params', () => {
      line(pen, `${spaces(column + pen.layout.step)}model: openai/${modelId(index)}${tail(pen)}`);
      foreignMap(pen, column + pen.layout.step, pen.random.int(3), 1);
    });
    if (pen.random.chance(0.6)) foreignMap(pen, column, 1 + pen.random.int(2), 0);
  });
  close(pen);
  return { managed: false, operations: [], forbidden: [] };
}

/** An entry that is the program's: removed, updated, or as it should be. */
export function managedEntry(pen: Pen, index: number, headers: boolean): Made {
  const { random } = pen;
  const isRemoved = random.chance(0.3);
  const model = someModel(random, modelId(index));
  const operations: Operation[] = isRemoved
    ? [{ kind: 'remove', entry: index }]
    : wishes(index, model, headers, pen.isSync ? {} : otherWishes(random));
  const kept = pen.kept.length;
  const optional = pen.optional.length;
  pen.owned = isRemoved;
  heading(pen);
  if (isRemoved) claim(pen);
  keepable(pen, '', pen.layout.dash, (end) => {
    const column = open(pen, index, 'github_copilot', end);
    if (column === undefined) return;
    pen.inside = isRemoved;
    const entry = { index, column, operations, isRemoved, model, headers };
    const sections = [() => params(pen, entry), () => info(pen, entry)];
    if (random.chance(0.2)) sections.reverse();
    for (const write of sections) write();
    if (random.chance(0.2)) foreignMap(pen, column, 1, 0);
    pen.inside = false;
  });
  close(pen);
  const paths = pen.kept.slice(kept).map(({ path }) => path);
  const forbidden = operations.filter((operation) => isKept(operation, paths));
  if (isRemoved && forbidden.length > 0) pen.required.push(...pen.optional.splice(optional));
  return {
    managed: true,
    operations: operations.filter((operation) => !forbidden.includes(operation)),
    forbidden,
    ...(isRemoved ? {} : { model }),
  };
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

/** Writes the dash and the name; the column of the entry's keys, or undefined when the whole entry is in brackets. */
function open(pen: Pen, index: number, provider: string, end: string): number | undefined {
  const { random, layout } = pen;
  const name = text(pen, `${modelId(index)}x`);
  const dash = `${spaces(layout.dash)}-`;
  const column = layout.dash + 1 + layout.gap;
  if (random.chance(0.12)) {
    const model = `{model: ${provider}/${modelId(index)}}`;
    const rest = random.pick([
      '',
      `, model_info: ${braces(pen, '')}`,
      `, model_info: ${braces(pen, 'mode: chat')}`,
      ',',
    ]);
    line(
      pen,
      `${dash}${spaces(layout.gap)}${braces(pen, `model_name: ${name}, litellm_params: ${model}${rest}`)}${end}`,
    );
    return undefined;
  }
  const style = random.int(12);
  if (style === 0) line(pen, `${dash} &i${id(pen)}${end}`);
  else if (style === 1) line(pen, `${dash}${end}`);
  else {
    line(pen, `${dash}${spaces(layout.gap)}model_name: ${name}${end}`);
    return column;
  }
  // The name names the entry: what keeps the one keeps the other.
  keepable(pen, '', undefined, (behind) => line(pen, `${spaces(column)}model_name: ${name}${behind}`));
  return column;
}

/** What is above an entry: maybe a heading of a group, and comments that touch the dash. */
function heading(pen: Pen): void {
  const { owned } = pen;
  pen.owned = false;
  if (pen.random.chance(pen.layout.comments / 4)) banner(pen);
  pen.owned = owned;
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
