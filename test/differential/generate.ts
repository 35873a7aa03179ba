import type { Operation } from '../../src/config/model.ts';
import type { Model } from '../../src/copilot/model.ts';
import { aside, tail } from './comments.ts';
import { emptyConfig, emptyList } from './empty.ts';
import { foreignEntry, type Made, managedEntry } from './entries.ts';
import { flowConfig } from './flow.ts';
import { foreignPair } from './foreign.ts';
import type { Random } from './random.ts';
import { routingSections } from './routing.ts';
import { newEntry, someModel } from './wanted.ts';
import { type Wrapped, wrap } from './wrap.ts';
import { blank, id, type Kept, type Layout, line, newWriter, type Writer } from './writer.ts';

/** A generated config, and what the edit must do to it. */
export interface Case {
  readonly text: string;
  readonly pointer: string | undefined;
  /** What the edit must do, and no more. */
  readonly operations: readonly Operation[];
  /** Operations that are requested too, but would change what a `keep` comment protects. They must have no effect. */
  readonly forbidden: readonly Operation[];
  readonly managed: readonly number[];
  /** The models of the catalogue, when a sync makes the edit. Otherwise the operations are applied directly. */
  readonly models?: readonly Model[];
  /** Managed entries get the headers of the input `extra-headers`. */
  readonly headers: boolean;
  /** Ids of the comments that must survive. */
  readonly required: readonly string[];
  /** Lines that must survive byte for byte, because a `keep` comment protects them. */
  readonly kept: readonly string[];
}

export function generate(random: Random): Case {
  const isSync = random.chance(0.5);
  const headers = random.chance(0.3);
  const writer = newWriter(random, layout(random), isSync);
  const { made, wrapped } = write(writer, headers);
  const { text, kept } = finish(random, wrapped, writer.kept);
  const models = made.flatMap(({ model }) => model ?? []);
  const added = Array.from({ length: random.pick([0, 1, 1, 2]) }, (_, index) =>
    someModel(random, `m${String(random.int(30)).padStart(2, '0')}new${index}`),
  );
  // A catalogue without a model is refused.
  const catalogue = isSync && models.length + added.length > 0 ? [...models, ...added] : undefined;
  const asksTooMuch = catalogue === undefined && random.chance(0.3);
  return {
    text,
    pointer: wrapped.pointer,
    operations: [
      ...made.flatMap(({ operations }) => operations),
      ...added.map((model): Operation => ({ kind: 'insert', value: newEntry(model, headers) })),
      ...writer.settings.operations,
    ],
    forbidden: asksTooMuch
      ? [...made.flatMap(({ forbidden }) => forbidden), ...writer.settings.forbidden]
      : [],
    managed: made.flatMap(({ managed }, index) => (managed ? [index] : [])),
    ...(catalogue === undefined ? {} : { models: catalogue }),
    headers,
    required: writer.required,
    kept,
  };
}

function layout(random: Random): Layout {
  return {
    dash: random.pick([0, 2, 2, 4]),
    gap: random.pick([1, 1, 1, 3]),
    step: random.pick([2, 2, 4]),
    quotes: random.pick(['', '', '"', "'"]),
    brace: random.pick(['', ' ']),
    comments: random.pick([0, 0.1, 0.4]),
    keeps: random.pick([0, 0, 0.03, 0.15]),
    blank: random.pick([0, 0.3, 1]),
    spaces: random.pick([0, 0, 0.2]),
  };
}

function write(
  writer: Writer,
  headers: boolean,
): { readonly made: readonly Made[]; readonly wrapped: Wrapped } {
  const { random } = writer;
  if (!writer.isSync && random.chance(0.02)) {
    return { made: [], wrapped: { lines: emptyConfig(writer), pointer: '/proxy_config', above: 0 } };
  }
  const made = random.chance(0.08) ? flowConfig(writer, headers) : config(writer, headers);
  return { made, wrapped: wrap(writer, writer.lines) };
}

/** A config in block style. */
function config(writer: Writer, headers: boolean): readonly Made[] {
  const { random } = writer;
  aside(writer, 0);
  const sections = routingSections(writer).map((write) => ({ write, isAbove: random.chance(0.4) }));
  for (let count = random.int(3); count > 0; count -= 1) rootPair(writer);
  for (const { write, isAbove } of sections) if (isAbove) section(writer, write);
  const made = modelList(writer, headers);
  for (let count = random.int(3); count > 0; count -= 1) rootPair(writer);
  for (const { write, isAbove } of sections) if (!isAbove) section(writer, write);
  // A comment right below an entry and deeper than its dash belongs to the entry.
  if (random.chance(0.3)) writer.lines.push('');
  aside(writer, writer.lines.at(-1) === '' ? random.pick([0, 2]) : 0);
  return made;
}

function rootPair(writer: Writer): void {
  aside(writer, 0);
  foreignPair(writer, 0, `s${id(writer)}`);
  blank(writer, 0.3);
}

function section(writer: Writer, write: () => void): void {
  write();
  blank(writer, 0.3);
}

/** Mostly short lists, which are faster and fail in the same ways; some as long as real ones (the 30 stands for 9 to 30). */
const LENGTHS = [0, 1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 5, 6, 8, 30] as const;

function modelList(writer: Writer, headers: boolean): readonly Made[] {
  const { random } = writer;
  aside(writer, 0);
  const longest = random.pick(LENGTHS);
  const count = longest > 8 ? 9 + random.int(22) : longest;
  if (count === 0) {
    emptyList(writer);
    return [];
  }
  line(
    writer,
    `${random.pick(['model_list', 'model_list', '"model_list"'])}:${random.chance(0.05) ? ' &models' : ''}${tail(writer)}`,
  );
  blank(writer, 0.1);
  return Array.from({ length: count }, (_, index) =>
    random.chance(0.5) ? managedEntry(writer, index, headers) : foreignEntry(writer, index),
  );
}

interface Finished {
  readonly text: string;
  readonly kept: readonly string[];
}

/** Line ends, of one kind or mixed, and a byte order mark now and then. */
function finish(random: Random, { lines, above }: Wrapped, ranges: readonly Kept[]): Finished {
  const style = random.int(8);
  const end = (): string => (style === 0 ? '\r\n' : style === 1 ? random.pick(['\n', '\r\n']) : '\n');
  const ended = lines.map((text, index) =>
    index === lines.length - 1 && random.chance(0.1) ? text : text + end(),
  );
  // Without the last line end: a file that has none gets one when a line is added.
  const kept = ranges.map((range) =>
    ended
      .slice(above + range.start, above + range.end)
      .join('')
      .trimEnd(),
  );
  return { text: `${random.chance(0.05) ? '\uFEFF' : ''}${ended.join('')}`, kept };
}
