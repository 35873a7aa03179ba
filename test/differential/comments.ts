import { id, spaces, type Writer } from './writer.ts';

/** A comment's text, with an id the judge can follow. */
export function comment(writer: Writer): string {
  const name = `~${id(writer)}`;
  (writer.owned ? writer.optional : writer.required).push(name);
  const { random } = writer;
  return `${random.pick(['#', '#', '#', '##'])}${random.pick(['', ' ', '\t'])}${name}${random.pick(['', ' note', ' key: value', ' - item', ' "quote', ' été 🚀', ' # two'])}`;
}

/** Maybe a comment behind what is on a line. */
export function tail(writer: Writer): string {
  if (!writer.random.chance(writer.layout.comments / 2)) return '';
  return `${writer.random.pick([' ', '  ', '    '])}${comment(writer)}`;
}

/** Maybe lines of comment at a column. */
export function aside(writer: Writer, column: number): void {
  const { random, layout } = writer;
  if (!random.chance(layout.comments)) return;
  if (random.chance(0.25)) commentedOut(writer, column);
  else someComments(writer, column, 1 + random.int(2));
}

/** Comments right above what is written next may be removed with it. YAML that a person commented out may not. */
export function claim({ lines, required, optional }: Writer): void {
  const first = lines.findLastIndex((text) => !/^ *#/.test(text)) + 1;
  const touching = lines.slice(first).filter((text) => !COMMENTED_OUT.test(text));
  const claimed = required.filter((name) => touching.some((text) => text.includes(name)));
  optional.push(...claimed);
  required.splice(0, required.length, ...required.filter((name) => !claimed.includes(name)));
}

/** A heading between groups of entries, with blank lines around it. */
export function banner(writer: Writer): void {
  const { random, layout } = writer;
  writer.lines.push('');
  const words = comment(writer);
  writer.lines.push(
    `${spaces(random.pick([0, layout.dash]))}${random.pick([`${words} ---`, `# --- ${words}`, words])}`,
  );
  if (random.chance(0.5)) writer.lines.push('');
}

/**
 * Writes something, sometimes under the protection of a `keep` comment, and then remembers its lines.
 *
 * @param column of comments on the lines above; undefined when no comment can be there
 * @param write gets the end of its first line, and writes a line of content last
 */
export function keepable(
  writer: Writer,
  path: string,
  column: number | undefined,
  write: (tail: string) => void,
): void {
  const { random, layout, lines } = writer;
  if (!random.chance(layout.keeps)) {
    write(tail(writer));
    return;
  }
  const start = lines.length;
  if (column !== undefined && random.chance(0.5)) {
    someComments(writer, column, random.pick([0, 0, 1, 2]));
    lines.push(`${spaces(column)}${keepComment(writer)}`);
    someComments(writer, column, random.pick([0, 0, 1, 2]));
    write(tail(writer));
  } else write(`${random.pick([' ', '   '])}${keepComment(writer)}`);
  // Blank lines at the end belong to nothing but a block scalar, whose value shows any change of them.
  let end = lines.length;
  while (lines[end - 1]?.trim() === '') end -= 1;
  writer.kept.push({ path, start, end });
}

function keepComment(writer: Writer): string {
  const name = `~${id(writer)}`;
  writer.required.push(name);
  return `${writer.random.pick(['# ', '# ', '#', '## '])}copilot-model-sync: keep ${name}`;
}

function someComments(writer: Writer, column: number, count: number): void {
  for (let left = count; left > 0; left -= 1) writer.lines.push(`${spaces(column)}${comment(writer)}`);
}

const COMMENTED_OUT = /^ *# ?(?:- model_name| {2}litellm_params|rpm|tags): /;

/** An entry or keys that a person commented out. They must survive, except inside something that is removed. */
function commentedOut(writer: Writer, column: number): void {
  const { random } = writer;
  const rows = random.pick([
    ['# - model_name: ID', '#   litellm_params: {model: ID}'],
    ['# - model_name: ID'],
    ['# rpm: ID'],
    ['#rpm: ID'],
    ['# tags: [a, ID]', '# rpm: ID'],
  ]);
  for (const row of rows) {
    const name = `~${id(writer)}`;
    (writer.owned && writer.inside ? writer.optional : writer.required).push(name);
    writer.lines.push(`${spaces(column)}${row.replace('ID', name)}`);
  }
}
