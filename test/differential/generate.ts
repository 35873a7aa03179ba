import type { Operation } from '../../src/config/model.ts';
import { foreignEntry, type Made, managedEntry } from './entries.ts';
import { foreignPair } from './foreign.ts';
import { aside, blank, comment, id, type Layout, line, type Pen, pen, tail } from './pen.ts';
import type { Random } from './random.ts';

/** One generated config and what is to be done to it. */
export interface Case {
  readonly text: string;
  readonly pointer: string | undefined;
  readonly operations: readonly Operation[];
  readonly managed: readonly number[];
  /** Ids of the comments that have to stay. */
  readonly required: readonly string[];
}

export function generate(random: Random): Case {
  const layout: Layout = {
    dash: random.pick([0, 2, 2, 4]),
    gap: random.pick([1, 1, 1, 3]),
    step: random.pick([2, 2, 4]),
    quotes: random.pick(['', '', '"', "'"]),
    comments: random.pick([0, 0.1, 0.4]),
    blank: random.pick([0, 0.3, 1]),
    spaces: random.pick([0, 0, 0.2]),
  };
  const writer = pen(random, layout);
  const made = random.chance(0.08) ? brackets(writer) : config(writer);
  const wrapped = wrap(
    random,
    writer.lines.flatMap((text) => text.split('\n')),
  );
  return {
    text: finish(random, wrapped.lines),
    pointer: wrapped.pointer,
    operations: [...made.flatMap(({ operations }) => operations), ...inserts(random)],
    managed: made.flatMap(({ managed }, index) => (managed ? [index] : [])),
    required: writer.required,
  };
}

function inserts(random: Random): Operation[] {
  return Array.from({ length: random.pick([0, 1, 1, 2]) }, (_, index) => ({
    kind: 'insert',
    value: {
      model_name: `m${String(random.int(10)).padStart(2, '0')}new${index}`,
      litellm_params: {
        model: `github_copilot/new${index}`,
        ...(random.chance(0.2) ? { extra_headers: { 'user-agent': 'a/1 (b)' } } : {}),
      },
      ...(random.chance(0.7)
        ? { model_info: { mode: 'chat', max_input_tokens: 128_000, input_cost_per_token: 1e-7 } }
        : {}),
    },
  }));
}

/** A config in block style. */
function config(writer: Pen): readonly Made[] {
  const { random } = writer;
  if (random.chance(0.1)) writer.lines.push('---');
  aside(writer, 0);
  const before = random.int(3);
  for (let count = before; count > 0; count -= 1) rootPair(writer);
  const made = modelList(writer);
  for (let count = random.int(3); count > 0; count -= 1) rootPair(writer);
  // Right below an entry a deeper comment would be the entry's.
  if (random.chance(0.3)) writer.lines.push('');
  aside(writer, writer.lines.at(-1) === '' ? random.pick([0, 2]) : 0);
  return made;
}

function rootPair(writer: Pen): void {
  aside(writer, 0);
  writer.count += 1;
  foreignPair(writer, 0, `s${id(writer)}`);
  blank(writer, 0.3);
}

function modelList(writer: Pen): readonly Made[] {
  const { random } = writer;
  aside(writer, 0);
  const count = random.pick([0, 1, 2, 3, 4, 5]);
  if (count === 0) {
    const empty = random.pick(['model_list: []', 'model_list:', 'model_list: null', 'model_list: [ ]']);
    if (random.chance(0.8)) line(writer, `${empty}${tail(writer)}`);
    aside(writer, 2);
    return [];
  }
  line(
    writer,
    `${random.pick(['model_list', 'model_list', '"model_list"'])}:${random.chance(0.05) ? ' &models' : ''}${tail(writer)}`,
  );
  blank(writer, 0.1);
  return Array.from({ length: count }, (_, index) =>
    random.chance(0.5) ? managedEntry(writer, index) : foreignEntry(writer, index),
  );
}

/** A config in brackets: JSON, or a list in brackets over one or several lines. */
function brackets(writer: Pen): readonly Made[] {
  const { random } = writer;
  const made = Array.from({ length: random.int(4) }, (_, index): Made => {
    const managed = random.chance(0.6);
    const operation: Operation = random.chance(0.5)
      ? { kind: 'remove', entry: index }
      : { kind: 'set', entry: index, path: ['model_info', 'max_input_tokens'], value: 5 };
    return { managed, operations: managed ? [operation] : [] };
  });
  const entries = made.map(({ managed }, index) => ({
    model_name: `m0${index}x`,
    litellm_params: { model: `${managed ? 'github_copilot' : 'openai'}/m${index}` },
    ...(random.chance(0.5) ? { model_info: { mode: 'chat' } } : {}),
  }));
  if (random.chance(0.5)) {
    const indent = random.pick([undefined, 1, 2, 4]);
    const value =
      random.chance(0.2) && entries.length === 0 ? { s1: 1 } : { s1: [1, 'a'], model_list: entries, s2: {} };
    writer.lines.push(...JSON.stringify(value, null, indent).split('\n'));
    return made;
  }
  const texts = entries.map((entry) => JSON.stringify(entry).replaceAll('":', '": ').replaceAll('"', ''));
  const last = random.chance(0.3) && texts.length > 0 ? ',' : '';
  if (random.chance(0.4))
    writer.lines.push(`model_list: [${random.pick(['', ' '])}${texts.join(', ')}${last} ]${tail(writer)}`);
  else {
    writer.lines.push('model_list: [');
    for (const [index, entry] of texts.entries()) {
      writer.lines.push(
        `  ${entry}${index === texts.length - 1 ? last : ','}${made[index]?.operations[0]?.kind === 'remove' ? '' : tail(writer)}`,
      );
      if (random.chance(0.2)) writer.lines.push(`  ${comment(writer)}`);
    }
    writer.lines.push(`${random.pick(['', '  '])}]`);
  }
  rootPair(writer);
  return made;
}

interface Wrapped {
  readonly lines: readonly string[];
  readonly pointer: string | undefined;
}

/** Puts the config into another file now and then: a Helm values file, a ConfigMap, a stream of manifests. */
function wrap(random: Random, lines: readonly string[]): Wrapped {
  const kind = random.int(10);
  if (kind > 3) return { lines, pointer: undefined };
  const step = random.pick([2, 4]);
  const inner = lines
    .filter((text) => text !== '---')
    .map((text) => (text === '' ? '' : ' '.repeat(step) + text));
  const before = ['image: x # values', '', '# config below'];
  const after = ['replicas: 2', '# the end'];
  if (kind === 0)
    return { lines: [...before, 'proxy_config: # here', ...inner, ...after], pointer: '/proxy_config' };
  const deeper = inner.map((text) => (text === '' ? '' : `  ${text}`));
  const ahead = inner.find((text) => text !== '')?.startsWith(' '.repeat(step + 1));
  const header = `  config.yaml: |${ahead || random.chance(0.1) ? step : ''}${random.pick(['', '', '-', '+'])}`;
  const map = ['kind: ConfigMap', 'data:', '  other: "x"', header, ...deeper];
  if (kind === 1)
    return {
      lines: ['kind: Secret', '---', ...map, '  last: y', '---', 'kind: Service'],
      pointer: '/data/config.yaml',
    };
  return { lines: kind === 2 ? map : [...map, '# outside', 'last: y'], pointer: '/data/config.yaml' };
}

function finish(random: Random, lines: readonly string[]): string {
  const style = random.int(8);
  const end = (): string => (style === 0 ? '\r\n' : style === 1 ? random.pick(['\n', '\r\n']) : '\n');
  const joined = lines
    .map((text, index) => (index === lines.length - 1 && random.chance(0.1) ? text : text + end()))
    .join('');
  return random.chance(0.05) ? `\uFEFF${joined}` : joined;
}
