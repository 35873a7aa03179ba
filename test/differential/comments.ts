import { id, type Pen, spaces } from './pen.ts';

/** A comment's text, with an id the judge can follow. */
export function comment(pen: Pen): string {
  const name = `~${id(pen)}`;
  (pen.owned ? pen.optional : pen.required).push(name);
  const { random } = pen;
  return `${random.pick(['#', '#', '#', '##'])}${random.pick(['', ' ', '\t'])}${name}${random.pick(['', ' note', ' key: value', ' - item', ' "quote', ' été 🚀', ' # two'])}`;
}

/** Maybe a comment behind what is on a line. */
export function tail(pen: Pen): string {
  if (!pen.random.chance(pen.layout.comments / 2)) return '';
  return `${pen.random.pick([' ', '  ', '    '])}${comment(pen)}`;
}

/** Maybe lines of comment at a column. */
export function aside(pen: Pen, column: number): void {
  const { random, layout } = pen;
  if (!random.chance(layout.comments)) return;
  if (random.chance(0.25)) commentedOut(pen, column);
  else someComments(pen, column, 1 + random.int(2));
}

/** Comments that touch what is written next may be removed with it, but never YAML that a person commented out. */
export function claim({ lines, required, optional }: Pen): void {
  const first = lines.findLastIndex((text) => !/^ *#/.test(text)) + 1;
  const touching = lines.slice(first).filter((text) => !COMMENTED_OUT.test(text));
  const claimed = required.filter((name) => touching.some((text) => text.includes(name)));
  optional.push(...claimed);
  required.splice(0, required.length, ...required.filter((name) => !claimed.includes(name)));
}

/** A heading between groups of entries, with blank lines around it. */
export function banner(pen: Pen): void {
  const { random, layout } = pen;
  pen.lines.push('');
  const words = comment(pen);
  pen.lines.push(
    `${spaces(random.pick([0, layout.dash]))}${random.pick([`${words} ---`, `# --- ${words}`, words])}`,
  );
  if (random.chance(0.5)) pen.lines.push('');
}

/**
 * Writes what a `keep` comment may protect, and remembers the lines if one does. `write` gets what to put at the end of its
 * first line, and ends with a line of content. `above`: a comment may be put on the line before.
 */
export function keepable(
  pen: Pen,
  path: string,
  column: number | undefined,
  write: (tail: string) => void,
): void {
  const { random, layout, lines } = pen;
  if (!random.chance(layout.keeps)) {
    write(tail(pen));
    return;
  }
  const start = lines.length;
  if (column !== undefined && random.chance(0.5)) {
    someComments(pen, column, random.pick([0, 0, 1, 2]));
    lines.push(`${spaces(column)}${keepComment(pen)}`);
    someComments(pen, column, random.pick([0, 0, 1, 2]));
    write(tail(pen));
  } else write(`${random.pick([' ', '   '])}${keepComment(pen)}`);
  // Blank lines at the end belong to a block scalar at most, and there its value shows what became of them.
  let end = lines.length;
  while (lines[end - 1]?.trim() === '') end -= 1;
  pen.kept.push({ path, start, end });
}

function keepComment(pen: Pen): string {
  const name = `~${id(pen)}`;
  pen.required.push(name);
  return `${pen.random.pick(['# ', '# ', '#', '## '])}copilot-model-sync: keep ${name}`;
}

function someComments(pen: Pen, column: number, count: number): void {
  for (let left = count; left > 0; left -= 1) pen.lines.push(`${spaces(column)}${comment(pen)}`);
}

const COMMENTED_OUT = /^ *# ?(?:- model_name| {2}litellm_params|rpm|tags): /;

/** Keys or an entry that a person commented out. They survive everywhere but inside something that is removed. */
function commentedOut(pen: Pen, column: number): void {
  const { random } = pen;
  const rows = random.pick([
    ['# - model_name: ID', '#   litellm_params: {model: ID}'],
    ['# - model_name: ID'],
    ['# rpm: ID'],
    ['#rpm: ID'],
    ['# tags: [a, ID]', '# rpm: ID'],
  ]);
  for (const row of rows) {
    const name = `~${id(pen)}`;
    (pen.owned && pen.inside ? pen.optional : pen.required).push(name);
    pen.lines.push(`${spaces(column)}${row.replace('ID', name)}`);
  }
}
