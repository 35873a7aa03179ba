/** Generated parts of hand-written pages: the text between `<!-- NAME:begin -->` and `<!-- NAME:end -->`. */
import { CODES } from '../src/errors.ts';
import { INPUT_GROUPS, type InputGroup } from './input-groups.ts';

/** The inputs and outputs of an action.yml, as far as its tables show them. */
export interface ActionManifest {
  readonly inputs: Readonly<Record<string, { description: string; required?: boolean; default?: string }>>;
  readonly outputs: Readonly<Record<string, { description: string }>>;
}

/** The page with the section's content replaced, or undefined when it has no such section. */
export function replaceSection(page: string, name: string, content: string): string | undefined {
  const begin = `<!-- ${name}:begin -->`;
  const start = page.indexOf(begin);
  const end = page.indexOf(`<!-- ${name}:end -->`, start);
  if (start === -1 || end === -1) return undefined;
  return `${page.slice(0, start + begin.length)}\n${content.trim()}\n${page.slice(end)}`;
}

/** A table of the inputs for each group. Inputs that are in no group follow under "More". */
export function inputsTables(action: ActionManifest): string {
  const grouped = new Set(INPUT_GROUPS.flatMap(({ inputs }) => Object.keys(inputs)));
  const more = Object.keys(action.inputs).filter((name) => !grouped.has(name));
  return [
    ...INPUT_GROUPS.map(({ title, inputs }) => inputsTable(title, action, Object.keys(inputs), inputs)),
    ...(more.length === 0 ? [] : [inputsTable('More', action, more, {})]),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function inputsTable(
  title: string,
  action: ActionManifest,
  names: readonly string[],
  shown: InputGroup['inputs'],
): string {
  const rows = names.flatMap((name) => {
    const input = action.inputs[name];
    if (input === undefined) return [];
    const { type, example } = shown[name] ?? { type: 'text', example: '' };
    return [[code(name), type, codeOrNone(input.default), codeOrNone(example), input.description]];
  });
  if (rows.length === 0) return '';
  return `### ${title}\n\n${table(['Input', 'Type', 'Default', 'Example', 'What it does'], rows)}`;
}

export function outputsTable(action: ActionManifest): string {
  return table(
    ['Output', 'What it contains'],
    Object.entries(action.outputs).map(([name, output]) => [code(name), output.description]),
  );
}

/** A heading for each code, so that pages can link to it. */
export function errorCodes(): string {
  return Object.entries(CODES)
    .map(([name, { means, fix }]) => `### ${code(name)}\n\n${means}\n\n**What to do:** ${fix}`)
    .join('\n\n');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map(cell).join(' | ')} |`)
    .join('\n');
}

/** One line, with every bar escaped. */
function cell(text: string): string {
  return text.trim().replace(/\s+/g, ' ').replaceAll('|', '\\|');
}

function codeOrNone(text: string | undefined): string {
  return text === undefined || text === '' ? '' : code(text);
}

function code(text: string): string {
  return `\`${text.trim()}\``;
}
