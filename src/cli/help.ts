import { INPUTS, type InputName } from '../inputs/schema.ts';
import type { Command, Io } from './command.ts';
import { ALIASES, DEBUG, isSwitch } from './flags.ts';
import { DESCRIPTIONS } from './generated.ts';

/** The longest line, in columns, however wide the terminal is. */
const MOST = 100;
const INDENT = ' '.repeat(6);

/** `--help`: what the program does, and a line for each command. */
export function overview(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  return [
    'Keeps the GitHub Copilot models of a LiteLLM config.yaml up to date.',
    '',
    'Usage: copilot-model-sync COMMAND [FLAGS]',
    '',
    ...commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
    '',
    '`copilot-model-sync COMMAND --help` lists the flags, with examples.',
    '`copilot-model-sync --version` prints the version.',
    'Exit code: 0 done, 1 failed or out of date, 2 wrong usage, 130 interrupted by Ctrl-C.',
    '',
  ].join('\n');
}

/** `--help` of a command: usage, examples, and a description of each flag. */
export function helpOf(command: Command, { width }: Pick<Io, 'width'>): string {
  const columns = Math.min(width, MOST);
  const flags = [
    ...[...command.switches, DEBUG].map(({ name, value, means }) => ({
      usage: value === undefined ? `--${name}` : `--${name} ${value}`,
      means,
    })),
    ...command.inputs.map((name) => ({ usage: usageOf(name), means: meaningOf(name, command) })),
    { usage: '--help', means: 'Print this text.' },
  ];
  return [
    ...wrapped(command.summary, columns),
    '',
    `Usage: copilot-model-sync ${command.usage}`,
    '',
    'Examples:',
    ...command.examples.flatMap(([line, does]) => [
      `  copilot-model-sync ${line}`.trimEnd(),
      ...wrapped(does, columns, INDENT),
    ]),
    '',
    'Flags:',
    ...flags.flatMap(({ usage, means }) => [`  ${usage}`, ...wrapped(means, columns, INDENT)]),
    '',
    ...(command.notes ?? []).flatMap((note) => wrapped(note, columns)),
  ].join('\n');
}

function usageOf(name: InputName): string {
  if (isSwitch(name)) return `--[no-]${name}`;
  const short = Object.entries(ALIASES).filter(([, input]) => input === name);
  return [...short.map(([alias]) => alias), name]
    .map((flag) => `--${flag} ${VALUES[name] ?? 'VALUE'}`)
    .join(', ');
}

function meaningOf(name: InputName, { defaults = {} }: Command): string {
  const fallback = defaults[name] ?? INPUTS[name].fallback;
  return `${DESCRIPTIONS[name]}${fallback === '' ? '' : ` Default: ${fallback}.`}`;
}

/** What the value of an input is called in its usage. */
const VALUES: { readonly [Name in InputName]?: string } = {
  catalogue: 'FILE',
  'config-path': 'FILE',
  mode: 'MODE',
  include: 'GLOB',
  exclude: 'GLOB',
  'model-types': 'TYPES',
  'model-name': 'TEMPLATE',
  'extra-headers': 'YAML',
  exports: 'KIND=PATH',
  'new-entry': 'YAML',
  aliases: 'YAML',
  fallbacks: 'YAML',
  'removal-grace-days': 'DAYS',
  'on-removal': 'WHAT',
  successors: 'YAML',
  repository: 'OWNER/NAME',
  base: 'BRANCH',
  branch: 'BRANCH',
  title: 'TEXT',
  'commit-message': 'TEXT',
  'copilot-api-version': 'DATE',
  'github-host': 'HOST',
};

/** A text in lines of at most `columns`, each after the indent. A word that is longer has a line of its own. */
function wrapped(text: string, columns: number, indent = ''): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && indent.length + line.length + 1 + word.length > columns) {
      lines.push(indent + line);
      line = '';
    }
    line += line === '' ? word : ` ${word}`;
  }
  return [...lines, indent + line];
}
