import { aside, comment, tail } from './comments.ts';
import { foreignPair } from './foreign.ts';
import { id, line, outside, spaces, type Writer } from './writer.ts';

/** A `model_list` without entries (missing, null or `[]`), with comments around its value. */
export function emptyList(writer: Writer): void {
  const { random } = writer;
  const kind = random.int(5);
  if (kind === 0) {
    // Without any key that LiteLLM knows, the file would not be one of its configs.
    line(writer, `general_settings: {}${tail(writer)}`);
    return;
  }
  const written = random.pick(['[]', '[ ]', 'null', '~', '']);
  if (kind < 3) line(writer, `model_list:${written === '' ? '' : ` ${written}`}${tail(writer)}`);
  else if (kind === 3) {
    line(writer, `model_list:${tail(writer)}`);
    comments(writer, 2);
    if (written !== '') line(writer, `  ${written}${tail(writer)}`);
  } else {
    line(writer, `model_list: [${tail(writer)}`);
    comments(writer, 2);
    line(writer, `${random.pick(['  ', ' '])}]${tail(writer)}`);
  }
  aside(writer, 2);
}

/** A config that is an empty mapping or null at a pointer, with foreign sections and comments around it. */
export function emptyConfig(writer: Writer): readonly string[] {
  const around = outside(writer);
  sections(around);
  line(around, `proxy_config:${tail(around)}`);
  comments(around, 2);
  const written = around.random.pick(['{}', '{ }', 'null', '~', '']);
  if (written !== '') line(around, `  ${written}${tail(around)}`);
  aside(around, 2);
  sections(around);
  writer.count = around.count;
  return around.lines;
}

/** Up to two foreign sections. */
export function sections(writer: Writer): void {
  for (let count = writer.random.int(3); count > 0; count -= 1) {
    aside(writer, 0);
    foreignPair(writer, 0, `s${id(writer)}`);
  }
}

function comments(writer: Writer, column: number): void {
  for (let count = writer.random.int(3); count > 0; count -= 1)
    writer.lines.push(`${spaces(column)}${comment(writer)}`);
}
