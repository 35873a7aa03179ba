import { aside, comment, tail } from './comments.ts';
import { foreignPair } from './foreign.ts';
import { id, line, outside, type Pen, spaces } from './pen.ts';

/** A `model_list` without entries: none at all, null or `[]`, with comments around its value. */
export function emptyList(pen: Pen): void {
  const { random } = pen;
  const kind = random.int(5);
  if (kind === 0) {
    // A key that tells the file to be a config of LiteLLM.
    line(pen, `general_settings: {}${tail(pen)}`);
    return;
  }
  const written = random.pick(['[]', '[ ]', 'null', '~', '']);
  if (kind < 3) line(pen, `model_list:${written === '' ? '' : ` ${written}`}${tail(pen)}`);
  else if (kind === 3) {
    line(pen, `model_list:${tail(pen)}`);
    comments(pen, 2);
    if (written !== '') line(pen, `  ${written}${tail(pen)}`);
  } else {
    line(pen, `model_list: [${tail(pen)}`);
    comments(pen, 2);
    line(pen, `${random.pick(['  ', ' '])}]${tail(pen)}`);
  }
  aside(pen, 2);
}

/** A config that is an empty mapping or null below a pointer, with a person's sections and comments around it. */
export function emptyConfig(pen: Pen): readonly string[] {
  const around = outside(pen);
  sections(around);
  line(around, `proxy_config:${tail(around)}`);
  comments(around, 2);
  const written = around.random.pick(['{}', '{ }', 'null', '~', '']);
  if (written !== '') line(around, `  ${written}${tail(around)}`);
  aside(around, 2);
  sections(around);
  pen.count = around.count;
  return around.lines;
}

/** A person's sections, as many as it comes to. */
export function sections(pen: Pen): void {
  for (let count = pen.random.int(3); count > 0; count -= 1) {
    aside(pen, 0);
    foreignPair(pen, 0, `s${id(pen)}`);
  }
}

function comments(pen: Pen, column: number): void {
  for (let count = pen.random.int(3); count > 0; count -= 1)
    pen.lines.push(`${spaces(column)}${comment(pen)}`);
}
