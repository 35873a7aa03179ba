/** Generated parts of hand-written pages: the text between `<!-- NAME:begin -->` and `<!-- NAME:end -->`. */
import { CODES } from '../src/errors.ts';

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

export function inputsTable(action: ActionManifest): string {
  return table(
    ['Input', 'Default', 'What it does'],
    Object.entries(action.inputs).map(([name, input]) => [
      code(name),
      input.default === undefined || input.default === '' ? '' : code(input.default),
      input.required === true ? `**Required.** ${input.description}` : input.description,
    ]),
  );
}

export function outputsTable(action: ActionManifest): string {
  return table(
    ['Output', 'What it contains'],
    Object.entries(action.outputs).map(([name, output]) => [code(name), output.description]),
  );
}

/** One heading a code, so that each can be linked to. */
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

/** One line, and no bar that would end the cell. */
function cell(text: string): string {
  return text.trim().replace(/\s+/g, ' ').replaceAll('|', '\\|');
}

function code(text: string): string {
  return `\`${text.trim()}\``;
}
