import { parseArgs } from 'node:util';
import type { RawInputs } from '../inputs/read.ts';
import { INPUTS, type InputName } from '../inputs/schema.ts';
import { type Command, type Switch, UsageError } from './command.ts';

/** The flags of a command line: inputs by their names, switches that were set. */
export interface Flags {
  readonly inputs: RawInputs;
  readonly switches: ReadonlySet<string>;
  /** Of the switches that take one. */
  readonly values: Readonly<Record<string, string>>;
}

/** Short names that people type. */
const ALIASES: Readonly<Record<string, InputName>> = { config: 'config-path' };

/** Every command has it, so that nobody has to know which ones make requests. */
const DEBUG: Switch = { name: 'debug', means: 'log each request on stderr' };

/**
 * Parses the flags of a command. Boolean inputs are switches with a `--no-` form; a list may be given several times.
 *
 * @throws {UsageError}
 */
export function parseFlags(
  command: Pick<Command, 'name' | 'inputs' | 'switches' | 'positional'>,
  args: readonly string[],
): Flags {
  const options: Record<string, { type: 'string' | 'boolean'; multiple?: boolean }> = {};
  for (const name of command.inputs)
    options[name] = isSwitch(name) ? { type: 'boolean' } : { type: 'string', multiple: true };
  for (const [alias, name] of Object.entries(ALIASES)) {
    if (command.inputs.includes(name)) options[alias] = { type: 'string', multiple: true };
  }
  const known = [...command.switches, DEBUG];
  for (const { name, value } of known) options[name] = { type: value === undefined ? 'boolean' : 'string' };
  const { values, positionals } = parse(command, args, options);

  const inputs: Partial<Record<InputName, string>> = {};
  for (const [flag, value] of Object.entries(values)) {
    const name = ALIASES[flag] ?? flag;
    if (!isInput(name)) continue;
    const texts = Array.isArray(value) ? value.map(String) : [String(value)];
    inputs[name] = [...(inputs[name] === undefined ? [] : [inputs[name]]), ...texts].join('\n');
  }
  if (command.positional !== undefined && positionals.length > 0) {
    const name = command.positional;
    inputs[name] = [...(inputs[name] === undefined ? [] : [inputs[name]]), ...positionals].join('\n');
  }
  const switches = known.map(({ name }) => name).filter((name) => values[name] === true);
  const texts = known.flatMap(({ name }): [string, string][] => {
    const value = values[name];
    return typeof value === 'string' ? [[name, value]] : [];
  });
  return { inputs, switches: new Set(switches), values: Object.fromEntries(texts) };
}

/** `--help` of a command. */
export function helpOf(command: Command): string {
  const rows: [string, string][] = [
    ...[...command.switches, DEBUG].map(({ name, means, value }): [string, string] => [
      value === undefined ? `--${name}` : `--${name} ${value}`,
      means,
    ]),
    ...command.inputs.map((name): [string, string] => [
      isSwitch(name) ? `--[no-]${name}` : `--${name} …`,
      fallback(name),
    ]),
    ['--help', 'this text'],
  ];
  const width = Math.max(...rows.map(([flag]) => flag.length));
  const isShortened = command.inputs.includes('config-path');
  return [
    command.summary,
    '',
    `Usage: copilot-model-sync ${command.usage}`,
    '',
    ...rows.map(([flag, means]) => `  ${flag.padEnd(width)}  ${means}`.trimEnd()),
    '',
    ...(command.notes ?? []),
    ...(command.inputs.length > 0
      ? [
          `Flags with … are the inputs that README.md describes${isShortened ? '; --config is short for --config-path' : ''}.`,
          '',
        ]
      : []),
  ].join('\n');
}

function fallback(name: InputName): string {
  const text = INPUTS[name].fallback;
  return text === '' ? '' : `default: ${text}`;
}

function isInput(name: string): name is InputName {
  return Object.hasOwn(INPUTS, name);
}

function isSwitch(name: InputName): boolean {
  return INPUTS[name].fallback === 'true' || INPUTS[name].fallback === 'false';
}

function parse(
  { name, positional }: Pick<Command, 'name' | 'positional'>,
  args: readonly string[],
  options: Record<string, { type: 'string' | 'boolean'; multiple?: boolean }>,
): { readonly values: Readonly<Record<string, unknown>>; readonly positionals: readonly string[] } {
  try {
    return parseArgs({
      args: [...args],
      options,
      strict: true,
      allowNegative: true,
      allowPositionals: positional !== undefined,
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : 'The flags cannot be read.', name);
  }
}
