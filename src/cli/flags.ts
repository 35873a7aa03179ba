import { parseArgs } from 'node:util';
import type { RawInputs } from '../inputs/read.ts';
import { INPUTS, type InputName } from '../inputs/schema.ts';
import { type Command, type Switch, UsageError } from './command.ts';
import { nearest } from './nearest.ts';

/** The flags of a command line: inputs by their names, switches that were set. */
export interface Flags {
  readonly inputs: RawInputs;
  readonly switches: ReadonlySet<string>;
  /** The values of the switches that take one. */
  readonly values: Readonly<Record<string, string>>;
}

/** Short names that people type. */
export const ALIASES: Readonly<Record<string, InputName>> = { config: 'config-path' };

/** Every command accepts it, even one that makes no requests. */
export const DEBUG: Switch = { name: 'debug', means: 'Log each request on stderr.' };

type Spec = Pick<Command, 'name' | 'inputs' | 'switches' | 'positional'>;

/**
 * Parses the flags of a command. A boolean is `--costs`, `--no-costs`, `--costs=true` or `--costs=false`; of several the last
 * one counts. Any other input may be given several times, and is then a list.
 *
 * @throws {UsageError}
 */
export function parseFlags(command: Spec, args: readonly string[]): Flags {
  const kinds = kindsOf(command);
  const given = readTokens(command, kinds, args);
  const inputs: Partial<Record<InputName, string>> = {};
  for (const { name, text } of given) {
    const input = ALIASES[name] ?? name;
    if (!isInput(input)) continue;
    const before = inputs[input];
    inputs[input] = before === undefined || isSwitch(input) ? text : `${before}\n${text}`;
  }
  const others = new Map(given.map(({ name, text }) => [name, text]));
  const known = [...command.switches, DEBUG];
  return {
    inputs,
    switches: new Set(
      known.filter((it) => isPlain(it) && others.get(it.name) === 'true').map(({ name }) => name),
    ),
    values: Object.fromEntries(
      known.flatMap((it) => {
        const text = others.get(it.name);
        return isPlain(it) || text === undefined ? [] : [[it.name, text]];
      }),
    ),
  };
}

/** Whether an input is a boolean, whose flag needs no value. */
export function isSwitch(name: InputName): boolean {
  return INPUTS[name].fallback === 'true' || INPUTS[name].fallback === 'false';
}

type Kind = 'boolean' | 'string';

interface Given {
  readonly name: string;
  readonly text: string;
}

function kindsOf(command: Spec): ReadonlyMap<string, Kind> {
  const aliases = Object.entries(ALIASES).filter(([, name]) => command.inputs.includes(name));
  return new Map<string, Kind>([
    ...command.inputs.map((name): [string, Kind] => [name, isSwitch(name) ? 'boolean' : 'string']),
    ...aliases.map(([alias]): [string, Kind] => [alias, 'string']),
    ...[...command.switches, DEBUG].map((it): [string, Kind] => [
      it.name,
      isPlain(it) ? 'boolean' : 'string',
    ]),
  ]);
}

/** Each flag in order, with its value; arguments without a flag under the input that they belong to. */
function readTokens(command: Spec, kinds: ReadonlyMap<string, Kind>, args: readonly string[]): Given[] {
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries([...kinds].map(([name, type]) => [name, { type }])),
    // Its own messages name no similar flag, and repeat values.
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  return tokens.flatMap((token): Given[] => {
    if (token.kind === 'option-terminator') return [];
    if (token.kind === 'positional') return [positional(command, token.value)];
    return [option(command, kinds, token)];
  });
}

function positional({ name, positional }: Spec, text: string): Given {
  if (positional === undefined) throw new UsageError(`\`${name}\` accepts only flags.`, name);
  return { name: positional, text };
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

function option(command: Spec, kinds: ReadonlyMap<string, Kind>, token: OptionToken): Given {
  const { name, rawName, value, inlineValue } = token;
  const kind = kinds.get(name);
  if (kind === 'boolean') return { name, text: booleanText(command, rawName, value) };
  if (kind === 'string') {
    // A flag where a value should be is a value that was forgotten.
    if (value === undefined || (inlineValue !== true && /^-./.test(value))) {
      const how = value === undefined ? '' : ` For a value that begins with a hyphen, write ${rawName}=….`;
      throw new UsageError(`${rawName} needs a value.${how}`, command.name);
    }
    return { name, text: value };
  }
  const positive = name.startsWith('no-') ? name.slice('no-'.length) : undefined;
  if (positive !== undefined && kinds.get(positive) === 'boolean' && value === undefined) {
    return { name: positive, text: 'false' };
  }
  throw unknown(command, kinds, rawName);
}

function booleanText(command: Spec, flag: string, value: string | undefined): string {
  const text = (value ?? 'true').toLowerCase();
  if (text === 'true' || text === 'false') return text;
  throw new UsageError(`${flag} must be true or false.`, command.name);
}

function unknown(command: Spec, kinds: ReadonlyMap<string, Kind>, flag: string): UsageError {
  if (flag === '--copilot-token' || flag === '--github-token') {
    const variable = flag === '--copilot-token' ? 'COPILOT_TOKEN' : 'GITHUB_TOKEN';
    const message = `${flag} is not a flag, because other users can see the flags of a process. Set ${variable} in the environment.`;
    return new UsageError(message, command.name);
  }
  const negated = [...kinds].filter(([, kind]) => kind === 'boolean').map(([name]) => `--no-${name}`);
  const meant = nearest(flag, [...[...kinds.keys(), 'help'].map((name) => `--${name}`), ...negated]);
  const advice = meant === undefined ? '' : ` Did you mean ${meant}?`;
  return new UsageError(`\`${command.name}\` has no flag ${flag}.${advice}`, command.name);
}

function isPlain({ value }: Switch): boolean {
  return value === undefined;
}

function isInput(name: string): name is InputName {
  return Object.hasOwn(INPUTS, name);
}
