import { tail } from './comments.ts';
import { sections } from './empty.ts';
import { id, outside, type Pen, spaces } from './pen.ts';

/** A file that contains the config. */
export interface Wrapped {
  readonly lines: readonly string[];
  readonly pointer: string | undefined;
  /** Lines above the config's first. */
  readonly above: number;
}

/** Puts the config into another file now and then: a Helm values file, a ConfigMap, a stream of manifests. */
export function wrap(pen: Pen, lines: readonly string[]): Wrapped {
  const { random } = pen;
  const kind = random.int(10);
  if (kind > 3) {
    const start = random.chance(0.1) ? ['---'] : [];
    return { lines: [...start, ...lines], pointer: undefined, above: start.length };
  }
  const around = outside(pen);
  const before = siblings(around);
  const after = siblings(around);
  const wrapped =
    kind === 0 ? section(around, lines, before, after) : manifest(pen, kind, lines, before, after);
  pen.count = around.count;
  return wrapped;
}

/** The config as a mapping in a values file. */
function section(
  pen: Pen,
  lines: readonly string[],
  before: readonly string[],
  after: readonly string[],
): Wrapped {
  const above = [...before, `proxy_config:${tail(pen)}`];
  return {
    lines: [...above, ...indented(lines, pen.random.pick([2, 4])), ...after],
    pointer: '/proxy_config',
    above: above.length,
  };
}

/** The config as the text of a block scalar in a ConfigMap, alone or in a stream. */
function manifest(
  { random }: Pen,
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

/** A person's sections beside the config, and always one line that ends a block scalar above. */
function siblings(pen: Pen): readonly string[] {
  sections(pen);
  pen.lines.push(`image${id(pen)}: x${tail(pen)}`);
  return pen.lines.splice(0);
}

function indented(lines: readonly string[], column: number): readonly string[] {
  return lines.map((text) => (text === '' ? '' : spaces(column) + text));
}
