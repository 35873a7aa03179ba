import { tail } from './comments.ts';
import { sections } from './empty.ts';
import { id, outside, spaces, type Writer } from './writer.ts';

/** A file that contains the config. */
export interface Wrapped {
  readonly lines: readonly string[];
  readonly pointer: string | undefined;
  /** Number of lines above the first line of the config. */
  readonly above: number;
}

/** Sometimes puts the config into another file: a Helm values file, a ConfigMap, a stream of manifests. */
export function wrap(writer: Writer, lines: readonly string[]): Wrapped {
  const { random } = writer;
  const kind = random.int(10);
  if (kind > 3) {
    const start = random.chance(0.1) ? ['---'] : [];
    return { lines: [...start, ...lines], pointer: undefined, above: start.length };
  }
  const around = outside(writer);
  const before = siblings(around);
  const after = siblings(around);
  const wrapped =
    kind === 0 ? section(around, lines, before, after) : manifest(writer, kind, lines, before, after);
  writer.count = around.count;
  return wrapped;
}

/** The config as a mapping in a values file. */
function section(
  writer: Writer,
  lines: readonly string[],
  before: readonly string[],
  after: readonly string[],
): Wrapped {
  const above = [...before, `proxy_config:${tail(writer)}`];
  return {
    lines: [...above, ...indented(lines, writer.random.pick([2, 4])), ...after],
    pointer: '/proxy_config',
    above: above.length,
  };
}

/** The config as the text of a block scalar in a ConfigMap, alone or in a stream. */
function manifest(
  { random }: Writer,
  kind: number,
  lines: readonly string[],
  before: readonly string[],
  after: readonly string[],
): Wrapped {
  const step = random.pick([2, 4]);
  const isDeeper = lines.find((text) => text !== '')?.startsWith(' ') === true;
  const header = `  config.yaml: |${isDeeper || random.chance(0.1) ? step : ''}${random.pick(['', '', '-', '+'])}`;
  const stream = kind === 1;
  const above = [
    ...(stream ? ['kind: Secret', '---'] : []),
    'kind: ConfigMap',
    ...before,
    'data:',
    '  other: "x"',
    header,
  ];
  const below = stream ? ['  last: y', '---', 'kind: Service'] : kind === 2 ? [] : after;
  return {
    lines: [...above, ...indented(lines, 2 + step), ...below],
    pointer: '/data/config.yaml',
    above: above.length,
  };
}

/** Foreign sections beside the config. The last line is plain, so that no block scalar takes in what follows. */
function siblings(writer: Writer): readonly string[] {
  sections(writer);
  writer.lines.push(`image${id(writer)}: x${tail(writer)}`);
  return writer.lines.splice(0);
}

function indented(lines: readonly string[], column: number): readonly string[] {
  return lines.map((text) => (text === '' ? '' : spaces(column) + text));
}
